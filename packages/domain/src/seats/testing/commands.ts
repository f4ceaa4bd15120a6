/** Turns a random happening into a command that makes sense for the event's current state. */

import { holdsSeat, type Instant, isOver, type Standing } from '../../registration.ts'
import type { SeatCommand } from '../decide.ts'
import type { Ahead } from '../deciding.ts'
import { checkPlan } from '../plan.ts'
import type { SeatPlan } from '../room.ts'
import { roomOf } from './driver.ts'
import { fixed, groupKeys, organisationKeys, type What } from './histories.ts'
import { allottableTo, allowed, heldBy, holding, largestOrganisation, type World, waitingAhead } from './world.ts'

/** The person behind each registration, by id. The domain doesn't know this: the desk refuses a second active registration. */
export type People = Map<string, number>

/** Null if the desk would not forward it. */
export function commandOf(world: World, people: People, what: What, now: Instant): SeatCommand | null {
  const { rows } = world
  if (what.type === 'REGISTER') return registerOf(world, people, what)
  if (rows.length === 0) return null
  const fitting = rows.filter((row) => fits(row, what))
  const idAt = (pick: number) => {
    const among = fitting.length > 0 && pick % 4 > 0 ? fitting : rows
    return among[pick % among.length]?.id ?? ''
  }
  const ids = 'picks' in what ? [...new Set(what.picks.map(idAt))] : []
  switch (what.type) {
    case 'TAKE':
      return { type: 'TAKE', id: idAt(what.pick) }
    case 'CONFIRM_ADDRESS':
      return { type: what.type, id: idAt(what.pick) }
    case 'WITHDRAW': {
      const { seen } = what
      return { type: 'WITHDRAW', id: idAt(what.pick), ...(seen && { seen }) }
    }
    case 'PASS_ON': {
      const id = idAt(what.pick)
      const inPlaceOf = holderAt(rows, what.inPlaceOf, rows.find((row) => row.id === id)?.groupKey)
      return inPlaceOf === id ? null : { type: what.type, id, inPlaceOf }
    }
    case 'SWAP':
      return swapOf(world, idAt(what.pick), what.holder)
    case 'SET_DELEGATION':
      return delegationOf(what)
    case 'AMEND':
      return { type: 'AMEND', id: idAt(what.pick), ...placeOf(what), keepsPriority: what.keepsPriority }
    case 'CORRECT': {
      const { type, keepsPriority, reason } = what
      return { type, id: idAt(what.pick), ...placeOf(what), keepsPriority, reason }
    }
    case 'MERGE':
      return mergeOf(what, idAt(what.pick), idAt(what.from))
    case 'DECIDE':
    case 'STAGE':
      return decisionOf(world, people, what, ids)
    case 'UNSTAGE':
      return { type: 'UNSTAGE', ids }
    case 'UNDO_STAGING':
      return { type: 'UNDO_STAGING', ids, at: rows.find(({ id }) => id === ids[0])?.staged?.at ?? now, by: what.by }
    case 'RELEASE': {
      const staged = rows.filter((row) => row.staged).map((row) => row.id)
      const concerned = withoutDoubles(world, people, [...new Set([...ids, ...staged])])
      return { type: 'RELEASE', ids: concerned, ahead: aheadOf(world, concerned) }
    }
    case 'SET_PLAN': {
      const plan = what.fixes ? feasibleFor(world, what.plan, now) : what.plan
      return { type: 'SET_PLAN', plan, largestOrganisation: largestOrganisation(world) }
    }
    case 'SET_ALLOTMENT': {
      const { type, instituteId, seats, fixes } = what
      return { type, instituteId, seats: fixes ? Math.min(seats, allottableTo(world, instituteId, now)) : seats }
    }
    case 'WIDEN':
      return { type: what.type, id: idAt(what.pick), limit: what.limit }
    case 'SET_PRIORITY':
      return { type: what.type, id: idAt(what.pick), priority: what.priority, reason: what.reason }
    case 'HOLD_QUEUE':
    case 'RESUME_QUEUE':
      return { type: what.type, reason: what.reason }
    case 'MATCH_ORGANISATION': {
      const { organisationKey } = placeOf({ group: 0, organisation: what.organisation })
      return organisationKey === null ? null : { type: what.type, ids, organisationKey }
    }
    case 'SET_RULES':
      return { type: 'SET_RULES', rules: what.rules }
    case 'RESCHEDULE':
      return {
        type: what.type,
        rules: what.rules,
        offered: idsOffered(rows).slice(0, what.atMost),
        resumes: world.rules.postponedAt !== null,
      }
    case 'CALL_OFF':
    case 'POSTPONE':
      return { type: what.type, offered: idsOffered(rows).slice(0, what.atMost) }
    case 'TICK': {
      const over = rows.filter((row) => row.state === 'OFFERED' && row.offerExpiresAt <= now).map((row) => row.id)
      return { type: 'TICK', expired: [...new Set([...over.slice(0, what.atMost), ...ids.slice(0, 1)])] }
    }
    default:
      return what satisfies never
  }
}

const idsOffered = (rows: readonly Standing[]): string[] =>
  rows.filter(({ state }) => state === 'OFFERED').map(({ id }) => id)

