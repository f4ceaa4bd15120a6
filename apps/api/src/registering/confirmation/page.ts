/** The page that confirms an address: one button that is a form, so that it works without JavaScript and no email scanner presses it. */
import { type Language, tag } from '@plenaria/schema/languages'
import { plainPage } from '../../kernel/plainPage.ts'
import { keptTogether, momentIn } from '../../refusals/words/moment.ts'
import type { EventRow, RegistrationRow } from '../../request/rows.ts'
import { textIn } from '../../request/texts.ts'
import { confirmationWords } from './words.ts'

/** The registration being confirmed; null: the link is invalid. */
export type Confirming = { registration: RegistrationRow; event: EventRow } | null

interface Around {
  language: Language
  /** Start of the site's addresses in the language. */
  site: string
  now: Date
}

/** Renders the current state, before or after confirming. */
export function pageOf(about: Confirming, { language, site, now }: Around): string {
  const words = confirmationWords[language]
  const { title, text } = said(about, language, now)
  const [href, link] = about
    ? [`${site}/e/${encodeURIComponent(about.event.slug)}`, words.toEvent]
    : [`${site}/`, words.toSite]
  return plainPage({
    locale: tag(language),
    title,
    text: keptTogether(text),
    link: { href, text: link },
    action: about && isOpen(about, now) ? `<form method="post"><button>${words.button}</button></form>` : '',
  })
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
