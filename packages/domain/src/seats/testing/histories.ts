/**
 * Random events and their histories. Numbers that stand for a registration, a group or the like are taken modulo how many there
 * are.
 */
import fc from 'fast-check'
import { decisions, states } from '../../registration.ts'
import type { PlanProblem } from '../decision.ts'
import { limitTo } from '../limit.ts'
import type { OfferRules, SeatPlan } from '../room.ts'

export const groupKeys = ['academia', 'civil-society', 'private-sector']
export const organisationKeys = [null, 'alder', 'birch', 'cedar', 'alder']

export const instituteIds = ['maple', 'oak']

const small = fc.nat(4)
const pick = fc.nat(1000)
const picks = fc.array(pick, { minLength: 1, maxLength: 6 })
const decision = fc.constantFrom(...decisions)
const reason = fc.constantFrom(null, ' ', 'Not a stakeholder of the region')
const instant = fc.nat(60)

const groupSeats = fc.record({
  minimum: fc.nat(2),
  target: small,
  maximum: fc.integer({ min: 1, max: 6 }),
  priority: fc.nat(2),
})

/** Often infeasible. */
export const anyPlan: fc.Arbitrary<SeatPlan> = fc
  .record({
    total: fc.oneof(fc.integer({ min: 1, max: 8 }), fc.constantFrom(19, 20, 30)),
    organisationCap: fc.constantFrom(null, 1, 1, 2, 3),
    minimumsReleasedAt: fc.option(instant),
    policy: fc.constantFrom('BALANCED', 'FIFO'),
    groups: fc.array(groupSeats, { minLength: groupKeys.length, maxLength: groupKeys.length }),
  })
  .map(({ groups, ...plan }) => ({
    ...plan,
    groups: new Map(groups.map((seats, index) => [groupKeys[index] ?? '', seats])),
  }))

export function fixed(plan: SeatPlan, { fix }: PlanProblem): SeatPlan {
  const { field, groupKey, to } = fix
  if (groupKey === null) return { ...plan, [field]: to }
  const seats = plan.groups.get(groupKey)
  if (!seats) throw new Error(`No group ${groupKey}`)
  return { ...plan, groups: new Map(plan.groups).set(groupKey, { ...seats, [field]: to }) }
}

const rules: fc.Arbitrary<OfferRules> = fc
  .record({
    admission: fc.constantFrom('REVIEW', 'FIRST_COME', 'INVITATION'),
    offerFor: fc.integer({ min: 1, max: 12 }),
    unconfirmedFor: fc.integer({ min: 1, max: 6 }),
    offersEndAt: fc.integer({ min: 20, max: 120 }),
    lasts: fc.integer({ min: 1, max: 20 }),
  })
  .map(({ lasts, ...offers }) => ({
    ...offers,
    endsAt: offers.offersEndAt + lasts,
    calledOffAt: null,
    postponedAt: null,
  }))

const register = fc.record({
  type: fc.constant('REGISTER' as const),
  person: fc.nat(40),
  group: fc.nat(30),
  organisation: pick,
  addressProven: fc.boolean(),
  isInvited: fc.boolean(),
  /** Sometimes by an organiser. */
  isVouchedFor: fc.option(fc.constant(true), { freq: 4, nil: false }),
  mayHoldSeat: fc.option(fc.constant(false), { freq: 6, nil: true }),
  /** Sometimes as somebody's replacement. */
  inPlaceOf: fc.option(pick, { freq: 6 }),
})
const passOn = fc.record({ type: fc.constant('PASS_ON' as const), pick, inPlaceOf: pick })
const swap = fc.record({ type: fc.constant('SWAP' as const), pick, holder: pick })
const setDelegation = fc.record({
  type: fc.constant('SET_DELEGATION' as const),
  organisation: pick,
  seats: fc.option(fc.integer({ min: 1, max: 4 }), { freq: 4 }),
})
const take = fc.record({ type: fc.constant('TAKE' as const), pick })
const confirm = fc.record({ type: fc.constant('CONFIRM_ADDRESS' as const), pick })
/** Sometimes from an outdated page. */
const withdraw = fc.record({
  type: fc.constant('WITHDRAW' as const),
  pick,
  seen: fc.option(fc.constantFrom(...states), { freq: 3, nil: undefined }),
})
const amend = fc.record({
  type: fc.constant('AMEND' as const),
  pick,
  group: fc.nat(30),
  organisation: pick,
  keepsPriority: fc.boolean(),
})
const correct = fc.record({
  type: fc.constant('CORRECT' as const),
  pick,
  group: fc.nat(30),
  organisation: pick,
  keepsPriority: fc.boolean(),
  reason: fc.constantFrom(' ', 'They wrote to us', 'They wrote to us', 'They wrote to us'),
})
const merge = fc.record({
  type: fc.constant('MERGE' as const),
  pick,
  from: pick,
  organisation: pick,
  reason: fc.constantFrom(' ', 'Registered twice', 'Registered twice', 'Registered twice'),
})
const allotmentOf = fc.constantFrom(null, null, ...instituteIds)
const limit = fc
  .record({
    sessionIds: fc.subarray(['morning', 'noon', 'night']),
    reason: fc.constantFrom(' ', 'The workshop is full', 'The workshop is full'),
  })
  .map(({ sessionIds, reason }) => limitTo(sessionIds, reason))
