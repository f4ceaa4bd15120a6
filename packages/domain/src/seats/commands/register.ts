import { holdsSeat, type Instant, type Standing, type StandingCommon } from '../../registration.ts'
import type { Refusal } from '../decision.ts'
import { type Draft, record } from '../draft.ts'
import { atCap, groupCannotHold, seatsOf } from '../holding.ts'
import { passSeat } from '../passSeat.ts'
import type { Rule } from '../rule.ts'

/** A person registers. */
export interface Register {
  type: 'REGISTER'
  id: string
  groupKey: string
  organisationKey: string | null
  /** Whether the address is known to be the person's: if so, a free seat is theirs immediately, otherwise it is offered. */
  addressProven: boolean
  /** The person was chosen beforehand: a free seat is theirs even if others are awaiting a decision. Default: no. */
  isInvited?: boolean
  /** An organiser registers the person and vouches for their address. Default: no. */
  isVouchedFor?: boolean
  /** A free seat may be held until the address is confirmed. Default: yes. */
  mayHoldSeat?: boolean
  /** The person is at the door: a free seat is theirs now, otherwise they aren't registered. Default: no. */
  isAtDoor?: boolean
  /** Id of the registration whose seat the person takes over, within its group. Default: any free seat. */
  inPlaceOf?: string
}

export const register: Rule<Register> = {
  ids: ({ inPlaceOf }) => (inPlaceOf === undefined ? [] : [inPlaceOf]),
  organisations: ({ organisationKey }, holder) =>
    holdsSeat(holder.state) ? [holder.organisationKey, organisationKey] : [],
  keys: ({ isAtDoor, organisationKey }) => (isAtDoor && organisationKey !== null ? [organisationKey] : []),
  decide(draft, command, now) {
    const { id, groupKey, organisationKey, addressProven, inPlaceOf } = command
    const { isInvited = false, isVouchedFor = false, isAtDoor = false, mayHoldSeat = true } = command
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
    if (isAtDoor) return registerAtDoor(draft, newcomer, now)
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
  },
}

/**
 * Nobody is overtaken: while seats are being offered, a seat that somebody in the queue could have isn't free. After that, or
 * while the queue is held, nobody in the queue gets one.
 */
function registerAtDoor(draft: Draft, newcomer: StandingCommon, now: Instant): Refusal | null {
  const { groupKey, organisationKey } = newcomer
  const cause = groupCannotHold(draft, groupKey, now) ?? (atCap(draft, organisationKey) ? 'ORGANISATION_AT_CAP' : null)
  if (cause) return { refusal: 'CannotHoldSeat', cause }
  record(draft, 'REGISTERED', null, { ...newcomer, state: 'CONFIRMED' })
  return null
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
