/** What each command does by itself, before free seats are offered. */

import type { DecisionKind, Instant, OfferLimit, Standing } from '../../../registration.ts'
import type { SeatCommand } from '../../decide.ts'
import type { Ahead } from '../../deciding.ts'
import type { Refusal } from '../../decision.ts'
import {
  allottableTo,
  allowed,
  feasible,
  heldFromAllotment,
  noAllottedOffer,
  noOffer,
  queueOrder,
  type World,
} from '../world.ts'
import { basics, keepStaged, type Outcome, offered, put } from './rows.ts'

/** Whether who registers is not looked at first. */
export const isAdmitted = ({ rules }: World, { isInvited }: Extract<SeatCommand, { type: 'REGISTER' }>): boolean =>
  rules.admission !== 'REVIEW' || isInvited === true

/** Whether who registers is to confirm their address first. */
export const isUnconfirmed = (world: World, command: Extract<SeatCommand, { type: 'REGISTER' }>): boolean =>
  isAdmitted(world, command) &&
  command.inPlaceOf === undefined &&
  !command.addressProven &&
  command.isVouchedFor !== true

function endHold(outcome: Outcome, row: Standing): void {
  put(outcome, 'HOLD_EXPIRED', row, { ...keepStaged(row, { state: 'WAITLISTED' }), awaitsConfirmation: true })
}

