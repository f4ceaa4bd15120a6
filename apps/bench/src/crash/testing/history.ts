/** A small consistent history, and ways to corrupt it. */
import type { State } from '@plenaria/domain/registration'
import { check } from '../checker.ts'
import type { AuditFact, Facts, PlanFact, RegistrationFact, StandingFact } from '../facts.ts'

/** Two seats, one of them reserved for `b`; each organisation may hold one. */
export const plan: PlanFact = {
  eventId: 'event',
  version: 1,
  total: 2,
  organisationCap: 1,
  groups: [
    { groupKey: 'a', minimum: 0, maximum: 2 },
    { groupKey: 'b', minimum: 1, maximum: 1 },
  ],
  allotments: {},
  matched: [],
  offering: true,
}

export const at = (minute: number) => `2026-01-01T00:${String(minute).padStart(2, '0')}:00.000Z`

export const standing = (state: State, more: Partial<StandingFact> = {}): StandingFact => ({
  state,
  groupKey: 'a',
  organisationKey: null,
  queuedAt: at(1),
  priority: 0,
  offerExpiresAt: state === 'OFFERED' ? at(30) : null,
  lapsedAt: null,
  declineReason: null,
  allotmentOf: null,
  staged: null,
  awaitsConfirmation: false,
  ...more,
})

export const row = (id: string, fact: StandingFact): RegistrationFact => ({
  ...fact,
  id,
  reference: `REF-${id}`,
  eventId: 'event',
  emailKey: `${id}@person.example`,
  requestId: `request-${id}`,
  heads: fact.state === 'WAITLISTED',
})

export const entry = (
  id: number,
  registrationId: string,
  what: string,
  before: StandingFact | null,
  after: StandingFact,
): AuditFact => ({
  id,
  eventId: 'event',
  registrationId,
  what,
  at: at(id),
  before,
  after,
  plan: null,
  allotment: null,
  requestId: null,
})

/** Anna is offered a seat and accepts it; Ben finds only the reserved seat free and waits; Carla, of `b`, is offered it. */
export function soundHistory(): Facts {
  const anna = standing('OFFERED')
  const annaSeated = standing('CONFIRMED')
  const ben = standing('WAITLISTED', { organisationKey: 'guild', queuedAt: at(3) })
  const carla = standing('OFFERED', { groupKey: 'b', organisationKey: 'union', queuedAt: at(4) })
  const message = (id: string, registrationId: string, template: string) => ({
    id,
    registrationId,
    template,
    recipient: `${registrationId}@person.example`,
    sent: true,
  })
  const messages = [
    message('m1', 'anna', 'offer'),
    message('m2', 'anna', 'seat-taken'),
    message('m3', 'ben', 'waitlisted'),
    message('m4', 'carla', 'offer'),
  ]
  return {
    answers: [
      { what: 'REGISTERED', requestId: 'request-anna', emailKey: 'anna@person.example', reference: 'REF-anna' },
      { what: 'TAKEN', reference: 'REF-anna' },
      { what: 'REGISTERED', requestId: 'request-ben', emailKey: 'ben@person.example', reference: 'REF-ben' },
    ],
    audit: [
      entry(1, 'anna', 'REGISTERED', null, anna),
      entry(2, 'anna', 'TAKEN', anna, annaSeated),
      entry(3, 'ben', 'REGISTERED', null, ben),
      entry(4, 'carla', 'REGISTERED', null, carla),
    ],
    chains: [
      {
        chain: 'event',
        entries: 2,
        head: 'second',
        links: [
          { sequence: 1, hash: 'first', expected: 'first' },
          { sequence: 2, hash: 'second', expected: 'second' },
        ],
      },
    ],
    tables: {
      readAt: at(10),
      registrations: [row('anna', annaSeated), row('ben', ben), row('carla', carla)],
      plans: [plan],
      seatTallies: [{ eventId: 'event', total: 2, held: 2 }],
      groupTallies: [
        {
          eventId: 'event',
          groupKey: 'a',
          maximum: 2,
          offered: 0,
          confirmed: 1,
          waiting: 1,
          submitted: 0,
          unconfirmed: 0,
        },
        {
          eventId: 'event',
          groupKey: 'b',
          maximum: 1,
          offered: 1,
          confirmed: 0,
          waiting: 0,
          submitted: 0,
          unconfirmed: 0,
        },
      ],
      organisationTallies: [{ eventId: 'event', organisationKey: 'union', held: 1 }],
      allotmentTallies: [],
      messages,
      jobs: [],
    },
    mailbox: messages.map(({ id, recipient }) => ({ messageId: `<${id}@plenaria.example>`, recipient })),
    jobless: [],
  }
}

/** Makes Anna's seat one of the `seats` of an institute's allotment. */
export function allotAnna(facts: Facts, seats: number, heldBy: Record<string, number> = { a: 1 }): void {
  rowOf(facts, 'anna').allotmentOf = 'maple'
  for (const { registrationId, before, after } of facts.audit) {
    if (registrationId === 'anna') for (const fact of [before, after]) if (fact) fact.allotmentOf = 'maple'
  }
  const held = Object.values(heldBy).reduce((sum, n) => sum + n, 0)
  facts.tables.allotmentTallies = [{ eventId: 'event', instituteId: 'maple', seats, held, heldBy }]
  facts.tables.plans = facts.tables.plans.map((one) => ({ ...one, allotments: { maple: seats } }))
  facts.audit.unshift({
    ...entry(0, '', 'ALLOTMENT_SET', null, standing('SUBMITTED')),
    registrationId: null,
    after: null,
    allotment: { instituteId: 'maple', seats },
  })
}

/** Names of the rules violated once `spoil` has corrupted the sound history. */
export function brokenBy(spoil: (facts: Facts) => void): string[] {
  const facts = structuredClone(soundHistory())
  spoil(facts)
  return [...new Set(check(facts, new Map([['event', plan]])).map(({ rule }) => rule))].sort()
}

export function rowOf(facts: Facts, id: string): RegistrationFact {
  const found = facts.tables.registrations.find((one) => one.id === id)
  if (!found) throw new Error(`No row of ${id}`)
  return found
}

/** Gives Ben a seat in the table and in the log, as a desk without its lock would. */
export function seatBen(facts: Facts, what: string): void {
  const ben = rowOf(facts, 'ben')
  const { groupKey, organisationKey, queuedAt } = ben
  const before = standing('WAITLISTED', { groupKey, organisationKey, queuedAt })
  const after = { ...before, state: 'OFFERED' as const, offerExpiresAt: at(30) }
  Object.assign(ben, after, { heads: false })
  facts.audit.push(entry(5, 'ben', what, before, after))
}
