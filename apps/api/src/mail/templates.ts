/** Renders emails from the rows behind them. */
import { voidCauses } from '@plenaria/domain/countersign'
import { widenings } from '@plenaria/domain/grantWidening'
import type { Venue } from '@plenaria/domain/programme/venue'
import { type Language, languageOf, tag } from '@plenaria/schema/languages'
import { mapLinkOf } from '@plenaria/schema/links'
import type { FactorChange } from '../access/factors.ts'
import { moment, momentIn } from '../refusals/words/moment.ts'
import { emails, isEventEmail } from '../request/emails.ts'
import { isOff } from '../request/eventState.ts'
import type { EventRow, InstituteRow, InvitationRow, RegistrationRow, SessionRow } from '../request/rows.ts'
import { textIn } from '../request/texts.ts'
import { placeLine } from '../request/venue.ts'
import type { Attendance } from '../sessions/attendance.ts'
import type { MailFile } from './attached.ts'
import { asHtml, asText, type Page } from './layout.ts'
import {
  correctedFields,
  type LetterFacts,
  mailWords,
  type Outcome,
  outcomes,
  requestChannels,
  type Template,
} from './letter.ts'
import { letterheadOf, ownLetterhead } from './letterhead.ts'
import { type Waiting, waitingKinds } from './waiting.ts'

export interface Mail {
  /** The data it was rendered from. */
  page: Page
  subject: string
  text: string
  html: string
  /** Display name before the installation's address; null: the address alone. */
  senderName: string | null
  /** Address for replies; null: none. */
  replyTo: string | null
  headers?: Record<string, string>
  /** Attached as text. Default: none. */
  calendar?: string
  /** Attached, too. Default: none. */
  files?: readonly MailFile[]
}

/** Base URL of the site in a language; English has no prefix. */
export const siteIn = (siteUrl: string, language: Language): string =>
  language === 'en' ? siteUrl : `${siteUrl}/${tag(language)}`

export const written = (page: Page): Mail => ({
  page,
  subject: page.subject,
  text: asText(page),
  html: asHtml(page),
  senderName: page.senderName,
  replyTo: page.replyTo,
})

/** Facts of `Message.data`; instants are ISO 8601. */
function dataOf(data: unknown) {
  const values: Record<string, unknown> = typeof data === 'object' && data !== null ? { ...data } : {}
  const text = (name: string): string | null => {
    const value = values[name]
    return typeof value === 'string' && value !== '' ? value : null
  }
  return { text, count: (name: string): number => Number(values[name] ?? 0) }
}

export interface EventMail {
  template: string
  language: string
  data: unknown
  enqueuedAt: Date
  event: EventRow
  host: InstituteRow
  /** Null in emails to organisers. `name`: null while a stranger may have typed it (`tellable`). */
  registration: (Pick<RegistrationRow, 'reference' | 'protected'> & { name: string | null }) | null
  /** Target of the email's link. */
  url: string
  /** In emails that ask to confirm the address: URL for seeing or withdrawing the registration. */
  otherUrl?: string
  /** The organisers' addition, filled in. */
  note?: string | null
  /** The phrase of a protected person, if they chose one. */
  emailPhrase?: string | null
  /** The session that the email is about. */
  session?: Pick<SessionRow, 'titles' | 'startsAt' | 'room'> | null
  /** The person's sessions, in emails about what a seat covers. */
  attendance?: readonly Attendance[]
  /** Why a seat doesn't cover all sessions. */
  limitReason?: string | null
  /** As the reader may see it. */
  venue?: Venue | null
  /** Attached calendar of what the person attends; null: none. */
  calendar?: string | null
}

/** An email about an event. @throws if the template has no texts */
export const eventMail = (mail: EventMail): Mail => ({
  ...written(eventPage(mail)),
  ...(mail.calendar && { calendar: mail.calendar }),
})

type Session = NonNullable<EventMail['session']>

