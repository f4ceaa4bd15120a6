/** Shared by organisers' decisions, whether effective immediately or staged. */
import type { DecisionKind, Instant, OfferLimit, OutOfTurn, StagedDecision, Standing } from '../registration.ts'
import type { DecisionRefusal } from './decision.ts'
import { type Draft, record } from './draft.ts'
import { allowsDecision, moved } from './moves.ts'
import { offerByOrganiser } from './refill.ts'

/**
 * Number of people waiting ahead of a person in their lane (under `FIFO`: overall), by id, not counting those named in the same
 * command. Missing: none.
 */
export type Ahead = ReadonlyMap<string, number>

export interface Deciding {
  ids: string[]
  decision: DecisionKind
  /** Required for `DECLINE`, and for an `OFFER` of a common seat to somebody with others waiting ahead. */
  reason: string | null
  /** For `OFFER` to people who are waiting. */
  ahead?: Ahead
  /** For `OFFER`: the institute whose allotment the seats come from. Default: common seats. */
  allotmentOf?: string | null
  /** For `OFFER`: the limit of the seats. Default: none. */
  limit?: OfferLimit | null
}

type Decision = Pick<StagedDecision, 'decision' | 'reason' | 'allotmentOf' | 'limit'>

/**
 * The justification for offering a common seat to somebody with others waiting ahead. Null for any other decision; seats of an
 * allotment are given outside the queue.
 */
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