function mergeOf(what: Extract<What, { type: 'MERGE' }>, id: string, from: string): SeatCommand | null {
  const { type, organisation, reason } = what
  const { organisationKey } = placeOf({ group: 0, organisation })
  return id === from ? null : { type, id, from, organisationKey, reason }
}

/** Usually with a seat holder of the same group and organisation. */
function swapOf({ rows }: World, inId: string, holder: number): SeatCommand | null {
  const into = rows.find((row) => row.id === inId)
  const colleagues = rows.filter(({ organisationKey }) => organisationKey === into?.organisationKey)
  const outId = holderAt(colleagues, holder, into?.groupKey)
  return outId === inId ? null : { type: 'SWAP', outId, inId }
}

function delegationOf({ type, organisation, seats }: Extract<What, { type: 'SET_DELEGATION' }>): SeatCommand | null {
  const { organisationKey } = placeOf({ group: 0, organisation })
  return organisationKey === null ? null : { type, organisationKey, seats }
}

const aheadOf = (world: World, ids: readonly string[]): Ahead =>
  new Map(
    world.rows
      .filter((row) => row.state === 'WAITLISTED' && ids.includes(row.id))
      .map((row) => [row.id, waitingAhead(world, row, ids)]),
  )

/** Makes three in four picks land on a registration that the command applies to. */
function fits(row: Standing, what: What): boolean {
  if (what.type === 'TAKE') return row.state === 'OFFERED'
  if (what.type === 'CONFIRM_ADDRESS') return row.awaitsConfirmation
  if (what.type === 'WITHDRAW') return holdsSeat(row.state)
  if (what.type === 'PASS_ON') return ['SUBMITTED', 'WAITLISTED', 'NOT_SELECTED'].includes(row.state)
  if (what.type === 'SWAP') return row.state === 'WAITLISTED'
  if (what.type === 'WIDEN') return row.limit !== null
  if (what.type === 'SET_PRIORITY') return row.state === 'WAITLISTED'
  if (what.type === 'UNDO_STAGING') return row.staged !== null
  if (what.type === 'AMEND') return !isOver(row.state)
  if (what.type === 'CORRECT') return holdsSeat(row.state)
  if (what.type === 'MERGE') return !isOver(row.state) && row.state !== 'DECLINED'
  return 'decision' in what && allowed(what.decision, row.state)
}

function decisionOf(
  world: World,
  people: People,
  what: Extract<What, { type: 'DECIDE' | 'STAGE' }>,
  ids: string[],
): SeatCommand {
  const { type, decision, reason, allotmentOf, limit } = what
  const concerned = type === 'DECIDE' ? withoutDoubles(world, people, ids) : ids
  const deciding = { ids: concerned, decision, reason, allotmentOf, limit, ahead: aheadOf(world, concerned) }
  return type === 'DECIDE' ? { type, ...deciding } : { type, ...deciding, by: 'member' }
}

function registerOf({ rows }: World, people: People, what: Extract<What, { type: 'REGISTER' }>): SeatCommand | null {
  if (rows.some((row) => people.get(row.id) === what.person && !isOver(row.state))) return null
  const id = `r${String((rows.length * 37) % 100).padStart(2, '0')}`
  people.set(id, what.person)
  const { addressProven, isInvited, isVouchedFor, mayHoldSeat } = what
  const place = placeOf(what)
  const named = what.inPlaceOf !== null && rows.length > 0 && holderAt(rows, what.inPlaceOf, place.groupKey)
  return {
    type: 'REGISTER',
    id,
    ...place,
    addressProven,
    isInvited,
    isVouchedFor,
    mayHoldSeat,
    ...(named && { inPlaceOf: named }),
  }
}

/** Usually a seat holder of the group. */
function holderAt(rows: readonly Standing[], pick: number, groupKey: string | undefined): string {
  const holders = rows.filter((row) => holdsSeat(row.state) && row.groupKey === groupKey)
  const among = holders.length > 0 && pick % 4 > 0 ? holders : rows
  return among[pick % among.length]?.id ?? ''
}

const placeOf = (what: { group: number; organisation: number }) => ({
  groupKey: what.group === 30 ? 'nobody-here' : (groupKeys[what.group % groupKeys.length] ?? ''),
  organisationKey: organisationKeys[what.organisation % organisationKeys.length] ?? null,
})

/** Omits registrations that are over if the person has another that is active or earlier in the list. */
function withoutDoubles({ rows }: World, people: People, ids: string[]): string[] {
  const standing = new Set(rows.filter((row) => !isOver(row.state)).map((row) => row.id))
  const taken = new Set([...standing].map((id) => people.get(id)))
  return ids.filter((id) => {
    if (standing.has(id)) return true
    const isDouble = taken.has(people.get(id))
    taken.add(people.get(id))
    return !isDouble
  })
}

export function feasibleFor(world: World, plan: SeatPlan, now: Instant): SeatPlan {
  const byGroup = new Map(groupKeys.map((key) => [key, heldBy(world, key)]))
  const { allotments } = roomOf(world)
  const held = { byGroup, total: holding(world).length, largestOrganisation: largestOrganisation(world), allotments }
  let candidate = plan
  for (let left = checkPlan(plan, held, now); left.length > 0; left = checkPlan(candidate, held, now)) {
    candidate = left.reduce(fixed, candidate)
  }
  return candidate
}
