/** Invariants that must hold after every step of every history. */
import assert from 'node:assert/strict'
import { holdsSeat, type Instant, isOver, type Standing } from '../../registration.ts'
import type { SeatCommand } from '../decide.ts'
import type { Change } from '../decision.ts'
import type { Lane, Room, Waiting } from '../room.ts'
import type { People } from './commands.ts'
import { type Answer, linesOf, roomOf } from './driver.ts'
import type { Outcome } from './reference/rows.ts'
import {
  capAt,
  heldBy,
  heldByOrganisation,
  heldFromAllotment,
  holding,
  isInLane,
  noOffer,
  queueOrder,
  released,
  unconfirmedCap,
  unconfirmedCapOf,
  unconfirmedHolds,
  unconfirmedIn,
  unfilledAllotments,
  unfilledMinimums,
  type World,
  waitingAhead,
} from './world.ts'

export interface Step {
  before: World
  command: SeatCommand
  now: Instant
  expected: Outcome
  answer: Answer
  people: People
}

export function assertPromises(step: Step): void {
  const { expected, answer, before, command } = step
  const { decided } = answer
  if (decided.kind === 'REFUSED') {
    assert.equal(decided.refusal.refusal, expected.refusal?.refusal)
    if (command.type !== 'SET_PLAN') assert.deepEqual(decided.refusal, expected.refusal)
    assertKnowledge(answer.found, before)
    return
  }
  assert.equal(expected.refusal, null)
  assert.deepEqual(decided.refused, expected.refused)
  assert.deepEqual(decided.changes, expected.changes)
  assertReplay(step, decided.changes)
  assertAllotted(step, decided.changes)
  assertCalledOff(step, decided.changes)
  assertRescheduled(step, decided.changes)
  assertKnowledge(decided.room, expected.world)
  assertSeats(step)
  assertOneStandingEach(expected.world, step.people)
  assertDelegations(step, decided.changes)
}

/** Everything that a room knows agrees with the rows. */
export function assertKnowledge(room: Room, world: World): void {
  assert.equal(room.plan, world.plan)
  assert.deepEqual(room.rules, world.rules)
  assert.equal(room.isQueueHeld, world.isQueueHeld)
  assert.deepEqual(room.delegations, world.delegations)
  assert.deepEqual(room.groups, roomOf(world).groups)
  assert.deepEqual(withoutZeros(room.allotments), roomOf(world).allotments)
  for (const [key, held] of room.organisations) assert.equal(held, heldByOrganisation(world, key))
  const rows = new Map(world.rows.map((row) => [row.id, row]))
  for (const [id, standing] of room.registrations) assert.deepEqual(standing, rows.get(id))
  for (const [groupKey, lane] of room.lanes) assertLaneKnowledge(lane, world, groupKey)
}

export function assertLaneKnowledge(lane: Lane, world: World, groupKey: string): void {
  const all = linesOf(world, groupKey)
  assert.ok(lane.whole ? lane.lines.length === all.length : lane.lines.length > 0)
  for (const [index, line] of lane.lines.entries()) {
    const { organisationKey, people = [] } = all[index] ?? {}
    assert.equal(line.organisationKey, organisationKey)
    assert.ok(line.people.length > 0)
    assert.ok(!line.whole || line.people.length === people.length)
    assert.deepEqual(line.people, people.slice(0, line.people.length))
  }
}

/**
 * Once the event is called off or postponed nobody gets a seat, and standings don't change, apart from offers that end and people
 * who leave.
 */
function assertCalledOff({ expected: { world } }: Step, changes: Change[]): void {
  const { calledOffAt, postponedAt } = world.rules
  if (calledOffAt === null && postponedAt === null) return
  for (const { what, before, after } of changes) {
    assert.ok(before, 'nobody registers for an event that does not take place')
    assert.ok(calledOffAt !== null || what !== 'LAPSED', 'no offer runs out while the event has no dates')
    const hasEnded = what === 'OFFER_ENDED' || what === 'HOLD_EXPIRED' || what === 'LAPSED'
    assert.ok(after.state === before.state || after.state === 'WITHDRAWN' || (before.state === 'OFFERED' && hasEnded))
  }
}

