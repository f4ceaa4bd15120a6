/** Assigns people to breakouts in one transaction: rooms, places, audit entries and emails. */
import { type Assigned, assignPlaces } from '@plenaria/domain/programme/places'
import type { FieldProblem } from '@plenaria/schema/words'
import type { AssignBreakoutsInput, ResolversTypes } from '../../__generated__/resolvers.ts'
import { forbidden } from '../../access/forbidden.ts'
import { can } from '../../access/policy.ts'
import { appendAudit } from '../../audit/append.ts'
import { notifyLive } from '../../live/notices.ts'
import { invalidInput, refuse } from '../../refusals/errors.ts'
import { fieldProblemIf } from '../../refusals/fieldProblems.ts'
import { findEvent } from '../../registrations/findEvent.ts'
import type { Context } from '../../request/context.ts'
import { changingProgramme, type Locked } from '../change.ts'
import { queueMails, queuePlaceMails } from '../mails.ts'
import { auditedPlace, limitedSessions, placeOf, writePlaces } from '../places.ts'
import { assignedTo, type Gathering, gather } from './people.ts'
import { readRooms, tooMany } from './propose.ts'

type Result = Awaited<ResolversTypes['AssignBreakoutsResult']>

export async function assignBreakouts(input: AssignBreakoutsInput, context: Context): Promise<Result> {
  const { language } = context
  const known = await findEvent(input.eventSlug, context)
  if (!known) return refuse(language, 'UnknownEvent', {})
  const denial = await forbidden(context, (requester) => can.assignBreakouts(requester, known))
  if (denial) return denial
  return changingProgramme(known, null, context, async (locked): Promise<Result> => {
    const { transaction, event } = locked
    const denialNow = await forbidden(context, (requester) => can.assignBreakouts(requester, event))
    if (denialNow) return denialNow
    const programme = await transaction.session.findMany({
      where: { eventId: event.id },
      orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    })
    const ids = input.rooms.map(({ sessionId }) => sessionId)
    const { problems, sessions } = readRooms(ids, programme, 'rooms', (index) => `rooms.${index}.sessionId`)
    if (problems.length > 0) return invalidInput(language, problems)
    const [kind, basis] = input.basis.split(' ')
    const gathering = await gather(transaction, event, sessions, { keep: kind === 'keep' })
    if (basis !== gathering.basis) return refuse(language, 'ChangedMeanwhile', {})
    const fieldProblems = [...tooMany(gathering, 'rooms'), ...seatProblems(input, gathering)]
    if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
    return save(locked, gathering, roomsByPerson(input, gathering))
  })
}

/** Everybody must be in at most one room, in which they can be; and no room may exceed its capacity. */
function seatProblems({ rooms }: AssignBreakoutsInput, { sessions, people }: Gathering): FieldProblem[] {
  const byReference = new Map(people.map((person) => [person.row.reference, person]))
  const seen = new Set<string>()
  return rooms.flatMap(({ sessionId, references }, place): FieldProblem[] => {
    const path = `rooms.${place}.references`
    const fieldProblems = references.flatMap((reference, index): FieldProblem[] => {
      const person = byReference.get(reference)
      const isRepeated = seen.has(reference)
      seen.add(reference)
      const may = person?.fixed?.speaks ? person.fixed.roomId === sessionId : person?.rooms.includes(sessionId)
      return [
        ...fieldProblemIf(!may, `${path}.${index}`, 'UNKNOWN', { expected: 'CHOICE' }),
        ...fieldProblemIf(isRepeated, `${path}.${index}`, 'REPEATED'),
      ]
    })
    const capacity = sessions.find(({ id }) => id === sessionId)?.capacity ?? null
    const listeners = references.filter((reference) => !byReference.get(reference)?.fixed?.speaks).length
    return [
      ...fieldProblems,
      ...fieldProblemIf(capacity !== null && listeners > capacity, path, 'TOO_MANY', { maximum: capacity ?? 0 }),
    ]
  })
}

/** By id of the registration. */
function roomsByPerson({ rooms }: AssignBreakoutsInput, { people }: Gathering): Map<string, string> {
  const ids = new Map(people.map(({ row }) => [row.reference, row.id]))
  return new Map(
    rooms.flatMap(({ sessionId, references }) =>
      references.map((reference): [string, string] => [ids.get(reference) ?? '', sessionId]),
    ),
  )
}

async function save(
  locked: Locked,
  { sessions, people }: Gathering,
  rooms: ReadonlyMap<string, string>,
): Promise<Result> {
  const { transaction, event, actor, at } = locked
  const ids = sessions.map(({ id }) => id)
  const moved = people.flatMap(({ row }) => {
    const roomId = rooms.get(row.id) ?? null
    const away = roomId === null ? [] : ids.filter((id) => id !== roomId)
    const assignedAway = [...row.assignedAway.filter((id) => !ids.includes(id)), ...away].sort()
    const isSame = JSON.stringify(assignedAway) === JSON.stringify([...row.assignedAway].sort())
    return isSame ? [] : [{ row, roomId, assignedAway }]
  })
  await transaction.$queryRaw`
    update registration r set assigned_away = m."assignedAway", version = r.version + 1
    from json_to_recordset(${JSON.stringify(moved.map(({ row, assignedAway }) => ({ id: row.id, assignedAway })))}::json)
      as m (id uuid, "assignedAway" text[]) where r.id = m.id`
  const assigned = people.map(({ row }): Assigned => {
    const places = new Map(row.places.map((place) => [place.sessionId, placeOf(place)]))
    return { id: row.id, roomId: rooms.get(row.id) ?? null, places }
  })
  const changes = assignPlaces(await limitedSessions(transaction, sessions), assigned, at.getTime())
  await writePlaces(transaction, changes)
  const common = { ...actor, at, eventId: event.id }
  await appendAudit(transaction, [
    ...moved.map(({ row, roomId }) => ({
      ...common,
      what: 'BREAKOUT_ASSIGNED' as const,
      registrationId: row.id,
      before: { sessionId: assignedTo(row, sessions)?.id ?? null },
      after: { sessionId: roomId },
    })),
    ...changes.map((change) => ({ ...common, registrationId: change.registrationId, ...auditedPlace(change) })),
  ])
  const notified = moved.flatMap(({ row, roomId }) =>
    roomId === null ? [] : [{ registrationId: row.id, data: { sessionId: roomId } }],
  )
  await queueMails(transaction, 'breakout-assigned', at, notified)
  await queuePlaceMails(
    transaction,
    at,
    changes.filter(({ registrationId }) => !rooms.has(registrationId)),
  )
  const registrationIds = [
    ...new Set([...moved.map(({ row }) => row.id), ...changes.map((change) => change.registrationId)]),
  ]
  await notifyLive(transaction, { eventId: event.id, registrationIds })
  return { __typename: 'BreakoutsAssigned', event, assigned: rooms.size, peopleEmailed: notified.length }
}