const widen = fc.record({ type: fc.constant('WIDEN' as const), pick, limit })
const decide = fc.record({
  type: fc.constantFrom('DECIDE' as const, 'STAGE' as const),
  picks,
  decision,
  reason,
  allotmentOf,
  limit,
})
const unstage = fc.record({ type: fc.constant('UNSTAGE' as const), picks })
const undoStaging = fc.record({
  type: fc.constant('UNDO_STAGING' as const),
  picks,
  /** Sometimes by another member. */
  by: fc.constantFrom('member', 'member', 'member', 'other'),
})
const release = fc.record({ type: fc.constant('RELEASE' as const), picks })
const setPlan = fc.record({ type: fc.constant('SET_PLAN' as const), plan: anyPlan, fixes: fc.boolean() })
const setAllotment = fc.record({
  type: fc.constant('SET_ALLOTMENT' as const),
  instituteId: fc.constantFrom(...instituteIds),
  seats: small,
  fixes: fc.boolean(),
})
const setPriority = fc.record({
  type: fc.constant('SET_PRIORITY' as const),
  pick,
  priority: small,
  reason: fc.constantFrom(' ', 'Named by the ministry'),
})
const queue = fc.record({
  type: fc.constantFrom('HOLD_QUEUE' as const, 'RESUME_QUEUE' as const),
  reason: fc.constantFrom(' ', 'The list is checked', 'The list is checked'),
})
const match = fc.record({ type: fc.constant('MATCH_ORGANISATION' as const), picks, organisation: pick })
const setRules = fc.record({ type: fc.constant('SET_RULES' as const), rules })
/** Sometimes with only a part of the offers; the rest follows. */
const reschedule = fc.record({ type: fc.constant('RESCHEDULE' as const), rules, atMost: fc.constantFrom(2, 99, 99) })
const callOff = fc.record({ type: fc.constant('CALL_OFF' as const), atMost: fc.constantFrom(2, 99, 99) })
const postpone = fc.record({ type: fc.constant('POSTPONE' as const), atMost: fc.constantFrom(2, 99, 99) })
const tick = fc.record({ type: fc.constant('TICK' as const), picks, atMost: fc.integer({ min: 1, max: 9 }) })

/** Something that happens some time after the previous happening. */
export const happening = fc.record({
  after: fc.oneof({ arbitrary: fc.constant(0), weight: 3 }, { arbitrary: fc.nat(5), weight: 2 }),
  what: fc.oneof(
    { arbitrary: register, weight: 12 },
    { arbitrary: take, weight: 5 },
    { arbitrary: confirm, weight: 6 },
    { arbitrary: withdraw, weight: 5 },
    { arbitrary: amend, weight: 4 },
    { arbitrary: correct, weight: 4 },
    { arbitrary: merge, weight: 3 },
    { arbitrary: passOn, weight: 3 },
    { arbitrary: swap, weight: 4 },
    { arbitrary: setDelegation, weight: 3 },
    { arbitrary: decide, weight: 9 },
    { arbitrary: unstage, weight: 1 },
    { arbitrary: undoStaging, weight: 3 },
    { arbitrary: widen, weight: 3 },
    { arbitrary: release, weight: 2 },
    { arbitrary: setPlan, weight: 2 },
    { arbitrary: setAllotment, weight: 3 },
    { arbitrary: setRules, weight: 1 },
    { arbitrary: reschedule, weight: 2 },
    { arbitrary: setPriority, weight: 3 },
    { arbitrary: queue, weight: 3 },
    { arbitrary: match, weight: 1 },
    { arbitrary: tick, weight: 3 },
    { arbitrary: callOff, weight: 1 },
    { arbitrary: postpone, weight: 1 },
  ),
})
export type What = (typeof happening extends fc.Arbitrary<infer T> ? T : never)['what']

export const history = fc.record({
  /** Fixed before it becomes the first plan. */
  plan: anyPlan,
  rules,
  /** Initially wanted by each of the institutes. */
  allotted: fc.array(fc.nat(3), { minLength: instituteIds.length, maxLength: instituteIds.length }),
  /** The initial crowd of registrations. */
  crowd: fc.array(register, { maxLength: 16, size: 'max' }),
  happenings: fc.array(happening, { minLength: 8, maxLength: 40, size: 'max' }),
  page: fc.integer({ min: 1, max: 3 }),
  generous: fc.boolean(),
  /** What the driver keeps of a room for the next command. */
  keeps: fc.constantFrom('ALL', 'LANES', 'NOTHING'),
})
