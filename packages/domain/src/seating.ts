import { closeDraft, type Draft, openDraft, record } from './draft.ts'
import { heldInAll, heldOf } from './holding.ts'
import { moved } from './moves.ts'
import { neededFirst } from './needs.ts'
import { decideEach, release, stageEach, unstageEach } from './organiser.ts'
import { amend, register, take, withdraw } from './person.ts'
import { checkPlan } from './plan.ts'
import { refill } from './refill.ts'
import type { DecisionKind, Instant, OfferReason, Standing } from './registration.ts'
import type { Need, OfferRules, Room, SeatPlan } from './room.ts'

/** Everything that changes who holds a seat, or who may. */
export type SeatCommand =
  | {
      type: 'REGISTER'
      id: string
      groupKey: string
      organisationKey: string | null
      /** Whether the address is shown to be the person's: then a free seat is theirs at once, otherwise it is offered. */
      addressProven: boolean
    }
  | { type: 'TAKE'; id: string }
  | { type: 'WITHDRAW'; id: string }
  | { type: 'AMEND'; id: string; groupKey: string; organisationKey: string | null }
  | { type: 'DECIDE'; ids: string[]; decision: DecisionKind; reason: string | null }
  | { type: 'STAGE'; ids: string[]; decision: DecisionKind; reason: string | null; by: string }
  | { type: 'UNSTAGE'; ids: string[] }
  /** All staged decisions of the event, given by the shell; all or nothing. */
  | { type: 'RELEASE'; ids: string[] }
  /** `largestOrganisation`: the most seats that any one organisation holds, 0 if none. */
  | { type: 'SET_PLAN'; plan: SeatPlan; largestOrganisation: number }
  | { type: 'SET_RULES'; rules: OfferRules }
  /** Time passed: `expired` are the offers whose deadline is over, as read by the shell (in order of deadline; a part of them is fine). */
  | { type: 'TICK'; expired: string[] }

/** A move of one registration. Each is one audit entry. */
export interface Change {
  what: ChangeKind
  /** Null for a new registration. */
  before: Standing | null
  after: Standing
  /** Whom a newcomer passed who got a seat without an offer: as `OfferReason.skipped`. Only there if somebody was passed. */
  skipped?: OfferReason['skipped']
}

export type ChangeKind =
  | 'REGISTERED'
  | 'AMENDED'
  | 'STAGED'
  | 'UNSTAGED'
  | 'OFFERED'
  | 'TAKEN'
  | 'WAITLISTED'
  | 'NOT_SELECTED'
  | 'DECLINED'
  | 'LAPSED'
  | 'WITHDRAWN'
  | 'REINSTATED'

export type CannotHoldCause =
  | 'NO_FREE_SEAT'
  | 'GROUP_AT_MAXIMUM'
  | 'ORGANISATION_AT_CAP'
  | 'SEATS_RESERVED'
  | 'OFFERS_ENDED'

/** A named no. Nothing changed for the registration concerned. */
export type Refusal =
  | { refusal: 'WrongState'; state: Standing['state'] }
  | { refusal: 'SeatAlreadyTaken' }
  | { refusal: 'OfferLapsed'; lapsedAt: Instant }
  | { refusal: 'NoOffer'; state: Standing['state'] }
  | { refusal: 'AlreadyWithdrawn' }
  | { refusal: 'CannotHoldSeat'; cause: CannotHoldCause }
  | { refusal: 'ReasonNeeded' }
  | { refusal: 'UnknownGroup' }
  | { refusal: 'NothingStaged' }
  | { refusal: 'ReleaseRefused'; refused: { id: string; refusal: Refusal }[] }
  | { refusal: 'SeatPlanInfeasible'; problems: PlanProblem[] }

export type PlanProblemCode =
  | 'MINIMUMS_ABOVE_TOTAL'
  | 'MAXIMUM_BELOW_MINIMUM'
  | 'TARGET_OUTSIDE_MINIMUM_AND_MAXIMUM'
  | 'TOTAL_BELOW_HELD'
  | 'MAXIMUM_BELOW_HELD'
  | 'UNFILLED_MINIMUMS_ABOVE_FREE'
  | 'ORGANISATION_ABOVE_CAP'

