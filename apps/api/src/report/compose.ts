/** A version of a report as it would be published now: from the draft, the findings, and who took part. */
import { createHash, createHmac } from 'node:crypto'
import { canonical } from '@plenaria/domain/report/canonical'
import {
  type Chapter,
  gapsOf,
  type ParticipationFigures,
  type ReportContent,
  type ReportedFinding,
  type Texts,
} from '@plenaria/domain/report/content'
import { type Count, participationOf } from '@plenaria/domain/report/participation'
import { recommendationsIn, unfounded } from '@plenaria/domain/report/recommendations'
import { evidenceOf, sealOf } from '@plenaria/domain/report/seal'
import { staleLanguages, type TranslatedText } from '@plenaria/domain/report/translations'
import { type Language, languages } from '@plenaria/schema/languages'
import { largeRegionOf } from '@plenaria/schema/regions'
import { tidy } from '@plenaria/schema/texts'
import type { ReportBlock } from '../__generated__/resolvers.ts'
import { type CheckedFigures, checkFirst, checkLater, withheldIn } from '../attack/figures.ts'
import { blocksOf, type Block as FindingBlock } from '../findings/blocks.ts'
import { isOpen, type Reader } from '../findings/check.ts'
import { supportWords } from '../findings/words.ts'
import type { SourceRow, SupportRow } from '../findings/work.ts'
import { type LinkedFinding, readWork, sourceIdsOf, supportFor, type Work } from '../findings/work.ts'
import { readPartners } from '../grants/partners.ts'
import { publishedOfRoom } from '../publicRoom/published.ts'
import type { EventRow, ReportRow, ReportVersionRow } from '../request/rows.ts'
import { localised, textIn } from '../request/texts.ts'
import { citationIn } from './citation.ts'
import { type IdentifyingTextRow, identifyingTextsIn } from './leakCheck.ts'
import { draftedIn } from './recommendations.ts'
import { readTranslations, type TranslationState } from './translations.ts'

