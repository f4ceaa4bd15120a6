/** An email about an event or a registration, rendered from the state at the time of sending. */

import { shownVenue } from '@plenaria/domain/programme/venue'
import { holdsSeat } from '@plenaria/domain/registration'
import type { MessageModel, Prisma, PrismaClient } from '@plenaria/prisma/client'
import { type Language, languageOf } from '@plenaria/schema/languages'
import { z } from 'zod'
import { makeRegistrationLink } from '../people/registrationLink.ts'
import { clockOf } from '../request/clock.ts'
import { emails } from '../request/emails.ts'
import { isOff } from '../request/eventState.ts'
import { inOrderOfTime } from '../request/ofEvent.ts'
import type { EventRow, InstituteRow, RegistrationRow, StakeholderGroupRow } from '../request/rows.ts'
import { venueOf } from '../request/venue.ts'
import { attendanceAt } from '../sessions/attendance.ts'
import { confirmationUrl } from './confirmationLink.ts'
import type { MailTools } from './deliver.ts'
import { tellable } from './givenBy.ts'
import { noteText, type Person } from './ownLetter.ts'
import { emailPhraseOf } from './protectedAt.ts'
import { type EventMail, eventMail, type Mail, siteIn } from './templates.ts'

/** The calendar of what a person with a seat attends, as text; null: nothing. */
export type CalendarOf = (
  transaction: Prisma.TransactionClient,
  registration: RegistrationRow,
) => Promise<string | null>

const confirms = (template: string, what: 'ADDRESS' | 'SEAT'): boolean => emails.get(template)?.confirms === what

/** A protected person's email must not reveal what it is about. */
async function attachedTo(
  registration: RegistrationRow | null,
  template: string,
  makeCalendar: (registration: RegistrationRow) => Promise<string | null>,
): Promise<string | null> {
  return registration && !registration.protected && confirms(template, 'SEAT') ? makeCalendar(registration) : null
}

/** Null if it has become pointless. */
export async function aboutEvent(
  tools: MailTools,
  transaction: Prisma.TransactionClient,
  message: MessageModel,
  calendarOf: CalendarOf,
): Promise<Mail | null> {
  const { database, config } = tools
  const { eventId, template } = message
  const event = await transaction.event.findUniqueOrThrow({ where: { id: eventId ?? '' }, include: { host: true } })
  const registration = await registrationOf(transaction, message)
  if (!(await isStillTrue(transaction, message, { event, registration }))) return null
  const language = languageOf([message.language]) ?? 'en'
  const site = siteIn(config.siteUrl, language)
  const opening = registration ? await registrationUrl(database, site, registration) : null
  const confirming = registration && confirms(template, 'ADDRESS') ? confirmationUrl(config, site, registration) : null
  const url = confirming ?? opening ?? managementUrl(site, event, message)
  const person = registration && (await tellable(transaction, registration))
  const note = person ? await noteFor(transaction, { language, template, event, person, url }) : null
  const about = registration ? await sessionsIn(transaction, message, registration) : {}
  const data = template === 'follow-up' ? await askedNow(transaction, event) : message.data
  if (!about || !data) return null
  return eventMail({
    ...message,
    data,
    language,
    event,
    host: event.host,
    registration: person,
    url,
    note,
    ...about,
    emailPhrase: registration && (await phraseFor(transaction, registration)),
    ...placeIn(event, registration, about.session),
    ...(confirming && opening && { otherUrl: opening }),
    calendar: await attachedTo(registration, template, (attending) => calendarOf(transaction, attending)),
  })
}

/** The venue as far as the reader may know it: with a confirmed seat everything, otherwise what is public. */
function placeIn(
  event: EventRow,
  registration: RegistrationRow | null,
  session: EventMail['session'],
): Pick<EventMail, 'venue' | 'session'> {
  const venue = venueOf(event)
  if (!venue) return { venue, session }
  const seesAddress = venue.isAddressPublic || registration?.state === 'CONFIRMED'
  return {
    venue: shownVenue(venue, seesAddress),
    session: session && { ...session, room: seesAddress ? session.room : null },
  }
}

const registrationOf = async (
  transaction: Prisma.TransactionClient,
  { registrationId }: MessageModel,
): Promise<RegistrationRow | null> =>
  registrationId === null ? null : transaction.registration.findUniqueOrThrow({ where: { id: registrationId } })

/** The phrase by which the person recognises a neutral email as ours. */
const phraseFor = async (
  transaction: Prisma.TransactionClient,
  { protected: isProtected, emailKey }: RegistrationRow,
) => (isProtected ? emailPhraseOf(transaction, emailKey) : null)

const isStillTrue = async (
  transaction: Prisma.TransactionClient,
  message: MessageModel,
  { event, registration }: { event: EventRow; registration: RegistrationRow | null },
): Promise<boolean> => {
  if (message.template === 'event-postponed') return event.state === 'POSTPONED'
  if (isOff(event) && emails.get(message.template)?.endsWithEvent) return false
  if (registration === null) return true
  return !isOutdated(message, registration) && !(await isAskedOtherwise(transaction, message, registration))
}

