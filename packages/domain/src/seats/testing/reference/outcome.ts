/** A plain second implementation of the rules, against which the core is compared. */

import type { Instant, OfferReason, Standing, StandingVariant } from '../../../registration.ts'
import type { SeatCommand } from '../../decide.ts'
import type { ChangeKind } from '../../decision.ts'
import {
  heldBy,
  lane,
  noOffer,
  queueOrder,
  unconfirmedCap,
  unconfirmedCapOf,
  unconfirmedHolds,
  unconfirmedIn,
  type World,
} from '../world.ts'
import { isAdmitted, isUnconfirmed, perform } from './perform.ts'
import { basics, keepStaged, type Outcome, offered, put } from './rows.ts'

/** Works on a copy. */
export function outcomeOf(before: World, command: SeatCommand, now: Instant): Outcome {
  const world = { ...before, rows: [...before.rows] }
  const outcome: Outcome = { refusal: null, refused: [], changes: [], world }
  outcome.refusal = perform(outcome, command, now)
  if (outcome.refusal) return { ...outcome, refused: [], changes: [], world: before }
  const newcomer = newcomerOf(outcome, command)
  for (let offer = freeOffer(world, now); offer; offer = freeOffer(world, now)) {
    if (newcomer && offer.row.id === newcomer.id) seatNewcomer(outcome, newcomer, offer, now)
    else {
      const { row, skipped } = offer
      const kind = world.plan.policy === 'FIFO' ? 'FIRST_IN_QUEUE' : 'FURTHEST_BELOW_TARGET'
      put(outcome, 'OFFERED', row, keepStaged(row, offered(world, row, kind, skipped, now)))
    }
  }
  if (command.type === 'REGISTER' && isUnconfirmed(world, command)) holdForUnconfirmed(outcome, command, now)
  return outcome
}

interface Newcomer {
  id: string
  addressProven: boolean
  what: ChangeKind
  before: Standing | null
}

type Offer = NonNullable<ReturnType<typeof nextOffer>>

/** A person who joins while a seat is free gets it immediately: one change, not two. */
function seatNewcomer(outcome: Outcome, newcomer: Newcomer, { row, skipped }: Offer, now: Instant): void {
  const { what, before, addressProven } = newcomer
  const seat: StandingVariant = addressProven
    ? { state: 'CONFIRMED' }
    : offered(outcome.world, row, 'SEAT_FREE', skipped, now)
  outcome.changes = outcome.changes.filter((change) => change.after.id !== row.id || change.what !== what)
  put(outcome, what, row, keepStaged(row, seat))
  const last = outcome.changes.at(-1)
  if (last) last.before = before
  if (last && addressProven && skipped.length > 0) last.skipped = skipped
}

/** The person who joins a lane with the command. */
function newcomerOf({ world, changes }: Outcome, command: SeatCommand): Newcomer | null {
  if (command.type === 'CONFIRM_ADDRESS') {
    const confirmed = changes.find(({ what }) => what === 'ADDRESS_CONFIRMED')
    return confirmed ? { id: command.id, addressProven: true, what: confirmed.what, before: confirmed.before } : null
  }
  const joins = command.type === 'REGISTER' && command.inPlaceOf === undefined
  if (!joins || !isAdmitted(world, command) || isUnconfirmed(world, command)) return null
  return { ...command, what: 'REGISTERED', before: null }
}

/** A seat that is left after everybody who waits has been considered. */
function holdForUnconfirmed(
  outcome: Outcome,
  { id, mayHoldSeat }: Extract<SeatCommand, { type: 'REGISTER' }>,
  now: Instant,
): void {
  const { world } = outcome
  const at = world.rows.findIndex((row) => row.id === id)
  const row = world.rows[at]
  if (!row || mayHoldSeat === false || unconfirmedHolds(world.rows).length >= unconfirmedCap(world)) return
  if (unconfirmedIn(world, row.groupKey) >= unconfirmedCapOf(world, row.groupKey)) return
  const rows = world.rows.with(at, { ...row, awaitsConfirmation: false })
  const offer = freeOffer({ ...world, rows }, now)
  if (offer?.row.id !== id) return
  const { unconfirmedFor } = world.rules
  const seat = offered(world, row, 'SEAT_FREE', offer.skipped, now, unconfirmedFor)
  const after = { ...basics(row), ...seat, awaitsConfirmation: true }
  world.rows[at] = after
  outcome.changes = outcome.changes.map((change) => (change.after.id === id ? { ...change, after } : change))
}

const freeOffer = (world: World, now: Instant) =>
  world.isQueueHeld || world.rules.calledOffAt !== null || world.rules.postponedAt !== null
    ? undefined
    : nextOffer(world, now)

function nextOffer(world: World, now: Instant): { row: Standing; skipped: OfferReason['skipped'] } | undefined {
  const { policy, groups } = world.plan
  const offers = [...groups.keys()].flatMap((key) => {
    const skipped: OfferReason['skipped'] = []
    for (const row of lane(world, key)) {
      const cause = noOffer(world, row, now)
      if (!cause) return [{ row, skipped }]
      const { organisationKey } = row
      const isNoted = skipped.some((line) => line.organisationKey === organisationKey)
      if (organisationKey && !isNoted) skipped.push({ registrationId: row.id, organisationKey })
    }
    return []
  })
  const share = ({ row }: { row: Standing }) => {
    const target = groups.get(row.groupKey)?.target ?? 0
    return target === 0 ? Number.NEGATIVE_INFINITY : (target - heldBy(world, row.groupKey)) / target
  }
  const earliest = (a: { row: Standing }, b: { row: Standing }) =>
    a.row.queuedAt - b.row.queuedAt || a.row.id.localeCompare(b.row.id, 'en')
  return offers.sort((a, b) => {
    if (policy === 'FIFO') return queueOrder(a.row, b.row)
    return share(a) === share(b) ? earliest(a, b) : share(b) - share(a)
  })[0]
}
