import type { CommandOf, Refusal } from './commands.ts'
import { type Draft, record } from './draft.ts'
import { seatsOf } from './holding.ts'
import { allowsAmendment, allowsWithdrawal, moved } from './moves.ts'
import { passSeat } from './passing.ts'
import { holdsSeat, type Instant, type Standing, type StandingCommon } from './registration.ts'

/** What a person does with their own registration. Each answers with a refusal, or null. */

export function register(draft: Draft, command: CommandOf<'REGISTER'>, now: Instant): Refusal | null {
  const { id, groupKey, organisationKey, addressProven, isInvited = false, inPlaceOf } = command
  const { isVouchedFor = false, mayHoldSeat = true } = command
  if (!draft.plan.groups.has(groupKey)) return { refusal: 'UnknownGroup' }
  const newcomer = {
    id,
    groupKey,
    organisationKey,
    queuedAt: now,
    priority: seatsOf(draft.plan, groupKey).priority,
    allotmentOf: null,
    limit: null,
    staged: null,
    awaitsConfirmation: false,
  }
  if (inPlaceOf !== undefined) return registerInPlaceOf(draft, newcomer, draft.registrations.get(inPlaceOf), now)
  const isAdmitted = isInvited || draft.rules.admission !== 'REVIEW'
  const awaitsConfirmation = isAdmitted && !addressProven && !isVouchedFor
  if (awaitsConfirmation) draft.unconfirmed = mayHoldSeat ? id : null
  else if (isAdmitted) draft.newcomer = { id, addressProven, what: 'REGISTERED', before: null }
  record(draft, 'REGISTERED', null, {
    ...newcomer,
    awaitsConfirmation,
    state: isAdmitted ? 'WAITLISTED' : 'SUBMITTED',
  })
  return null
}

/** A seat that is still held is the person's; else they join the queue where they registered, and a seat that is free for them is theirs at once. */
export function confirmAddress(draft: Draft, standing: Standing, now: Instant): void {
  if (!standing.awaitsConfirmation) return
  if (standing.state === 'OFFERED' && now < Math.min(standing.offerExpiresAt, draft.rules.endsAt)) {
    record(draft, 'TAKEN', standing, moved(standing, { state: 'CONFIRMED' }))
    return
  }
  const before = standing.state === 'OFFERED' ? expireHold(draft, standing) : standing
  draft.newcomer = { id: standing.id, addressProven: true, what: 'ADDRESS_CONFIRMED', before }
  record(draft, 'ADDRESS_CONFIRMED', before, { ...before, awaitsConfirmation: false })
}

/** The seat is free again, and who registered waits where they were, outside the lane, until the address is confirmed. */
export function expireHold(draft: Draft, standing: Standing): Standing {
  const after: Standing = { ...moved(standing, { state: 'WAITLISTED' }), awaitsConfirmation: true }
  record(draft, 'HOLD_EXPIRED', standing, after)
  return after
}

function registerInPlaceOf(
  draft: Draft,
  newcomer: StandingCommon,
  holder: Standing | undefined,
  now: Instant,
): Refusal | null {
  if (!holder) return { refusal: 'NoSeatToPass' }
  const passed = passSeat(draft, holder, newcomer, now)
  if ('refusal' in passed) return passed
  record(draft, 'REGISTERED', null, { ...newcomer, ...passed, state: 'CONFIRMED' })
  return null
}

export function take(draft: Draft, standing: Standing, now: Instant): Refusal | null {
  if (standing.state === 'CONFIRMED') return { refusal: 'SeatAlreadyTaken' }
  if (standing.state === 'LAPSED') return { refusal: 'OfferLapsed', lapsedAt: standing.lapsedAt }
  if (standing.state !== 'OFFERED') return { refusal: 'NoOffer', state: standing.state }
  const lapsesAt = Math.min(standing.offerExpiresAt, draft.rules.endsAt)
  if (now >= lapsesAt) return { refusal: 'OfferLapsed', lapsedAt: lapsesAt }
  record(draft, 'TAKEN', standing, moved(standing, { state: 'CONFIRMED' }))
  return null
}

/** Nobody lets go of a seat that they did not know of. Once the event is over there is none to give back: who wants to be forgotten then has their data erased. */
export function withdraw(
  draft: Draft,
  standing: Standing,
  { seen = standing.state, isForgotten = false }: CommandOf<'WITHDRAW'>,
  now: Instant,
): Refusal | null {
  if (standing.state === 'WITHDRAWN') return { refusal: 'AlreadyWithdrawn' }
  if (!allowsWithdrawal(standing)) return { refusal: 'WrongState', state: standing.state }
  const { endsAt } = draft.rules
  if (now >= endsAt && !isForgotten) return { refusal: 'EventOver', endedAt: endsAt }
  const { state } = standing
  if (seen !== state && (state === 'OFFERED' || state === 'CONFIRMED')) return { refusal: 'SeatMeanwhile', state }
  record(draft, 'WITHDRAWN', standing, { ...moved(standing, { state: 'WITHDRAWN' }), staged: null })
  return null
}

/**
 * A seat is held for a group and an organisation, and its holder can change neither: any answer that depended on who else is there would
 * tell of them. Once the event is over the room is what it was, and the organisation can be put right.
 */
export function amend(
  draft: Draft,
  standing: Standing,
  {
    groupKey,
    organisationKey,
    changesOrganisation = organisationKey !== standing.organisationKey,
    keepsPriority = false,
    changesSessions = false,
    isPrivacyAlone = false,
  }: CommandOf<'AMEND'>,
  now: Instant,
): Refusal | null {
  if (!isPrivacyAlone && !allowsAmendment(standing)) return { refusal: 'WrongState', state: standing.state }
  if (!draft.plan.groups.has(groupKey)) return { refusal: 'UnknownGroup' }
  const sameGroup = groupKey === standing.groupKey
  const { endsAt } = draft.rules
  const isOver = now >= endsAt
  if (isOver && (!sameGroup || changesSessions)) return { refusal: 'RoomSettled', endedAt: endsAt }
  const priority = sameGroup || keepsPriority ? standing.priority : seatsOf(draft.plan, groupKey).priority
  if (!isOver && holdsSeat(standing.state) && (!sameGroup || changesOrganisation))
    return { refusal: 'GroupAndOrganisationFixed' }
  record(draft, 'AMENDED', standing, { ...standing, groupKey, organisationKey, priority })
  return null
}
