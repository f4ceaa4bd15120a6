/** Records attendance by a roster: of who was there long enough, in one transaction. */
import { attendedByRoster, type Recorded } from '@plenaria/domain/rosters/match'
import type { Prisma } from '@plenaria/prisma/client'
import type { RecordRosterInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { changingEvent } from '../access/changing.ts'
import { can } from '../access/policy.ts'
import { isToCome } from '../attendance/places.ts'
import { actorFor } from '../audit/append.ts'
import { notifyLive } from '../live/notices.ts'
import { type FieldProblem, refuse } from '../refusals/errors.ts'
import { outside } from '../refusals/fieldProblems.ts'
import type { Context } from '../request/context.ts'
import type { EventRow, RosterRow, SessionRow } from '../request/rows.ts'
import { findRoster, type PersonOnRoster } from './read.ts'
import { appendAll, type Cause, revokeOf, takeBack } from './remove.ts'

type Result = Awaited<ResolversTypes['RecordRosterResult']>

const maxMinutes = 1440

export async function recordRoster(
  { id, leastMinutes, confirmed }: RecordRosterInput,
  context: Context,
): Promise<Result> {
  const { database, language } = context
  const found = await findRoster(id, context)
  if (!found) return refuse(language, 'UnknownRoster', {})
  const { session, event: known } = found
  const suggested = await suggestedOn(id, database)
  const unknown = confirmed.flatMap((reference, index): FieldProblem[] =>
    suggested.has(reference) || found.roster.state === 'RECORDED'
      ? []
      : [{ path: `confirmed.${index}`, code: 'UNKNOWN', expected: 'CHOICE' }],
  )
  const terms = {
    allowed: (requester: Context['viewer'], event: EventRow) => can.importRoster(requester, event, session.id),
    fieldProblems: [...outside(leastMinutes, 'leastMinutes', 1, maxMinutes), ...unknown],
    version: null,
    holdsSeats: true,
  }
  return changingEvent(known, terms, context, async ({ transaction, event, at }): Promise<Result> => {
    const roster = await transaction.roster.findUnique({ where: { id } })
    if (!roster) return refuse(language, 'UnknownRoster', {})
    if (roster.state === 'RECORDED') {
      const recorded = await transaction.rosterPerson.count({ where: { rosterId: id } })
      return { __typename: 'RosterRecorded', roster, recorded }
    }
    const cause = { actor: actorFor(context, { instituteId: event.hostId, grantId: null }), at }
    const ids = new Set(confirmed.flatMap((reference) => suggested.get(reference) ?? []))
    const recorded = await replace(transaction, { roster, session, event }, { leastMinutes, confirmed: ids }, cause)
    const after = await transaction.roster.findUniqueOrThrow({ where: { id } })
    return { __typename: 'RosterRecorded', roster: after, recorded }
  })
}

/** People matched by name alone: ids by reference. */
async function suggestedOn(rosterId: string, database: Context['database']): Promise<Map<string, string>> {
  const rows = await database.rosterPerson.findMany({
    where: { rosterId, nameRows: { isEmpty: false } },
    select: { registration: { select: { id: true, reference: true } } },
  })
  return new Map(rows.map(({ registration: { id, reference } }) => [reference, id]))
}

interface Target {
  roster: RosterRow
  session: SessionRow
  event: EventRow
}

/** @returns how many people attended by it */
async function replace(
  transaction: Prisma.TransactionClient,
  { roster, session, event }: Target,
  terms: { leastMinutes: number; confirmed: ReadonlySet<string> },
  cause: Cause,
): Promise<number> {
  const earlier = await transaction.roster.findFirst({ where: { sessionId: session.id, state: 'RECORDED' } })
  const without = earlier ? await takeBack(transaction, earlier, event, cause) : []
  const people = await peopleStillExpected(transaction, roster, session)
  const before = await transaction.attendance.findMany({ where: { sessionId: session.id } })
  const methods = new Map(before.map(({ registrationId, method }) => [registrationId, method]))
  const onRoster = people.map(({ registrationId, ...its }) => ({ ...its, id: registrationId }))
  const recorded = attendedByRoster(onRoster, terms, methods)
  await write(transaction, { roster, session, event }, recorded, cause)
  await transaction.roster.update({
    where: { id: roster.id },
    data: { state: 'RECORDED', leastMinutes: terms.leastMinutes },
  })
  const attended = new Set(recorded.map(({ id }) => id))
  await revokeOf(
    transaction,
    event,
    without.filter((id) => !attended.has(id)),
    cause,
  )
  return recorded.length
}

/** The programme and people's seats may have changed since the upload. */
async function peopleStillExpected(
  transaction: Prisma.TransactionClient,
  { id: rosterId }: RosterRow,
  session: SessionRow,
): Promise<PersonOnRoster[]> {
  const rows = await transaction.rosterPerson.findMany({
    where: { rosterId, registration: { state: 'CONFIRMED', erasedAt: null } },
    include: { registration: { include: { places: { where: { sessionId: session.id } } } } },
  })
  return rows.filter(({ registration }) => isToCome(registration, session, registration.places))
}

/** Takes the same number of statements, however many people there are, beside the log's. */
async function write(
  transaction: Prisma.TransactionClient,
  { roster, session, event }: Target,
  recorded: readonly Recorded[],
  { actor, at }: Cause,
): Promise<void> {
  const values = JSON.stringify(recorded.map(({ id, minutes }) => ({ id, minutes })))
  await transaction.$executeRaw`
    update roster_person p set minutes = o.minutes, joined_at = a.at
    from json_to_recordset(${values}::json) as o (id uuid, minutes int)
    left join attendance a on a.registration_id = o.id and a.session_id = ${session.id}
    where p.roster_id = ${roster.id}::uuid and p.registration_id = o.id`
  await transaction.rosterPerson.deleteMany({
    where: { rosterId: roster.id, registrationId: { notIn: recorded.map(({ id }) => id) } },
  })
  await transaction.$executeRaw`
    insert into attendance (session_id, registration_id, attended, method, at, roster_id, minutes)
    select ${session.id}, o.id, true, 'ROSTER', ${at.toISOString()}::timestamptz, ${roster.id}::uuid, o.minutes
    from json_to_recordset(${values}::json) as o (id uuid, minutes int)
    on conflict (session_id, registration_id) do update
      set method = excluded.method, at = excluded.at, roster_id = excluded.roster_id, minutes = excluded.minutes`
  const joined = { sessionId: session.id, attended: true, method: 'JOINED' }
  await appendAll(
    transaction,
    recorded.map(({ id: registrationId, minutes, replacesJoining }) => ({
      ...actor,
      at,
      eventId: event.id,
      registrationId,
      what: 'ATTENDED',
      before: replacesJoining ? joined : null,
      after: { sessionId: session.id, attended: true, method: 'ROSTER', minutes },
    })),
  )
  const registrationIds = recorded.map(({ id }) => id)
  if (registrationIds.length > 0) await notifyLive(transaction, { eventId: event.id, registrationIds })
}