export interface PlanProblem {
  code: PlanProblemCode
  groupKey: string | null
  /** The smallest single change that mends it. */
  mend: {
    field: 'total' | 'organisationCap' | 'minimum' | 'target' | 'maximum'
    groupKey: string | null
    from: number
    to: number
  }
}

export type Decided =
  | { kind: 'NEED'; need: Need }
  | { kind: 'REFUSED'; refusal: Refusal }
  | {
      kind: 'DONE'
      /** In the order in which they happened; a registration may occur more than once. */
      changes: Change[]
      /** For `DECIDE`: those that were refused, one by one; the others took effect. */
      refused: { id: string; refusal: Refusal }[]
      /** The room afterwards, for the next command of the same batch. */
      room: Room
    }

export type CommandOf<Type extends SeatCommand['type']> = Extract<SeatCommand, { type: Type }>

/**
 * Decides one command at one moment. Every command that is not refused ends with a refill: afterwards nobody waits who could
 * hold a free seat. The room given stays as it is; the room answered knows of everything that was given and done.
 * All ids in a command but that of `REGISTER` must be of existing registrations of the event.
 */
export function decide(room: Room, command: SeatCommand, now: Instant): Decided {
  const needFirst = neededFirst(room, command)
  if (needFirst) return { kind: 'NEED', need: needFirst }
  const draft = openDraft(room)
  const refusal = carryOut(draft, command, now)
  if (refusal) return { kind: 'REFUSED', refusal }
  const need = refill(draft, now)
  if (need) return { kind: 'NEED', need }
  return { kind: 'DONE', changes: draft.changes, refused: draft.refused, room: closeDraft(draft) }
}

function carryOut(draft: Draft, command: SeatCommand, now: Instant): Refusal | null {
  switch (command.type) {
    case 'REGISTER':
      return register(draft, command, now)
    case 'TAKE':
      return take(draft, known(draft, command.id), now)
    case 'WITHDRAW':
      return withdraw(draft, known(draft, command.id))
    case 'AMEND':
      return amend(draft, known(draft, command.id), command, now)
    case 'DECIDE':
      decideEach(draft, command, now)
      return null
    case 'STAGE':
      stageEach(draft, command, now)
      return null
    case 'UNSTAGE':
      unstageEach(draft, command)
      return null
    case 'RELEASE':
      return release(draft, command, now)
    case 'SET_PLAN':
      return setPlan(draft, command, now)
    case 'SET_RULES':
      draft.rules = command.rules
      return null
    case 'TICK':
      lapse(draft, command.expired, now)
      return null
    default:
      return command satisfies never
  }
}

function known(draft: Draft, id: string): Standing {
  const standing = draft.registrations.get(id)
  if (!standing) throw new Error(`Registration ${id} is not in the room.`)
  return standing
}

/** A priority given anew holds for those who register from then on. */
function setPlan(draft: Draft, { plan, largestOrganisation }: CommandOf<'SET_PLAN'>, now: Instant): Refusal | null {
  const byGroup = new Map([...draft.groups.keys()].map((groupKey) => [groupKey, heldOf(draft, groupKey)]))
  const problems = checkPlan(plan, { byGroup, total: heldInAll(draft), largestOrganisation }, now)
  if (problems.length > 0) return { refusal: 'SeatPlanInfeasible', problems }
  draft.plan = plan
  return null
}

/** Only offers that are over lapse; any other id was overtaken by events. */
function lapse(draft: Draft, expired: string[], now: Instant): void {
  for (const id of expired) {
    const standing = known(draft, id)
    if (standing.state === 'OFFERED' && standing.offerExpiresAt <= now) {
      record(draft, 'LAPSED', standing, moved(standing, { state: 'LAPSED', lapsedAt: standing.offerExpiresAt }))
    }
  }
}
