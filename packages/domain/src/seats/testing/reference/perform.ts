/** The direct effect of each command, before free seats are offered. */

import type { DecisionKind, Instant, OfferLimit, Standing } from '../../../registration.ts'
import type { SeatCommand } from '../../decide.ts'
import type { Ahead } from '../../deciding.ts'
import type { CannotHoldCause, DecisionRefusal, Refusal } from '../../decision.ts'
import {
  allottableTo,
  allowed,
  capAt,
  feasible,
  heldByOrganisation,
  heldFromAllotment,
  noAllottedOffer,
  noAllottedPlace,
  noOffer,
  noSeat,
  organisationIsFull,
  queueOrder,
  unconfirmedCap,
  unconfirmedCapOf,
  unconfirmedHolds,
  unconfirmedIn,
  type World,
} from '../world.ts'
import { basics, keepStaged, type Outcome, offered, put } from './rows.ts'

/** Whether the person is admitted without a review. */
export const isAdmitted = ({ rules }: World, { isInvited }: Extract<SeatCommand, { type: 'REGISTER' }>): boolean =>
  rules.admission !== 'REVIEW' || isInvited === true

/** Whether the person must confirm their address first. */
export const isUnconfirmed = (world: World, command: Extract<SeatCommand, { type: 'REGISTER' }>): boolean =>
  isAdmitted(world, command) &&
  command.inPlaceOf === undefined &&
  !command.addressProven &&
  command.isVouchedFor !== true

function endHold(outcome: Outcome, row: Standing): void {
  put(outcome, 'HOLD_EXPIRED', row, { ...keepStaged(row, { state: 'WAITLISTED' }), awaitsConfirmation: true })
}

type Command<Type extends SeatCommand['type']> = Extract<SeatCommand, { type: Type }>

const findIn = ({ rows }: World, id: string) => rows.find((row) => row.id === id) as Standing

/** Refuses those for whom it can't be done, and continues with the others. */
function each(outcome: Outcome, ids: string[], apply: (row: Standing) => DecisionRefusal | null): null {
  for (const id of ids) {
    const refusal = apply(findIn(outcome.world, id))
    if (refusal) outcome.refused.push({ id, refusal })
  }
  return null
}

/** Commands that are still possible once the event is called off, when nobody gets a seat. */
const goesOn: readonly SeatCommand['type'][] = ['CALL_OFF', 'TICK', 'WITHDRAW', 'AMEND', 'UNSTAGE', 'SET_ALLOTMENT']

const isOff = ({ rules: { calledOffAt, postponedAt } }: World) => calledOffAt !== null || postponedAt !== null
const isAboutDates = ({ type }: SeatCommand) => type === 'POSTPONE' || type === 'RESCHEDULE'

export function perform(outcome: Outcome, command: SeatCommand, now: Instant): Refusal | null {
  const { calledOffAt, postponedAt } = outcome.world.rules
  const isPossible = goesOn.includes(command.type) || (calledOffAt === null && isAboutDates(command))
  if (isOff(outcome.world) && !isPossible) return { refusal: 'NotTakingPlace', calledOffAt, postponedAt }
  switch (command.type) {
    case 'REGISTER':
      return register(outcome, command, now)
    case 'TAKE':
      return take(outcome, command, now)
    case 'CONFIRM_ADDRESS':
      return confirmAddress(outcome, command, now)
    case 'WITHDRAW':
      return withdraw(outcome, command, now)
    case 'PASS_ON':
      return passOn(outcome, command, now)
    case 'SWAP':
      return swap(outcome, command, now)
    case 'SET_DELEGATION':
      return setDelegation(outcome, command)
    case 'AMEND':
      return amend(outcome, command, now)
    case 'CORRECT':
      return correct(outcome, command, now)
    case 'MERGE':
      return merge(outcome, command, now)
    case 'DECIDE':
      return each(outcome, command.ids, (row) => decideOne(outcome, row, command, command.ahead, true, now))
    case 'STAGE':
      return stage(outcome, command, now)
    case 'UNSTAGE':
      return unstage(outcome, command)
    case 'UNDO_STAGING':
      return undoStaging(outcome, command)
    case 'RELEASE':
      return release(outcome, command, now)
    case 'SET_PLAN':
      return setPlan(outcome, command, now)
    case 'SET_ALLOTMENT':
      return setAllotment(outcome, command, now)
    case 'SET_PRIORITY':
      return setPriority(outcome, command)
    case 'WIDEN':
      return widen(outcome, command)
    case 'HOLD_QUEUE':
      return holdQueue(outcome, command)
    case 'RESUME_QUEUE':
      return resumeQueue(outcome, command)
    case 'MATCH_ORGANISATION':
      return matchOrganisation(outcome, command)
    case 'SET_RULES':
      outcome.world.rules = command.rules
      return null
    case 'RESCHEDULE':
      return reschedule(outcome, command, now)
    case 'CALL_OFF':
      return callOff(outcome, command, now)
    case 'POSTPONE':
      return postpone(outcome, command, now)
    case 'TICK':
      return tick(outcome, command, now)
    default:
      return command satisfies never
  }
}

