/** The calendar of a person with a seat: the sessions that they attend, and those removed from the programme. */
import { wantsSession } from '@plenaria/domain/programme/wants'
import type { Prisma } from '@plenaria/prisma/client'
import { type Language, languageOf } from '@plenaria/schema/languages'
import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventClass, ICalEventStatus } from 'ical-generator'
import { isToCome } from '../attendance/places.ts'
import { siteIn } from '../mail/templates.ts'
import type { CancelledSessionRow, EventRow, RegistrationRow, SessionRow } from '../request/rows.ts'
import { textIn } from '../request/texts.ts'
import { placeLine, venueOf } from '../request/venue.ts'
import { calendarWords } from './words.ts'
import { inLocalTime, timeZoneText } from './zone.ts'

/** Seconds between a reminder and its session. */
const reminderLead = 15 * 60
/** Milliseconds. After a longer break, people are reminded of the next session too. */
const longestBreak = 60 * 60_000

interface Entry {
  /** Stable for as long as the session exists. */
  id: string
  titles: unknown
  startsAt: Date
  endsAt: Date
  /** Increases with every change. */
  sequence: number
  room: string | null
  isCancelled: boolean
}

const ofSession = ({ id, titles, startsAt, endsAt, version, room }: SessionRow): Entry => ({
  id,
  titles,
  startsAt,
  endsAt,
  room,
  sequence: version,
  isCancelled: false,
})

const ofCancelled = ({ sessionId, titles, startsAt, endsAt, sequence }: CancelledSessionRow): Entry => ({
  id: sessionId,
  titles,
  startsAt,
  endsAt,
  sequence,
  room: null,
  isCancelled: true,
})

/** An event without a programme becomes one entry. */
const ofEvent = ({ id, titles, startsAt, endsAt, version }: EventRow): Entry => ({
  id,
  titles,
  startsAt,
  endsAt,
  sequence: version,
  room: null,
  isCancelled: false,
})

async function entriesOf(
  database: Prisma.TransactionClient,
  registration: RegistrationRow,
  event: EventRow,
): Promise<Entry[]> {
  const where = { eventId: event.id }
  const [sessions, cancelled, places] = await Promise.all([
    database.session.findMany({ where, orderBy: [{ startsAt: 'asc' }, { id: 'asc' }] }),
    database.cancelledSession.findMany({ where, orderBy: [{ startsAt: 'asc' }, { sessionId: 'asc' }] }),
    database.sessionPlace.findMany({ where: { registrationId: registration.id } }),
  ])
  const own = sessions.filter((session) => isToCome(registration, session, places)).map(ofSession)
  const gone = cancelled
    .filter(({ sessionId, cancelledAt }) => {
      return cancelledAt >= registration.registeredAt && wantsSession(registration, sessionId)
    })
    .map(ofCancelled)
  const entries = sessions.length === 0 ? [...gone, ofEvent(event)] : [...own, ...gone]
  if (event.postponedAt) return entries.map((entry) => postponed(entry, event.postponedAt))
  return event.calledOffAt ? entries.map((entry) => calledOff(entry, event.calledOffAt)) : entries
}

/** A reminder, unless the person is already there for the previous session. */
function alarmsOf(entry: Entry, entries: readonly Entry[]) {
  const begins = entry.startsAt.getTime()
  const isFollowing = (other: Entry): boolean =>
    !other.isCancelled && other.startsAt < entry.startsAt && begins - other.endsAt.getTime() < longestBreak
  return entry.isCancelled || entries.some(isFollowing)
    ? []
    : [{ type: ICalAlarmType.display, triggerBefore: reminderLead }]
}

/** Entries that had already ended took place. Nothing changes an entry afterwards, so this increment is the last. */
const calledOff = (entry: Entry, at: Date | null): Entry =>
  entry.isCancelled || (at !== null && entry.endsAt <= at)
    ? entry
    : { ...entry, isCancelled: true, sequence: entry.sequence + 1 }

/** Postponing has already raised the sequence; new dates raise it again. */
const postponed = (entry: Entry, at: Date | null): Entry =>
  entry.isCancelled || (at !== null && entry.endsAt <= at) ? entry : { ...entry, isCancelled: true }

/** If part of a called-off or postponed event took place, only individual entries are cancelled. */
const methodOf = ({ calledOffAt, postponedAt }: EventRow, entries: readonly Entry[]): ICalCalendarMethod =>
  (calledOffAt || postponedAt) && entries.every(({ isCancelled }) => isCancelled)
    ? ICalCalendarMethod.CANCEL
    : ICalCalendarMethod.PUBLISH

/** In the event's zone; in UTC if the local time is ambiguous. */
function timesOf(startsAt: Date, endsAt: Date, zone: string) {
  const [start, end] = [inLocalTime(startsAt, zone), inLocalTime(endsAt, zone)]
  return start && end ? { start, end, timezone: zone } : { start: startsAt, end: endsAt, timezone: 'UTC' }
}

/** The room, then the venue, with its position if known. */
function placeIn(language: Language, event: EventRow, room: string | null) {
  const venue = venueOf(event)
  if (!venue) return room ?? calendarWords[language].online
  const title = [room, placeLine(language, venue)].filter(Boolean).join(', ')
  return { title, ...(venue.position && { geo: { lat: venue.position.latitude, lon: venue.position.longitude } }) }
}

/** As text; null for people without a seat. */
export async function calendarOf(
  database: Prisma.TransactionClient,
  registration: RegistrationRow,
  siteUrl: string,
): Promise<string | null> {
  if (registration.state !== 'CONFIRMED' || registration.erasedAt) return null
  const event = await database.event.findUniqueOrThrow({ where: { id: registration.eventId } })
  const entries = await entriesOf(database, registration, event)
  const language: Language = languageOf([registration.language]) ?? 'en'
  const words = calendarWords[language]
  const title = textIn(language, event.titles) ?? event.slug
  const isNeutral = registration.protected
  const url = `${siteIn(siteUrl, language)}/registrations/${registration.reference}`
  const [from, until] = [
    Math.min(...entries.map(({ startsAt }) => startsAt.getTime())),
    Math.max(...entries.map(({ endsAt }) => endsAt.getTime())),
  ]
  const calendar = ical({
    name: isNeutral ? words.neutral : title,
    prodId: { company: 'Plenaria', product: 'Plenaria', language: language.replace('_', '-').toUpperCase() },
    method: methodOf(event, entries),
    timezone: { name: null, generator: (zone) => timeZoneText(zone, from, until) },
    ttl: 60 * 60,
  })
  for (const entry of entries) {
    const { id, titles, startsAt, endsAt, sequence, room, isCancelled } = entry
    const own = textIn(language, titles)
    // The session comes first: phones truncate long titles, and the event's title is the same everywhere.
    const named = own === null || own === title ? title : `${own} · ${title}`
    calendar.createEvent({
      id: `${id}@${new URL(siteUrl).hostname}`,
      sequence,
      ...timesOf(startsAt, endsAt, event.zone),
      summary: isNeutral ? words.neutral : named,
      ...(!isNeutral && { location: placeIn(language, event, room), description: words.more(url), url }),
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      class: ICalEventClass.PRIVATE,
      alarms: alarmsOf(entry, entries),
    })
  }
  return calendar.toString()
}
