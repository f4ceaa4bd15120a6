import type { CommandOf, Refusal } from './commands.ts'
import { type Draft, record } from './draft.ts'
import { byQueue } from './lane.ts'
import { allowsDecision, moved } from './moves.ts'
import { offerByOrganiser } from './refill.ts'
import type { DecisionKind, Instant, StagedDecision, Standing } from './registration.ts'

/** What organisers decide about others' registrations. */

/** One by one, in the given order; what is refused is noted in the draft. */
export function decideEach(draft: Draft, command: CommandOf<'DECIDE'>, now: Instant): void {
  const { ids, decision, reason, allotmentOf = null } = command
  eachStanding(draft, ids, (standing) => decideOne(draft, standing, { decision, reason, allotmentOf }, now))
}

export function stageEach(draft: Draft, command: CommandOf<'STAGE'>, now: Instant): void {
  const { ids, decision, by, allotmentOf = null } = command
  eachStanding(draft, ids, (standing) => {
    const refusal = decisionRefused(standing, command)
    if (refusal) return refusal
    const staged = {
      decision,
      reason: decision === 'DECLINE' ? command.reason : null,
      at: now,
      by,
      allotmentOf: decision === 'OFFER' ? allotmentOf : null,
    }
    record(draft, 'STAGED', standing, { ...standing, staged })
    return null
  })
}

/** Where nothing is staged, nothing happens. */
export function unstageEach(draft: Draft, { ids }: CommandOf<'UNSTAGE'>): void {
  eachStanding(draft, ids, (standing) => {
    if (standing.staged) record(draft, 'UNSTAGED', standing, { ...standing, staged: null })
    return null
  })
}

type Staged = Standing & { staged: StagedDecision }

const isStaged = (standing: Standing | undefined): standing is Staged => standing?.staged != null

/** Those that free seats come first, then offers in the order of the queue, then those that only wait. */
const releaseOrder: Record<DecisionKind, number> = { DECLINE: 0, NOT_SELECT: 0, OFFER: 1, WAITLIST: 2, REINSTATE: 2 }

/** All or nothing. */
export function release(draft: Draft, { ids }: CommandOf<'RELEASE'>, now: Instant): Refusal | null {
  const staged = [...new Set(ids)].map((id) => draft.registrations.get(id)).filter(isStaged)
  if (staged.length === 0) return { refusal: 'NothingStaged' }
  staged.sort((a, b) => releaseOrder[a.staged.decision] - releaseOrder[b.staged.decision] || byQueue(a, b))
  const refused = staged.flatMap((standing) => {
    const refusal = decideOne(draft, standing, standing.staged, now)
    return refusal ? [{ id: standing.id, refusal }] : []
  })
  return refused.length > 0 ? { refusal: 'ReleaseRefused', refused } : null
}

function eachStanding(draft: Draft, ids: string[], act: (standing: Standing) => Refusal | null): void {
  for (const id of ids) {
    const standing = draft.registrations.get(id)
    const refusal = standing && act(standing)
    if (refusal) draft.refused.push({ id, refusal })
  }
}

type Decision = Pick<StagedDecision, 'decision' | 'reason' | 'allotmentOf'>

function decisionRefused(
  standing: Standing,
  { decision, reason }: Pick<Decision, 'decision' | 'reason'>,
): Refusal | null {
  if (!allowsDecision(standing, decision)) return { refusal: 'WrongState', state: standing.state }
  if (decision === 'DECLINE' && !reason?.trim()) return { refusal: 'ReasonNeeded' }
  return null
}

function decideOne(draft: Draft, standing: Standing, decided: Decision, now: Instant): Refusal | null {
  const refusal = decisionRefused(standing, decided)
  if (refusal) return refusal
  const { decision, reason, allotmentOf } = decided
  const unstaged = { ...standing, staged: null }
  switch (decision) {
    case 'OFFER': {
      const cause = offerByOrganiser(draft, standing, allotmentOf, now)
      return cause && { refusal: 'CannotHoldSeat', cause }
    }
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