/** New dates neither end nor shorten an offer, except at the start of the event; nothing else changes deadlines. */
function assertRescheduled({ command, now }: Step, changes: Change[]): void {
  for (const { what, before, after } of changes) {
    if (before?.state !== 'OFFERED' || after.state !== 'OFFERED') continue
    if (before.offerExpiresAt === after.offerExpiresAt) continue
    assert.ok(command.type === 'RESCHEDULE' && what === 'OFFER_EXTENDED')
    assert.ok(after.offerExpiresAt > now, 'an offer that was open can still be accepted')
    const isCut = after.offerExpiresAt < before.offerExpiresAt
    assert.ok(!isCut || after.offerExpiresAt === command.rules.offersEndAt, 'a deadline is cut to the start alone')
  }
}

function assertSeats({ before, command, expected: { world }, now }: Step): void {
  const { total, groups } = world.plan
  const held = holding(world).length
  assert.ok(held <= total, 'P1: no seat beyond the total')
  for (const [key, { maximum }] of groups) assert.ok(heldBy(world, key) <= maximum, 'P1: no seat beyond a maximum')
  for (const row of holding(world)) if (isBeyondCap(world, row)) assertBeyondCap(row, before, world, command, now)
  const unconfirmed = unconfirmedHolds(world.rows).length
  const heldBefore = unconfirmedHolds(before.rows).length
  assert.ok(unconfirmed <= Math.max(heldBefore, unconfirmedCap(world)), 'no more than a tenth is held unconfirmed')
  for (const key of groups.keys()) {
    const most = Math.max(unconfirmedIn(before, key), unconfirmedCapOf(world, key))
    assert.ok(unconfirmedIn(world, key) <= most, 'no more than a tenth of a group is held unconfirmed')
  }
  const reserved = released(world, now) ? 0 : unfilledMinimums(world)
  assert.ok(total - held - unfilledAllotments(world) >= reserved, 'free seats suffice for allotments and minimums')
  for (const row of world.rows) assertRow(row, world, now)
}

/** A seat beyond an organisation's cap already existed, or was passed on within the organisation. */
function assertBeyondCap(row: Standing, before: World, world: World, command: SeatCommand, now: Instant): void {
  const was = before.rows.find(({ id }) => id === row.id)
  const { organisationKey } = row
  const isPassedWithin =
    organisationKey !== null &&
    heldByOrganisation(world, organisationKey) <= heldByOrganisation(before, organisationKey)
  assert.ok((was && holdsSeat(was.state)) || isPassedWithin, 'P1: no more seats beyond the cap than before')
  // Other people turned out to belong to it, or said so once the event was over.
  const isPutRight = (command.type === 'AMEND' || command.type === 'CORRECT') && now >= world.rules.endsAt
  const isSame = was?.organisationKey === row.organisationKey
  assert.ok(isPassedWithin || isSame || command.type === 'MATCH_ORGANISATION' || isPutRight)
}

function assertRow(row: Standing, world: World, now: Instant): void {
  const isRefilled = !world.isQueueHeld && world.rules.calledOffAt === null && world.rules.postponedAt === null
  const isPassedOver = isInLane(row) && isRefilled && !noOffer(world, row, now)
  assert.ok(!isPassedOver, 'nobody waits who could hold a free seat, unless the queue is held')
  assert.ok(!row.awaitsConfirmation || row.state === 'OFFERED' || row.state === 'WAITLISTED')
  assert.ok(row.allotmentOf === null || holdsSeat(row.state), 'only a seat can be of an allotment')
  assert.ok(row.limit === null || holdsSeat(row.state), 'only a seat can be limited to some sessions')
  for (const limit of [row.limit, row.staged?.limit]) assert.ok(!limit || (limit.sessionIds.length > 0 && limit.reason))
  assert.ok(!row.staged?.limit || row.staged.decision === 'OFFER', 'only an offer can be limited')
}

function isBeyondCap(world: World, { organisationKey }: Standing): boolean {
  const cap = organisationKey === null ? null : capAt(world, organisationKey)
  return cap !== null && organisationKey !== null && heldByOrganisation(world, organisationKey) > cap
}

const withoutZeros = (allotments: Room['allotments']): Room['allotments'] =>
  new Map(
    [...allotments].map(([id, { seats, heldBy }]) => [
      id,
      { seats, heldBy: new Map([...heldBy].filter(([, held]) => held !== 0)) },
    ]),
  )

/** P1 for allotments. A reduced allotment may be held beyond its seats, but nothing more is offered from it. */
function assertAllotted({ before, expected: { world } }: Step, changes: Change[]): void {
  for (const [id, seats] of world.allotments) {
    const most = Math.max(seats, heldFromAllotment(before, id))
    assert.ok(heldFromAllotment(world, id) <= most, 'P1: no seat beyond an allotment')
  }
  for (const { before: row, after } of changes) {
    if (after.allotmentOf === null || row?.allotmentOf === after.allotmentOf) continue
    if (isPassedOn(changes, after)) continue
    assert.ok(after.state === 'OFFERED' && after.offerReason.kind === 'ORGANISER')
    const held = heldFromAllotment(world, after.allotmentOf)
    assert.ok(held <= (world.allotments.get(after.allotmentOf) ?? 0), 'P1: an offer is within the allotment')
  }
}