export function perform(outcome: Outcome, command: SeatCommand, now: Instant): Refusal | null {
  const { world } = outcome
  const find = (id: string) => world.rows.find((row) => row.id === id) as Standing
  const each = (ids: string[], act: (row: Standing) => Refusal | null) => {
    for (const id of ids) {
      const refusal = act(find(id))
      if (refusal) outcome.refused.push({ id, refusal })
    }
    return null
  }
  switch (command.type) {
    case 'REGISTER': {
      const seats = world.plan.groups.get(command.groupKey)
      if (!seats) return { refusal: 'UnknownGroup' }
      const { id, groupKey, organisationKey } = command
      const state = isAdmitted(world, command) ? 'WAITLISTED' : 'SUBMITTED'
      const { priority } = seats
      const awaitsConfirmation = isUnconfirmed(world, command)
      const nothing = { staged: null, allotmentOf: null, limit: null, awaitsConfirmation }
      if (command.inPlaceOf !== undefined) {
        const holder = find(command.inPlaceOf)
        const refusal = leaveSeat(outcome, holder, command, now)
        if (refusal) return refusal
        const { allotmentOf, limit } = holder
        const seat = { staged: null, allotmentOf, limit, awaitsConfirmation: false, state: 'CONFIRMED' as const }
        put(outcome, 'REGISTERED', null, { id, groupKey, organisationKey, queuedAt: now, priority, ...seat })
        return null
      }
      put(outcome, 'REGISTERED', null, { id, groupKey, organisationKey, queuedAt: now, priority, ...nothing, state })
      return null
    }
    case 'TAKE': {
      const row = find(command.id)
      if (row.state === 'CONFIRMED') return { refusal: 'SeatAlreadyTaken' }
      if (row.state === 'LAPSED') return { refusal: 'OfferLapsed', lapsedAt: row.lapsedAt }
      if (row.state !== 'OFFERED') return { refusal: 'NoOffer', state: row.state }
      const deadline = Math.min(row.offerExpiresAt, world.rules.endsAt)
      if (deadline <= now) return { refusal: 'OfferLapsed', lapsedAt: deadline }
      put(outcome, 'TAKEN', row, keepStaged(row, { state: 'CONFIRMED' }))
      return null
    }
    case 'CONFIRM_ADDRESS': {
      const row = find(command.id)
      if (!row.awaitsConfirmation) return null
      if (row.state === 'OFFERED' && now < row.offerExpiresAt && now < world.rules.endsAt) {
        put(outcome, 'TAKEN', row, keepStaged(row, { state: 'CONFIRMED' }))
        return null
      }
      if (row.state === 'OFFERED') endHold(outcome, row)
      const waiting = find(command.id)
      put(outcome, 'ADDRESS_CONFIRMED', waiting, { ...waiting, awaitsConfirmation: false })
      return null
    }
    case 'WITHDRAW': {
      const row = find(command.id)
      if (row.state === 'WITHDRAWN') return { refusal: 'AlreadyWithdrawn' }
      if (row.state === 'DECLINED' || row.state === 'LAPSED') return { refusal: 'WrongState', state: row.state }
      if (world.rules.endsAt <= now && !command.isForgotten)
        return { refusal: 'EventOver', endedAt: world.rules.endsAt }
      const { state } = row
      if ((state === 'OFFERED' || state === 'CONFIRMED') && command.seen && command.seen !== state)
        return { refusal: 'SeatMeanwhile', state }
      put(outcome, 'WITHDRAWN', row, { ...basics(row), state: 'WITHDRAWN' })
      return null
    }
    case 'SUCCEED': {
      const row = find(command.id)
      const holder = find(command.inPlaceOf)
      if (!['SUBMITTED', 'WAITLISTED', 'NOT_SELECTED'].includes(row.state))
        return { refusal: 'WrongState', state: row.state }
      const refusal = leaveSeat(outcome, holder, row, now)
      if (refusal) return refusal
      const { allotmentOf, limit } = holder
      put(outcome, 'SUCCEEDED', row, { ...basics(row), state: 'CONFIRMED', allotmentOf, limit })
      return null
    }
    case 'AMEND': {
      const row = find(command.id)
      const { groupKey, organisationKey, keepsPriority } = command
      const seats = world.plan.groups.get(groupKey)
      const isLive = ['SUBMITTED', 'OFFERED', 'CONFIRMED', 'WAITLISTED'].includes(row.state)
      if (!isLive && !command.isPrivacyAlone) return { refusal: 'WrongState', state: row.state }
      if (!seats) return { refusal: 'UnknownGroup' }
      const isOver = world.rules.endsAt <= now
      if (isOver && (groupKey !== row.groupKey || command.changesSessions))
        return { refusal: 'RoomSettled', endedAt: world.rules.endsAt }
      const changes = groupKey !== row.groupKey || organisationKey !== row.organisationKey
      if (!isOver && changes && (row.state === 'OFFERED' || row.state === 'CONFIRMED'))
        return { refusal: 'GroupAndOrganisationFixed' }
      const priority = groupKey === row.groupKey || keepsPriority ? row.priority : seats.priority
      put(outcome, 'AMENDED', row, { ...row, groupKey, organisationKey, priority })
      return null
    }
    case 'DECIDE':
      return each(command.ids, (row) => decideOne(outcome, row, command, command.ahead, true, now))
    case 'STAGE': {
      const { decision, reason, by } = command
      const allotmentOf = decision === 'OFFER' ? (command.allotmentOf ?? null) : null
      const limit = decision === 'OFFER' ? (command.limit ?? null) : null
      return each(command.ids, (row) => {
        if (!allowed(decision, row.state)) return { refusal: 'WrongState', state: row.state }
        if (decision === 'DECLINE' && !reason?.trim()) return { refusal: 'ReasonNeeded' }
        if (limit && !limit.reason.trim()) return { refusal: 'LimitReasonNeeded' }
        const ahead = overtaken(row, { decision, allotmentOf }, command.ahead)
        if (ahead > 0 && !reason?.trim()) return { refusal: 'OutOfTurnReasonNeeded', ahead }
        const kept = ahead > 0 ? (reason?.trim() ?? null) : decision === 'DECLINE' ? reason : null
        const replaces = row.staged ? { replaces: row.staged } : {}
        const staged = { decision, reason: kept, at: now, by, allotmentOf, limit, ...replaces }
        put(outcome, 'STAGED', row, { ...row, staged })
        return null
      })
    }
    case 'UNSTAGE':
      return each(command.ids, (row) => {
        if (row.staged) put(outcome, 'UNSTAGED', row, { ...row, staged: null })
        return null
      })
    case 'UNDO_STAGING':
      return each(command.ids, (row) => {
        if (!row.staged || row.staged.at !== command.at || row.staged.by !== command.by)
          return { refusal: 'ChangedMeanwhile' }
        const { replaces } = row.staged
        if (!replaces) {
          put(outcome, 'UNSTAGED', row, { ...row, staged: null })
          return null
        }
        if (!allowed(replaces.decision, row.state)) return { refusal: 'WrongState', state: row.state }
        const { allotmentOf } = replaces
        if (allotmentOf && heldFromAllotment(world, allotmentOf) >= (world.allotments.get(allotmentOf) ?? 0))
          return { refusal: 'CannotHoldSeat', cause: 'ALLOTMENT_USED_UP' }
        put(outcome, 'STAGED', row, { ...row, staged: replaces })
        return null
      })
    case 'RELEASE': {
      const staged = world.rows.filter((row) => row.staged && command.ids.includes(row.id)).sort(queueOrder)
      if (staged.length === 0) return { refusal: 'NothingStaged' }
      const waves: DecisionKind[][] = [['DECLINE', 'NOT_SELECT'], ['OFFER'], ['WAITLIST', 'REINSTATE']]
      for (const wave of waves) {
        for (const row of staged) {
          if (!row.staged || !wave.includes(row.staged.decision)) continue
          const refusal = decideOne(outcome, row, row.staged, command.ahead, false, now)
          if (refusal) outcome.refused.push({ id: row.id, refusal })
        }
      }
      return outcome.refused.length > 0 ? { refusal: 'ReleaseRefused', refused: outcome.refused } : null
    }
    case 'SET_PLAN': {
      if (!feasible(world, command.plan, now)) return { refusal: 'SeatPlanInfeasible', problems: [] }
      world.plan = command.plan
      return null
    }
    case 'SET_ALLOTMENT': {
      const { instituteId, seats } = command
      const most = allottableTo(world, instituteId, now)
      if (seats > most) return { refusal: 'AllotmentTooLarge', most }
      world.allotments = new Map(world.allotments)
      if (seats > 0) world.allotments.set(instituteId, seats)
      else {
        world.allotments.delete(instituteId)
        world.rows = world.rows.map((row) => (row.allotmentOf === instituteId ? { ...row, allotmentOf: null } : row))
      }
      return null
    }
    case 'SET_PRIORITY': {
      const row = find(command.id)
      const { priority, reason } = command
      if (row.state !== 'WAITLISTED' && row.state !== 'SUBMITTED') return { refusal: 'WrongState', state: row.state }
      if (reason.trim() === '') return { refusal: 'ReasonNeeded' }
      if (row.priority === priority) return null
      put(outcome, 'PRIORITY_SET', row, { ...row, priority })
      const last = outcome.changes.at(-1)
      if (last) last.reason = reason
      return null
    }
    case 'WIDEN': {
      const row = find(command.id)
      if (row.state !== 'OFFERED' && row.state !== 'CONFIRMED') return { refusal: 'WrongState', state: row.state }
      if (command.limit?.reason.trim() === '') return { refusal: 'LimitReasonNeeded' }
      const had = new Set(row.limit?.sessionIds)
      const has = new Set(command.limit?.sessionIds)
      const isWider = command.limit === null || (has.size > had.size && [...had].every((id) => has.has(id)))
      if (row.limit === null || !isWider) return { refusal: 'NothingWidened' }
      put(outcome, 'WIDENED', row, { ...row, limit: command.limit })
      return null
    }
    case 'HOLD_QUEUE':
      if (world.isQueueHeld) return { refusal: 'QueueAlreadyHeld' }
      if (command.reason.trim() === '') return { refusal: 'ReasonNeeded' }
      world.isQueueHeld = true
      return null
    case 'RESUME_QUEUE':
      if (!world.isQueueHeld) return { refusal: 'QueueNotHeld' }
      if (command.reason.trim() === '') return { refusal: 'ReasonNeeded' }
      world.isQueueHeld = false
      return null
    case 'MATCH_ORGANISATION':
      return each(command.ids, (row) => {
        const { organisationKey } = command
        if (row.organisationKey === null || row.organisationKey === organisationKey) return null
        put(outcome, 'ORGANISATION_MATCHED', row, { ...row, organisationKey })
        return null
      })
    case 'SET_RULES':
      world.rules = command.rules
      return null
    case 'TICK':
      return each(command.expired, (row) => {
        if (row.state !== 'OFFERED' || row.offerExpiresAt > now) return null
        if (row.awaitsConfirmation) endHold(outcome, row)
        else put(outcome, 'LAPSED', row, keepStaged(row, { state: 'LAPSED', lapsedAt: row.offerExpiresAt }))
        return null
      })
    default:
      return command satisfies never
  }
}

