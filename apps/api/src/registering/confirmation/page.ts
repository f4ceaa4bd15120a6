/** The page that confirms an address: one button that is a form, so that it works without JavaScript and no email scanner presses it. */
import { createHash } from 'node:crypto'
import { type Language, tag } from '@plenaria/schema/languages'
import { keptTogether, momentIn } from '../../refusals/words/moment.ts'
import type { EventRow, RegistrationRow } from '../../request/rows.ts'
import { textIn } from '../../request/texts.ts'
import { confirmationWords } from './words.ts'

/** What the page is about; null: the link leads to nothing. */
export type Confirming = { registration: RegistrationRow; event: EventRow } | null

interface Around {
  language: Language
  /** Start of the site's addresses in the language. */
  site: string
  now: Date
}

const style = [
  ':root{color-scheme:light dark;font:1.125rem/1.55 system-ui,sans-serif;overflow-wrap:anywhere}',
  'body{margin:0;background:light-dark(#fbfaf7,#14161a);color:light-dark(#1b1d22,#eceae4)}',
  'main{max-width:38rem;margin:0 auto;padding:3rem 1.25rem}',
  'h1{margin:0;font:500 1.75rem/1.25 Georgia,serif}p{margin:1rem 0 0}',
  'button{font:inherit;font-weight:500;margin:1.5rem 0 0;padding:.75rem 1.5rem;border:0;border-radius:3px;color:light-dark(#fff,#10211f);background:light-dark(#0e5a5a,#7fc9c4);cursor:pointer}',
  'a{color:light-dark(#0e5a5a,#7fc9c4)}:focus-visible{outline:2px solid light-dark(#1d4ed8,#8fb4ff);outline-offset:2px}',
].join('')

/** Nothing is loaded and nothing runs; the form goes to where the page is from. */
export const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  ...["base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"],
].join(';')

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** As things stand now, before confirming and after it. */
export function pageOf(about: Confirming, { language, site, now }: Around): string {
  const words = confirmationWords[language]
  const { title, text } = said(about, language, now)
  const form = about && isOpen(about, now) ? `<form method="post"><button>${words.button}</button></form>` : ''
  const [href, link] = about
    ? [`${site}/e/${encodeURIComponent(about.event.slug)}`, words.toEvent]
    : [`${site}/`, words.toSite]
  return `<!doctype html>
<html lang="${tag(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${escaped(title)}</title><style>${style}</style></head>
<body><main><h1>${escaped(title)}</h1><p>${escaped(keptTogether(text))}</p>${form}<p><a href="${escaped(href)}">${link}</a></p></main></body></html>
`
}

const isOpen = ({ registration, event }: NonNullable<Confirming>, now: Date): boolean =>
  registration.awaitsConfirmation && now < event.endsAt

function said(about: Confirming, language: Language, now: Date): { title: string; text: string } {
  const words = confirmationWords[language]
  if (!about) return words.unknown
  const { registration, event } = about
  const { state, offerExpiresAt } = registration
  const title = textIn(language, event.titles) ?? event.slug
  if (isOpen(about, now))
    return offerExpiresAt && now < offerExpiresAt
      ? words.seat(title, momentIn(language, event.zone, offerExpiresAt))
      : words.place(title)
  if (state === 'CONFIRMED') return words.seatConfirmed(title)
  return state === 'WAITLISTED' && !registration.awaitsConfirmation ? words.waitlisted(title) : words.nothingLeft(title)
}