const sessionFacts = (
  session: Session,
  language: Language,
  text: (name: string) => string | null,
  when: (at: Date | string | null) => string | null,
): LetterFacts['session'] => ({
  title: textIn(language, session.titles) ?? '',
  startsAt: when(session.startsAt) ?? '',
  startedAt: when(text('startedAt')),
  room: session.room,
  speaks: text('role') === 'SPEAKER',
  leaves: leavings.find((leaves) => leaves === text('leaves')) ?? null,
})

/** The only date in a neutral email. */
const deadlineOf = (template: Template, { offerExpiresAt, closesAt, answersUntil }: LetterFacts): string | null =>
  emails.get(template)?.deadline === 'OFFER' ? offerExpiresAt : (closesAt ?? answersUntil)

const titleOf = (event: EventMail['event'], language: Language): string => textIn(language, event.titles) ?? event.slug

function factsOf(
  {
    template,
    data,
    enqueuedAt,
    event,
    session,
    venue = null,
  }: Pick<EventMail, 'data' | 'enqueuedAt' | 'event' | 'session' | 'venue'> & { template: Template },
  language: Language,
): LetterFacts {
  const { text, count } = dataOf(data)
  const when = (at: Date | string | null): string | null => (at === null ? null : momentIn(language, event.zone, at))
  return {
    event: titleOf(event, language),
    startsAt: when(event.startsAt),
    endsAt: when(event.endsAt),
    ...placesOf(venue && placeLine(language, venue), text('previousPlace')),
    previously: previousTimes(when(text('previousStartsAt')), when(text('previousEndsAt'))),
    registrationClosesAt: event.registrationClosesAt > enqueuedAt ? when(event.registrationClosesAt) : null,
    promisedAt: when(promised(template, text, event, enqueuedAt)),
    decisionsBy: when(text('decisionsBy')),
    promisedBefore: when(text('from')),
    offerExpiresAt: when(text('offerExpiresAt')),
    offerLapsedAt: when(text('offerLapsedAt')),
    closesAt: when(text('closesAt')),
    answersUntil: when(text('answersUntil')),
    reason: text('reason'),
    organisation: text('organisation'),
    waiting: count('waiting'),
    institute: text('institute'),
    ownInstitute: text('ownInstitute'),
    purpose: text('purpose'),
    access: text('access')?.split('\n') ?? [],
    renewalReasons: widenings.filter((way) => (text('renewalReasons') ?? '').split(' ').includes(way)),
    isFirstAsked: text('isFirst') !== null,
    count: count('count'),
    report: count('report') || null,
    outcome: outcomeIn(text('outcome')),
    voidReason: voidCauses.find((cause) => cause === text('voidReason')) ?? null,
    session: session ? sessionFacts(session, language, text, when) : null,
    corrected: correctedFields.filter((field) => (text('changed') ?? '').split(' ').includes(field)),
    channel: requestChannels.find((channel) => channel === text('channel')) ?? null,
  }
}

export function eventPage({
  template,
  data,
  enqueuedAt,
  event,
  host,
  registration,
  url,
  note,
  session,
  attendance = [],
  limitReason = null,
  emailPhrase = null,
  venue = null,
  ...mail
}: EventMail): Page {
  if (!isEventEmail(template)) throw new Error(`There is no mail template ${template}.`)
  const language = languageOf([mail.language]) ?? 'en'
  const words = mailWords[language]
  const facts = factsOf({ template, data, enqueuedAt, event, session, venue }, language)
  if (registration?.protected) return neutralPage(language, deadlineOf(template, facts), url, emailPhrase)
  const letter = words.letters[template](facts)
  const letterhead = letterheadOf(language, host)
  const { sender: institute } = letterhead
  return {
    language,
    ...letterhead,
    subject: letter.subject,
    greeting: registration?.name ? words.greeting(registration.name) : null,
    paragraphs: [
      ...letter.paragraphs,
      ...seatParagraphs(language, attendance, limitReason),
      ...wayParagraphs(language, template, venue),
      ...(mail.calendar ? [words.calendarAttached] : []),
      ...(note ? [note] : []),
    ],
    facts: [
      { label: words.labels.event, value: facts.event },
      ...(isOff(event) ? [] : [{ label: words.labels.when, value: facts.startsAt ?? '' }]),
      ...placeFacts(language, template, venue),
      ...(registration ? [{ label: words.labels.reference, value: registration.reference }] : []),
    ],
    action: { label: letter.action, url },
    note: registration && (mail.otherUrl ? words.confirming.note : words.linkToRegistration),
    stop: mail.otherUrl ? { label: words.confirming.other, url: mail.otherUrl } : null,
    footer: registration ? words.footer(institute) : words.memberFooter(facts.ownInstitute ?? institute),
  }
}

