/** Pending work of a member across the events that they help to run, with a fixed number of statements. */
import type { WaitingKind } from '../__generated__/resolvers.ts'
import { can, visible } from '../access/policy.ts'
import {
  assignedTo,
  countsOf,
  offersEnding,
  reviewable,
  type Tallies,
  type Tally,
  tallyAssigned,
  tallyBounced,
  tallyDecidable,
  tallyFrozen,
  tallyRegistrations,
  tallyUptake,
  undecided,
  unreviewedBy,
} from '../digests/counts.ts'
import { requestsPendingAt } from '../grants/countersignList.ts'
import { tallyOthersUnreached } from '../outbox/others.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import type { EventRow, ViewerRow } from '../request/rows.ts'
import { type ReplacedTally, tallyReplaced } from './replaced.ts'

/** Upper bound on the events considered. */
const maxEvents = 200
const defaultFirst = 50
const week = 7 * 24 * 60 * 60_000

export interface WaitingItem {
  kind: WaitingKind
  count: number
  at: Date | null
  isAssigned: boolean | null
  references: string[] | null
  by: string | null
}

export interface HomeEvent {
  event: EventRow
  waiting: WaitingItem[]
}

export interface Home {
  events: HomeEvent[]
  total: number
}

/** Events with pending work first, then upcoming ones by their start, then past ones, latest first. */
const inOrder = (at: Date) => (one: HomeEvent, other: HomeEvent) => {
  const rank = ({ event, waiting }: HomeEvent) => (waiting.length > 0 ? 0 : event.endsAt > at ? 1 : 2)
  const between = one.event.startsAt.getTime() - other.event.startsAt.getTime()
  return rank(one) - rank(other) || (rank(one) === 2 ? -between : between)
}

export async function homeOf(viewer: ViewerRow, first: number | null | undefined, context: Context): Promise<Home> {
  const { database } = context
  const where = { AND: [visible.eventsToRun(viewer), { archivedAt: null }] }
  const [at, total, events] = await Promise.all([
    now(context),
    database.event.count({ where }),
    database.event.findMany({ where, orderBy: [{ endsAt: 'desc' }, { id: 'asc' }], take: maxEvents }),
  ])
  const tallies = await talliesOf(viewer, events, at, context)
  const found = events.map((event) => ({ event, waiting: itemsOf(tallies, event) }))
  const shown = Math.min(maxEvents, Math.max(1, first ?? defaultFirst))
  return { events: found.toSorted(inOrder(at)).slice(0, shown), total }
}

/** The viewer's pending work at one event. */
export async function waitingAt(event: EventRow, context: Context): Promise<WaitingItem[]> {
  const { viewer } = context
  if (!viewer) return []
  return itemsOf(await talliesOf(viewer, [event], await now(context), context), event)
}

const itemsOf = (tallies: TalliesByKind, { id }: EventRow): WaitingItem[] =>
  kinds.flatMap((kind) => {
    const tally = tallies[kind].get(id)
    return tally ? [{ kind, isAssigned: null, references: null, by: null, ...tally }] : []
  })

interface ReviewTally extends Tally {
  isAssigned: boolean
}

type TalliesByKind = Record<Exclude<WaitingKind, 'REVIEWS' | 'REPLACED'>, Tallies> & {
  REVIEWS: ReadonlyMap<string, ReviewTally>
  REPLACED: ReadonlyMap<string, ReplacedTally>
}

/** Most urgent first. */
const kinds = [
  'OFFERS_ENDING',
  'DECISIONS',
  'REPLACED',
  'STAGED',
  'REVIEWS',
  'COUNTERSIGNATURES',
  'FROZEN_FINDINGS',
  'CONTRIBUTIONS',
  'UPTAKE',
  'BOUNCES',
  'SCHEDULED_MESSAGES',
] as const satisfies readonly WaitingKind[]

