import type { Ahead, CommandOf, Refusal } from './commands.ts'
import { type Draft, record } from './draft.ts'
import { unfilledOf } from './holding.ts'
import { byQueue } from './lane.ts'
import { allowsDecision, allowsPriority, moved } from './moves.ts'
import { offerByOrganiser } from './refill.ts'
import type { DecisionKind, Instant, OutOfTurn, StagedDecision, Standing } from './registration.ts'

/** What organisers decide about others' registrations. */

/** One by one, in the given order; what is refused is noted in the draft. */
export function decideEach(draft: Draft, command: CommandOf<'DECIDE'>, now: Instant): void {
  const { ids, decision, reason, allotmentOf = null, limit = null, ahead } = command
  const decided = { decision, reason, allotmentOf, limit }
  eachStanding(draft, ids, (standing) => {
    const outOfTurn = outOfTurnOf(standing, decided, ahead)
    return decideOne(draft, standing, decided, outOfTurn && { ...outOfTurn, needsReason: true }, now)
  })
}

export function stageEach(draft: Draft, command: CommandOf<'STAGE'>, now: Instant): void {
  const { ids, decision, reason, by, allotmentOf = null, limit = null, ahead } = command
  eachStanding(draft, ids, (standing) => {
    const refusal = decisionRefused(standing, { decision, reason, limit })
    if (refusal) return refusal
    const outOfTurn = outOfTurnOf(standing, { decision, reason, allotmentOf }, ahead)
    if (outOfTurn && !outOfTurn.reason) return { refusal: 'OutOfTurnReasonNeeded', ahead: outOfTurn.ahead }
    const replaces = within(standing.staged, mostToUndo)
    const staged = {
      decision,
      reason: outOfTurn?.reason ?? (decision === 'DECLINE' ? reason : null),
      at: now,
      by,
      allotmentOf: decision === 'OFFER' ? allotmentOf : null,
      limit: decision === 'OFFER' ? limit : null,
      ...(replaces && { replaces }),
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

/** So many decisions that were staged one over the other can be undone one by one. */
const mostToUndo = 20

function within(staged: StagedDecision | null | undefined, depth: number): StagedDecision | null {
  if (!staged || depth === 0) return null
  const { replaces, ...alone } = staged
  const before = within(replaces, depth - 1)
  return { ...alone, ...(before && { replaces: before }) }
}

/** Where what is staged still is what the member staged at that moment, what was staged before is staged again, as it was. */
export function undoStagingEach(draft: Draft, { ids, at, by }: CommandOf<'UNDO_STAGING'>): void {
  eachStanding(draft, ids, (standing) => {
    const { staged } = standing
    if (staged?.at !== at || staged.by !== by) return { refusal: 'ChangedMeanwhile' }
    const before = staged.replaces ?? null
    const refusal = before && notStagedAgain(draft, standing, before)
    if (refusal) return refusal
    record(draft, before ? 'STAGED' : 'UNSTAGED', standing, { ...standing, staged: before })
    return null
  })
}

/** What can't be released any more is not staged again. */
function notStagedAgain(
  { allotments }: Draft,
  standing: Standing,
  { decision, allotmentOf }: StagedDecision,
): Refusal | null {
  if (!allowsDecision(standing, decision)) return { refusal: 'WrongState', state: standing.state }
  if (allotmentOf !== null && unfilledOf(allotments.get(allotmentOf)) === 0)
    return { refusal: 'CannotHoldSeat', cause: 'ALLOTMENT_USED_UP' }
  return null
}

type Staged = Standing & { staged: StagedDecision }

const isStaged = (standing: Standing | undefined): standing is Staged => standing?.staged != null

/** Those that free seats come first, then offers in the order of the queue, then those that only wait. */
const releaseOrder: Record<DecisionKind, number> = { DECLINE: 0, NOT_SELECT: 0, OFFER: 1, WAITLIST: 2, REINSTATE: 2 }

/** All or nothing. */
export function release(draft: Draft, { ids, ahead }: CommandOf<'RELEASE'>, now: Instant): Refusal | null {
  const staged = [...new Set(ids)].map((id) => draft.registrations.get(id)).filter(isStaged)
  if (staged.length === 0) return { refusal: 'NothingStaged' }
  staged.sort((a, b) => releaseOrder[a.staged.decision] - releaseOrder[b.staged.decision] || byQueue(a, b))
  const refused = staged.flatMap((standing) => {
    const outOfTurn = outOfTurnOf(standing, standing.staged, ahead)
    const refusal = decideOne(draft, standing, standing.staged, outOfTurn && { ...outOfTurn, needsReason: false }, now)
    return refusal ? [{ id: standing.id, refusal }] : []
  })
  return refused.length > 0 ? { refusal: 'ReleaseRefused', refused } : null
}

/** Higher goes first. Nothing happens where it is the same. */
export function setPriority(
  draft: Draft,
  standing: Standing,
  { priority, reason }: CommandOf<'SET_PRIORITY'>,
): Refusal | null {
  if (!allowsPriority(standing)) return { refusal: 'WrongState', state: standing.state }
  if (!reason.trim()) return { refusal: 'ReasonNeeded' }
  if (priority !== standing.priority) record(draft, 'PRIORITY_SET', standing, { ...standing, priority }, reason)
  return null
}

/** Unaffiliated people stay so. */
export function matchOrganisation(draft: Draft, { ids, organisationKey }: CommandOf<'MATCH_ORGANISATION'>): void {
  eachStanding(draft, ids, (standing) => {
    const differs = standing.organisationKey !== null && standing.organisationKey !== organisationKey
    if (differs) record(draft, 'ORGANISATION_MATCHED', standing, { ...standing, organisationKey })
    return null
  })
}

function eachStanding(draft: Draft, ids: string[], act: (standing: Standing) => Refusal | null): void {
  for (const id of ids) {
    const standing = draft.registrations.get(id)
    const refusal = standing && act(standing)
    if (refusal) draft.refused.push({ id, refusal })
  }
}

type Decision = Pick<StagedDecision, 'decision' | 'reason' | 'allotmentOf' | 'limit'>

/** Of an offer of a common seat to somebody whom others wait ahead of; null of any other decision. Seats of an allotment are no concern of the queue. */
function outOfTurnOf(
  { id, state }: Standing,
  { decision, reason, allotmentOf }: Omit<Decision, 'limit'>,
  ahead: Ahead | undefined,
): OutOfTurn | null {
  const before = ahead?.get(id) ?? 0
  if (decision !== 'OFFER' || state !== 'WAITLISTED' || allotmentOf !== null || before === 0) return null
  return { ahead: before, reason: reason?.trim() || null }
}

function decisionRefused(
  standing: Standing,
  { decision, reason, limit }: Omit<Decision, 'allotmentOf'>,
): Refusal | null {
  if (!allowsDecision(standing, decision)) return { refusal: 'WrongState', state: standing.state }
  if (decision === 'DECLINE' && !reason?.trim()) return { refusal: 'ReasonNeeded' }
  if (decision === 'OFFER' && limit && !limit.reason.trim()) return { refusal: 'LimitReasonNeeded' }
  return null
}

function decideOne(
  draft: Draft,
  standing: Standing,
  decided: Decision,
  outOfTurn: (OutOfTurn & { needsReason: boolean }) | null,
  now: Instant,
): Refusal | null {
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
