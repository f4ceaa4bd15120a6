/**
 * Checks the tables for consistency: seats within the plan, counters equal to a recount, nobody registered twice or waiting
 * although a seat is free.
 */
import type { PlanFact, RegistrationFact, Tables, Violation } from './facts.ts'
import { countBy, holdsSeat, isStanding, Seats } from './room.ts'

const isInLane = ({ state, awaitsConfirmation }: RegistrationFact): boolean =>
  state === 'WAITLISTED' && !awaitsConfirmation

const byOrder = (a: RegistrationFact, b: RegistrationFact): number =>
  b.priority - a.priority || a.queuedAt.localeCompare(b.queuedAt) || a.id.localeCompare(b.id)

/** Ids of people who are first of their organisation in their lane; unaffiliated people always are. */
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

/** A counter's stored value, and a recount. */
type Counter = readonly [counter: string, stored: number | undefined, counted: number]

function countersOf(tables: Tables, plan: PlanFact, registrations: RegistrationFact[]): Violation[] {
  const counters = [
    ...ofEvent(tables, plan, registrations),
    ...plan.groups.flatMap((group) => ofGroup(tables, plan.eventId, group, registrations)),
    ...ofOrganisations(tables, plan.eventId, registrations),
    ...ofAllotments(tables, plan, registrations),
  ]
  return counters
    .filter(([, stored, counted]) => stored !== counted)
    .map(([counter, stored, counted]) => ({
      rule: 'COUNTER_DIFFERS',
      about: plan.eventId,
      detail: `${counter} is ${stored}, counted ${counted}`,
    }))
}

function ofEvent(tables: Tables, { eventId, total }: PlanFact, registrations: RegistrationFact[]): Counter[] {
  const tally = tables.seatTallies.find((one) => one.eventId === eventId)
  return [
    ['total', tally?.total, total],
    ['held', tally?.held, registrations.filter(holdsSeat).length],
  ]
}

function ofGroup(
  tables: Tables,
  eventId: string,
  { groupKey, maximum }: PlanFact['groups'][number],
  registrations: RegistrationFact[],
): Counter[] {
  const group = tables.groupTallies.find((one) => one.eventId === eventId && one.groupKey === groupKey)
  const counted = (is: (one: RegistrationFact) => boolean) =>
    registrations.filter((one) => one.groupKey === groupKey && is(one)).length
  return [
    [`maximum of ${groupKey}`, group?.maximum, maximum],
    [`offered of ${groupKey}`, group?.offered, counted(({ state }) => state === 'OFFERED')],
    [`confirmed of ${groupKey}`, group?.confirmed, counted(({ state }) => state === 'CONFIRMED')],
    [`waiting of ${groupKey}`, group?.waiting, counted(isInLane)],
    [`unconfirmed of ${groupKey}`, group?.unconfirmed, counted((one) => holdsSeat(one) && one.awaitsConfirmation)],
    [`submitted of ${groupKey}`, group?.submitted, counted(({ state }) => state === 'SUBMITTED')],
  ]
}

function ofOrganisations(tables: Tables, eventId: string, registrations: RegistrationFact[]): Counter[] {
  const counted = countBy(registrations.filter(holdsSeat), ({ organisationKey }) => organisationKey)
  const stored = new Map(
    tables.organisationTallies.filter((one) => one.eventId === eventId).map((one) => [one.organisationKey, one.held]),
  )
  return [...new Set([...counted.keys(), ...stored.keys()])].map((key) => [
    `held of organisation ${key}`,
    stored.get(key) ?? 0,
    counted.get(key) ?? 0,
  ])
}

function ofAllotments(tables: Tables, { eventId, allotments }: PlanFact, registrations: RegistrationFact[]): Counter[] {
  const ofInstitutes = tables.allotmentTallies
    .filter((one) => one.eventId === eventId)
    .flatMap(({ instituteId, held, heldBy }): Counter[] => {
      const holders = registrations.filter(({ allotmentOf }) => allotmentOf === instituteId)
      const groups = countBy(holders, ({ groupKey }) => groupKey)
      const keys = [...new Set([...groups.keys(), ...Object.keys(heldBy)])]
      return [
        [`held of allotment ${instituteId}`, held, holders.length],
        ...keys.map(
          (key): Counter => [`held of allotment ${instituteId} by ${key}`, heldBy[key] ?? 0, groups.get(key) ?? 0],
        ),
      ]
    })
  const ofPeople = registrations.flatMap(({ reference, allotmentOf }): Counter[] =>
    allotmentOf === null ? [] : [[`allotment of ${reference}`, Number(allotments[allotmentOf] !== undefined), 1]],
  )
  return [...ofInstitutes, ...ofPeople]
}

/** Milliseconds that the clock's job may take. */
const grace = 5_000

function checkEvent(tables: Tables, plan: PlanFact): Violation[] {
  const registrations = tables.registrations.filter(({ eventId }) => eventId === plan.eventId)
  const seats = new Seats(plan, registrations)
  return [
    ...seats.violations('at the end'),
    ...countersOf(tables, plan, registrations),
    ...standingTwice(plan, registrations),
    ...wrongHeads(registrations),
    ...overdueOffers(tables, registrations),
    ...seatsLeftFree(plan, seats, registrations),
  ]
}

function standingTwice({ eventId }: PlanFact, registrations: RegistrationFact[]): Violation[] {
  return [...countBy(registrations.filter(isStanding), ({ emailKey }) => emailKey)]
    .filter(([, n]) => n > 1)
    .map(([about, n]) => ({ rule: 'TWO_STANDING', about, detail: `${n} standing registrations at ${eventId}` }))
}

function wrongHeads(registrations: RegistrationFact[]): Violation[] {
  const found = headsOf(registrations)
  return registrations
    .filter(({ id, heads }) => found.has(id) !== heads)
    .map(({ id, reference, heads }) => ({
      rule: 'HEADS_DIFFER',
      about: reference,
      detail: `stored ${heads}, found ${found.has(id)}`,
    }))
}

function overdueOffers({ readAt }: Tables, registrations: RegistrationFact[]): Violation[] {
  return registrations
    .filter(
      ({ state, offerExpiresAt }) =>
        state === 'OFFERED' && Date.parse(offerExpiresAt ?? '') + grace < Date.parse(readAt),
    )
    .map(({ reference, offerExpiresAt }) => ({
      rule: 'OFFER_OVERDUE',
      about: reference,
      detail: `still offered at ${readAt}, its deadline was ${offerExpiresAt}`,
    }))
}

function seatsLeftFree({ eventId, offering }: PlanFact, seats: Seats, registrations: RegistrationFact[]): Violation[] {
  if (!offering) return []
  return registrations
    .filter((one) => isInLane(one) && seats.hasRoomFor(one))
    .map(({ reference }) => ({
      rule: 'SEAT_LEFT_FREE',
      about: reference,
      detail: `waits at ${eventId} while there is a seat for them`,
    }))
}

export const checkTables = (tables: Tables): Violation[] => tables.plans.flatMap((plan) => checkEvent(tables, plan))
