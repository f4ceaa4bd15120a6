/** The rules once more, in the plainest way, to compare the core with. */

import type { SeatCommand } from '../../commands.ts'
import type { Instant, OfferReason, Standing, StandingVariant } from '../../registration.ts'
import { heldBy, lane, noOffer, queueOrder, type World } from '../world.ts'
import { isAdmitted, perform } from './perform.ts'
import { basics, keepStaged, type Outcome, offered, put } from './rows.ts'

/** Decides on a copy. */
export function outcomeOf(before: World, command: SeatCommand, now: Instant): Outcome {
  const world = { ...before, rows: [...before.rows] }
  const outcome: Outcome = { refusal: null, refused: [], changes: [], world }
  outcome.refusal = perform(outcome, command, now)
  if (outcome.refusal) return { ...outcome, refused: [], changes: [], world: before }
  const mayBeSeated = command.type === 'REGISTER' && command.inPlaceOf === undefined
  const newcomer = mayBeSeated && isAdmitted(world, command) ? command : null
  for (let offer = freeOffer(world, now); offer; offer = freeOffer(world, now)) {
    const { row, skipped } = offer
    const isNew = row.id === newcomer?.id
    const kind = isNew ? 'SEAT_FREE' : world.plan.policy === 'FIFO' ? 'FIRST_IN_QUEUE' : 'FURTHEST_BELOW_TARGET'
    if (!isNew) {
      put(outcome, 'OFFERED', row, keepStaged(row, offered(world, row, kind, skipped, now)))
      continue
    }
    const seat: StandingVariant = newcomer.addressProven
      ? { state: 'CONFIRMED' }
      : offered(world, row, kind, skipped, now)
    outcome.changes = outcome.changes.filter((change) => change.after.id !== row.id)
    put(outcome, 'REGISTERED', row, { ...basics(row), ...seat })
    const last = outcome.changes.at(-1)
    if (last) last.before = null
    if (last && newcomer.addressProven && skipped.length > 0) last.skipped = skipped
  }
  return outcome
}

const freeOffer = (world: World, now: Instant) => (world.isQueueHeld ? undefined : nextOffer(world, now))

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