function placeFacts(language: Language, template: Template, venue: Venue | null): Page['facts'] {
  if (!venue || !emails.get(template)?.venue) return []
  const { labels } = mailWords[language]
  const map = mapLinkOf(venue)
  return [
    { label: labels.place, value: placeLine(language, venue) },
    ...(map ? [{ label: labels.map, value: map }] : []),
  ]
}

function wayParagraphs(language: Language, template: Template, venue: Venue | null): string[] {
  if (!venue || emails.get(template)?.venue !== 'WAY') return []
  const { arriving } = mailWords[language]
  const [way, access] = [textIn(language, venue.directions), textIn(language, venue.accessibility)]
  return [...(way ? [arriving.directions(way)] : []), ...(access ? [arriving.accessibility(access)] : [])]
}

const placesOf = (place: string | null, previously: string | null): Pick<LetterFacts, 'place' | 'previousPlace'> => ({
  place,
  previousPlace: previously === place ? null : previously,
})

/** Empty if the seat covers everything that the person chose and none of these sessions is full. */
function seatParagraphs(language: Language, attendance: readonly Attendance[], reason: string | null): string[] {
  const titles = (kinds: readonly Attendance['kind'][]) =>
    attendance
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ session }) => textIn(language, session.titles) ?? session.id)
  const details = {
    comes: titles(['COMES', 'SPEAKS']),
    waits: titles(['WAITS']),
    notOffered: titles(['NOT_OFFERED']),
    reason,
  }
  return details.waits.length + details.notOffered.length === 0 ? [] : mailWords[language].seat(details)
}

/** The paragraph that proves to a protected person that the email is ours; null without a phrase. */
export const phraseParagraph = (language: Language, phrase: string | null): string | null =>
  phrase === null ? null : `${mailWords[language].neutral.phraseLabel} ${phrase}`

/** What emails to protected people look like, without their phrase. */
export function neutralEmail(language: Language, from: string) {
  const { subject, paragraphs, action, phraseLabel } = mailWords[language].neutral
  return { from, subject, paragraphs: paragraphs(null), action, phraseLabel }
}

/**
 * An email to a protected person: its subject matter is only on the page that it opens. `until`: in words. `phrase`: chosen by
 * the person.
 */
export function neutralPage(language: Language, until: string | null, url: string, phrase: string | null): Page {
  const { neutral } = mailWords[language]
  return {
    language,
    ...ownLetterhead,
    subject: neutral.subject,
    greeting: null,
    paragraphs: neutral.paragraphs(until),
    phrase: phraseParagraph(language, phrase),
    facts: [],
    action: { label: neutral.action, url },
    note: neutral.note,
    footer: neutral.footer,
  }
}

const previousTimes = (startsAt: string | null, endsAt: string | null): LetterFacts['previously'] =>
  startsAt && endsAt ? { startsAt, endsAt } : null

const leavings = ['NO_CHOICE', 'NO_SESSION'] as const

const outcomeIn = (name: string | null): Outcome | null => outcomes.find((outcome) => outcome === name) ?? null

/**
 * The promised date: as stored with the email, otherwise the event's current one. First emails and reminders to reviewers omit
 * one that had passed by `queuedAt`.
 */
