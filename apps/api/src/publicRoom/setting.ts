/** The setting of what the public sees of a room, and the effect of changing it. */
import { defaultDisclosure, narrower, type RoomDisclosure } from '@plenaria/domain/disclosure/numbers/publicRoom'
import type { ResolversTypes, SetRoomDisclosureInput } from '../__generated__/resolvers.ts'
import { changingEvent, type Held } from '../access/changing.ts'
import { can } from '../access/policy.ts'
import { inferencesOf } from '../attack/inferences.ts'
import type { SearchLimits } from '../attack/thread.ts'
import { appendAudit } from '../audit/append.ts'
import { actorOfHost } from '../audit/ofEvents.ts'
import { notifyLive } from '../live/notices.ts'
import { refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { EventRow } from '../request/rows.ts'
import { checkRoom } from './checkRoom.ts'
import { publishRoom } from './publish.ts'
import { disclosureIn } from './published.ts'

type Result = Awaited<ResolversTypes['SetRoomDisclosureResult']>

const disclosures = dataLoader<RoomDisclosure>(async (ids, { database }) => {
  const events = await database.event.findMany({
    where: { id: { in: ids } },
    include: { sessions: { where: { rule: 'CLOSED' }, select: { id: true } } },
  })
  return new Map(
    events.map(({ id, roomDisclosure, sessions, ...facts }) => [
      id,
      roomDisclosure ?? defaultDisclosure({ ...facts, hasClosedSession: sessions.length > 0 }),
    ]),
  )
})

/** The organisers' choice, or the default. */
export const disclosureOf = async (event: EventRow, context: Context): Promise<RoomDisclosure> =>
  (await disclosures(event.id, context)) ?? 'NOTHING'

export async function setRoomDisclosure(
  { eventSlug, version, disclosure: given }: SetRoomDisclosureInput,
  context: Context,
): Promise<Result> {
  const { database, viewer, language } = context
  const known = await eventBySlug(database, eventSlug)
  if (!known || !can.seeEvent(viewer, known)) return refuse(language, 'UnknownEvent', {})
  const disclosure = given ?? null
  // Searches before anything is locked, so that the verdict is already cached under the lock.
  if (can.setRoomDisclosure(viewer, known))
    await refusalOfAttack({ transaction: database, event: known }, disclosure, context)
  const terms = { allowed: can.setRoomDisclosure, version }
  return changingEvent(known, terms, context, async (held): Promise<Result> => {
    const { transaction, event: before, at } = held
    if (before.roomDisclosure === disclosure) return set(before, false)
    const old = await disclosureIn(before, transaction)
    const wanted = await disclosureIn({ ...before, roomDisclosure: disclosure }, transaction)
    const refusal =
      (await refusalOf(held, wanted, context)) ?? (await refusalOfAttack(held, disclosure, context, { wait: 0 }))
    if (refusal) return refusal
    const event = await transaction.event.update({
      where: { id: known.id },
      data: { roomDisclosure: disclosure, version: { increment: 1 } },
    })
    await publishRoom(transaction, known.id)
    const change = { before: { roomDisclosure: before.roomDisclosure }, after: { roomDisclosure: disclosure } }
    const facts = { what: 'ROOM_DISCLOSURE_SET', at, eventId: known.id } as const
    await appendAudit(transaction, [{ ...actorOfHost(context, known), ...facts, ...change }])
    await notifyLive(transaction, { eventId: known.id, registrationIds: [] })
    return set(event, old !== wanted && (await awaitsReport(held)))
  })
}

const set = (event: EventRow, reportToRequestAgain: boolean): Result => ({
  __typename: 'RoomDisclosureSet',
  event,
  reportToRequestAgain,
})

async function refusalOf({ transaction, event, at }: Held, wanted: RoomDisclosure, { language }: Context) {
  const { total: seats } = await transaction.seatPlan.findUniqueOrThrow({ where: { eventId: event.id } })
  const threshold = event.disclosureThreshold
  if ((wanted === 'TOTAL' || wanted === 'GROUPS') && threshold > seats)
    return refuse(language, 'ThresholdAboveRoom', { threshold, seats })
  if (event.endsAt > at) return null
  const last = await lastPublished(transaction, event.id)
  return last && narrower(last.disclosure, wanted) !== wanted ? refuse(language, 'RoomFrozen', {}) : null
}

const wantedIn = async (event: EventRow, roomDisclosure: RoomDisclosure | null, database: Database) =>
  disclosureIn({ ...event, roomDisclosure }, database)

type Database = Context['database'] | Held['transaction']

/**
 * Uses a verdict on the current room. Settings that show no more than the last published one aren't checked: reducing never
 * waits. Under the event's lock nothing waits for a verdict either (`wait: 0`).
 */
async function refusalOfAttack(
  { transaction, event }: { transaction: Database; event: EventRow },
  chosen: RoomDisclosure | null,
  { language }: Context,
  searchLimits?: SearchLimits,
) {
  const wanted = await wantedIn(event, chosen, transaction)
  const last = await lastPublished(transaction, event.id)
  if (last && narrower(last.disclosure, wanted) === wanted) return null
  const verdict = await checkRoom(transaction, event, wanted, searchLimits)
  if (!verdict) return refuse(language, 'AttackUnfinished', {})
  const { inferences, proposal: safer } = verdict
  return safer ? refuse(language, 'RoomReveals', { inferences: inferencesOf(inferences), safer }) : null
}

const lastPublished = (database: Database, eventId: string) =>
  database.publicRoom.findFirst({ where: { eventId }, orderBy: { number: 'desc' } })

/** Null for viewers who may not choose what the public sees. */
export async function attackOnRoom(
  event: EventRow,
  disclosure: RoomDisclosure | null,
  { database, viewer }: Context,
): Promise<Awaited<ResolversTypes['RoomAttack']> | null> {
  if (!can.setRoomDisclosure(viewer, event)) return null
  const verdict = await checkRoom(database, event, await wantedIn(event, disclosure, database))
  if (!verdict) return { outcome: 'UNFINISHED', inferences: [], safer: null }
  const { inferences, proposal: safer } = verdict
  return { outcome: safer ? 'REVEALS' : 'SAFE', inferences: inferencesOf(inferences), safer }
}

/** Whether institutes were asked to agree to a first version; later versions use its figures. */
async function awaitsReport({ transaction, event }: Held): Promise<boolean> {
  const report = await transaction.report.findUnique({ where: { eventId: event.id }, select: { figures: true } })
  if (!report || report.figures !== null) return false
  const waiting = { eventId: event.id, action: 'PUBLISH_REPORT', state: 'PENDING' } as const
  return (await transaction.countersignRequest.count({ where: waiting })) > 0
}