/** Whether a reminder no longer applies at the time of sending. */
function isOutdated({ template, data }: MessageModel, registration: RegistrationRow): boolean {
  const { state, offerExpiresAt } = registration
  if (confirms(template, 'ADDRESS')) return !registration.awaitsConfirmation
  if (['event-reminder', 'swapped-in', 'visa-letter'].includes(template)) return state !== 'CONFIRMED'
  if (template === 'swapped-out') return holdsSeat(state)
  if (template !== 'offer-reminder') return false
  const offerEndsAt = offerReminderData.parse(data).offerExpiresAt
  return state !== 'OFFERED' || offerExpiresAt?.getTime() !== Date.parse(offerEndsAt)
}

const askedData = z.object({ grantId: z.string() })

/** A request for consent states what is requested now: not earlier requests, nor what the person has agreed to meanwhile. */
async function isAskedOtherwise(
  transaction: Prisma.TransactionClient,
  { id, template, data, enqueuedAt }: MessageModel,
  { id: registrationId, sharedWith }: RegistrationRow,
): Promise<boolean> {
  const asked = template === 'consent-asked-anew' ? askedData.safeParse(data) : null
  if (!asked?.success) return false
  const { grantId } = asked.data
  if (sharedWith.includes(grantId)) return true
  const same = { registrationId, template, data: { path: ['grantId'], equals: grantId }, id: { not: id } }
  return (await transaction.message.count({ where: { ...same, enqueuedAt: { gt: enqueuedAt } } })) > 0
}

const offerReminderData = z.object({ offerExpiresAt: z.string() })

/** The survey's deadline for people who attended; null if it has passed. */
async function askedNow(transaction: Prisma.TransactionClient, { id: eventId }: EventRow) {
  const followUp = await transaction.followUp.findUnique({ where: { eventId } })
  return followUp && followUp.until > (await clockOf(transaction))
    ? { answersUntil: followUp.until.toISOString() }
    : null
}

const removedData = z.object({ titles: z.record(z.string(), z.string()), startsAt: z.string() })
const sessionData = z.object({ sessionId: z.string(), startsAt: z.string().optional() })

/** The programme's part of the email; null if it is no longer true, so that the email isn't sent. */
async function sessionsIn(
  transaction: Prisma.TransactionClient,
  { template, data }: MessageModel,
  registration: RegistrationRow,
): Promise<Pick<EventMail, 'session' | 'attendance' | 'limitReason'> | null> {
  const { id: registrationId, eventId, state, limitReason } = registration
  const programme = emails.get(template)?.programme
  if (programme === 'SEAT') {
    if (!holdsSeat(state)) return {}
    const sessions = await transaction.session.findMany({ where: { eventId }, ...inOrderOfTime })
    const places = await transaction.sessionPlace.findMany({ where: { registrationId } })
    return { attendance: attendanceAt(registration, sessions, places), limitReason }
  }
  if (programme !== 'SESSION') return {}
  if (template === 'session-removed') {
    const { titles, startsAt } = removedData.parse(data)
    return holdsSeat(state) ? { session: { titles, startsAt: new Date(startsAt), room: null } } : null
  }
  const sessionFacts = sessionData.parse(data)
  const session = await transaction.session.findUnique({ where: { id: sessionFacts.sessionId } })
  if (!session || !holdsSeat(state)) return null
  if (template === 'session-moved' && session.startsAt.toISOString() !== sessionFacts.startsAt) return null
  if (template === 'session-place') {
    const place = await transaction.sessionPlace.findUnique({
      where: { sessionId_registrationId: { sessionId: session.id, registrationId } },
    })
    if (place?.state !== 'HELD') return null
  }
  return { session }
}

/** The organisers' addition to emails of this kind; null: none. */
async function noteFor(
  transaction: Prisma.TransactionClient,
  about: {
    language: Language
    template: string
    event: EventRow & { host: InstituteRow }
    person: Person & Pick<RegistrationRow, 'eventId' | 'groupKey'>
    url: string
  },
): Promise<string | null> {
  const { language, template, event, person, url } = about
  const note = await transaction.emailNote.findUnique({
    where: { eventId_template: { eventId: event.id, template } },
  })
  if (!note) return null
  const group = await groupOf(transaction, person)
  return noteText(note.texts, language, { event, institute: event.host, group, person, url })
}

export const groupOf = (
  transaction: Prisma.TransactionClient,
  { eventId, groupKey }: Pick<RegistrationRow, 'eventId' | 'groupKey'>,
): Promise<StakeholderGroupRow | null> =>
  transaction.stakeholderGroup.findUnique({ where: { eventId_key: { eventId, key: groupKey } } })

/** Contains a token that is stored even if this attempt fails: the email may have gone out anyway. */
export async function registrationUrl(
  database: PrismaClient,
  site: string,
  registration: Pick<RegistrationRow, 'id' | 'reference'>,
): Promise<string> {
  const token = await makeRegistrationLink(database, registration.id)
  return `${site}/registrations/${registration.reference}#token=${token}`
}

const managementPage = z.object({ page: z.string() }).catch({ page: 'registrations' })

const managementUrl = (site: string, { slug }: EventRow, { data }: MessageModel): string =>
  `${site}/e/${slug}/manage/${managementPage.parse(data).page}`
