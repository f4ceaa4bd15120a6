/** The site's server rendering: the API loads the built file and calls `openSite`. */
import { createHash } from 'node:crypto'
import { text } from 'node:stream/consumers'
import type { I18n } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import { languageOf } from '@plenaria/schema/languages'
import type { Ask, BuiltSite, OpenSite, PageWanted, Redirect, RenderedPage } from '@plenaria/schema/site'
import { prerender } from 'react-dom/static'
import type { EventPictureQuery } from '../__generated__/graphql.ts'
import { blockId, type FirstAnswers } from '../kernel/firstAnswers.ts'
import { type InterfaceLanguage, inLanguage, languageOfPath, languages, wordsOf } from '../kernel/language.ts'
import { App } from '../routes/App.tsx'
import { clockIn, PresentTime, ReaderZone, ZoneIsReaders } from '../ui/When.tsx'
import { citationOf } from './citation.ts'
import { askFor, findPage, judge, movedPath, textOf, type Verdict } from './found.ts'
import { type HeadedEvent, headOf, inScript, shortened } from './head.ts'
import { type Parts, wordFiles } from './parts.ts'
import { EventPicture, pictureOf } from './picture.ts'
import { hintFor, startScript, withStart } from './starting.ts'

const needsScripts = msg({
  id: 'server.this-page-needs-javascript-which',
  message: 'This page needs JavaScript, which your browser doesn’t run.',
})
const allEvents = msg({ id: 'common.see-all-events', message: 'See all events' })
const house = msg({
  id: 'common.consultations-trainings-and-dialogues-with',
  message:
    'Consultations, trainings and dialogues with limited seats. Each event’s page explains how seats are allocated and when you’ll hear.',
})

const roomDrawn = ({ title, seatPlan: { total } }: HeadedEvent) =>
  msg({
    id: 'server.seat-plan-for-group-by',
    message: `Seat plan for “${title}”, group by group: ${plural(total, { one: '# seat', other: '# seats' })}.`,
  })

/** Alternative text of a link preview: hosts, dates and title, with the event's image or its seats. */
function previewInWords(event: HeadedEvent, words: I18n): string {
  const { title, zone, startsAt, endsAt, institutes, image } = event
  const days = clockIn(words.locale)({ at: startsAt, until: endsAt, zone, as: 'dates' })
  const hosts = institutes.map(({ institute }) => institute.name).join(' · ')
  const shown = image ? `${title}. ${image.alt}` : words._(roomDrawn(event))
  return `${hosts}, ${days}. ${shown}`
}

export const openSite: OpenSite = (built) => {
  const { template, style } = withStyle(built)
  const parts = partsOf(withStart(template))
  const styleHash = hashOf(style)

  async function render(wanted: PageWanted, ask: Ask): Promise<RenderedPage | Redirect> {
    const { pathname, search, wishes, form, now } = wanted
    const language = languageOfPath(pathname)
    const redirect = redirectOf(wishes, language, pathname)
    if (redirect) return { redirect: redirect + search, status: 302 }

    const path = pathname.slice(language.base.length) || '/'
    const found = findPage(path, form)
    const { isViewerKnown, answers, answer, event, slug } = await askFor(found, ask, language.locale)
    const moved = slug ? movedPath(path, slug) : null
    if (moved) return { redirect: language.base + moved + search, status: 301 }
    const first: FirstAnswers = {
      locale: language.locale,
      at: now.toISOString(),
      contactMail: built.contactMail,
      form,
      answers,
    }
    const verdict = judge(found, answer, language)
    const drawn = verdict.draws && isViewerKnown ? await draw(pathname, search, first) : ''
    const words = await wordsOf(language)
    const html = pageOf(built, parts, { language, path, first, verdict, drawn, event, words })
    return {
      status: verdict.status,
      html,
      styleHashes: stylesOf(drawn).map(hashOf),
      hasForm: drawn.includes('method="post"'),
    }
  }

  async function picture(slug: string, ask: Ask): Promise<string | null> {
    // Safe: the document's types come from the server's schema.
    const answer = (await ask(textOf(EventPicture), { slug }, 'en')) as EventPictureQuery | null
    if (!answer?.event || answer.event.state === 'DRAFT') return null
    const { groups, publicRoom, seatPlan } = answer.event
    const taken = new Map(publicRoom.groups.map((group) => [group.key, group.taken?.from ?? 0]))
    const drawn = groups.map(({ key, target }) => ({ target, taken: taken.get(key) ?? 0 }))
    return pictureOf(drawn, seatPlan.total)
  }

  return {
    styleHash,
    startHash: hashOf(startScript),
    render,
    picture,
    shell: `${parts.start}<title>Plenaria</title>${parts.middle}${parts.end}`,
  }
}

/**
 * The end of the HTML, with the query results. `noscript`: content for browsers without JavaScript if nothing is rendered; null
 * otherwise.
 */
function endOf(end: string, noscript: string | null, first: FirstAnswers): string {
  const whole = noscript === null ? end : end.replace('</div>', () => `</div><noscript>${noscript}</noscript>`)
  return whole.replace(
    '</body>',
    () => `<script type="application/json" id="${blockId}">${inScript(first)}</script></body>`,
  )
}

/** Redirect target for a reader who prefers another language than the URL's; null for none. */
function redirectOf(wishes: readonly string[], { base }: InterfaceLanguage, pathname: string): string | null {
  const preferred = base === '' ? preferredOf(wishes) : null
  return preferred && preferred.base !== '' ? inLanguage(preferred, pathname) : null
}

