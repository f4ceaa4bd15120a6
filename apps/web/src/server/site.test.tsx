import { ReadableStream } from 'node:stream/web'
import { afterEach, expect, jest, test } from '@jest/globals'
import type { Ask } from '@plenaria/schema/site'
import { act, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { execute, parse } from 'graphql'
import { hydrateRoot, type Root as ReactRoot } from 'react-dom/client'
import { takeFirstAnswers } from '../kernel/firstAnswers.ts'
import { Reader } from '../routes/Reader.tsx'
import { MessageChannel } from '../testing/messageChannel.ts'
import { publishedDraw } from '../testing/sampleDraw.ts'
import {
  cannotRegister,
  connection,
  nobody,
  sampleEvent,
  sampleRegistration,
  sampleVenue,
  sampleViewer,
} from '../testing/samples.ts'
import { contract, type Root } from '../testing/server.ts'

Object.assign(globalThis, { ReadableStream, MessageChannel })
Object.assign(performance, { mark: () => {} })
const { openSite } = await import('./site.tsx')
const { prerender } = await import('react-dom/static')

const now = new Date('2027-05-01T12:00:00Z')
const site = openSite({
  template:
    '<!doctype html><html lang="en"><head><!--head--><script type="module" crossorigin src="/assets/index.js"></script><link rel="modulepreload" crossorigin href="/assets/runtime.js"><link rel="stylesheet" href="/assets/site.css"></head><body><div id="root"><!--body--></div></body></html>',
  manifest: {
    'src/locales/fr.po': { file: 'assets/fr.js' },
    'src/events/EventPage.tsx': { file: 'assets/EventPage.js', imports: ['_shared.js'] },
    '_shared.js': { file: 'assets/shared.js' },
  },
  read: () => 'body{margin:0}@font-face{src:url(/assets/inter-latin-wght-normal-1.woff2)}',
  siteUrl: 'https://plenaria.example',
  contactMail: 'help@plenaria.example',
})

/** Runs the server's queries on the real schema. */
const askOf =
  (root: Root): Ask =>
  async (query, variables) => {
    const { data, errors } = await execute({
      schema: contract,
      document: parse(query),
      rootValue: root,
      variableValues: variables,
    })
    if (errors) throw new AggregateError(errors, errors.join('\n'))
    return JSON.parse(JSON.stringify(data))
  }

async function draw(address: string, root: Root, wishes: string[] = [], form: Record<string, string> = {}) {
  const { pathname, search } = new URL(address, 'https://plenaria.example')
  const page = await site.render({ pathname, search, wishes, form, now }, askOf(root))
  if ('redirect' in page) throw new Error(`Led to ${page.redirect}`)
  return page
}

const event = (changes: Record<string, unknown> = {}) => ({
  ...nobody,
  event: ({ slug }: { slug: string }) => sampleEvent({ slug, ...changes }),
})
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const content = (page: Document, selector: string) => page.querySelector(selector)?.getAttribute('content')

let drawn: ReactRoot | null = null
afterEach(async () => {
  await act(async () => drawn?.unmount())
  history.replaceState(null, '', '/')
  document.documentElement.innerHTML = '<head></head><body></body>'
})

/** Hydrates the server-rendered page in a browser; returns what had to be rendered again. */
async function takeOver(address: string, html: string, meanwhile = async () => {}): Promise<unknown[]> {
  // Resets React contexts left over from the server rendering; in production, no process is both server and browser.
  await prerender(<p />)
  history.replaceState(null, '', address)
  document.documentElement.innerHTML = parsed(html).documentElement.innerHTML
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no root')
  await meanwhile()
  const again: unknown[] = []
  await act(async () => {
    drawn = hydrateRoot(root, <Reader first={takeFirstAnswers()} isPainted />, {
      onRecoverableError: (fault) => again.push(fault),
    })
  })
  return again
}

test('the first HTML of an event carries its facts, for readers without JavaScript', async () => {
  const { status, html } = await draw('/e/cybercrime-americas', event())
  document.documentElement.innerHTML = parsed(html).documentElement.innerHTML
  const main = within(document.body)
  expect(status).toBe(200)
  expect(main.getByRole('heading', { level: 1 })).toHaveTextContent('Towards a convention on cybercrime')
  expect(main.getByText('When').parentElement).toHaveTextContent(
    /Monday,? 14 June 2027,? (at )?12:00\s?–[\s\u2060]*15:00\s?at the event, Brasilia Standard Time/,
  )
  for (const open of main.getAllByText(/Open until/))
    expect(open).toHaveTextContent(/24 May 2027 at 20:00 Brasilia Standard Time/)
  expect(main.getByRole('img')).toHaveAccessibleName(/seat plan, group by group/)
  expect(main.getByText('30–39 of 60 seats are taken.', { exact: false })).toBeInTheDocument()
  expect(html).not.toContain('<template')
})

test('without JavaScript, the page says how to register by email, what to write and to whom', async () => {
  const { html } = await draw('/e/cybercrime-americas/register', event())
  const [, note = ''] = /<noscript>(.*?)<\/noscript>/s.exec(html) ?? []
  const shown = parsed(note)
  for (const words of ['You can register by email instead', 'Civil society / Technical community', 'In which role?'])
    expect(shown.body.textContent).toContain(words)
  const link = shown.querySelector('a')?.getAttribute('href') ?? ''
  expect(link).toMatch(/^mailto:help@plenaria\.example\?subject=Registration%3A%20Towards/)
  expect(decodeURIComponent(link)).toContain('Your name')
  expect(await takeOver('/e/cybercrime-americas/register', html)).toEqual([])
})

test('without a rendered page or JavaScript, the page says so, and to whom to write', async () => {
  const { html } = await draw('/fr/me', nobody)
  const page = parsed(html)
  const shown = parsed(page.querySelector('noscript')?.innerHTML ?? '')
  expect(page.querySelector('#root noscript')).toBeNull()
  expect(shown.body.textContent).toContain('Cette page a besoin de JavaScript, que votre navigateur n’exécute pas.')
  expect([...shown.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    '/fr',
    'mailto:help@plenaria.example',
  ])
})

/** Target and fields that the page's first form would submit. */
function formIn(page: Document) {
  const form = page.querySelector('form')
  const fields = Object.fromEntries(
    [...(form?.querySelectorAll('input') ?? [])].map(({ name, value }) => [name, value]),
  )
  return { to: `${form?.method} ${form?.getAttribute('action')}`, fields, button: form?.querySelector('button') }
}

test.each([
  ['/es/sign-in?next=/registrations/ABCDEFGHJK', '/es/registrations/ABCDEFGHJK'],
  ['/es/registrations/ABCDEFGHJK', '/es/registrations/ABCDEFGHJK'],
])(
  '%s has a form for a sign-in email where there is no JavaScript, and nothing where there is',
  async (address, next) => {
    const { html, hasForm } = await draw(address, nobody)
    const page = parsed(html)
    expect(page.getElementById('root')?.childElementCount).toBe(0)
    const { to, fields, button } = formIn(parsed(page.querySelector('noscript')?.innerHTML ?? ''))
    expect([to, hasForm, button?.type]).toEqual(['post /api/sign-in/link', true, 'submit'])
    expect(fields).toEqual({ email: '', next, language: 'es' })
    expect(button?.getAttribute('aria-disabled')).toBeNull()
  },
)

test('once a sign-in email is on its way, its code can be submitted without JavaScript', async () => {
  const { html } = await draw('/sign-in?sent=1&problem=CODE_NOT_VALID&next=/me', nobody)
  const shown = parsed(parsed(html).querySelector('noscript')?.innerHTML ?? '')
  const { to, fields } = formIn(shown)
  expect(to).toBe('post /api/sign-in/code')
  expect(fields).toEqual({ asked: 'here', next: '/me', language: 'en', code: '' })
  expect(shown.querySelector('[role=alert]')?.textContent).toContain('This code doesn’t work.')
})

const certificate = { __typename: 'VerifiedCertificate', institute: 'Meridian', issuedOn: '2027-04-01T00:00:00Z' }

test('a certificate is checked by a form that the browser submits', async () => {
  const { html } = await draw('/fr/certificates', nobody)
  const page = parsed(html)
  const { to, fields, button } = formIn(page)
  expect([to, fields, button?.type]).toEqual(['post /fr/certificates', { code: '', name: '' }, 'submit'])
  expect(button?.getAttribute('aria-disabled')).toBeNull()
  expect(await takeOver('/fr/certificates', html)).toEqual([])
})

test('the answer about a certificate comes with the page, and stays when the browser takes it over', async () => {
  const given = { code: 'AAAABBBBCCCCDDDD', name: 'Ana' }
  const known = { ...nobody, verifyCertificate: { ...certificate, nameMatches: true } }
  const answered = await draw('/certificates', known, [], given)
  expect(parsed(answered.html).querySelector('[role=status]')?.textContent).toContain('This certificate is genuine')
  expect(formIn(parsed(answered.html)).fields).toEqual(given)
  expect(await takeOver('/certificates', answered.html)).toEqual([])
  expect(within(document.body).getByText('This certificate is genuine')).toBeInTheDocument()

  const incomplete = await draw('/certificates', nobody, [], { code: ' ', name: 'Ana' })
  expect(parsed(incomplete.html).getElementById('code-error')?.textContent).toBe('Enter the code on the document.')
})

test('news of an event is stopped by a form that the browser submits', async () => {
  const { html } = await draw('/es/news/stop/a.b', nobody)
  const { to, button } = formIn(parsed(html))
  expect([to, button?.type]).toEqual(['post /es/news/stop/a.b', 'submit'])
  expect(await takeOver('/es/news/stop/a.b', html)).toEqual([])
  const after = await draw('/news/stop/a.b?outcome=stopped', nobody)
  expect(parsed(after.html).body.textContent).toContain('You’re unsubscribed from news about this event')
  expect(formIn(parsed(after.html)).to).toBe('undefined undefined')
})

test.each([
  ['/fr/accessibility', 'Accessibilité'],
  ['/fr/privacy', 'Confidentialité'],
])('%s is drawn, and names who answers', async (address, title) => {
  const { status, html } = await draw(address, nobody)
  const page = parsed(html)
  expect(status).toBe(200)
  expect(page.querySelector('h1')?.textContent).toBe(title)
  expect(page.querySelector('main a[href^="mailto:"]')?.textContent).toBe('help@plenaria.example')
  expect(await takeOver(address, html)).toEqual([])
})

test('the head says what the page is, in its language and in the others', async () => {
  const { html } = await draw('/fr/e/cybercrime-americas', event())
  const page = parsed(html)
  expect(page.documentElement.lang).toBe('fr')
  expect(page.title).toBe('Towards a convention on cybercrime: voices from the Americas · Plenaria')
  expect(content(page, 'meta[name=description]')).toMatch(/^States are negotiating .* …$/)
  expect(content(page, 'meta[property="og:url"]')).toBe('https://plenaria.example/fr/e/cybercrime-americas')
  expect(content(page, 'meta[property="og:image"]')).toBe(
    'https://plenaria.example/fr/pictures/cybercrime-americas.png',
  )
  expect(content(page, 'meta[property="og:image:alt"]')).toMatch(
    /^\S.+, 14\sjuin\s2027\. Plan des places de «\u00a0Towards a convention on cybercrime: voices from the Americas\u00a0», groupe par groupe\u00a0: 60 places\.$/,
  )
  expect(content(page, 'meta[name=robots]')).toBeUndefined()
  expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
    'https://plenaria.example/fr/e/cybercrime-americas',
  )
  // The code that loads style sheets finds it, but it loads nothing.
  expect(page.querySelector('link[rel=stylesheet][href="/assets/site.css"]')?.getAttribute('type')).toBe('text/plain')
  expect(page.querySelector('link[rel=preload][as=font]')?.getAttribute('href')).toBe(
    '/assets/inter-latin-wght-normal-1.woff2',
  )
  const others = Array.from(page.querySelectorAll('link[rel=alternate]'), (link) => [
    link.getAttribute('hreflang'),
    link.getAttribute('href'),
  ])
  expect(others).toEqual([
    ['en', 'https://plenaria.example/e/cybercrime-americas'],
    ['es', 'https://plenaria.example/es/e/cybercrime-americas'],
    ['pt-BR', 'https://plenaria.example/pt-BR/e/cybercrime-americas'],
    ['fr', 'https://plenaria.example/fr/e/cybercrime-americas'],
    ['x-default', 'https://plenaria.example/e/cybercrime-americas'],
  ])
  const hints = Array.from(page.querySelectorAll('link[as=fetch]'), (link) => [
    link.getAttribute('href'),
    link.getAttribute('data-start'),
  ])
  expect(hints).toEqual([
    ['/assets/index.js', 'entry'],
    ['/assets/runtime.js', ''],
    ['/assets/fr.js', null],
    ['/assets/EventPage.js', null],
    ['/assets/shared.js', null],
  ])
  // Browsers never retry a module that failed to load.
  expect(page.querySelector('script[src], link[rel=modulepreload]')).toBeNull()
})

