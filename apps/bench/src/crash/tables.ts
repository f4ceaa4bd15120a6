/** The tables against themselves: seats within the plan, counters equal to a recount, nobody standing twice or waiting in vain. */
import type { PlanFact, RegistrationFact, Rule, Tables, Violation } from './facts.ts'
import { countBy, holdsSeat, isStanding, Seats } from './room.ts'

const isInLane = ({ state, awaitsConfirmation }: RegistrationFact): boolean =>
  state === 'WAITLISTED' && !awaitsConfirmation

const byOrder = (a: RegistrationFact, b: RegistrationFact): number =>
  b.priority - a.priority || a.queuedAt.localeCompare(b.queuedAt) || a.id.localeCompare(b.id)

/** Ids of those who are the first of their organisation in their lane; an unaffiliated person always is. */
function headsOf(registrations: RegistrationFact[]): Set<string> {
  const waiting = registrations.filter(isInLane).toSorted(byOrder)
  const lines = new Set<string>()
  const heads = new Set<string>()
  for (const { id, groupKey, organisationKey } of waiting) {
    const line = `${groupKey}\n${organisationKey}`
    if (organisationKey === null || !lines.has(line)) heads.add(id)
    lines.add(line)
  }
  return heads
}

function countersOf(tables: Tables, plan: PlanFact, registrations: RegistrationFact[]): Violation[] {
  const { eventId } = plan
  const found: Violation[] = []
  const compare = (counter: string, stored: number | undefined, counted: number) => {
    if (stored !== counted)
      found.push({ rule: 'COUNTER_DIFFERS', about: eventId, detail: `${counter} is ${stored}, counted ${counted}` })
  }
  const tally = tables.seatTallies.find((one) => one.eventId === eventId)
  compare('total', tally?.total, plan.total)
  compare('held', tally?.held, registrations.filter(holdsSeat).length)
  const unconfirmed = registrations.filter((one) => holdsSeat(one) && one.awaitsConfirmation)
  const states = countBy(registrations, ({ groupKey, state }) => `${groupKey} ${state}`)
  for (const { groupKey, maximum } of plan.groups) {
    const group = tables.groupTallies.find((one) => one.eventId === eventId && one.groupKey === groupKey)
    const counted = (state: string) => states.get(`${groupKey} ${state}`) ?? 0
    compare(`maximum of ${groupKey}`, group?.maximum, maximum)
    compare(`offered of ${groupKey}`, group?.offered, counted('OFFERED'))
    compare(`confirmed of ${groupKey}`, group?.confirmed, counted('CONFIRMED'))
    const ofGroup = (one: RegistrationFact) => one.groupKey === groupKey
    compare(
      `waiting of ${groupKey}`,
      group?.waiting,
      registrations.filter((one) => ofGroup(one) && isInLane(one)).length,
    )
    compare(`unconfirmed of ${groupKey}`, group?.unconfirmed, unconfirmed.filter(ofGroup).length)
    compare(`submitted of ${groupKey}`, group?.submitted, counted('SUBMITTED'))
  }
  const counted = countBy(registrations.filter(holdsSeat), ({ organisationKey }) => organisationKey)
  const stored = new Map(
    tables.organisationTallies.filter((one) => one.eventId === eventId).map((one) => [one.organisationKey, one.held]),
  )
  for (const key of new Set([...counted.keys(), ...stored.keys()])) {
    compare(`held of organisation ${key}`, stored.get(key) ?? 0, counted.get(key) ?? 0)
  }
  const allotted = tables.allotmentTallies.filter((one) => one.eventId === eventId)
  for (const { instituteId, held, heldBy } of allotted) {
    const holders = registrations.filter(({ allotmentOf }) => allotmentOf === instituteId)
    compare(`held of allotment ${instituteId}`, held, holders.length)
    const groups = countBy(holders, ({ groupKey }) => groupKey)
    for (const groupKey of new Set([...groups.keys(), ...Object.keys(heldBy)])) {
      compare(`held of allotment ${instituteId} by ${groupKey}`, heldBy[groupKey] ?? 0, groups.get(groupKey) ?? 0)
    }
  }
  for (const { reference, allotmentOf } of registrations) {
    if (allotmentOf !== null)
      compare(`allotment of ${reference}`, Number(plan.allotments[allotmentOf] !== undefined), 1)
  }
  return found
}

/** Milliseconds that the clock's job may take. */
const grace = 5_000

function checkEvent(tables: Tables, plan: PlanFact): Violation[] {
  const registrations = tables.registrations.filter(({ eventId }) => eventId === plan.eventId)
  const found: Violation[] = []
  const report = (rule: Rule, about: string, detail: string) => found.push({ rule, about, detail })
  const seats = new Seats(plan, registrations)
  found.push(...seats.violations('at the end'), ...countersOf(tables, plan, registrations))

  for (const [emailKey, n] of countBy(registrations.filter(isStanding), (one) => one.emailKey)) {
    if (n > 1) report('TWO_STANDING', emailKey, `${n} standing registrations at ${plan.eventId}`)
  }
  const heads = headsOf(registrations)
  for (const { id, reference, heads: stored } of registrations) {
    if (heads.has(id) !== stored) report('HEADS_DIFFER', reference, `stored ${stored}, found ${heads.has(id)}`)
  }
  for (const { reference, state, offerExpiresAt } of registrations) {
    if (state === 'OFFERED' && Date.parse(offerExpiresAt ?? '') + grace < Date.parse(tables.readAt)) {
      report('OFFER_OVERDUE', reference, `still offered at ${tables.readAt}, its deadline was ${offerExpiresAt}`)
    }
  }
  if (plan.offering) {
    for (const one of registrations.filter(isInLane)) {
      if (seats.hasRoomFor(one))
        report('SEAT_LEFT_FREE', one.reference, `waits at ${plan.eventId} while there is a seat for them`)
    }
  }
  return found
}

export const checkTables = (tables: Tables): Violation[] => tables.plans.flatMap((plan) => checkEvent(tables, plan))
