/** The reports of an institute as an Atom feed (RFC 4287), in each language of the site. */
import { languagesOf } from '@plenaria/domain/report/content'
import { type Language, languages, tag } from '@plenaria/schema/languages'
import { summaryText } from '@plenaria/schema/richText/plain'
import type { FastifyInstance } from 'fastify'
import { can } from '../access/policy.ts'
import type { Config } from '../kernel/config.ts'
import type { Context, ContextOf } from '../request/context.ts'
import { formattedAsChecked } from '../request/richText.ts'
import type { InstituteRow } from '../request/rows.ts'
import { textIn } from '../request/texts.ts'
import { contentOf } from './compose.ts'
import { feedPath, filePath, versionPath } from './files.ts'
import type { PublishedVersion } from './read.ts'
import { reportWords } from './words.ts'

const maxEntries = 50
/** Seconds. */
const freshFor = 300

interface Asked {
  Params: { slug: string; file: string }
}

export function feedRoutes(app: FastifyInstance, contextOf: ContextOf, { siteUrl }: Pick<Config, 'siteUrl'>): void {
  app.get<Asked>('/api/institutes/:slug/reports/:file', async (request, reply) => {
    const { slug, file } = request.params
    const language = languages.find((each) => file === `${tag(each)}.atom`)
    const context = await contextOf(request, null)
    const institute = language && (await context.database.institute.findUnique({ where: { slug } }))
    if (!institute) return reply.code(404).send({ code: 'NOT_FOUND', message: 'There is no such feed.' })
    const versions = await versionsNaming(institute, context)
    return reply
      .type('application/atom+xml; charset=utf-8')
      .header('cache-control', `public, max-age=${freshFor}`)
      .send(feedOf({ institute, versions, language, siteUrl }))
  })
}

type FeedVersion = Pick<PublishedVersion, 'content' | 'slug' | 'number' | 'publishedAt' | 'withdrawal' | 'isCorrection'>

/** The newest published versions whose institutes include it, of events that everybody sees; what changed last comes first. */
async function versionsNaming(institute: InstituteRow, { database }: Context): Promise<FeedVersion[]> {
  const isPartner = { grants: { some: { partnerId: institute.id, agreedAt: { not: null } } } }
  const rows = await database.reportVersion.findMany({
    where: { report: { event: { OR: [{ hostId: institute.id }, isPartner] } } },
    include: { withdrawal: true, report: { include: { event: true } } },
    orderBy: { publishedAt: 'desc' },
    take: maxEntries,
  })
  return rows
    .filter(({ report }) => can.seeEvent(null, report.event))
    .map((row) => ({ ...row, slug: row.report.event.slug, content: contentOf(row) }))
    .filter(({ content }) => content.institutes.some(({ slug }) => slug === institute.slug))
    .toSorted((one, other) => changedAt(other).getTime() - changedAt(one).getTime())
}

const changedAt = ({ publishedAt, withdrawal }: FeedVersion): Date => withdrawal?.withdrawnAt ?? publishedAt

interface Feed {
  institute: InstituteRow
  versions: readonly FeedVersion[]
  language: Language
  siteUrl: string
}

function feedOf({ institute, versions, language, siteUrl }: Feed): string {
  const address = siteUrl + feedPath(institute.slug, language)
  const name = textIn(language, institute.names) ?? institute.slug
  const [newest] = versions
  const updated = newest ? changedAt(newest) : new Date(0)
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${tag(language)}">`,
    element('id', address),
    element('title', reportWords[language].feed(name)),
    `<author>${element('name', name)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(address)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(siteUrl)}"/>`,
    element('updated', updated.toISOString()),
    ...versions.map((version) => entryOf(version, language, siteUrl)),
    '</feed>',
    '',
  ].join('\n')
}

/** In the language of the feed if the version has it, or else in its first. A withdrawn one keeps its place, and tells why. */
function entryOf(version: FeedVersion, wanted: Language, siteUrl: string): string {
  const { content, slug, number, publishedAt, withdrawal, isCorrection } = version
  const written = languagesOf(content, languages)
  const language = written.find((each) => each === wanted) ?? written[0] ?? wanted
  const words = reportWords[language]
  const base = language === 'en' ? siteUrl : `${siteUrl}/${tag(language)}`
  const page = base + versionPath(slug, number)
  const title = textIn(language, content.titles) ?? slug
  const state = withdrawal ? words.withdrawn : isCorrection ? words.correction : null
  // What was withdrawn is named by its number alone.
  const heading = withdrawal
    ? `${words.withdrawn} (${words.numbered(number)})`
    : [title, state].filter(Boolean).join(' – ')
  const summary = withdrawal
    ? (textIn(language, withdrawal.reasons) ?? '')
    : summaryText(formattedAsChecked(textIn(language, content.introductions) ?? ''))
  return [
    `<entry xml:lang="${tag(language)}">`,
    element('id', siteUrl + versionPath(slug, number)),
    element('title', heading),
    element('published', publishedAt.toISOString()),
    element('updated', changedAt(version).toISOString()),
    ...content.institutes.map(
      ({ slug: key, names }) => `<author>${element('name', textIn(language, names) ?? key)}</author>`,
    ),
    `<link rel="alternate" type="text/html" hreflang="${tag(language)}" href="${escaped(page)}"/>`,
    ...(withdrawal ? [] : written.map((each) => enclosure(siteUrl + filePath(slug, number, each, 'PDF'), each))),
    element('summary', summary),
    '</entry>',
  ].join('\n')
}

const enclosure = (address: string, language: Language): string =>
  `<link rel="enclosure" type="application/pdf" hreflang="${tag(language)}" href="${escaped(address)}"/>`

const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? character)
