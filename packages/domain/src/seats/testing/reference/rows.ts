/** How the reference stores its rows and records changes in them. */

import type { Instant, OfferReason, Standing, StandingVariant } from '../../../registration.ts'
import type { Change, ChangeKind, DecisionRefusal, Refusal } from '../../decision.ts'
import { allowed, heldBy, type World } from '../world.ts'

export interface Outcome {
  refusal: Refusal | null
  refused: { id: string; refusal: DecisionRefusal }[]
  changes: Change[]
  world: World
}

export function offered(
  world: World,
  row: Standing,
  kind: OfferReason['kind'],
  skipped: OfferReason['skipped'],
  now: Instant,
  lasts: number = world.rules.offerFor,
): StandingVariant {
  const groupTarget = world.plan.groups.get(row.groupKey)?.target ?? 0
  const end = now + lasts
  return {
    state: 'OFFERED',
    offerExpiresAt: Math.min(end, world.rules.offersEndAt),
    offerReason: { kind, groupHeld: heldBy(world, row.groupKey), groupTarget, skipped },
  }
}

export const basics = ({ id, groupKey, organisationKey, queuedAt, priority }: Standing) => ({
  id,
  groupKey,
  organisationKey,
  queuedAt,
  priority,
  allotmentOf: null,
  limit: null,
  staged: null,
  awaitsConfirmation: false,
})

export function keepStaged(row: Standing, to: StandingVariant): Standing {
  const kept = row.staged && allowed(row.staged.decision, to.state) ? row.staged : null
  const keepsSeat = to.state === 'OFFERED' || to.state === 'CONFIRMED'
  return {
    ...basics(row),
    ...to,
    staged: kept,
    allotmentOf: keepsSeat ? row.allotmentOf : null,
    limit: keepsSeat ? row.limit : null,
  }
}

export function put(
  outcome: Outcome,
  what: ChangeKind,
  before: Standing | null,
  after: Standing,
  said: { reason?: string } = {},
): void {
  const { rows } = outcome.world
  const at = rows.findIndex((row) => row.id === after.id)
  rows[at < 0 ? rows.length : at] = after
  outcome.changes.push({ what, before, after, ...said })
}