/** The holder goes, so that the other can have the seat. */
function leaveSeat(
  outcome: Outcome,
  holder: Standing,
  { groupKey, organisationKey }: { groupKey: string; organisationKey: string | null },
  now: Instant,
): Refusal | null {
  const { world } = outcome
  const holds = holder.state === 'CONFIRMED' || (holder.state === 'OFFERED' && now < holder.offerExpiresAt)
  if (!holds) return { refusal: 'NoSeatToPass' }
  if (groupKey !== holder.groupKey) return { refusal: 'AnotherGroup' }
  const isCapped = world.plan.organisationCap !== null
  if (isCapped && organisationKey && organisationKey !== holder.organisationKey)
    return { refusal: 'AnotherOrganisation' }
  if (now >= world.rules.offersEndAt) return { refusal: 'CannotHoldSeat', cause: 'OFFERS_ENDED' }
  put(outcome, 'PASSED_ON', holder, { ...basics(holder), state: 'WITHDRAWN' })
  return null
}

function overtaken(
  row: Standing,
  { decision, allotmentOf }: { decision: DecisionKind; allotmentOf?: string | null },
  ahead: Ahead | undefined,
): number {
  if (row.state !== 'WAITLISTED' || decision !== 'OFFER' || allotmentOf) return 0
  return ahead?.get(row.id) ?? 0
}