export interface Composed {
  event: EventRow
  draft: ReportRow
  content: ReportContent
  /** The hashed content. */
  canonical: string
  hash: string
  newest: ReportVersionRow | null
  /** In the report's own texts. */
  identifying: IdentifyingTextRow[]
  /** The adversary's verdict on its participation figures. */
  checked: CheckedFigures
  /** Its translated texts, in their order. */
  texts: TranslatedText[]
  /** Every language but the original. */
  translations: TranslationState[]
  /** Empty: it can be published. */
  blocks: ReportBlock[]
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The column's text was written by `compose`. */
export const contentOf = ({ canonical: text }: Pick<ReportVersionRow, 'canonical'>): ReportContent => JSON.parse(text)

/** @param now the desk's time */
export async function compose(database: Reader, event: EventRow, draft: ReportRow, now: Date): Promise<Composed> {
  const work = await readWork(database, event.id)
  const newest = await database.reportVersion.findFirst({ where: { eventId: event.id }, orderBy: { number: 'desc' } })
  const partners = await readPartners(database, [event.id])
  const ids = [event.hostId, ...partners.map(({ instituteId }) => instituteId)]
  const institutes = await database.institute.findMany({ where: { id: { in: ids } } })
  const included = includedIn(work, draft)
  const chapters = chaptersOf(work, included, draft, newest)
  const recommendations = recommendationsIn(draftedIn(draft), chapters)
  const citation = citationIn(draft)
  const checked = await figuresOf(database, work, draft)
  const written: ReportContent = {
    format: recommendations.length > 0 || citation ? 3 : 2,
    event: event.slug,
    number: (newest?.number ?? 0) + 1,
    titles: textsOf(draft.titles),
    institutes: ids.flatMap((id) => {
      const institute = institutes.find((one) => one.id === id)
      return institute ? [{ slug: institute.slug, names: textsOf(institute.names) }] : []
    }),
    introductions: textsOf(draft.introductions),
    methods: textsOf(draft.methods),
    corrections:
      newest !== null && Object.keys(localised(draft.corrections)).length > 0 ? textsOf(draft.corrections) : null,
    figures: checked.figures,
    chapters,
    ...(recommendations.length > 0 && { recommendations }),
    ...(citation && { citation }),
    previous: newest?.hash ?? null,
    seal: sealOf({ chapters, recommendations }, hashOf),
  }
  const topicIds = included.map(({ topic }) => topic.id)
  const { texts, translations } = await readTranslations(database, draft, written, topicIds)
  const content = draft.marksStale ? withOlder(written, staleLanguages(translations)) : written
  const text = canonical(content)
  const identifying = await identifyingTextsIn(work, content)
  const checkedTexts = { identifying, checked, texts, translations }
  const composed = { event, draft, content, canonical: text, hash: hashOf(text), newest, ...checkedTexts }
  const promise = await database.evidencePromise.findUnique({ where: { eventId: event.id } })
  const unpromised = promise === null ? [block('NO_EVIDENCE_DAY')] : []
  const ofFigures = blocksOfFigures(checked)
  return { ...composed, blocks: [...blocksFor(composed, await blocksOf(work), now), ...unpromised, ...ofFigures] }
}

const withOlder = (content: ReportContent, olderTranslations: readonly string[]): ReportContent =>
  olderTranslations.length === 0 ? content : { ...content, format: 4, olderTranslations }

const textsOf = (column: unknown): Texts => ({ ...(localised(column) as Texts) })

/** The counts of the first version, without withheld ones, as checked by the adversary. */
export async function figuresOf(
  database: Reader,
  { groups, event }: Pick<Work, 'groups' | 'event'>,
  draft: ReportRow,
): Promise<CheckedFigures> {
  const withheld = withheldIn(draft)
  if (draft.figures !== null) {
    const versions = await database.reportVersion.findMany({ where: { eventId: event.id }, orderBy: { number: 'asc' } })
    const earlier = versions.map((version) => contentOf(version).figures)
    // Only `writeVersion` writes the column.
    const figures = draft.figures as unknown as ParticipationFigures
    return checkLater(database, event, { figures, withheld, earlier })
  }
  const counts = await database.$queryRaw<Count[]>`
    select group_key as "groupKey", country::text as country, count(*)::int as people from registration
    where event_id = ${event.id} and state = 'CONFIRMED' group by 1, 2 order by 1, 2`
  const counted = counts.map((count) => ({ ...count, region: largeRegionOf(count.country) }))
  const named = groups.map(({ key, names }) => ({ key, names: textsOf(names) }))
  const figures = participationOf(counted, named, event.disclosureThreshold, await publishedOfRoom(event, database))
  return checkFirst(database, event, { figures, withheld, counts: counted })
}

function blocksOfFigures({ verdict }: CheckedFigures): ReportBlock[] {
  if (!verdict) return [block('FIGURES_UNCHECKED')]
  return verdict.proposal ? [block('FIGURES_REVEAL')] : []
}

interface Included {
  topic: Work['topics'][number]
  /** At least one. */
  findings: LinkedFinding[]
}

/** The topics that have a finding in the report. */
function includedIn({ topics, findings }: Work, { leftOut }: ReportRow): Included[] {
  const all = Map.groupBy(
    findings.filter(({ id }) => !leftOut.includes(id)),
    ({ topicId }) => topicId,
  )
  return topics.flatMap((topic) => {
    const ofTopic = all.get(topic.id)
    return ofTopic ? [{ topic, findings: ofTopic }] : []
  })
}

function chaptersOf(
  work: Work,
  included: readonly Included[],
  draft: ReportRow,
  newest: ReportVersionRow | null,
): Chapter[] {
  const sealed =
    newest && draft.evidenceKey === null ? contentOf(newest).chapters.flatMap(({ findings }) => findings) : []
  return included.map(({ topic, findings }) => ({
    titles: textsOf(topic.titles),
    findings: findings.map((finding) => reported(work, finding, draft, sealed)),
  }))
}

/** `sealed`: where the links are destroyed, the published version: sources and support of a finding stay as they were. */
function reported(
  work: Work,
  finding: LinkedFinding,
  { evidenceKey }: ReportRow,
  sealed: readonly ReportedFinding[],
): ReportedFinding {
  const texts = textsOf(finding.texts)
  const before = sealed.find(({ id }) => id === finding.id)
  if (before) return { ...before, texts }
  const { support, disagreement } = supportFor(work, finding)
  const written = languages.filter((language) => texts[language] !== undefined)
  const inWords = (row: SupportRow): Texts =>
    Object.fromEntries(
      written.map((language) => [language, supportWords(language, row, row.stance, namesIn(work, row, language))]),
    )
  const used = new Set(sourceIdsOf(finding))
  return {
    id: finding.id,
    texts,
    support: inWords(support),
    disagreement: disagreement && inWords(disagreement),
    statements: work.statements
      .filter(({ findingId }) => findingId === finding.id)
      .map(({ language, text }) => ({ [language]: text })),
    evidence: work.sources
      .filter(({ id }) => used.has(id) && evidenceKey !== null)
      .map((source) => sealedSource(source, evidenceKey ?? new Uint8Array()).leaf)
      .toSorted(),
  }
}

/** The hashed content of a note or a contribution, and its salt. */
export function sealedSource({ id, kind, text, groupKeys, session }: SourceRow, evidenceKey: Uint8Array) {
  const evidence = canonical({ id, kind, text, groupKeys: [...groupKeys], session: session?.id ?? null })
  const salt = createHmac('sha256', evidenceKey).update(id).digest('hex')
  return { evidence, salt, leaf: evidenceOf(salt, evidence, hashOf) }
}

const namesIn = ({ groups }: Work, { groupKeys }: SupportRow, language: Language): string[] =>
  groups.filter(({ key }) => groupKeys.includes(key)).map(({ names, key }) => textIn(language, names) ?? key)

type Block = ReportBlock

const block = (kind: Block['kind'], facts: Partial<Block> = {}): Block => ({ kind, ...facts })

function blocksFor(
  { event, draft, content, newest, identifying, translations }: Omit<Composed, 'blocks'>,
  ofFindings: readonly FindingBlock[],
  now: Date,
): Block[] {
  const findings = new Set(content.chapters.flatMap((chapter) => chapter.findings.map(({ id }) => id)))
  return [
    ...(Object.keys(content.titles).length === 0 ? [block('NO_TITLE')] : []),
    ...(findings.size === 0 ? [block('NO_FINDING')] : []),
    ...(newest && isUnchanged(content, contentOf(newest)) ? [block('UNCHANGED')] : []),
    ...(now < event.endsAt ? [block('EVENT_NOT_OVER')] : []),
    ...(draft.embargoUntil && now < draft.embargoUntil ? [block('UNDER_EMBARGO')] : []),
    ...gapsOf(content, languages).map(({ part, findingId, recommendationId, language }) =>
      block('MISSING_TEXT', {
        part: part === 'CORRECTION' ? null : part,
        findingId,
        recommendationId,
        language: language as Language,
      }),
    ),
    ...(draft.marksStale ? [] : staleLanguages(translations)).map((language) =>
      block('STALE_TRANSLATION', { language: language as Language }),
    ),
    ...unfounded(content).map((recommendationId) => block('RECOMMENDATION_WITHOUT_FINDING', { recommendationId })),
    ...hitsToSettle(identifying),
    ...ofFindings
      .filter(({ findingId }) => findingId === null || findings.has(findingId))
      .map(({ kind, findingId, language }) => block(kind, { findingId, language })),
  ]
}

const isUnchanged = (now: ReportContent, before: ReportContent): boolean => {
  const said = (content: ReportContent) =>
    canonical({ ...content, format: 2, number: 0, previous: null, corrections: null, seal: null })
  return said(now) === said(before)
}

/** One for the same words, wherever they stand. */
function hitsToSettle(identifying: readonly IdentifyingTextRow[]): Block[] {
  const words = identifying.flatMap(({ text, hits }) =>
    hits.filter(isOpen).map(({ from, to }) => tidy(text.slice(from, to))),
  )
  return [...new Set(words)].map((found) => block('OPEN_HIT_IN_REPORT', { found }))
}