function promised(
  template: Template,
  text: (name: string) => string | null,
  event: EventRow,
  queuedAt: Date,
): Date | string | null {
  if (template === 'decision-promise-changed') return text('to')
  const at = text('promisedAt') ?? event.decisionPromisedAt
  const isAhead = template === 'interest-received' || template === 'review-reminder'
  return isAhead && at !== null && new Date(at) <= queuedAt ? null : at
}

/** `code`: six digits, an alternative to the link. */
export function signInMail(language: Language, url: string, code: string): Mail {
  const words = mailWords[language]
  return written({
    language,
    ...ownLetterhead,
    subject: words.signIn.subject,
    greeting: null,
    paragraphs: words.signIn.paragraphs,
    facts: [],
    action: { label: words.signIn.action, url },
    code: { label: words.code, value: `${code.slice(0, 3)} ${code.slice(3)}` },
    note: words.linkForMinutes,
    footer: words.signInFooter,
  })
}

/** `events`: those with pending work; at least one. */
export function digestMail(
  language: Language,
  events: readonly { event: EventRow; waiting: Waiting }[],
  { site, stopUrl }: { site: string; stopUrl: string },
): Mail {
  const words = mailWords[language]
  const { subject, begin, of, lines, action, footer, stop } = words.digest
  const details = events.map(({ event, waiting }) => {
    const title = textIn(language, event.titles) ?? event.slug
    const counted = waitingKinds.filter((kind) => waiting[kind] > 0).map((kind) => lines[kind](waiting[kind]))
    return of(title, counted)
  })
  const [first] = events
  const url = events.length === 1 && first ? `${site}/e/${first.event.slug}/manage` : `${site}/home`
  const mail = written({
    language,
    ...ownLetterhead,
    subject,
    greeting: null,
    facts: [],
    note: null,
    paragraphs: [begin, ...details],
    action: { label: action, url },
    footer,
    stop: { label: stop, url: stopUrl },
  })
  const headers = { 'List-Unsubscribe': `<${stopUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
  return { ...mail, headers }
}

/** `host`: host of the failing URL, whose path may contain secrets. */
export function webhookStoppedMail(
  language: Language,
  institute: InstituteRow,
  { host, page }: { host: string; page: string },
): Mail {
  const words = mailWords[language]
  const letterhead = letterheadOf(language, institute)
  const { sender: name } = letterhead
  const { subject, paragraphs, action } = words.webhookStopped({ institute: name, host })
  return written({
    language,
    ...letterhead,
    subject,
    greeting: null,
    paragraphs,
    facts: [],
    action: { label: action, url: page },
    note: null,
    footer: words.memberFooter(name),
  })
}

/** Invitation to become a member. `url`: signs in and leads to the invitation. */
export function invitationMail(
  language: Language,
  { role, expiresAt }: Pick<InvitationRow, 'role' | 'expiresAt'>,
  institute: InstituteRow,
  url: string,
): Mail {
  const { letter, roles, labels, note, footer } = mailWords[language].invitation
  const letterhead = letterheadOf(language, institute)
  const { sender: name } = letterhead
  const { subject, paragraphs, action } = letter({ institute: name, expiresAt: moment(language, expiresAt) })
  return written({
    language,
    ...letterhead,
    subject,
    greeting: null,
    paragraphs,
    facts: [
      { label: labels.institute, value: name },
      { label: labels.role, value: roles[role] },
    ],
    action: { label: action, url },
    note,
    footer: footer(name),
  })
}

/** Notifies a person of a change to their second factors. `url`: URL of their account. */
export function accountMail(language: Language, change: FactorChange, url: string): Mail {
  const { account } = mailWords[language]
  const { subject, happened } = account.changes[change]
  return written({
    language,
    ...ownLetterhead,
    subject,
    greeting: null,
    paragraphs: [happened, account.advice],
    facts: [],
    action: { label: account.action, url },
    note: null,
    footer: account.footer,
  })
}