function register(outcome: Outcome, command: Command<'REGISTER'>, now: Instant): Refusal | null {
  const { world } = outcome
  const seats = world.plan.groups.get(command.groupKey)
  if (!seats) return { refusal: 'UnknownGroup' }
  const { id, groupKey, organisationKey } = command
  const state = isAdmitted(world, command) ? 'WAITLISTED' : 'SUBMITTED'
  const { priority } = seats
  const awaitsConfirmation = isUnconfirmed(world, command)
  const nothing = { staged: null, allotmentOf: null, limit: null, awaitsConfirmation }
  if (command.inPlaceOf !== undefined) {
    const holder = findIn(world, command.inPlaceOf)
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

function take(outcome: Outcome, command: Command<'TAKE'>, now: Instant): Refusal | null {
  const { world } = outcome
  const row = findIn(world, command.id)
  if (row.state === 'CONFIRMED') return { refusal: 'SeatAlreadyTaken' }
  if (row.state === 'LAPSED') return { refusal: 'OfferLapsed', lapsedAt: row.lapsedAt }
  if (row.state !== 'OFFERED') return { refusal: 'NoOffer', state: row.state }
  const deadline = Math.min(row.offerExpiresAt, world.rules.endsAt)
  if (deadline <= now) return { refusal: 'OfferLapsed', lapsedAt: deadline }
  put(outcome, 'TAKEN', row, keepStaged(row, { state: 'CONFIRMED' }))
  return null
}

function confirmAddress(outcome: Outcome, command: Command<'CONFIRM_ADDRESS'>, now: Instant): Refusal | null {
  const { world } = outcome
  const row = findIn(world, command.id)
  if (!row.awaitsConfirmation) return null
  if (row.state === 'OFFERED' && now < row.offerExpiresAt && now < world.rules.endsAt) {
    put(outcome, 'TAKEN', row, keepStaged(row, { state: 'CONFIRMED' }))
    return null
  }
  if (row.state === 'OFFERED') endHold(outcome, row)
  const waiting = findIn(world, command.id)
  put(outcome, 'ADDRESS_CONFIRMED', waiting, { ...waiting, awaitsConfirmation: false })
  return null
}

function withdraw(outcome: Outcome, command: Command<'WITHDRAW'>, now: Instant): Refusal | null {
  const { world } = outcome
  const row = findIn(world, command.id)
  if (row.state === 'WITHDRAWN') return { refusal: 'AlreadyWithdrawn' }
  if (row.state === 'DECLINED' || row.state === 'LAPSED') return { refusal: 'WrongState', state: row.state }
  if (world.rules.endsAt <= now && !command.isForgotten) return { refusal: 'EventOver', endedAt: world.rules.endsAt }
  const { state } = row
  if ((state === 'OFFERED' || state === 'CONFIRMED') && command.seen && command.seen !== state)
    return { refusal: 'SeatOfferedMeanwhile', state }
  put(outcome, 'WITHDRAWN', row, { ...basics(row), state: 'WITHDRAWN' })
  return null
}

function passOn(outcome: Outcome, command: Command<'PASS_ON'>, now: Instant): Refusal | null {
  const { world } = outcome
  const row = findIn(world, command.id)
  const holder = findIn(world, command.inPlaceOf)
  if (!['SUBMITTED', 'WAITLISTED', 'NOT_SELECTED'].includes(row.state))
    return { refusal: 'WrongState', state: row.state }
  const refusal = leaveSeat(outcome, holder, row, now)
  if (refusal) return refusal
  const { allotmentOf, limit } = holder
  put(outcome, 'SUCCEEDED', row, { ...basics(row), state: 'CONFIRMED', allotmentOf, limit })
  return null
}

function swap(outcome: Outcome, command: Command<'SWAP'>, now: Instant): Refusal | null {
  const { world } = outcome
  const from = findIn(world, command.outId)
  const to = findIn(world, command.inId)
  if (world.rules.endsAt <= now) return { refusal: 'EventOver', endedAt: world.rules.endsAt }
  if (from.state !== 'CONFIRMED') return { refusal: 'NoSeatToPass' }
  if (to.state !== 'WAITLISTED' || to.awaitsConfirmation) return { refusal: 'WrongState', state: to.state }
  if (!from.organisationKey || !world.delegations.has(from.organisationKey)) return { refusal: 'NoDelegation' }
  if (from.organisationKey !== to.organisationKey) return { refusal: 'AnotherOrganisation' }
  if (from.groupKey !== to.groupKey) return { refusal: 'AnotherGroup' }
  const { allotmentOf, limit } = from
  put(outcome, 'SWAPPED_OUT', from, { ...basics(from), state: 'WAITLISTED' })
  put(outcome, 'SWAPPED_IN', to, { ...basics(to), state: 'CONFIRMED', allotmentOf, limit })
  return null
}

function setDelegation({ world }: Outcome, { organisationKey: key, seats }: Command<'SET_DELEGATION'>): Refusal | null {
  const held = heldByOrganisation(world, key)
  if (seats !== null && seats < held) return { refusal: 'DelegationTooSmall', held }
  world.delegations = new Map(world.delegations)
  if (seats === null) world.delegations.delete(key)
  else world.delegations.set(key, seats)
  return null
}

function amend(outcome: Outcome, command: Command<'AMEND'>, now: Instant): Refusal | null {
  const { world } = outcome
  const row = findIn(world, command.id)
  const { groupKey, organisationKey, keepsPriority } = command
  const seats = world.plan.groups.get(groupKey)
  const isLive = ['SUBMITTED', 'OFFERED', 'CONFIRMED', 'WAITLISTED'].includes(row.state)
  if (!isLive && !command.isPrivacyAlone) return { refusal: 'WrongState', state: row.state }
  if (!seats) return { refusal: 'UnknownGroup' }
  const { calledOffAt, postponedAt } = world.rules
  const isMoved = groupKey !== row.groupKey || organisationKey !== row.organisationKey
  if (isOff(world) && (isMoved || command.changesSessions))
    return { refusal: 'NotTakingPlace', calledOffAt, postponedAt }
  const isOver = world.rules.endsAt <= now
  if (isOver && (groupKey !== row.groupKey || command.changesSessions))
    return { refusal: 'RoomSettled', endedAt: world.rules.endsAt }
  if (!isOver && isMoved && (row.state === 'OFFERED' || row.state === 'CONFIRMED'))
    return { refusal: 'GroupAndOrganisationFixed' }
  const priority = groupKey === row.groupKey || keepsPriority ? row.priority : seats.priority
  put(outcome, 'AMENDED', row, { ...row, groupKey, organisationKey, priority })
  return null
}

function correct(outcome: Outcome, command: Command<'CORRECT'>, now: Instant): Refusal | null {
  const { world } = outcome
  const row = findIn(world, command.id)
  const { groupKey, organisationKey, keepsPriority, reason } = command
  const seats = world.plan.groups.get(groupKey)
  if (!seats) return { refusal: 'UnknownGroup' }
  if (!reason.trim()) return { refusal: 'ReasonNeeded' }
  const isOver = world.rules.endsAt <= now
  if (isOver && groupKey !== row.groupKey) return { refusal: 'RoomSettled', endedAt: world.rules.endsAt }
  const cause = isOver ? null : noPlaceElsewhere(world, row, command, now)
  if (cause) return { refusal: 'CannotHoldSeat', cause }
  const priority = groupKey === row.groupKey || keepsPriority ? row.priority : seats.priority
  put(outcome, 'CORRECTED', row, { ...row, groupKey, organisationKey, priority }, { reason })
  return null
}

/** The requested seat is judged as if its holder held none. */
function noPlaceElsewhere(
  world: World,
  row: Standing,
  { groupKey, organisationKey }: Command<'CORRECT'>,
  now: Instant,
): CannotHoldCause | null {
  if (row.state !== 'OFFERED' && row.state !== 'CONFIRMED') return null
  const others = { ...world, rows: world.rows.filter(({ id }) => id !== row.id) }
  const to = { ...row, groupKey, organisationKey: organisationKey === row.organisationKey ? null : organisationKey }
  const cause = groupKey === row.groupKey ? null : noPlaceInGroup(others, to, now)
  return cause ?? (organisationIsFull(others, to.organisationKey) ? 'ORGANISATION_AT_CAP' : null)
}

function merge(outcome: Outcome, command: Command<'MERGE'>, now: Instant): Refusal | null {
  const { world } = outcome
  const { reason } = command
  const stays = findIn(world, command.id)
  const ends = findIn(world, command.from)
  for (const { state } of [stays, ends])
    if (['DECLINED', 'LAPSED', 'WITHDRAWN'].includes(state)) return { refusal: 'WrongState', state }
  if (!reason.trim()) return { refusal: 'ReasonNeeded' }
  if (world.rules.endsAt <= now) return { refusal: 'EventOver', endedAt: world.rules.endsAt }
  const isConfirmed = (row: Standing) => !row.awaitsConfirmation
  const tests = [
    (row: Standing) => isConfirmed(row) && row.state === 'CONFIRMED',
    (row: Standing) => isConfirmed(row) && row.state === 'OFFERED',
    isConfirmed,
  ]
  const deciding = tests.find((test) => test(stays) !== test(ends))
  const isEarlier = stays.queuedAt < ends.queuedAt || (stays.queuedAt === ends.queuedAt && stays.id < ends.id)
  if (!(deciding ? deciding(stays) : isEarlier)) return { refusal: 'ChangedMeanwhile' }
  put(outcome, 'MERGED_INTO', ends, { ...basics(ends), state: 'WITHDRAWN' }, { reason })
  const { organisationKey } = command
  const isMoved = ['OFFERED', 'CONFIRMED'].includes(stays.state) && organisationKey !== stays.organisationKey
  if (isMoved && organisationIsFull(world, organisationKey))
    return { refusal: 'CannotHoldSeat', cause: 'ORGANISATION_AT_CAP' }
  put(outcome, 'MERGED', stays, { ...stays, organisationKey }, { reason })
  return null
}

function noPlaceInGroup(others: World, row: Standing, now: Instant): CannotHoldCause | null {
  const { groupKey } = row
  const isFull =
    unconfirmedHolds(others.rows).length >= unconfirmedCap(others) ||
    unconfirmedIn(others, groupKey) >= unconfirmedCapOf(others, groupKey)
  if (row.awaitsConfirmation && isFull) return 'NO_FREE_SEAT'
  return row.allotmentOf === null ? noSeat(others, row, now) : noAllottedPlace(others, row)
}

function stage(outcome: Outcome, command: Command<'STAGE'>, now: Instant): Refusal | null {
  return each(outcome, command.ids, (row) => stageOne(outcome, row, command, now))
}

function stageOne(outcome: Outcome, row: Standing, command: Command<'STAGE'>, now: Instant): DecisionRefusal | null {
  const { decision, reason, by } = command
  const isOffer = decision === 'OFFER'
  const { allotmentOf = null, limit = null } = isOffer ? command : {}
  if (!allowed(decision, row.state)) return { refusal: 'WrongState', state: row.state }
  if (decision === 'DECLINE' && !reason?.trim()) return { refusal: 'ReasonNeeded' }
  if (limit && !limit.reason.trim()) return { refusal: 'LimitReasonNeeded' }
  const ahead = overtaken(row, { decision, allotmentOf }, command.ahead)
  if (ahead > 0 && !reason?.trim()) return { refusal: 'OutOfTurnReasonNeeded', ahead }
  const ofDecline = decision === 'DECLINE' ? reason : null
  const kept = ahead > 0 ? (reason?.trim() ?? null) : ofDecline
  const replaces = row.staged ? { replaces: row.staged } : {}
  const staged = { decision, reason: kept, at: now, by, allotmentOf, limit, ...replaces }
  put(outcome, 'STAGED', row, { ...row, staged })
  return null
}

function unstage(outcome: Outcome, command: Command<'UNSTAGE'>): Refusal | null {
  return each(outcome, command.ids, (row) => {
    if (row.staged) put(outcome, 'UNSTAGED', row, { ...row, staged: null })
    return null
  })
}

function undoStaging(outcome: Outcome, command: Command<'UNDO_STAGING'>): Refusal | null {
  const { world } = outcome
  return each(outcome, command.ids, (row) => {
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
}

function release(outcome: Outcome, command: Command<'RELEASE'>, now: Instant): Refusal | null {
  const { world } = outcome
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

function setPlan(outcome: Outcome, command: Command<'SET_PLAN'>, now: Instant): Refusal | null {
  const { world } = outcome
  if (!feasible(world, command.plan, now)) return { refusal: 'SeatPlanInfeasible', problems: [] }
  world.plan = command.plan
  return null
}

function setAllotment(outcome: Outcome, command: Command<'SET_ALLOTMENT'>, now: Instant): Refusal | null {
  const { world } = outcome
  const { instituteId, seats } = command
  const most = allottableTo(world, instituteId, now)
  if (seats > most) return { refusal: 'AllotmentTooLarge', maximum: most }
  world.allotments = new Map(world.allotments)
  if (seats > 0) world.allotments.set(instituteId, seats)
  else {
    world.allotments.delete(instituteId)
    world.rows = world.rows.map((row) => (row.allotmentOf === instituteId ? { ...row, allotmentOf: null } : row))
  }
  return null
}

function setPriority(outcome: Outcome, command: Command<'SET_PRIORITY'>): Refusal | null {
  const { world } = outcome
  const row = findIn(world, command.id)
  const { priority, reason } = command
  if (row.state !== 'WAITLISTED' && row.state !== 'SUBMITTED') return { refusal: 'WrongState', state: row.state }
  if (reason.trim() === '') return { refusal: 'ReasonNeeded' }
  if (row.priority === priority) return null
  put(outcome, 'PRIORITY_SET', row, { ...row, priority })
  const last = outcome.changes.at(-1)
  if (last) last.reason = reason
  return null
}

function widen(outcome: Outcome, command: Command<'WIDEN'>): Refusal | null {
  const { world } = outcome
  const row = findIn(world, command.id)
  if (row.state !== 'OFFERED' && row.state !== 'CONFIRMED') return { refusal: 'WrongState', state: row.state }
  if (command.limit?.reason.trim() === '') return { refusal: 'LimitReasonNeeded' }
  const had = new Set(row.limit?.sessionIds)
  const has = new Set(command.limit?.sessionIds)
  const isWider = command.limit === null || (has.size > had.size && [...had].every((id) => has.has(id)))
  if (row.limit === null || !isWider) return { refusal: 'NothingWidened' }
  put(outcome, 'WIDENED', row, { ...row, limit: command.limit })
  return null
}

function holdQueue(outcome: Outcome, command: Command<'HOLD_QUEUE'>): Refusal | null {
  const { world } = outcome
  if (world.isQueueHeld) return { refusal: 'QueueAlreadyHeld' }
  if (command.reason.trim() === '') return { refusal: 'ReasonNeeded' }
  world.isQueueHeld = true
  return null
}

function resumeQueue(outcome: Outcome, command: Command<'RESUME_QUEUE'>): Refusal | null {
  const { world } = outcome
  if (!world.isQueueHeld) return { refusal: 'QueueNotHeld' }
  if (command.reason.trim() === '') return { refusal: 'ReasonNeeded' }
  world.isQueueHeld = false
  return null
}

function matchOrganisation(outcome: Outcome, command: Command<'MATCH_ORGANISATION'>): Refusal | null {
  return each(outcome, command.ids, (row) => {
    const { organisationKey } = command
    if (row.organisationKey === null || row.organisationKey === organisationKey) return null
    put(outcome, 'ORGANISATION_MATCHED', row, { ...row, organisationKey })
    return null
  })
}

function reschedule(outcome: Outcome, command: Command<'RESCHEDULE'>, now: Instant): Refusal | null {
  const { rules, offered: ids, resumes } = command
  outcome.world.rules = rules
  return each(outcome, ids, (row) => {
    if (row.state !== 'OFFERED' || rules.offersEndAt <= now) return null
    if (row.offerExpiresAt <= now && !resumes) return null
    let deadline = row.offerExpiresAt
    if (!row.awaitsConfirmation && deadline < now + rules.offerFor) deadline = now + rules.offerFor
    if (deadline > rules.offersEndAt) deadline = rules.offersEndAt
    if (deadline !== row.offerExpiresAt) put(outcome, 'OFFER_EXTENDED', row, { ...row, offerExpiresAt: deadline })
    return null
  })
}

function callOff(outcome: Outcome, command: Command<'CALL_OFF'>, now: Instant): Refusal | null {
  const { world } = outcome
  if (world.rules.calledOffAt === null) world.rules = { ...world.rules, calledOffAt: now }
  return each(outcome, command.offered, (row) => {
    if (row.awaitsConfirmation && row.state === 'OFFERED') endHold(outcome, row)
    else if (row.state === 'OFFERED')
      put(outcome, 'OFFER_ENDED', row, keepStaged(row, { state: 'LAPSED', lapsedAt: now }))
    return null
  })
}

function postpone(outcome: Outcome, command: Command<'POSTPONE'>, now: Instant): Refusal | null {
  const { world } = outcome
  if (world.rules.postponedAt === null) world.rules = { ...world.rules, postponedAt: now }
  return each(outcome, command.offered, (row) => {
    if (row.awaitsConfirmation && row.state === 'OFFERED') endHold(outcome, row)
    return null
  })
}

function tick(outcome: Outcome, command: Command<'TICK'>, now: Instant): Refusal | null {
  if (outcome.world.rules.postponedAt !== null) return null
  return each(outcome, command.expired, (row) => {
    if (row.state !== 'OFFERED' || row.offerExpiresAt > now) return null
    if (row.awaitsConfirmation) endHold(outcome, row)
    else put(outcome, 'LAPSED', row, keepStaged(row, { state: 'LAPSED', lapsedAt: row.offerExpiresAt }))
    return null
  })
}

/** Removes the holder, so that the other person can have the seat. */
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
  const isCapped = organisationKey !== null && capAt(world, organisationKey) !== null
  if (isCapped && organisationKey !== holder.organisationKey) return { refusal: 'AnotherOrganisation' }
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
): DecisionRefusal | null {
  const { world } = outcome
  const { decision, reason, allotmentOf = null, limit = null } = decided
  if (!allowed(decision, row.state)) return { refusal: 'WrongState', state: row.state }
  if (decision === 'DECLINE' && !reason?.trim()) return { refusal: 'ReasonNeeded' }
  if (decision === 'OFFER')
    return offer(outcome, row, { ...decided, allotmentOf, limit }, waitingAhead, needsReason, now)
  const reinstated = world.rules.admission === 'REVIEW' ? 'SUBMITTED' : 'WAITLISTED'
  const facts = basics(row)
  switch (decision) {
    case 'DECLINE':
      put(outcome, 'DECLINED', row, { ...facts, state: 'DECLINED', declineReason: reason ?? '' })
      break
    case 'WAITLIST':
      put(outcome, 'WAITLISTED', row, { ...facts, state: 'WAITLISTED' })
      break
    case 'NOT_SELECT':
      put(outcome, 'NOT_SELECTED', row, { ...facts, state: 'NOT_SELECTED' })
      break
    default:
      put(outcome, 'REINSTATED', row, { ...facts, state: reinstated })
  }
  return null
}

function offer(
  outcome: Outcome,
  row: Standing,
  decided: { decision: DecisionKind; reason: string | null; allotmentOf: string | null; limit: OfferLimit | null },
  waitingAhead: Ahead | undefined,
  needsReason: boolean,
  now: Instant,
): DecisionRefusal | null {
  const { world } = outcome
  const { reason, allotmentOf, limit } = decided
  if (limit && !limit.reason.trim()) return { refusal: 'LimitReasonNeeded' }
  const cause = allotmentOf === null ? noOffer(world, row, now) : noAllottedOffer(world, row, allotmentOf, now)
  if (cause) return { refusal: 'CannotHoldSeat', cause }
  const ahead = overtaken(row, decided, waitingAhead)
  const given = reason?.trim() || null
  if (ahead > 0 && needsReason && !given) return { refusal: 'OutOfTurnReasonNeeded', ahead }
  const made = offered(world, row, 'ORGANISER', [], now)
  if (ahead > 0 && made.state === 'OFFERED') made.offerReason.outOfTurn = { ahead, reason: given }
  put(outcome, 'OFFERED', row, { ...basics(row), ...made, allotmentOf, limit })
  return null
}
