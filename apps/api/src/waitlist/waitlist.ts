/** An event's waitlist for organisers: lanes, who is next, and why nobody was offered a seat. */
import { setImmediate } from 'node:timers/promises'
import { atCap } from '@plenaria/domain/seats/holding'
import { nextInLane, nextOverall, whyNobody } from '@plenaria/domain/seats/waitlist'
import { Prisma } from '@plenaria/prisma/client'
import { memberName } from '../access/memberName.ts'
import { can } from '../access/policy.ts'
import { inLane, loadOrganisations, loadRoom, type Reader, rowColumns, untilKnown, withLanes } from '../desk/index.ts'
import type { Context } from '../request/context.ts'
import { badArgument, sizeOf } from '../request/pages.ts'
import { perRequest } from '../request/perRequest.ts'
import type {
  EventRow,
  LanePersonRow,
  LaneRow,
  NobodyOfferedRow,
  RegistrationRow,
  StakeholderGroupRow,
  WaitlistRow,
} from '../request/rows.ts'
import { lanesHidden } from './caps.ts'
import { placeOf } from './place.ts'
import { words } from './words.ts'

/** Read from each lane at first; more if necessary to determine who is next. */
const atFirst = { lines: 32, followers: 8 }

/** Lanes of groups that the viewer sees completely, with only what may be shown of them; null if there are none. */
export async function waitlistOf(event: EventRow, context: Context): Promise<WaitlistRow | null> {
  const { database, viewer } = context
  const { id } = event
  const loaded = await loadRoom(database, id, [])
  if (!loaded) return null
  const now = loaded.facts.now
  const isShown = (groupKey: string) => can.seeGroup(viewer, event, groupKey)
  const groupKeys = [...loaded.room.plan.groups.keys()].filter(isShown)
  if (groupKeys.length === 0) return null
  let room = await withLanes(database, id, loaded.room, groupKeys, atFirst)
  const nextIds: (string | null)[] = []
  for (const groupKey of groupKeys) {
    const found = await untilKnown(database, id, room, (known) => nextInLane(known, groupKey, now))
    room = found.room
    nextIds.push(found.id)
  }
  const overall = await untilKnown(database, id, room, (known) => nextOverall(known, now))
  const known = overall.room
  const next = overall.id && (await database.registration.findUnique({ where: { id: overall.id } }))
  const groups = await database.stakeholderGroup.findMany({ where: { eventId: id } })
  return {
    event,
    lanes: groupKeys.map(
      (groupKey, index): LaneRow => ({ eventId: id, groupKey, room: known, nextId: nextIds[index] ?? null }),
    ),
    nextReference: next && isShown(next.groupKey) ? next.reference : null,
    nobodyOffered: await reasonsSeen(event, whyNobody(known, now), groups, context),
  }
}

/** Reasons in words, for groups that the viewer sees completely. */
export async function reasonsSeen(
  event: EventRow,
  reasons: ReturnType<typeof whyNobody>,
  groups: StakeholderGroupRow[],
  context: Context,
): Promise<NobodyOfferedRow[]> {
  const { viewer, language } = context
  const shown = reasons.filter(({ groupKey }) => groupKey === null || can.seeGroup(viewer, event, groupKey))
  const capped = shown.flatMap(({ groupKey, code }) => (code === 'ORGANISATIONS_AT_CAP' && groupKey ? groupKey : []))
  const hiddenLanes = await lanesHidden(event, capped, context)
  return shown.map(({ groupKey, code: cause }) => {
    const code = cause === 'ORGANISATIONS_AT_CAP' && hiddenLanes.has(groupKey ?? '') ? 'PLAN_LIMIT' : cause
    return {
      group: groups.find(({ key }) => key === groupKey) ?? null,
      code,
      text: words[language].nobodyOffered[code],
    }
  })
}

/** Only the host's staff see which member holds the queue; others see since when and why. */
export async function holdOf(event: EventRow, context: Context) {
  const { database, viewer } = context
  const plan = await database.seatPlan.findUnique({ where: { eventId: event.id } })
  if (!plan?.queueHeldAt || plan.queueHeldReason === null) return null
  const by =
    can.seeHost(viewer, event) && plan.queueHeldBy !== null ? await memberName(plan.queueHeldBy, context) : null
  return { since: plan.queueHeldAt, reason: plan.queueHeldReason, by: by ?? null }
}

const maxPeople = 100

interface Wanted {
  size: number
  after: string | null
}

