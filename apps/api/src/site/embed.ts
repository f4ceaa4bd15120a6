/**
 * The card of an event that partner institutes show on their own sites: seats, dates and a way to register. Anybody may frame it,
 * unlike any other page; it sets no cookie, runs no script, and shows what a visitor sees.
 */
import { createHash } from 'node:crypto'
import { type Language, languages, tag } from '@plenaria/schema/languages'
import type { Ask } from '@plenaria/schema/site'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { CannotRegisterReason, DrawState, EventState } from '../__generated__/resolvers.ts'
import { keptTogether, momentIn } from '../refusals/words/moment.ts'
import { embedWords } from './embedWords.ts'

interface EmbedOptions {
  siteUrl: string
  askAsVisitor: (request: FastifyRequest) => Promise<Ask>
}

/** Seconds; short, because seats are taken meanwhile. */
const freshFor = 60

const document = `query ($slug: String!) {
  event(slug: $slug) {
    slug state title titles { language } zone startsAt admission registrationOpensAt registrationClosesAt
    viewerCan { register { ... on CannotRegister { reason } } }
    seatPlan { total }
    publicRoom { hasFreeSeats }
    draws { state }
    institutes { institute { name accent } }
  }
}`

interface CardEvent {
  slug: string
  state: EventState
  title: string
  titles: { language: Language }[]
  zone: string
  startsAt: string
  admission: 'REVIEW' | 'FIRST_COME' | 'INVITATION'
  registrationOpensAt: string
  registrationClosesAt: string
  /** Resolved for a visitor, because everyone sees the card. */
  viewerCan: { register: { reason?: CannotRegisterReason } }
  seatPlan: { total: number }
  publicRoom: { hasFreeSeats: boolean | null }
  /** Newest first. */
  draws: { state: DrawState }[]
  institutes: { institute: { name: string; accent: string } }[]
}

export function embedRoutes(app: FastifyInstance, { siteUrl, askAsVisitor }: EmbedOptions): void {
  for (const language of languages) {
    const base = language === 'en' ? '' : `/${tag(language)}`
    app.get<{ Params: { slug: string } }>(`${base}/embed/:slug`, async (request, reply) => {
      // The server's response follows the contract.
      const answer = (await (
        await askAsVisitor(request)
      )(document, { slug: request.params.slug }, tag(language))) as {
        event: CardEvent | null
      } | null
      const { event = null } = answer ?? {}
      const style = styleOf(event?.institutes[0]?.institute.accent)
      reply.raw.removeHeader('x-frame-options')
      reply
        .header('content-security-policy', policyOf(style))
        .header('cross-origin-resource-policy', 'cross-origin')
        .header('cache-control', `public, max-age=${freshFor}`)
        .header('x-robots-tag', 'noindex')
        .type('text/html; charset=utf-8')
      if (!event || event.state === 'DRAFT') return reply.code(404).send('')
      return reply.send(cardOf(event, { language, style, site: siteUrl + base }))
    })
  }
}

/** Loads and runs nothing; only this page may be framed. */
const policyOf = (style: string): string =>
  [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    "base-uri 'none'",
    "form-action 'none'",
    'frame-ancestors *',
  ].join(';')

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

interface Around {
  language: Language
  style: string
  /** Base URL of the site in the language. */
  site: string
}