/** Whether this person has the seat that somebody passed on, with exactly the same properties. */
function isPassedOn(changes: Change[], { id, groupKey, state, allotmentOf, limit }: Standing): boolean {
  const at = changes.findIndex(({ what }) => what === 'PASSED_ON' || what === 'SWAPPED_OUT')
  const holder = changes[at]?.before
  if (!holder || changes[at + 1]?.after.id !== id || changes[at + 1]?.after.state !== state) return false
  assert.equal(state, 'CONFIRMED')
  assert.equal(groupKey, holder.groupKey, 'a seat is passed on within its group')
  assert.deepEqual({ allotmentOf, limit }, { allotmentOf: holder.allotmentOf, limit: holder.limit })
  return true
}

/** A delegation that swaps holds as many seats as before, and each swap consists of two changes that name two of its members. */
function assertDelegations({ before, command, expected: { world } }: Step, changes: Change[]): void {
  for (const [key, seats] of world.delegations) {
    const most = Math.max(seats, heldByOrganisation(before, key))
    const isMatched = ['MATCH_ORGANISATION', 'AMEND', 'CORRECT'].includes(command.type)
    assert.ok(isMatched || heldByOrganisation(world, key) <= most, 'P1: no seat beyond a delegation')
  }
  const swapped = changes.filter(({ what }) => what === 'SWAPPED_OUT' || what === 'SWAPPED_IN')
  if (command.type !== 'SWAP') {
    assert.deepEqual(swapped, [])
    return
  }
  assert.deepEqual(
    swapped.map(({ what, after }) => [what, after.id]),
    [
      ['SWAPPED_OUT', command.outId],
      ['SWAPPED_IN', command.inId],
    ],
  )
  assert.deepEqual(changes, swapped, 'a swap makes no offer')
  assert.equal(holding(world).length, holding(before).length)
}

function assertOneStandingEach(world: World, people: People): void {
  const standing = world.rows.filter((row) => !isOver(row.state)).map((row) => people.get(row.id))
  assert.equal(new Set(standing).size, standing.length, 'P3: one standing registration a person')
}

/** Applying the changes to the rows before yields the rows after, and each change is lawful when it happens. */
function assertReplay({ before, command, expected, now }: Step, changes: Change[]): void {
  const rows = new Map(before.rows.map((row) => [row.id, row]))
  const { calledOffAt, postponedAt } = expected.world.rules
  for (const change of changes) {
    assert.deepEqual(change.before, rows.get(change.after.id) ?? null)
    const isPassed = isPassedOn(changes, change.after)
    assertLawful(change, now, isPassed)
    assertUnconfirmed(change, { rules: before.rules, isOff: (calledOffAt ?? postponedAt) !== null }, now)
    if (!isPassed) assertNobodyOvertaken(change, stillWaiting([...rows.values()], change, changes))
    assertSaid(change, before, command)
    rows.set(change.after.id, change.after)
  }
  if (command.type === 'SET_ALLOTMENT' && command.seats === 0) {
    for (const [id, row] of rows)
      if (row.allotmentOf === command.instituteId) rows.set(id, { ...row, allotmentOf: null })
  }
  assert.deepEqual(new Set(rows.values()), new Set(expected.world.rows))
}

/**
 * An unconfirmed registration is recorded first, and a seat is held for it only after everybody in the queue got their offers.
 */
function stillWaiting(rows: Standing[], { what, after }: Change, changes: Change[]): Standing[] {
  if (what !== 'REGISTERED' || !after.awaitsConfirmation) return rows
  const offered = new Set(changes.flatMap((change) => (change.what === 'OFFERED' ? [change.after.id] : [])))
  return rows.filter(({ id }) => !offered.has(id))
}

/** Changes that give a person another group's priority. */
const movesGroup: ReadonlySet<Change['what']> = new Set(['AMENDED', 'CORRECTED'])

