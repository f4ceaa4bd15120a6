import type { CommandOf, Decided, Refusal, SeatCommand } from './commands.ts'
import { closeDraft, type Draft, openDraft, record } from './draft.ts'
import { heldInAll, heldOf } from './holding.ts'
import { widen } from './limit.ts'
import { moved } from './moves.ts'
import { neededFirst } from './needs.ts'
import {
  decideEach,
  matchOrganisation,
  release,
  setPriority,
  stageEach,
  undoStagingEach,
  unstageEach,
} from './organiser.ts'
import { succeed } from './passing.ts'
import { amend, confirmAddress, expireHold, register, take, withdraw } from './person.ts'
import { checkPlan, mostToAllot } from './plan.ts'
import { holdUnconfirmed, refill } from './refill.ts'
import type { Instant, Standing } from './registration.ts'
import type { Room } from './room.ts'

/**
 * Decides one command at one moment. Every command that is not refused ends with a refill: afterwards nobody waits who could
 * hold a free seat, unless the queue is held. The room given stays as it is; the room answered knows of everything that was given and done.
 * All ids in a command but that of `REGISTER` must be of existing registrations of the event.
 */
export function decide(room: Room, command: SeatCommand, now: Instant): Decided {
  const needFirst = neededFirst(room, command)
  if (needFirst) return { kind: 'NEED', need: needFirst }
  const draft = openDraft(room)
  const refusal = carryOut(draft, command, now)
  if (refusal) return { kind: 'REFUSED', refusal }
  const need = refill(draft, now) ?? holdUnconfirmed(draft, now)
  if (need) return { kind: 'NEED', need }
  return { kind: 'DONE', changes: draft.changes, refused: draft.refused, room: closeDraft(draft) }
}

function carryOut(draft: Draft, command: SeatCommand, now: Instant): Refusal | null {
  switch (command.type) {
    case 'REGISTER':
      return register(draft, command, now)
    case 'TAKE':
      return take(draft, known(draft, command.id), now)
    case 'CONFIRM_ADDRESS':
      confirmAddress(draft, known(draft, command.id), now)
      return null
    case 'WITHDRAW':
      return withdraw(draft, known(draft, command.id), command, now)
    case 'AMEND':
      return amend(draft, known(draft, command.id), command, now)
    case 'SUCCEED':
      return succeed(draft, known(draft, command.id), known(draft, command.inPlaceOf), now)
    case 'DECIDE':
      decideEach(draft, command, now)
      return null
    case 'STAGE':
      stageEach(draft, command, now)
      return null
    case 'UNSTAGE':
      unstageEach(draft, command)
      return null
    case 'UNDO_STAGING':
      undoStagingEach(draft, command)
      return null
    case 'RELEASE':
      return release(draft, command, now)
    case 'SET_PLAN':
      return setPlan(draft, command, now)
    case 'SET_ALLOTMENT':
      return setAllotment(draft, command, now)
    case 'SET_RULES':
      draft.rules = command.rules
      return null
    case 'SET_PRIORITY':
      return setPriority(draft, known(draft, command.id), command)
    case 'WIDEN':
      return widen(draft, known(draft, command.id), command)
    case 'HOLD_QUEUE':
    case 'RESUME_QUEUE':
      return holdQueue(draft, command)
    case 'MATCH_ORGANISATION':
      matchOrganisation(draft, command)
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
  // Organisations that were found to be one may hold more than the cap: that is no reason to refuse a plan that does not lower it.
  const mostHeld = isLowered(draft.plan.organisationCap, plan.organisationCap) ? largestOrganisation : 0
  const held = { byGroup, total: heldInAll(draft), largestOrganisation: mostHeld, allotments: draft.allotments }
  const problems = checkPlan(plan, held, now)
  if (problems.length > 0) return { refusal: 'SeatPlanInfeasible', problems }
  draft.plan = plan
  return null
}

function holdQueue(draft: Draft, { type, reason }: CommandOf<'HOLD_QUEUE' | 'RESUME_QUEUE'>): Refusal | null {
  const holds = type === 'HOLD_QUEUE'
  if (draft.isQueueHeld === holds) return { refusal: holds ? 'QueueAlreadyHeld' : 'QueueNotHeld' }
  if (!reason.trim()) return { refusal: 'ReasonNeeded' }
  draft.isQueueHeld = holds
  return null
}

const isLowered = (before: number | null, after: number | null): boolean =>
  after !== null && (before === null || after < before)

function setAllotment(draft: Draft, { instituteId, seats }: CommandOf<'SET_ALLOTMENT'>, now: Instant): Refusal | null {
  const most = mostToAllot(draft, instituteId, now)
  if (seats > most) return { refusal: 'AllotmentTooLarge', most }
  const heldBy = draft.allotments.get(instituteId)?.heldBy ?? new Map()
  if (seats > 0) {
    draft.allotments.set(instituteId, { seats, heldBy })
    return null
  }
  draft.allotments.delete(instituteId)
  for (const [id, standing] of draft.registrations) {
    if (standing.allotmentOf === instituteId) draft.registrations.set(id, { ...standing, allotmentOf: null })
  }
  return null
}

/** Only offers that are over lapse; any other id was overtaken by events. */
function lapse(draft: Draft, expired: string[], now: Instant): void {
  for (const id of expired) {
    const standing = known(draft, id)
    if (standing.state !== 'OFFERED' || standing.offerExpiresAt > now) continue
    if (standing.awaitsConfirmation) expireHold(draft, standing)
    else {
      record(draft, 'LAPSED', standing, moved(standing, { state: 'LAPSED', lapsedAt: standing.offerExpiresAt }))
    }
  }
}