function cardOf(event: CardEvent, { language, style, site }: Around): string {
  const words = embedWords[language]
  const { slug, title, titles, zone, startsAt, admission, viewerCan, seatPlan, publicRoom, institutes } = event
  const isOpen = viewerCan.register.reason === undefined
  const page = `${site}/e/${encodeURIComponent(slug)}`
  const written = titles.some((each) => each.language === language) ? null : titles[0]?.language
  const link = isOpen ? { href: `${page}/register`, text: words.register } : { href: page, text: words.see }
  const isShown = isOpen && publicRoom.hasFreeSeats !== null
  const free = isShown ? `${publicRoom.hasFreeSeats ? words.notAllTaken : words.waitlist}, ` : ''
  const seats = `${seatPlan.total}, ${free}`
  const { reason } = viewerCan.register
  const isOff = reason === 'CALLED_OFF' || reason === 'POSTPONED'
  const starts = `<time datetime="${startsAt}">${escaped(keptTogether(momentIn(language, zone, startsAt)))}</time>`
  const said = `<p>${escaped(standing(event, language))}</p>`
  return `<!doctype html>
<html lang="${tag(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${style}</style></head>
<body><article>
<h1${written ? ` lang="${tag(written)}"` : ''}>${escaped(title)}</h1>
${isOff ? said : ''}<p class="by">${institutes.map(({ institute }) => escaped(institute.name)).join(' · ')}</p>
<dl><div><dt>${words.when}</dt><dd>${reason === 'POSTPONED' ? words.datesFollow : starts}</dd></div>
<div><dt>${words.seats}</dt><dd>${seats}${words.howGiven[isByLot(event.draws) ? 'LOT' : admission]}</dd></div></dl>
${isOff ? '' : said}
<p><a href="${escaped(link.href)}" target="_blank" rel="noopener">${link.text}<span> (${words.newTab})</span></a></p>
</article></body></html>
`
}

/** By the rule of the event's page: the newest draw visible to everyone is in progress or has a result. */
function isByLot(draws: CardEvent['draws']): boolean {
  const newest = draws.find(({ state }) => state !== 'PREPARING' && state !== 'FAILED')
  return newest !== undefined && newest.state !== 'VOID'
}

function standing(
  { viewerCan, registrationOpensAt, registrationClosesAt, zone }: CardEvent,
  language: Language,
): string {
  const words = embedWords[language]
  const at = (moment: string) => keptTogether(momentIn(language, zone, moment))
  switch (viewerCan.register.reason) {
    case undefined:
      return words.closes(at(registrationClosesAt))
    case 'CALLED_OFF':
      return words.calledOff
    case 'POSTPONED':
      return words.postponed
    case 'EVENT_OVER':
      return words.over
    case 'INVITATION_NEEDED':
      return words.byInvitation
    case 'NOT_YET_OPEN':
      return words.opens(at(registrationOpensAt))
    default:
      return words.closed
  }
}

/** The site's colours; the accent's contrast is adjusted as on the site (`accentOf`). */
function styleOf(accent: string | undefined): string {
  const hex = accent && /^#[\da-f]{6}$/i.test(accent) ? accent : '#0e5a5a'
  return [
    ':root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}',
    'body{margin:0;background:light-dark(#fbfaf7,#14161a);color:light-dark(#1b1d22,#eceae4)}',
    `article{padding:1.25rem;border-block-start:4px solid light-dark(oklch(from ${hex} min(l,0.49) c h),oklch(from ${hex} 0.78 calc(c*1.25) h))}`,
    'h1{margin:0;font:500 1.25rem/1.3 Georgia,serif}',
    'p{margin:.75rem 0 0}.by,dt{color:light-dark(#4a4f5a,#b9bbc2);font-size:.9375rem}.by{margin-block-start:.25rem}',
    'dl{display:grid;gap:.5rem 2rem;margin:.75rem 0 0;grid-template-columns:repeat(auto-fit,minmax(min(14rem,100%),1fr))}dd{margin:0}',
    'dd time::first-letter{text-transform:uppercase}dd time{display:inline-block}',
    `a{display:inline-block;padding:.625rem 1.25rem;border-radius:3px;font-weight:500;text-decoration:none;color:light-dark(#fff,#10211f);background:light-dark(oklch(from ${hex} min(l,0.49) c h),oklch(from ${hex} 0.78 calc(c*1.25) h))}`,
    'a span{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden;white-space:nowrap}',
    'a:focus-visible{outline:2px solid light-dark(#1d4ed8,#8fb4ff);outline-offset:2px}',
    '@media(max-width:24rem){:root{font-size:.9375rem;line-height:1.4}article{padding:1rem}h1{font-size:1.125rem}dl{gap:.25rem}p,dl{margin-block-start:.5rem}}',
    '@media print{a{display:none}}',
  ].join('')
}