function assertLawful({ what, before, after, reason }: Change, now: Instant, isPassed: boolean): void {
  if (before) assert.equal(after.queuedAt, before.queuedAt, 'a place in the queue is never moved')
  if (before && before.priority !== after.priority) {
    const isRecorded = what === 'PRIORITY_SET' && Boolean(reason?.trim())
    const isOfGroup = movesGroup.has(what) && before.groupKey !== after.groupKey
    assert.ok(isRecorded || isOfGroup, 'P6: a priority is recorded')
  }
  const limited = after.limit?.sessionIds
  if (limited && before && holdsSeat(before.state)) {
    const had = before.limit?.sessionIds ?? []
    assert.ok(had.length > 0 && had.every((id) => limited.includes(id)), 'nobody who holds a seat is taken a session')
  } else if (limited && !isPassed) {
    assert.ok(after.state === 'OFFERED' && after.offerReason.kind === 'ORGANISER', 'only organisers limit an offer')
  }
  if (after.state === 'CONFIRMED' && before?.state !== 'CONFIRMED') assertTaken({ what, before, after }, now, isPassed)
}

/** A seat is taken in one of four ways, and an offer only before its deadline. */
function assertTaken(
  { what, before, after }: Pick<Change, 'what' | 'before' | 'after'>,
  now: Instant,
  isPassed: boolean,
) {
  assert.ok(!after.awaitsConfirmation)
  const isTaking = what === 'TAKEN' || what === 'REGISTERED' || what === 'ADDRESS_CONFIRMED'
  assert.ok(isTaking || ((what === 'SUCCEEDED' || what === 'SWAPPED_IN') && isPassed))
  assert.ok(what !== 'TAKEN' || (before?.state === 'OFFERED' && now < before.offerExpiresAt))
}

/**
 * A seat is held for an unconfirmed address once, on registration, and for minutes; after that, the person waits at their
 * original position.
 */
function assertUnconfirmed(
  { what, before, after }: Change,
  { rules, isOff }: { rules: World['rules']; isOff: boolean },
  now: Instant,
): void {
  if (!after.awaitsConfirmation || before?.awaitsConfirmation) {
    if (what === 'HOLD_EXPIRED')
      assert.ok(after.state === 'WAITLISTED' && before?.state === 'OFFERED' && (before.offerExpiresAt <= now || isOff))
    if (after.awaitsConfirmation && after.state === 'OFFERED')
      assert.ok(before?.state === 'OFFERED' && after.offerExpiresAt <= before.offerExpiresAt, 'a hold is never renewed')
    return
  }
  assert.equal(what, 'REGISTERED')
  if (after.state === 'OFFERED') assert.ok(after.offerExpiresAt <= after.queuedAt + rules.unconfirmedFor)
}

/**
 * P6. An organiser who offers a common seat out of turn records that and the reason; while the queue is held, only organisers
 * offer seats.
 */
function assertSaid({ what, before, after }: Change, world: World, command: SeatCommand): void {
  if (after.state !== 'OFFERED' || what !== 'OFFERED') return
  const { kind, outOfTurn } = after.offerReason
  if (kind !== 'ORGANISER') {
    assert.ok(!world.isQueueHeld || command.type === 'RESUME_QUEUE')
    return
  }
  const named = 'ids' in command ? command.ids : []
  const first = world.rows.find(({ id }) => id === after.id)
  const isCommon = after.allotmentOf === null
  const ahead = before?.state === 'WAITLISTED' && isCommon && first ? waitingAhead(world, first, named) : 0
  assert.equal(outOfTurn?.ahead ?? 0, ahead)
  assert.ok(ahead === 0 || command.type === 'RELEASE' || outOfTurn?.reason)
}

/** P6. Organisers may choose out of turn, and the offer records it. */
function assertNobodyOvertaken({ what, before, after, skipped = [] }: Change, rows: Standing[]): void {
  const fromLane =
    what === 'REGISTERED' || what === 'ADDRESS_CONFIRMED'
      ? holdsSeat(after.state)
      : what === 'OFFERED' && before?.state === 'WAITLISTED'
  if (!fromLane || (after.state === 'OFFERED' && after.offerReason.kind === 'ORGANISER')) return
  const passed = after.state === 'OFFERED' ? after.offerReason.skipped : skipped
  const ahead = rows.filter((row) => isInLane(row) && row.groupKey === after.groupKey && queueOrder(row, after) < 0)
  for (const row of ahead) {
    assert.ok(
      passed.some((line) => line.organisationKey === row.organisationKey),
      'P6: who is passed is of an organisation that was skipped',
    )
  }
  const isAhead = ({ registrationId }: { registrationId: string }) =>
    ahead.some((row: Waiting) => row.id === registrationId)
  assert.ok(passed.every(isAhead), 'P6: only those ahead were skipped')
}
