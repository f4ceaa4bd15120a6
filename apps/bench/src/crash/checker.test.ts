import { describe, expect, test } from '@jest/globals'
import { check } from './checker.ts'
import type { Facts, StandingFact } from './facts.ts'
import { allotAnna, at, brokenBy, entry, plan, row, rowOf, seatBen, soundHistory, standing } from './testing/history.ts'

/** A registration's logged states, before and after each change. */
const loggedOf = ({ audit }: Facts, id: string): StandingFact[] =>
  audit
    .filter(({ registrationId }) => registrationId === id)
    .flatMap(({ before, after }) => [before, after].filter((fact) => fact !== null))

test('a sound history breaks no rule', () => {
  expect(check(soundHistory(), new Map([['event', plan]]))).toEqual([])
})

describe('each violation of seats and counters is named', () => {
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
      for (const fact of loggedOf(facts, 'anna')) fact.organisationKey = 'union'
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
})