async function talliesOf(
  viewer: ViewerRow,
  events: readonly EventRow[],
  at: Date,
  context: Context,
): Promise<TalliesByKind> {
  const { database } = context
  const ending = await tallyDecidable(database, viewer, events, at, offersEnding(at))
  const staged = await tallyDecidable(database, viewer, events, at, { staged: { not: null } })
  return {
    OFFERS_ENDING: ending,
    DECISIONS: dateless(await tallyDecidable(database, viewer, events, at, undecided)),
    REPLACED: await tallyReplaced(viewer, events, at, context),
    STAGED: dateless(staged),
    REVIEWS: await tallyReviews(viewer, events, at, context),
    COUNTERSIGNATURES: await tallyCountersignatures(viewer, context),
    CONTRIBUTIONS: await tallyContributions(viewer, events, context),
    FROZEN_FINDINGS: await tallyFrozen(database, viewer, events),
    UPTAKE: await tallyUptake(database, viewer, events),
    BOUNCES: await tallyUnreached(viewer, events, new Date(at.getTime() - week), context),
    SCHEDULED_MESSAGES: await tallyScheduled(viewer, events, context),
  }
}

const dateless = (tallies: Tallies): Tallies =>
  new Map([...tallies].map(([eventId, { count }]) => [eventId, { count, at: null }]))

/** Registrants and others. */
async function tallyUnreached(
  viewer: ViewerRow,
  events: readonly EventRow[],
  since: Date,
  context: Context,
): Promise<Tallies> {
  const registrants = await tallyBounced(context.database, viewer, events, since)
  const others = await tallyOthersUnreached(viewer, events, since, context)
  const ids = new Set([...registrants.keys(), ...others.keys()])
  const countAt = (id: string) => (registrants.get(id)?.count ?? 0) + (others.get(id) ?? 0)
  return new Map([...ids].map((id) => [id, { count: countAt(id), at: null }]))
}

/** What the viewer is assigned to; for those who only review, where they are assigned to nothing, all that they have not reviewed. */
async function tallyReviews(
  viewer: ViewerRow,
  events: readonly EventRow[],
  at: Date,
  { database }: Context,
): Promise<ReadonlyMap<string, ReviewTally>> {
  const own = await tallyAssigned(database, viewer, events, at)
  const only = reviewable(viewer, events, at).filter((event) => !can.decide(viewer, event))
  const all = await tallyRegistrations(database, viewer, only, 'REVIEW', {
    AND: [unreviewedBy(viewer), { emailKey: { not: viewer.emailKey } }],
    event: { registrations: { none: assignedTo(viewer) } },
  })
  const counted = (tallies: Tallies, isAssigned: boolean) =>
    [...dateless(tallies)].map(([eventId, tally]) => [eventId, { ...tally, isAssigned }] as const)
  return new Map([...counted(all, false), ...counted(own, true)])
}

async function tallyCountersignatures(viewer: ViewerRow, context: Context): Promise<Tallies> {
  return countsOf((await requestsPendingAt(viewer, context)).map(({ eventId }) => eventId))
}

/** Once they are public, every new one awaits an editor. */
async function tallyContributions(
  viewer: ViewerRow,
  events: readonly EventRow[],
  { database }: Context,
): Promise<Tallies> {
  const open = events.filter(
    (event) => event.contributionsOpenedAt !== null && event.state === 'PUBLISHED' && can.editFindings(viewer, event),
  )
  if (open.length === 0) return new Map()
  const written = await database.contribution.findMany({
    where: { AND: [{ passedAt: null }, { OR: open.map((event) => visible.contributionsToOpen(event)) }] },
    include: { registration: true },
  })
  const byId = new Map(open.map((event) => [event.id, event]))
  return countsOf(
    written.flatMap(({ registration }) => {
      const event = byId.get(registration.eventId)
      return event && can.weighContribution(viewer, registration, event) ? [event.id] : []
    }),
  )
}

async function tallyScheduled(viewer: ViewerRow, events: readonly EventRow[], { database }: Context): Promise<Tallies> {
  const written = events.filter((event) => can.message(viewer, event))
  if (written.length === 0) return new Map()
  const rows = await database.letter.groupBy({
    by: ['eventId'],
    where: { AND: [{ stage: 'SCHEDULED' }, { OR: written.map((event) => visible.letters(viewer, event)) }] },
    _count: { _all: true },
    _min: { scheduledFor: true },
  })
  return new Map(rows.map(({ eventId, _count, _min }) => [eventId, { count: _count._all, at: _min.scheduledFor }]))
}