function decideOne(
  outcome: Outcome,
  row: Standing,
  decided: { decision: DecisionKind; reason: string | null; allotmentOf?: string | null; limit?: OfferLimit | null },
  waitingAhead: Ahead | undefined,
  needsReason: boolean,
  now: Instant,
): Refusal | null {
  const { world } = outcome
  const { decision, reason, allotmentOf = null, limit = null } = decided
  if (!allowed(decision, row.state)) return { refusal: 'WrongState', state: row.state }
  if (decision === 'DECLINE' && !reason?.trim()) return { refusal: 'ReasonNeeded' }
  if (decision === 'OFFER') {
    if (limit && !limit.reason.trim()) return { refusal: 'LimitReasonNeeded' }
    const cause = allotmentOf === null ? noOffer(world, row, now) : noAllottedOffer(world, row, allotmentOf, now)
    if (cause) return { refusal: 'CannotHoldSeat', cause }
    const ahead = overtaken(row, decided, waitingAhead)
    const given = reason?.trim() || null
    if (ahead > 0 && needsReason && !given) return { refusal: 'OutOfTurnReasonNeeded', ahead }
    const offer = offered(world, row, 'ORGANISER', [], now)
    if (ahead > 0 && offer.state === 'OFFERED') offer.offerReason.outOfTurn = { ahead, reason: given }
    put(outcome, 'OFFERED', row, { ...basics(row), ...offer, allotmentOf, limit })
    return null
  }
  const reinstated = world.rules.admission === 'REVIEW' ? 'SUBMITTED' : 'WAITLISTED'
  if (decision === 'DECLINE') {
    put(outcome, 'DECLINED', row, { ...basics(row), state: 'DECLINED', declineReason: reason ?? '' })
  } else if (decision === 'WAITLIST') {
    put(outcome, 'WAITLISTED', row, { ...basics(row), state: 'WAITLISTED' })
  } else if (decision === 'NOT_SELECT') {
    put(outcome, 'NOT_SELECTED', row, { ...basics(row), state: 'NOT_SELECTED' })
  } else {
    put(outcome, 'REINSTATED', row, { ...basics(row), state: reinstated })
  }
  return null
}