interface Asked {
  lanes: LaneRow[]
  people: Promise<Map<string, LanePersonRow[]>>
}

/** Keyed by event and arguments. */
const waiting = perRequest(() => new Map<string, Asked>())

/** People of a lane, in order; lanes requested together are read together. */
export async function peopleOf(
  lane: LaneRow,
  { first, after }: { first?: number | null | undefined; after?: string | null | undefined },
  context: Context,
): Promise<LanePersonRow[]> {
  const size = sizeOf(first, maxPeople, 20)
  const asked = waiting(context)
  const key = `${lane.eventId} ${size} ${after == null ? '' : `${lane.groupKey} ${after}`}`
  const known = asked.get(key)
  known?.lanes.push(lane)
  const one = known ?? ask(lane, { size, after: after ?? null }, context, () => asked.delete(key))
  asked.set(key, one)
  return (await one.people).get(lane.groupKey) ?? []
}

function ask(only: LaneRow, { size, after }: Wanted, { database }: Context, done: () => void): Asked {
  const lanes = [only]
  const { eventId } = only
  const people = setImmediate().then(async () => {
    done()
    const groupKeys = lanes.map(({ groupKey }) => groupKey)
    const behind = after === null ? null : await behindWhom(database, only, after)
    const rows = await findInLanes(database, eventId, groupKeys, { most: size, behind })
    return withPlaces(database, only, rows, behind?.place ?? 0)
  })
  return { lanes, people }
}

/** The first people of each lane, or those behind somebody, in order, as whole rows. */
function findInLanes(
  database: Reader,
  eventId: string,
  groupKeys: string[],
  { most, behind }: { most: number; behind: { row: RegistrationRow } | null },
): Promise<RegistrationRow[]> {
  const { priority = 0, queuedAt, id } = behind?.row ?? {}
  const isBehind = queuedAt
    ? Prisma.sql`and r.priority <= ${priority} and (r.priority < ${priority}
        or (r.queued_at, r.id) > (${queuedAt.toISOString()}::timestamptz, ${id}::uuid))`
    : Prisma.empty
  return database.$queryRaw`
    select first.* from unnest(${groupKeys}::text[]) as lane (key) cross join lateral (
      select ${rowColumns} from registration r
      where r.event_id = ${eventId} and r.group_key = lane.key and ${inLane} ${isBehind}
      order by r.priority desc, r.queued_at, r.id limit ${most}) first
    order by first."groupKey", first.priority desc, first."queuedAt", first.id`
}

/** People who have since left the queue still count at their former place. */
async function behindWhom(database: Context['database'], { eventId, groupKey }: LaneRow, reference: string) {
  const row = reference.includes('\0') ? null : await database.registration.findUnique({ where: { reference } })
  if (row?.eventId !== eventId || row.groupKey !== groupKey) throw badArgument('`after` is nobody of this lane.')
  const [count] = await database.$queryRaw<{ place: number }[]>`
    select count(*)::int as place from registration o
    where o.event_id = ${eventId} and o.group_key = ${groupKey} and o.state = 'WAITLISTED' and not o.awaits_confirmation
      and (o.priority > ${row.priority} or (o.priority = ${row.priority}
        and (o.queued_at, o.id) <= (${row.queuedAt.toISOString()}::timestamptz, ${row.id}::uuid)))`
  return { row, place: count?.place ?? 0 }
}

async function withPlaces(
  database: Reader,
  { eventId, room }: LaneRow,
  rows: RegistrationRow[],
  before: number,
): Promise<Map<string, LanePersonRow[]>> {
  const keys = [...new Set(rows.flatMap(({ organisationKey }) => organisationKey ?? []))]
  const organisations = await loadOrganisations(database, eventId, keys)
  const known = { ...room, organisations }
  const people = new Map<string, LanePersonRow[]>()
  for (const registration of rows) {
    const lane = people.get(registration.groupKey) ?? []
    const skip = atCap(known, registration.organisationKey) ? ('ORGANISATION_AT_CAP' as const) : null
    people.set(registration.groupKey, [...lane, { registration, position: before + lane.length + 1, skip }])
  }
  return people
}

/** Null if nobody in the lane could be offered a seat. */
export async function nextOf({ nextId }: LaneRow, context: Context): Promise<LanePersonRow | null> {
  if (nextId === null) return null
  const [registration, place] = await Promise.all([
    context.database.registration.findUnique({ where: { id: nextId } }),
    placeOf(nextId, context),
  ])
  return registration && place ? { registration, position: place.position, skip: null } : null
}
