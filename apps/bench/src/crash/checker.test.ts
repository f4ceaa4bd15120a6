import { describe, expect, test } from '@jest/globals'
import { check } from './checker.ts'
import type { AuditFact, Facts, PlanFact, RegistrationFact, StandingFact, State } from './facts.ts'
import { redelivered } from './mail.ts'

/** Two seats, one of them reserved for `b`; one organisation may hold one. */
const plan: PlanFact = {
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

const at = (minute: number) => `2026-01-01T00:${String(minute).padStart(2, '0')}:00.000Z`

const standing = (state: State, more: Partial<StandingFact> = {}): StandingFact => ({
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
  ...more,
})

const row = (id: string, fact: StandingFact): RegistrationFact => ({
  ...fact,
  id,
  reference: `REF-${id}`,
  eventId: 'event',
  emailKey: `${id}@person.example`,
  requestId: `request-${id}`,
  heads: fact.state === 'WAITLISTED',
})

const entry = (
  id: number,
  registrationId: string,
  what: string,
  before: StandingFact | null,
  after: StandingFact,
): AuditFact => ({
  ...{ id, eventId: 'event', registrationId, what, at: at(id), before, after },
  ...{ plan: null, allotment: null, requestId: null },
})

/** Anna is offered a seat and takes it; Ben finds only the reserved seat free and waits; Carla, of `b`, is offered it. */
function soundHistory(): Facts {
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
    told: [
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
        { eventId: 'event', groupKey: 'a', maximum: 2, offered: 0, confirmed: 1, waiting: 1, submitted: 0 },
        { eventId: 'event', groupKey: 'b', maximum: 1, offered: 1, confirmed: 0, waiting: 0, submitted: 0 },
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

/** As if Anna's seat were of the allotment of an institute, one of its `seats`. */
function allotAnna(facts: Facts, seats: number, heldBy: Record<string, number> = { a: 1 }): void {
  rowOf(facts, 'anna').allotmentOf = 'maple'
  for (const { registrationId, before, after } of facts.audit) {
    if (registrationId === 'anna') for (const fact of [before, after]) if (fact) fact.allotmentOf = 'maple'
  }
  const held = Object.values(heldBy).reduce((sum, n) => sum + n, 0)
  facts.tables.allotmentTallies = [{ eventId: 'event', instituteId: 'maple', seats, held, heldBy }]
  facts.tables.plans = facts.tables.plans.map((one) => ({ ...one, allotments: { maple: seats } }))
  facts.audit.unshift({
    ...entry(0, '', 'ALLOTMENT_SET', null, standing('SUBMITTED')),
    ...{ registrationId: null, after: null, allotment: { instituteId: 'maple', seats } },
  })
}

/** The names of the rules that are broken once `spoil` had its way with the sound history. */
function brokenBy(spoil: (facts: Facts) => void): string[] {
  const facts = structuredClone(soundHistory())
  spoil(facts)
  return [...new Set(check(facts, new Map([['event', plan]])).map(({ rule }) => rule))].sort()
}

function rowOf(facts: Facts, id: string): RegistrationFact {
  const found = facts.tables.registrations.find((one) => one.id === id)
  if (!found) throw new Error(`No row of ${id}`)
  return found
}

test('a sound history breaks no rule', () => {
  expect(check(soundHistory(), new Map([['event', plan]]))).toEqual([])
})

/** Gives Ben a seat in the table and in the log, as a desk that lost its lock would. */
function seatBen(facts: Facts, what: string): void {
  const ben = rowOf(facts, 'ben')
  const { groupKey, organisationKey, queuedAt } = ben
  const before = standing('WAITLISTED', { groupKey, organisationKey, queuedAt })
  const after = { ...before, state: 'OFFERED' as const, offerExpiresAt: at(30) }
  Object.assign(ben, after, { heads: false })
  facts.audit.push(entry(5, 'ben', what, before, after))
}

describe('each violation is named', () => {
  test('a seat too many', () => {
    const broken = brokenBy((facts) => seatBen(facts, 'OFFERED'))
    expect(broken).toEqual(['CHANGE_WITHOUT_MESSAGE', 'COUNTER_DIFFERS', 'OVERSOLD_EVENT'])
  })

  test('a group above its maximum, in a place of the log that the tables no longer show', () => {
    const broken = brokenBy((facts) => {
      const dora = standing('OFFERED', { groupKey: 'b', queuedAt: at(5) })
      const gone = { ...dora, state: 'WITHDRAWN' as const, offerExpiresAt: null }
      facts.tables.registrations.push(row('dora', gone))
      facts.audit.push(entry(5, 'dora', 'REGISTERED', null, dora), entry(6, 'dora', 'WITHDRAWN', dora, gone))
      facts.tables.messages.push(
        { id: 'm5', registrationId: 'dora', template: 'offer', recipient: 'd@person.example', sent: true },
        { id: 'm6', registrationId: 'dora', template: 'withdrawn', recipient: 'd@person.example', sent: true },
      )
      facts.mailbox.push({ messageId: '<m5@x>', recipient: 'd@person.example' })
      facts.mailbox.push({ messageId: '<m6@x>', recipient: 'd@person.example' })
    })
    expect(broken).toEqual(['OVERSOLD_EVENT', 'OVERSOLD_GROUP'])
  })

  test('an organisation above its cap', () => {
    const broken = brokenBy((facts) => {
      for (const id of ['anna', 'carla']) rowOf(facts, id).organisationKey = 'union'
      for (const { registrationId, before, after } of facts.audit) {
        if (registrationId !== 'anna') continue
        for (const fact of [before, after]) if (fact) fact.organisationKey = 'union'
      }
      facts.tables.organisationTallies = [{ eventId: 'event', organisationKey: 'union', held: 2 }]
    })
    expect(broken).toEqual(['OVERSOLD_ORGANISATION'])
  })

  test('no organisation that another was found to be of, but its registrations must be logged as such', () => {
    const spoil = (isLogged: boolean) => (facts: Facts) => {
      const anna = rowOf(facts, 'anna')
      const before = standing('CONFIRMED')
      anna.organisationKey = 'union'
      facts.tables.plans = facts.tables.plans.map((one) => ({ ...one, matched: ['union'] }))
      facts.tables.organisationTallies = [{ eventId: 'event', organisationKey: 'union', held: 2 }]
      if (isLogged) {
        facts.audit.push(entry(5, 'anna', 'ORGANISATION_MATCHED', before, { ...before, organisationKey: 'union' }))
      }
    }
    expect(brokenBy(spoil(true))).toEqual([])
    expect(brokenBy(spoil(false))).toEqual(['REPLAY_DIFFERS'])
  })

  test('a priority of somebody who has left', () => {
    const broken = brokenBy((facts) => {
      const gone = standing('CONFIRMED')
      facts.audit.push(entry(5, 'anna', 'PRIORITY_SET', gone, { ...gone, priority: 2 }))
      rowOf(facts, 'anna').priority = 2
    })
    expect(broken).toEqual(['ILLEGAL_MOVE'])
  })

  test('a reserved seat given to another group', () => {
    const broken = brokenBy((facts) => {
      const carla = rowOf(facts, 'carla')
      const registered = facts.audit.find(({ registrationId }) => registrationId === 'carla')
      for (const fact of [carla, registered?.after]) if (fact) fact.groupKey = 'a'
      Object.assign(facts.tables.groupTallies[0] ?? {}, { offered: 1 })
      Object.assign(facts.tables.groupTallies[1] ?? {}, { offered: 0 })
    })
    expect(broken).toEqual(['MINIMUM_BROKEN'])
  })

  test('somebody waits while a seat is free for them', () => {
    const broken = brokenBy((facts) => {
      const anna = rowOf(facts, 'anna')
      const before = standing('CONFIRMED')
      const after = standing('WITHDRAWN')
      Object.assign(anna, after)
      facts.audit.push(entry(5, 'anna', 'WITHDRAWN', before, after))
      facts.tables.messages.push({
        id: 'm5',
        registrationId: 'anna',
        template: 'withdrawn',
        recipient: 'a@person.example',
        sent: true,
      })
      facts.mailbox.push({ messageId: '<m5@x>', recipient: 'a@person.example' })
      Object.assign(facts.tables.groupTallies[0] ?? {}, { confirmed: 0 })
      Object.assign(facts.tables.seatTallies[0] ?? {}, { held: 1 })
    })
    expect(broken).toEqual(['SEAT_LEFT_FREE'])
  })

  test('an offer that nobody let lapse', () => {
    expect(
      brokenBy((facts) => {
        facts.tables.readAt = at(31)
      }),
    ).toEqual(['OFFER_OVERDUE'])
  })

  test('a person standing twice', () => {
    expect(
      brokenBy((facts) => {
        rowOf(facts, 'ben').emailKey = 'anna@person.example'
      }),
    ).toEqual(['ACKNOWLEDGED_MISSING', 'TWO_STANDING'])
  })

  test('a seat beyond an allotment', () => {
    expect(brokenBy((facts) => allotAnna(facts, 1))).toEqual([])
    const broken = brokenBy((facts) => {
      allotAnna(facts, 1)
      const [set] = facts.audit
      if (set) set.allotment = { instituteId: 'oak', seats: 1 }
    })
    expect(broken).toContain('OVERSOLD_ALLOTMENT')
  })

  test('a counter of an allotment that differs from a recount', () => {
    expect(brokenBy((facts) => allotAnna(facts, 1, { b: 1 }))).toEqual(['COUNTER_DIFFERS'])
    expect(brokenBy((facts) => allotAnna(facts, 1, {}))).toEqual(['COUNTER_DIFFERS'])
  })

  test('a link of a hash chain that is missing, changed or unknown', () => {
    const links = (facts: Facts) => facts.chains[0]?.links ?? []
    const spoilers: ((facts: Facts) => void)[] = [
      (facts) => links(facts).shift(),
      (facts) => links(facts).pop(),
      (facts) => Object.assign(links(facts)[0] ?? {}, { expected: 'other' }),
      (facts) => Object.assign(facts.chains[0] ?? {}, { head: 'other' }),
    ]
    for (const spoil of spoilers) expect(brokenBy(spoil)).toEqual(['HASH_CHAIN_BROKEN'])
  })

  test('a counter that differs from a recount', () => {
    expect(
      brokenBy((facts) => {
        Object.assign(facts.tables.seatTallies[0] ?? {}, { held: 1 })
      }),
    ).toEqual(['COUNTER_DIFFERS'])
    expect(
      brokenBy((facts) => {
        Object.assign(facts.tables.groupTallies[0] ?? {}, { waiting: 0 })
      }),
    ).toEqual(['COUNTER_DIFFERS'])
    expect(
      brokenBy((facts) => {
        facts.tables.organisationTallies = []
      }),
    ).toEqual(['COUNTER_DIFFERS'])
  })

  test('a head of a line that is none', () => {
    expect(
      brokenBy((facts) => {
        rowOf(facts, 'ben').heads = false
      }),
    ).toEqual(['HEADS_DIFFER'])
  })

  test('an acknowledged registration that is not there', () => {
    const broken = brokenBy((facts) => {
      facts.told.push({
        what: 'REGISTERED',
        requestId: 'request-eve',
        emailKey: 'eve@person.example',
        reference: 'REF-eve',
      })
    })
    expect(broken).toEqual(['ACKNOWLEDGED_MISSING'])
  })

  test('an acknowledged change that was not logged', () => {
    expect(
      brokenBy((facts) => {
        facts.told.push({ what: 'TAKEN', reference: 'REF-carla' })
      }),
    ).toEqual(['ACKNOWLEDGED_MISSING'])
    expect(
      brokenBy((facts) => {
        facts.told.push({ what: 'PLAN_SET', eventId: 'event', version: 2 })
      }),
    ).toEqual(['ACKNOWLEDGED_MISSING'])
    const stagedTwice = brokenBy((facts) => {
      const before = standing('WAITLISTED', { organisationKey: 'guild', queuedAt: at(3) })
      const after = { ...before, staged: 'DECLINE' }
      facts.audit.push(entry(5, 'ben', 'STAGED', before, after))
      rowOf(facts, 'ben').staged = 'DECLINE'
      facts.told.push({ what: 'STAGED', reference: 'REF-ben' }, { what: 'STAGED', reference: 'REF-ben' })
    })
    expect(stagedTwice).toEqual(['ACKNOWLEDGED_MISSING'])
  })

  test('a retry that is answered anew', () => {
    const other = brokenBy((facts) => {
      facts.told.push({
        what: 'REGISTERED',
        requestId: 'request-anna',
        emailKey: 'ben@person.example',
        reference: 'REF-ben',
      })
    })
    expect(other).toEqual(['RETRY_ANSWERED_ANEW'])
    const refused = brokenBy((facts) => {
      facts.told.push({
        what: 'NOT_REGISTERED',
        requestId: 'request-carla',
        emailKey: 'carla@person.example',
        answer: 'AlreadyRegistered',
      })
    })
    expect(refused).toEqual(['RETRY_ANSWERED_ANEW'])
  })

  test('a log with a gap', () => {
    const broken = brokenBy((facts) => {
      facts.audit.splice(0, 1)
    })
    expect(broken).toEqual(['MAIL_NOT_OWED', 'STEP_DOES_NOT_FOLLOW'])
  })

  test('a lapsed offer that became a seat', () => {
    const broken = brokenBy((facts) => {
      for (const fact of [facts.audit[0]?.after, facts.audit[1]?.before]) if (fact) fact.offerExpiresAt = at(1)
    })
    expect(broken).toEqual(['ILLEGAL_MOVE'])
  })

  test('a seat for somebody who had left', () => {
    const broken = brokenBy((facts) => {
      const gone = standing('WITHDRAWN')
      Object.assign(facts.audit[0]?.after ?? {}, gone)
      Object.assign(facts.audit[1]?.before ?? {}, gone)
      facts.tables.messages.splice(0, 1)
      facts.mailbox.splice(0, 1)
    })
    expect(broken).toEqual(['ILLEGAL_MOVE'])
  })

  test('a table that the log does not lead to', () => {
    expect(
      brokenBy((facts) => {
        rowOf(facts, 'carla').offerExpiresAt = at(31)
      }),
    ).toEqual(['REPLAY_DIFFERS'])
    expect(
      brokenBy((facts) => {
        facts.audit.splice(3, 1)
      }),
    ).toEqual(['MAIL_NOT_OWED', 'REPLAY_DIFFERS'])
  })

  test('a message that was never sent', () => {
    expect(
      brokenBy((facts) => {
        facts.mailbox.splice(1, 1)
      }),
    ).toEqual(['MAIL_LOST'])
    expect(
      brokenBy((facts) => {
        Object.assign(facts.tables.messages[1] ?? {}, { sent: false })
      }),
    ).toEqual(['MAIL_LOST'])
  })

  test('a change whose message was not written', () => {
    const broken = brokenBy((facts) => {
      facts.tables.messages.splice(1, 1)
      facts.mailbox.splice(1, 1)
    })
    expect(broken).toEqual(['CHANGE_WITHOUT_MESSAGE'])
  })

  test('a mail that nobody owed', () => {
    expect(
      brokenBy((facts) => {
        facts.mailbox.push({ messageId: '<m9@x>', recipient: 'x@person.example' })
      }),
    ).toEqual(['MAIL_NOT_OWED'])
  })

  test('a message sent under two Message-IDs', () => {
    expect(
      brokenBy((facts) => {
        facts.mailbox.push({ messageId: '<m1@elsewhere>', recipient: 'anna@person.example' })
      }),
    ).toEqual(['MAIL_DOUBLED'])
  })

  test('a message that had no job', () => {
    expect(
      brokenBy((facts) => {
        facts.jobless.push('m1')
      }),
    ).toEqual(['MESSAGE_WITHOUT_JOB'])
  })

  test('a release that was told and is not logged', () => {
    expect(
      brokenBy((facts) => {
        facts.told.push({ what: 'RELEASED', requestId: 'release-1', released: 1 })
      }),
    ).toEqual(['ACKNOWLEDGED_MISSING'])
  })

  test('a question without an answer', () => {
    expect(
      brokenBy((facts) => {
        facts.told.push({ what: 'NEVER_ANSWERED', question: 'withdraw' })
      }),
    ).toEqual(['NEVER_ANSWERED'])
  })

  test('a job that nobody ran', () => {
    expect(
      brokenBy((facts) => {
        facts.tables.jobs.push({ task: 'send_message', lastError: null })
      }),
    ).toEqual(['JOB_LEFT'])
  })
})

test('a mail that came again under its own Message-ID is counted, and breaks no rule', () => {
  const facts = soundHistory()
  facts.mailbox.push(...facts.mailbox.slice(0, 1))
  expect(check(facts, new Map([['event', plan]]))).toEqual([])
  expect(redelivered(facts.mailbox)).toBe(1)
})
