import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Draft, decidedDates, decidePublishing, publishingAdvice, withPlaceholders } from './publishing.ts'

const hour = 3_600_000
const day = 24 * hour
const now = Date.UTC(2027, 4, 1)

const complete: Draft = {
  admission: 'REVIEW',
  dates: {
    startsAt: now + 40 * day,
    endsAt: now + 41 * day,
    registrationOpensAt: now,
    registrationClosesAt: now + 20 * day,
  },
  decisionPromisedAt: now + 30 * day,
  titles: true,
  summaries: true,
  descriptions: true,
  venue: false,
  isVirtual: true,
  languages: 1,
  groups: 1,
  consents: 1,
}

const nothing: Draft = {
  admission: 'REVIEW',
  dates: { startsAt: null, endsAt: null, registrationOpensAt: null, registrationClosesAt: null },
  decisionPromisedAt: null,
  titles: true,
  summaries: false,
  descriptions: false,
  venue: false,
  isVirtual: false,
  languages: 0,
  groups: 0,
  consents: 0,
}

describe('publishing', () => {
  test('a draft that lacks nothing can be published', () => {
    expect(decidePublishing(complete, now)).toEqual({ kind: 'READY', event: complete })
  })

  test('a draft with a title alone lacks everything else, each named, in the order of the form', () => {
    const decision = decidePublishing(nothing, now)
    expect(decision).toMatchObject({ kind: 'NOT_READY' })
    expect('problems' in decision && decision.problems.map(({ field, problem }) => `${field} ${problem}`)).toEqual([
      'summaries MISSING',
      'descriptions MISSING',
      'languages MISSING',
      'venue MISSING',
      'startsAt MISSING',
      'endsAt MISSING',
      'registrationOpensAt MISSING',
      'registrationClosesAt MISSING',
      'decisionPromisedAt MISSING',
      'groups MISSING',
      'consents MISSING',
    ])
  })

  test('registration that closed already is a problem of its own', () => {
    const draft = { ...complete, dates: { ...complete.dates, registrationClosesAt: now } }
    expect(decidePublishing(draft, now)).toEqual({
      kind: 'NOT_READY',
      problems: [{ field: 'registrationClosesAt', problem: 'IN_THE_PAST' }],
    })
    expect(decidePublishing(draft, now - 1)).toMatchObject({ kind: 'READY' })
  })

  test.each(['FIRST_COME', 'INVITATION'] as const)('%s promises no date', (admission) => {
    expect(decidePublishing({ ...complete, admission, decisionPromisedAt: null }, now)).toMatchObject({ kind: 'READY' })
  })

  test('an event that is held in person needs its venue', () => {
    const inPerson = { ...complete, isVirtual: false }
    const problems = [{ field: 'venue', problem: 'MISSING' }]
    expect(decidePublishing(inPerson, now)).toEqual({ kind: 'NOT_READY', problems })
    expect(decidePublishing({ ...inPerson, venue: true }, now)).toMatchObject({ kind: 'READY' })
  })

  test('exactly one thing that is lacking is one problem', () => {
    for (const lack of [
      { titles: false },
      { summaries: false },
      { descriptions: false },
      { languages: 0 },
      { groups: 0 },
      { consents: 0 },
      { decisionPromisedAt: null },
    ]) {
      const [field] = Object.keys(lack)
      const problems = [{ field, problem: 'MISSING' }]
      expect(decidePublishing({ ...complete, ...lack }, now)).toEqual({ kind: 'NOT_READY', problems })
    }
  })
})

const instant = fc.option(fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2040, 0) }), { nil: null })
const someDates = fc.record({
  startsAt: instant,
  endsAt: instant,
  registrationOpensAt: instant,
  registrationClosesAt: instant,
})

describe('dates that are not decided', () => {
  test('placeholders leave what is decided, and are marked', () => {
    fc.assert(
      fc.property(someDates, fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2040, 0) }), (dates, createdAt) => {
        const whole = withPlaceholders(dates, createdAt)
        expect(decidedDates(whole.dates, whole.undecided)).toEqual(dates)
      }),
    )
  })

  test('placeholders are in order with what is decided', () => {
    const ordered = someDates.filter(
      ({ startsAt, endsAt, registrationOpensAt, registrationClosesAt }) =>
        (startsAt === null || endsAt === null || startsAt < endsAt) &&
        (registrationOpensAt === null || registrationClosesAt === null || registrationOpensAt < registrationClosesAt),
    )
    fc.assert(
      fc.property(ordered, fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2040, 0) }), (dates, createdAt) => {
        const { startsAt, endsAt, registrationOpensAt, registrationClosesAt } = withPlaceholders(dates, createdAt).dates
        expect(startsAt).toBeLessThan(endsAt)
        expect(registrationOpensAt).toBeLessThan(registrationClosesAt)
      }),
    )
  })
})

describe('advice', () => {
  const facts = {
    sessions: 1,
    writtenIn: [['en', 'es'], ['es', 'en'], []],
    total: 10,
    targets: [6, 4],
    registrationOpensAt: now,
    registrationClosesAt: now + 7 * day,
    lacksAddress: false,
  }

  test('an event with everything gets none', () => {
    expect(publishingAdvice(facts, now)).toEqual([])
  })

  test.each([
    ['NO_PROGRAMME', { sessions: 0 }],
    ['PARTLY_TRANSLATED', { writtenIn: [['en', 'es'], ['en']] }],
    ['TARGETS_BELOW_TOTAL', { targets: [6, 3] }],
    ['SHORT_REGISTRATION', { registrationClosesAt: now + 7 * day - 1 }],
    ['NO_ADDRESS', { lacksAddress: true }],
    ['SHORT_REGISTRATION', { registrationOpensAt: now - 30 * day, registrationClosesAt: now + 6 * day }],
  ])('%s', (advice, change) => {
    expect(publishingAdvice({ ...facts, ...change }, now)).toEqual([advice])
  })
})