interface PageParts {
  language: InterfaceLanguage
  /** Without the language prefix. */
  path: string
  first: FirstAnswers
  verdict: Verdict
  /** The rendered HTML; empty for none. */
  drawn: string
  event: HeadedEvent | null
  words: I18n
}

/** The complete HTML document. */
function pageOf(built: BuiltSite, parts: ReturnType<typeof partsOf>, page: PageParts): string {
  const { language, path, first, verdict, drawn, event, words } = page
  const { draws, description, isListed, cited } = verdict
  const body = draws === 'PAGE' ? drawn : ''
  return [
    parts.start.replace('<html lang="en">', `<html lang="${language.locale}">`),
    headOf({
      title: titleOf(drawn),
      description: shortened(description || summaryIn(drawn) || words._(house)),
      language,
      path,
      siteUrl: built.siteUrl,
      isListed,
      event,
      citation: cited ? citationOf(cited, language, built.siteUrl) : [],
      pictureWords: event ? previewInWords(event, words) : '',
    }),
    chunksOf(built, language, verdict.sent),
    parts.middle,
    body,
    endOf(parts.end, body ? null : drawn || needingScripts(language, words, built.contactMail), first),
  ].join('')
}

async function draw(pathname: string, search: string, first: FirstAnswers): Promise<string> {
  const present = () => Date.parse(first.at)
  const never = () => Promise.reject(new Error('The server asks for everything before it draws.'))
  const faults: unknown[] = []
  const { prelude } = await prerender(
    <ZoneIsReaders value={false}>
      <ReaderZone value="UTC">
        <PresentTime value={present}>
          <App first={first} connect={never} place={{ ssrPath: pathname, ssrSearch: search }} />
        </PresentTime>
      </ReaderZone>
    </ZoneIsReaders>,
    // No streaming: moving parts into place later would require inline scripts.
    { progressiveChunkSize: Number.POSITIVE_INFINITY, onError: (fault) => void faults.push(fault) },
  )
  const body = await text(prelude)
  if (faults.length > 0) throw faults[0]
  return body
}

/** Shown without JavaScript if nothing is rendered: an explanation, and links that work. */
function needingScripts({ base }: InterfaceLanguage, words: I18n, mail: string | null): string {
  const link = (to: string, name: string) =>
    `<a class="text-accent underline underline-offset-4" href="${to}">${name}</a>`
  const ways = [link(base || '/', words._(allEvents)), ...(mail ? [link(`mailto:${mail}`, mail)] : [])]
  return `<main class="mx-auto block max-w-page px-5 py-12 sm:px-8"><p class="text-20">${words._(needsScripts)}</p><p class="mt-4 flex flex-wrap gap-x-6 gap-y-3">${ways.join('')}</p></main>`
}

function preferredOf(wishes: readonly string[]): InterfaceLanguage | null {
  const spoken = languageOf(wishes)
  return languages.find(({ api }) => api === spoken) ?? null
}

/**
 * Inlines the stylesheet to save a round trip. Its link is kept with type plain text, which loads nothing: lazily loaded parts
 * look for it, and would otherwise load the stylesheet and its fonts a second time. The main font is preloaded: it is used if it
 * arrives before the first paint.
 */
function withStyle({ template, read }: BuiltSite): { template: string; style: string } {
  let style = ''
  const inlined = template.replace(/<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g, (_, pathname: string) => {
    style += read(pathname)
    return `<link rel="stylesheet" type="text/plain" href="${pathname}">`
  })
  const [, file] = /url\(([^)]*inter-latin-wght[^)]*\.woff2)\)/.exec(style) ?? []
  const face = file ? `<link rel="preload" as="font" type="font/woff2" crossorigin href="${file}">` : ''
  return {
    template: inlined.replace('</head>', () => `${face}<style>${style}</style></head>`),
    style,
  }
}

function partsOf(template: string): { start: string; middle: string; end: string } {
  const [start = '', rest = ''] = template.split('<!--head-->')
  const [middle = '', end = ''] = rest.split('<!--body-->')
  return { start, middle, end }
}

/** Preload hints for all chunks that this page needs, so that none has to wait for another. */
function chunksOf({ manifest, template }: BuiltSite, { locale }: InterfaceLanguage, parts?: Parts): string {
  const files = new Set<string>()
  const add = (source: string) => {
    const chunk = manifest[source]
    if (!chunk || files.has(chunk.file)) return
    files.add(chunk.file)
    for (const each of chunk.imports ?? []) add(each)
  }
  add(`src/locales/${locale}.po`)
  for (const file of wordFiles(parts?.catalogues ?? [], locale)) add(file)
  for (const module of parts?.modules ?? []) add(module)
  const isHinted = (file: string) => template.includes(`"/${file}"`)
  return [...files]
    .filter((file) => !isHinted(file))
    .map((file) => hintFor(`/${file}`))
    .join('')
}

/** The document title. */
function titleOf(body: string): string {
  const heading = headingOf(body)
  return heading ? `${heading} · Plenaria` : 'Plenaria'
}

const headingOf = (body: string): string => textIn(/<h1[^>]*>(.*?)<\/h1>/s.exec(body)?.[1])

/** The page's own summary; empty if it has none. */
const summaryIn = (body: string): string => textIn(/<p data-summary[^>]*>(.*?)<\/p>/s.exec(body)?.[1])

function textIn(html = ''): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }
  return html.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => entities[name] ?? '')
}

const stylesOf = (body: string): string[] => [
  ...new Set(Array.from(body.matchAll(/ style="([^"]*)"/g), ([, style = '']) => style)),
]

const hashOf = (content: string): string => `'sha256-${createHash('sha256').update(content).digest('base64')}'`