test('the picture of an event is its seat plan, filled as far as seats are published, drawn for published events only', async () => {
  const picture = await site.picture('cybercrime-americas', askOf(event()))
  expect(picture?.match(/<circle/g)).toHaveLength(60)
  expect(picture?.match(/<circle [^>]* fill="#/g)).toHaveLength(21)
  const [left = 0, top = 0, width = 0, height = 0] =
    /viewBox="([\d. ]+)"/
      .exec(picture ?? '')?.[1]
      ?.split(' ')
      .map(Number) ?? []
  const inside = [...(picture ?? '').matchAll(/cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"/g)].filter((dot) => {
    const [, x = 0, y = 0, r = 0] = dot.map(Number)
    return x - r > left && x + r < left + width && y - r > top && y + r < top + height
  })
  expect(inside).toHaveLength(60)
  expect(await site.picture('cybercrime-americas', askOf(event({ state: 'DRAFT' })))).toBeNull()
  expect(await site.picture('gone', askOf({ ...nobody, event: null }))).toBeNull()
  const large = await site.picture('one', askOf(event({ seatPlan: { ...sampleEvent().seatPlan, total: 900 } })))
  expect(large?.match(/<rect/g)).toHaveLength(2 * 5)
})

test('search engines get the event as structured data', async () => {
  const { html } = await draw('/e/cybercrime-americas', event())
  const data = parsed(html).querySelector('script[type="application/ld+json"]')?.textContent ?? ''
  expect(data).not.toContain('remaining')
  expect(JSON.parse(data)).toMatchObject({
    '@type': 'Event',
    name: 'Towards a convention on cybercrime: voices from the Americas',
    startDate: '2027-06-14T15:00:00.000Z',
    eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    location: { '@type': 'VirtualLocation' },
    maximumAttendeeCapacity: 60,
    organizer: [{ name: 'Meridian Institute for Public Policy' }, { name: 'Instituto Araucária' }],
  })
})

test('search engines get the address of an event in person, as far as a visitor sees it', async () => {
  const venue = {
    name: 'Casa del Puente',
    address: 'Calle 3, 14\nSan Felipe',
    city: 'Panama City',
    country: 'PA',
    mapLink: 'https://maps.example/casa',
    position: { latitude: 8.953, longitude: -79.534 },
  }
  const locationOf = async (changes: Record<string, unknown>) => {
    const { html } = await draw('/e/cybercrime-americas', event({ format: 'HYBRID', venue: sampleVenue(changes) }))
    return JSON.parse(parsed(html).querySelector('script[type="application/ld+json"]')?.textContent ?? '').location
  }
  expect(await locationOf(venue)).toMatchObject([
    {
      '@type': 'Place',
      name: 'Casa del Puente',
      hasMap: 'https://maps.example/casa',
      address: {
        '@type': 'PostalAddress',
        streetAddress: 'Calle 3, 14, San Felipe',
        addressLocality: 'Panama City',
        addressCountry: 'PA',
      },
      geo: { '@type': 'GeoCoordinates', latitude: 8.953, longitude: -79.534 },
    },
    { '@type': 'VirtualLocation' },
  ])
  const hidden = { name: null, address: null, mapLink: null, position: null, viewerSeesAddress: false }
  expect((await locationOf(hidden))[0]).toEqual({
    '@type': 'Place',
    name: 'Panama City',
    address: { '@type': 'PostalAddress', addressLocality: 'Panama City', addressCountry: 'PA' },
  })
})

test('a postponed event stays listed, says first that it is, and no date as its own', async () => {
  const postponed = {
    state: 'POSTPONED',
    postponedAt: '2027-05-20T12:00:00.000Z',
    postponeReason: 'The venue was flooded.',
    viewerCan: cannotRegister('POSTPONED'),
  }
  const { html } = await draw('/e/cybercrime-americas', event(postponed))
  const page = parsed(html)
  const data = page.querySelector('script[type="application/ld+json"]')?.textContent ?? ''
  expect(JSON.parse(data)).toMatchObject({ eventStatus: 'https://schema.org/EventPostponed' })
  const text = page.body.textContent ?? ''
  expect(text.indexOf('Postponed: the new dates aren’t known yet.')).toBeLessThan(text.indexOf('When'))
  expect(text).toContain('The venue was flooded.')
  expect(text).toContain('New dates to be announced')
  expect(text).not.toContain('Open until')
})

test('an event that was called off stays listed, and says first that it is', async () => {
  const calledOff = {
    state: 'CALLED_OFF',
    calledOffAt: '2027-05-20T12:00:00.000Z',
    callOffReason: 'The venue was flooded.',
    viewerCan: cannotRegister('CALLED_OFF'),
  }
  const { status, html } = await draw('/e/cybercrime-americas', event(calledOff))
  const page = parsed(html)
  expect([status, content(page, 'meta[name=robots]')]).toEqual([200, undefined])
  const data = page.querySelector('script[type="application/ld+json"]')?.textContent ?? ''
  expect(JSON.parse(data)).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled' })
  const text = page.body.textContent ?? ''
  expect(text.indexOf('Called off: this event won’t take place.')).toBeLessThan(text.indexOf('When'))
  expect(text).toContain('The venue was flooded.')
  expect(text).not.toContain('Open until')
})

test('words of an event can not end the block of data, nor leave an attribute', async () => {
  const title = '</script><script>alert(1)</script>"\'><img src=x onerror=alert(2)>'
  const { html } = await draw('/e/cybercrime-americas', event({ title, summary: title }))
  const page = parsed(html)
  // The start script, the data block, and the event's linked data for search engines.
  expect(page.querySelectorAll('script')).toHaveLength(3)
  expect(page.querySelector('img')).toBeNull()
  expect(page.title).toBe(`${title} · Plenaria`)
  expect(content(page, 'meta[property="og:title"]')).toBe(title)
})

test('private pages are not listed, and unknown ones are not found', async () => {
  const robots = (html: string) => content(parsed(html), 'meta[name=robots]')
  const draft = await draw('/e/cybercrime-americas', event({ state: 'DRAFT' }))
  expect([draft.status, robots(draft.html)]).toEqual([200, 'noindex'])
  const gone = await draw('/e/gone', { ...nobody, event: null })
  expect([gone.status, robots(gone.html)]).toEqual([404, 'noindex'])
  expect(gone.html).toContain('Page not found')
  expect((await draw('/nowhere/at/all', nobody)).status).toBe(404)
  const text = [{ __typename: 'LocalisedText', language: 'en', text: 'Orders come late.' }]
  const finding = { __typename: 'ReportedFinding', id: 'f1', place: '1.1', texts: text }
  const uptake = { __typename: 'FindingUptake', number: 1, finding, recommendations: [], entries: [] }
  const report = { __typename: 'Report', uptake: [uptake] }
  for (const [path, status] of [
    ['/uptake/one', 200],
    ['/uptake/one/f1', 200],
    ['/uptake/one/f2', 404],
  ] as const)
    expect([path, (await draw(path, event({ report }))).status]).toEqual([path, status])
  for (const address of ['/sign-in', '/me', '/e/one/manage/registrations/board', '/registrations/QH7K2M9XPD']) {
    const page = await draw(address, { ...nobody, registration: null })
    expect([address, page.status, robots(page.html)]).toEqual([address, 200, 'noindex'])
    expect(parsed(page.html).getElementById('root')?.childElementCount).toBe(0)
  }
})

const inTwo = (en: string, es: string) => [
  { __typename: 'LocalisedText', language: 'en', text: en },
  { __typename: 'LocalisedText', language: 'es', text: es },
]
const reportVersion = (facts: Record<string, unknown> = {}) => ({
  __typename: 'ReportVersion',
  number: 2,
  hash: 'ab'.repeat(32),
  seal: null,
  supersededBy: null,
  canonicalPath: '/content.json',
  bundlePath: '/bundle.zip',
  datacitePath: '/datacite.json',
  publishedAt: '2027-05-03T10:00:00.000Z',
  isCorrection: false,
  changes: [],
  isCorrected: false,
  withdrawal: null,
  files: ['en', 'es'].map((language) => ({
    __typename: 'ReportFile',
    format: 'PDF',
    language,
    path: `/api/reports/one/v2/${language}.pdf`,
  })),
  content: {
    __typename: 'ReportContent',
    translationNotes: [],
    titles: inTwo('What was heard', 'Lo que se oyó'),
    languages: ['en', 'es'],
    corrections: [],
    introductions: inTwo('Why it was asked.', 'Por qué.'),
    methods: [],
    chapters: [],
    institutes: [
      {
        __typename: 'ReportInstitute',
        slug: 'a',
        names: inTwo('Institute A', 'Instituto A'),
        feedPath: '/api/institutes/a/reports/en.atom',
      },
      {
        __typename: 'ReportInstitute',
        slug: 'b',
        names: inTwo('Institute B', 'Instituto B'),
        feedPath: '/api/institutes/b/reports/en.atom',
      },
    ],
    recommendations: [],
    citation: { __typename: 'ReportCitation', licence: 'CC_BY_4_0', doi: '10.1234/abc', isbn: null },
    figures: {
      __typename: 'ParticipationFigures',
      threshold: 3,
      people: null,
      range: null,
      groups: [],
      countries: [],
      regions: [],
      otherCountries: null,
    },
  },
  ...facts,
})
const reported = (facts: Record<string, unknown> = {}) => {
  const version = reportVersion(facts)
  return event({ report: { __typename: 'Report', uptake: [], versions: [version], version, draft: null } })
}

test('a draw can be read without JavaScript, says in its head what it is, and is found only where there is one', async () => {
  const draws = [publishedDraw()]
  const address = '/fr/e/cybercrime-americas/draw'
  const { html, status } = await draw(address, event({ draws }))
  const page = parsed(html)
  expect(status).toBe(200)
  expect(page.title).toBe('Tirage équitable · Towards a convention on cybercrime: voices from the Americas · Plenaria')
  expect(content(page, 'meta[name=description]')).toMatch(/^La composition de la salle est tirée au sort/)
  expect(content(page, 'meta[property="og:url"]')).toBe(`https://plenaria.example${address}`)
  const text = page.body.textContent ?? ''
  expect(text).toMatch(/Le tirage est publié\. Graines engagées\s: 0 sur 3\./)
  expect(text).toContain('ab'.repeat(32))
  const bundle = page.querySelector('a[download="bundle.json"]')
  expect(bundle?.getAttribute('href')).toBe('/api/draws/draw-1/bundle.json')
  expect(await takeOver(address, html)).toEqual([])
  for (const hidden of [[], [publishedDraw({ state: 'PREPARING' })]])
    expect((await draw(address, event({ draws: hidden }))).status).toBe(404)
})

test('a report says to indexes of literature how it is cited, in the language of the page', async () => {
  const page = parsed((await draw('/es/reports/one', reported())).html)
  const all = (name: string) =>
    [...page.querySelectorAll(`meta[name=${name}]`)].map((each) => each.getAttribute('content'))
  expect(all('citation_title')).toEqual(['Lo que se oyó'])
  expect(all('citation_author')).toEqual(['Instituto A', 'Instituto B'])
  expect(all('citation_publication_date')).toEqual(['2027/05/03'])
  expect(all('citation_language')).toEqual(['es'])
  expect(all('citation_technical_report_institution')).toEqual(['Instituto A'])
  expect(all('citation_technical_report_number')).toEqual(['2'])
  expect(all('citation_doi')).toEqual(['10.1234/abc'])
  expect(all('citation_isbn')).toEqual([])
  expect(all('citation_pdf_url')).toEqual(['https://plenaria.example/api/reports/one/v2/es.pdf'])
  expect(content(page, 'meta[property="og:description"]')).toBe('Por qué.')
})

test('a withdrawn version keeps its page, which search engines don’t list', async () => {
  const withdrawal = {
    __typename: 'ReportWithdrawal',
    withdrawnAt: '2027-06-01T10:00:00.000Z',
    reasons: inTwo('A figure was wrong.', 'Una cifra era errónea.'),
  }
  const { status, html } = await draw('/reports/one', reported({ content: null, files: [], withdrawal }))
  const page = parsed(html)
  expect([status, content(page, 'meta[name=robots]')]).toEqual([200, 'noindex'])
  expect(page.querySelector('meta[name=citation_title]')).toBeNull()
  expect(page.body.textContent).toContain('A figure was wrong.')
})

test('a first visit is led to the language that is wished for', async () => {
  const asked = { pathname: '/e/one', search: '?a=b', form: {}, now }
  const led = await site.render({ ...asked, wishes: ['ja', 'pt-PT', 'en'] }, askOf(nobody))
  expect(led).toEqual({ redirect: '/pt-BR/e/one?a=b', status: 302 })
  const stays = await site.render({ ...asked, pathname: '/fr/e/one', wishes: ['es'] }, askOf(event()))
  expect(stays).not.toHaveProperty('redirect')
})

test.each([
  ['/e/one', '/e/two'],
  ['/fr/e/one/register/seat?a=b', '/fr/e/two/register/seat?a=b'],
  ['/e/one/invitation', '/e/two/invitation'],
  ['/e/one/manage/registrations/board?q=x', '/e/two/manage/registrations/board?q=x'],
  ['/reports/one/v2', '/reports/two/v2'],
  ['/uptake/one', '/uptake/two'],
])('a former address of an event leads to the present one for good: %s', async (address, to) => {
  const { pathname, search } = new URL(address, 'https://plenaria.example')
  const asked = { pathname, search, wishes: [], form: {}, now }
  expect(await site.render(asked, askOf(event({ slug: 'two' })))).toEqual({ redirect: to, status: 301 })
})

const own = { viewer: sampleViewer(), registration: sampleRegistration('OFFERED') }
test.each<[string, Root]>([
  ['/', { ...nobody, events: connection([sampleEvent()]) }],
  ['/es/e/cybercrime-americas', event()],
  ['/pt-BR/e/cybercrime-americas', event({ admission: 'FIRST_COME' })],
  ['/e/cybercrime-americas/register', event()],
  ['/fr/registrations/QH7K2M9XPD', own],
  ['/nowhere', nobody],
])('the browser takes over %s as the server drew it, and asks for nothing', async (address, root) => {
  globalThis.fetch = () => Promise.reject(new Error('The page asked the server again'))
  const { html } = await draw(address, root)
  expect(await takeOver(address, html)).toEqual([])
})

test('later pages of the form are left to the browser: nothing can be chosen in them that would be replaced', async () => {
  const { html } = await draw('/fr/e/cybercrime-americas/register/group', event())
  expect(parsed(html).getElementById('root')?.childElementCount).toBe(0)
  expect(html).toContain('first-answers')
})

test('until the browser has taken over, a button is visibly unavailable; what is typed by then is not lost', async () => {
  const { html } = await draw('/e/cybercrime-americas/register', event())
  const page = () => within(document.body)
  const user = userEvent.setup()
  const again = await takeOver('/e/cybercrime-americas/register', html, async () => {
    await user.type(page().getByLabelText('Your name'), 'Ana Arbeláez')
    expect(page().getByRole('button', { name: 'Continue' })).toHaveAttribute('aria-disabled', 'true')
    expect(page().getByRole('button', { name: 'Continue' })).toHaveAttribute('type', 'button')
  })
  expect(again).toEqual([])
  expect(page().getByRole('button', { name: 'Continue' })).not.toHaveAttribute('aria-disabled')
  await user.click(page().getByRole('button', { name: 'Continue' }))
  expect(await page().findByRole('alert')).toHaveTextContent(/One thing needs your attention/)
  expect(page().getByLabelText('Your name')).toHaveValue('Ana Arbeláez')
})

test('a page stays where it was scrolled to when the browser takes it over', async () => {
  const { html } = await draw('/e/cybercrime-americas', event())
  const scrolled = jest.spyOn(window, 'scrollTo').mockImplementation(() => {})
  await takeOver('/e/cybercrime-americas', html)
  expect(scrolled).not.toHaveBeenCalled()
  scrolled.mockRestore()
})

test('once the browser has taken over, times are the reader’s', async () => {
  const { html } = await draw('/e/cybercrime-americas', event())
  await takeOver('/e/cybercrime-americas', html)
  for (const open of within(document.body).getAllByText(/Open until/)) expect(open).toHaveTextContent(/your time/)
})
