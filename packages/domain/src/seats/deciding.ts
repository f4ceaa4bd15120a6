/** Shared by organisers' decisions, effective at once or staged. */
import type { DecisionKind, Instant, OfferLimit, OutOfTurn, StagedDecision, Standing } from '../registration.ts'
import type { DecisionRefusal } from './decision.ts'
import { type Draft, record } from './draft.ts'
import { allowsDecision, moved } from './moves.ts'
import { offerByOrganiser } from './refill.ts'

/** How many wait ahead of a person, in their lane (under `FIFO`: in all), by id; those that the same command names aside. Missing: nobody. */
export type Ahead = ReadonlyMap<string, number>

export interface Deciding {
  ids: string[]
  decision: DecisionKind
  /** Needed for `DECLINE`, and for an `OFFER` of a common seat to somebody whom others wait ahead of. */
  reason: string | null
  /** For `OFFER`, of those who wait. */
  ahead?: Ahead
  /** For `OFFER`: the institute whose allotment the seats are of. Default: common seats. */
  allotmentOf?: string | null
  /** For `OFFER`: what the seats are limited to. Default: nothing. */
  limit?: OfferLimit | null
}

type Decision = Pick<StagedDecision, 'decision' | 'reason' | 'allotmentOf' | 'limit'>

/** If a common seat is offered to somebody whom others wait ahead of: the ground for it. Null for any other decision; seats of an allotment are given outside the queue. */
export function outOfTurnOf(
  { id, state }: Standing,
  { decision, reason, allotmentOf }: Omit<Decision, 'limit'>,
  ahead: Ahead | undefined,
): OutOfTurn | null {
  const before = ahead?.get(id) ?? 0
  if (decision !== 'OFFER' || state !== 'WAITLISTED' || allotmentOf !== null || before === 0) return null
  return { ahead: before, reason: reason?.trim() || null }
}

export function decisionRefused(
  standing: Standing,
  { decision, reason, limit }: Omit<Decision, 'allotmentOf'>,
): DecisionRefusal | null {
  if (!allowsDecision(standing, decision)) return { refusal: 'WrongState', state: standing.state }
  if (decision === 'DECLINE' && !reason?.trim()) return { refusal: 'ReasonNeeded' }
  if (decision === 'OFFER' && limit && !limit.reason.trim()) return { refusal: 'LimitReasonNeeded' }
  return null
}

export function applyDecision(
  draft: Draft,
  standing: Standing,
  decided: Decision,
  outOfTurn: (OutOfTurn & { needsReason: boolean }) | null,
  now: Instant,
): DecisionRefusal | null {
  const refusal = decisionRefused(standing, decided)
  if (refusal) return refusal
  const { decision, reason, allotmentOf, limit } = decided
  const unstaged = { ...standing, staged: null }
  switch (decision) {
    case 'OFFER':
      return offerByOrganiser(draft, standing, { allotmentOf, limit, outOfTurn }, now)
    case 'WAITLIST':
      record(draft, 'WAITLISTED', standing, moved(unstaged, { state: 'WAITLISTED' }))
      return null
    case 'NOT_SELECT':
      record(draft, 'NOT_SELECTED', standing, moved(unstaged, { state: 'NOT_SELECTED' }))
      return null
    case 'DECLINE':
      record(draft, 'DECLINED', standing, moved(unstaged, { state: 'DECLINED', declineReason: reason ?? '' }))
      return null
    case 'REINSTATE': {
      const state = draft.rules.admission === 'REVIEW' ? 'SUBMITTED' : 'WAITLISTED'
      record(draft, 'REINSTATED', standing, moved(unstaged, { state }))
      return null
    }
    default:
      return decision satisfies never
  }
}
