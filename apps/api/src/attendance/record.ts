/** Records attendance: by joining, at the door, or as a correction. */

import type { Prisma } from '@plenaria/prisma/client'
import { checkText, tidy } from '@plenaria/schema/texts'
import type { CheckInInput, CorrectAttendanceInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { timeouts } from '../access/lock.ts'
import { can, rightToCheckIn } from '../access/policy.ts'
import { findByReference } from '../access/seen.ts'
import { type Actor, actorFor, appendAudit } from '../audit/append.ts'
import { notifyLive } from '../live/notices.ts'
import { invalidInput, type Refused, refuse } from '../refusals/errors.ts'
import { actorOfPerson, ownRegistration } from '../registrations/own.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { isOff } from '../request/eventState.ts'
import type { AttendanceRow, EventRow, RegistrationRow, SessionRow } from '../request/rows.ts'
import { findSession } from '../sessions/change.ts'
import { revokeUndeserved } from './certificate.ts'
import { hasPlace } from './places.ts'

type Result<Name extends keyof ResolversTypes> = Awaited<ResolversTypes[Name]>
type Came = Pick<AttendanceRow, 'attended' | 'method' | 'at'>

const maxReasonLength = 500

/** One entry where anything changes; none where it was so already, unless what was only joined is now proven. */
export async function record(
  transaction: Prisma.TransactionClient,
  { registration, session }: { registration: RegistrationRow; session: SessionRow },
  came: Came,
  { actor, at, reason = null }: { actor: Actor; at: Date; reason?: string | null },
): Promise<void> {
  const key = { sessionId: session.id, registrationId: registration.id }
  const before = await transaction.attendance.findUnique({ where: { sessionId_registrationId: key } })
  const isProvenNow = before?.method === 'JOINED' && came.method !== 'JOINED'
  if (before?.attended === came.attended && !isProvenNow) return
  await transaction.attendance.upsert({
    where: { sessionId_registrationId: key },
    create: { ...key, ...came },
    update: { ...came, rosterId: null, minutes: null },
  })
  const facts = (row: Came | null) => row && { sessionId: session.id, attended: row.attended, method: row.method }
  await appendAudit(transaction, [
    {
      ...actor,
      at,
      eventId: session.eventId,
      registrationId: registration.id,
      reason,
      what: came.method === 'CORRECTED' ? 'ATTENDANCE_CORRECTED' : 'ATTENDED',
      before: facts(before),
      after: facts(came),
    },
  ])
  await notifyLive(transaction, { eventId: session.eventId, registrationIds: [registration.id] })
}

/** Somebody is already here. A check-in that is sent again has the time of the first; who only joined is checked in for the first time. */
const isRepeated = (before: AttendanceRow | null, at: Date): before is AttendanceRow =>
  before?.attended === true && before.method !== 'JOINED' && before.at.getTime() !== at.getTime()

export async function joinSession(
  { reference, sessionId }: { reference: string; sessionId: string },
  context: Context,
): Promise<Result<'JoinSessionResult'>> {
  const registration = await ownRegistration(reference, context)
  if (!registration) return refuse(context.language, 'UnknownRegistration', {})
  return join(sessionId, { registration, actor: actorOfPerson(context) }, context)
}

/** The link is opened only here; a person who lost their place gets the same refusal as a stranger. */
export async function join(
  sessionId: string,
  { registration, actor }: { registration: RegistrationRow; actor: Actor },
  context: Context,
): Promise<Result<'JoinSessionResult'>> {
  const { database, language, sealing } = context
  const at = await now(context)
  return database.$transaction(async (transaction): Promise<Result<'JoinSessionResult'>> => {
    const held = await hasPlace(transaction, registration.id, sessionId)
    if (!held?.session.joinLink) return refuse(language, 'NoPlace', {})
    const event = await transaction.event.findUniqueOrThrow({ where: { id: registration.eventId } })
    const { calledOffAt, postponedAt, zone } = event
    if (isOff(event)) return refuse(language, 'NotTakingPlace', { calledOffAt, postponedAt }, zone)
    const { session } = held
    const opensAt = session.linkShownAt
    if (opensAt && at < opensAt) return refuse(language, 'JoinNotYetOpen', { opensAt })
    const key = { sessionId_registrationId: { sessionId, registrationId: registration.id } }
    const before = await transaction.attendance.findUnique({ where: key })
    // People who looked in days before did not attend, and what was corrected by hand stays.
    const mayCount = before?.method !== 'CORRECTED' && at < session.endsAt
    const countsFrom = joiningCountsFrom(session)
    const counts = mayCount && at >= countsFrom
    if (counts)
      await record(transaction, { registration, session }, { attended: true, method: 'JOINED', at }, { actor, at })
    const isRecorded = counts || before?.attended === true
    return {
      __typename: 'SessionJoined',
      link: sealing.open(session.joinLink as Uint8Array, session.id),
      isRecorded,
      countsFrom: mayCount && !isRecorded ? countsFrom : null,
    }
  }, timeouts)
}

/** Milliseconds before a session begins from which joining it is attending it. */
const early = 30 * 60_000

export const joiningCountsFrom = ({ startsAt }: Pick<SessionRow, 'startsAt'>): Date =>
  new Date(startsAt.getTime() - early)

interface Found {
  event: EventRow
  session: SessionRow
  registration: RegistrationRow
  actor: Actor
}

/** The person at the door and the session; or why not. */
async function atTheDoor(
  { sessionId, reference }: { sessionId: string; reference: string },
  context: Context,
): Promise<
  | Found
  | Refused<'NotAllowed'>
  | Refused<'SecondFactorNeeded'>
  | Refused<'UnknownSession'>
  | Refused<'UnknownRegistration'>
> {
  const { viewer, language } = context
  const found = await findSession(sessionId, context)
  if (!found) return refuse(language, 'UnknownSession', {})
  const { event, session } = found
  const denial = await forbidden(context, (requester) => can.checkInAt(requester, event, session.id))
  if (denial) return denial
  const registration = await findByReference(reference.trim().toUpperCase(), context)
  if (!registration || registration.eventId !== event.id) return refuse(language, 'UnknownRegistration', {})
  const right = rightToCheckIn(viewer, registration, event, session.id)
  if (!right) return refuse(language, 'UnknownRegistration', {})
  return { event, session, registration, actor: actorFor(context, right) }
}

/** From when people are checked in without being asked whether it is too early. */
function checkInOpensAt({ startsAt }: Pick<SessionRow, 'startsAt'>, { zone }: Pick<EventRow, 'zone'>): Date {
  const day = Temporal.Instant.fromEpochMilliseconds(startsAt.getTime()).toZonedDateTimeISO(zone).startOfDay()
  // Sessions in the first hours of a day are prepared on the evening before.
  return new Date(Math.min(day.epochMilliseconds, startsAt.getTime() - 12 * 3_600_000))
}

export async function checkIn(
  { method, at: given, early, ...who }: CheckInInput,
  context: Context,
): Promise<Result<'CheckInResult'>> {
  const { database, language } = context
  const found = await atTheDoor(who, context)
  if ('message' in found) return found
  const present = await now(context)
  if (method !== 'CODE' && method !== 'NAME')
    return invalidInput(language, [{ path: 'method', code: 'UNKNOWN', expected: 'CHOICE' }])
  // Clocks of phones are a little wrong; what is meant is now.
  if (given && given.getTime() > present.getTime() + 5 * 60_000)
    return invalidInput(language, [{ path: 'at', code: 'OUT_OF_RANGE' }])
  const at = given && given < present ? given : present
  const { registration, session, actor, event } = found
  const opensAt = checkInOpensAt(session, event)
  return database.$transaction(async (transaction): Promise<Result<'CheckInResult'>> => {
    if (!(await hasPlace(transaction, registration.id, session.id))) return refuse(language, 'NoPlace', {})
    const key = { sessionId_registrationId: { sessionId: session.id, registrationId: registration.id } }
    const known = await transaction.attendance.findUnique({ where: key })
    if (isRepeated(known, at)) return { __typename: 'CheckedIn', registration, before: known }
    if (at < opensAt && !early) return refuse(language, 'CheckInNotYetOpen', { opensAt }, event.zone)
    await record(transaction, { registration, session }, { attended: true, method, at }, { actor, at: present })
    return { __typename: 'CheckedIn', registration, before: null }
  }, timeouts)
}

/** Checks in a person registered at the door, unless the session has no place for them. */
export async function recordWalkIn(
  registration: RegistrationRow,
  { id: sessionId }: Pick<SessionRow, 'id'>,
  actor: Actor,
  context: Context,
): Promise<void> {
  const at = await now(context)
  await context.database.$transaction(async (transaction) => {
    const held = await hasPlace(transaction, registration.id, sessionId)
    if (held)
      await record(
        transaction,
        { registration, session: held.session },
        { attended: true, method: 'NAME', at },
        { actor, at },
      )
  }, timeouts)
}

export async function correctAttendance(
  { attended, reason, ...who }: CorrectAttendanceInput,
  context: Context,
): Promise<Result<'CorrectAttendanceResult'>> {
  const { database, language } = context
  const found = await atTheDoor(who, context)
  if ('message' in found) return found
  const fieldProblems = checkText('reason', reason, maxReasonLength)
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
  const at = await now(context)
  const { registration, session, actor, event } = found
  return database.$transaction(async (transaction): Promise<Result<'CorrectAttendanceResult'>> => {
    if (!(await hasPlace(transaction, registration.id, session.id))) return refuse(language, 'NoPlace', {})
    const cause = { actor, at, reason: tidy(reason) }
    await record(transaction, { registration, session }, { attended, method: 'CORRECTED', at }, cause)
    if (!attended) await revokeUndeserved(transaction, event, registration, cause)
    return { __typename: 'AttendanceCorrected', registration }
  }, timeouts)
}
