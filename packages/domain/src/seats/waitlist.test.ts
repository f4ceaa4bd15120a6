import { describe, expect, it } from '@jest/globals'
import type { Room } from './room.ts'
import { readLane, roomOf } from './testing/driver.ts'
import { event, person, when } from './testing/examples.ts'
import { heldByOrganisation, type World } from './testing/world.ts'
import { nextInLane, nextOverall, whyNobody, whyNotOffered } from './waitlist.ts'

const tech = { groupKey: 'tech' }

/** Adds seats to the event; returns who was offered one, in order, and why. */
const offers = (world: World, more = 1) => {
  const plan = { ...world.plan, total: world.plan.total + more }
  return when(world, { type: 'SET_PLAN', plan, largestOrganisation: 0 }, 9).changes.map(({ after }) => ({
    id: after.id,
    reason: after.state === 'OFFERED' ? after.offerReason : null,
  }))
}

const whole = (world: World): Room => ({
  ...roomOf(world),
  lanes: new Map([...world.plan.groups.keys()].map((key) => [key, readLane(world, key, 100, 100)])),
  organisations: new Map(['alder', 'birch'].map((key) => [key, heldByOrganisation(world, key)])),
})

describe('who is next', () => {
  it('is in the lane furthest below its target share, to the seat', () => {
    const world = event({
      plan: { total: 3 },
      groups: { civil: { target: 4 }, tech: { target: 2 } },
      people: [
        person('c1', 'CONFIRMED'),
        person('c2', 'CONFIRMED'),
        person('t1', 'CONFIRMED', tech),
        person('ana', 'WAITLISTED', { queuedAt: 5 }),
        person('bo', 'WAITLISTED', { queuedAt: 6 }),
        person('cy', 'WAITLISTED', { ...tech, queuedAt: 4 }),
      ],
    })
    expect(offers(world, 2)).toEqual([
      { id: 'cy', reason: { kind: 'FURTHEST_BELOW_TARGET', groupHeld: 1, groupTarget: 2, skipped: [] } },
      { id: 'ana', reason: { kind: 'FURTHEST_BELOW_TARGET', groupHeld: 2, groupTarget: 4, skipped: [] } },
    ])
  })

  it('is the earliest in the queue where lanes are as far below, whatever the priority, then the lower id', () => {
    const people = [person('full', 'CONFIRMED', { groupKey: 'other' })]
    const groups = { civil: {}, tech: {}, other: {} }
    const plan = { total: 1 }
    const earliest = [
      person('ana', 'WAITLISTED', { queuedAt: 5, priority: 9 }),
      person('bo', 'WAITLISTED', { ...tech, queuedAt: 4 }),
    ]
    const lower = [person('bo', 'WAITLISTED', { queuedAt: 4 }), person('ana', 'WAITLISTED', { ...tech, queuedAt: 4 })]
    expect(offers(event({ plan, groups, people: [...people, ...earliest] }))).toMatchObject([{ id: 'bo' }])
    expect(offers(event({ plan, groups, people: [...people, ...lower] }))).toMatchObject([{ id: 'ana' }])
  })

  it('comes last from a group with a target of none, even above the target of others', () => {
    const world = event({
      plan: { total: 2 },
      groups: { civil: { target: 1 }, tech: { target: 0 } },
      people: [
        person('c1', 'CONFIRMED'),
        person('c2', 'CONFIRMED'),
        person('ana', 'WAITLISTED', { ...tech, queuedAt: 1 }),
        person('bo', 'WAITLISTED', { queuedAt: 5 }),
      ],
    })
    expect(offers(world)).toMatchObject([{ id: 'bo' }])
  })

  it('goes by priority, then place in the queue, then id inside a lane', () => {
    const world = event({
      plan: { total: 1 },
      people: [
        person('full', 'CONFIRMED', tech),
        person('late', 'WAITLISTED', { queuedAt: 3 }),
        person('b', 'WAITLISTED', { queuedAt: 2 }),
        person('a', 'WAITLISTED', { queuedAt: 2 }),
        person('first', 'WAITLISTED', { queuedAt: 9, priority: 1 }),
      ],
    })
    expect(offers(world, 4).map(({ id }) => id)).toEqual(['first', 'a', 'b', 'late'])
  })

  it('is the first of all under FIFO, by priority first', () => {
    const world = event({
      plan: { total: 1, policy: 'FIFO' },
      groups: { civil: { target: 10 }, tech: { target: 1 } },
      people: [
        person('full', 'CONFIRMED', tech),
        person('ana', 'WAITLISTED', { queuedAt: 3 }),
        person('bo', 'WAITLISTED', { ...tech, queuedAt: 2 }),
        person('cy', 'WAITLISTED', { ...tech, queuedAt: 4, priority: 1 }),
      ],
    })
    expect(offers(world, 3)).toMatchObject([
      { id: 'cy', reason: { kind: 'FIRST_IN_QUEUE' } },
      { id: 'bo' },
      { id: 'ana' },
    ])
  })

  it('skips who can’t hold a seat under FIFO: a group at its maximum waits', () => {
    const world = event({
      plan: { total: 1, policy: 'FIFO' },
      groups: { civil: { maximum: 1, target: 1 }, tech: {} },
      people: [
        person('full', 'CONFIRMED'),
        person('ana', 'WAITLISTED', { queuedAt: 1 }),
        person('bo', 'WAITLISTED', { ...tech, queuedAt: 2 }),
      ],
    })
    expect(offers(world)).toMatchObject([{ id: 'bo', reason: { skipped: [] } }])
  })

  it('skips organisations at their cap, one record a line, and keeps their place', () => {
    const alder = { organisationKey: 'alder' }
    const world = event({
      plan: { total: 1, organisationCap: 1 },
      people: [
        person('full', 'CONFIRMED', alder),
        person('ana', 'WAITLISTED', { ...alder, queuedAt: 1 }),
        person('bo', 'WAITLISTED', { ...alder, queuedAt: 2 }),
        person('cy', 'WAITLISTED', { organisationKey: 'birch', queuedAt: 3 }),
      ],
    })
    expect(offers(world)).toMatchObject([
      { id: 'cy', reason: { skipped: [{ registrationId: 'ana', organisationKey: 'alder' }] } },
    ])
    expect(when(world, { type: 'WITHDRAW', id: 'full' }, 9).moves).toEqual([
      'full WITHDRAWN → WITHDRAWN',
      'ana OFFERED → OFFERED',
    ])
  })
})

describe('looking ahead', () => {
  const world = event({
    plan: { total: 2, organisationCap: 1 },
    groups: { civil: { maximum: 1, target: 1 }, tech: {} },
    people: [
      person('c1', 'CONFIRMED', { organisationKey: 'alder' }),
      person('t1', 'CONFIRMED', tech),
      person('ana', 'WAITLISTED', { queuedAt: 1, organisationKey: 'alder' }),
      person('bo', 'WAITLISTED', { queuedAt: 2 }),
      person('cy', 'WAITLISTED', { ...tech, queuedAt: 5 }),
    ],
  })

  it('names whom a lane puts forward once its group can have a seat', () => {
    expect(nextInLane(whole(world), 'civil', 9)).toEqual({
      kind: 'NEXT',
      candidate: {
        groupKey: 'civil',
        organisationKey: null,
        person: { id: 'bo', priority: 0, queuedAt: 2 },
        skipped: [{ registrationId: 'ana', organisationKey: 'alder' }],
      },
    })
  })

  it('names whom one seat more would go to', () => {
    expect(nextOverall(whole(world), 9)).toMatchObject({ kind: 'NEXT', candidate: { person: { id: 'cy' } } })
  })

  it('asks for a lane that is not in the room', () => {
    expect(nextInLane(roomOf(world), 'civil', 9)).toMatchObject({
      kind: 'NEED',
      need: { kind: 'LANE', groupKey: 'civil' },
    })
  })

  it('names nobody once offers have ended, or where nobody waits', () => {
    expect(nextInLane(whole(world), 'civil', 1000)).toEqual({ kind: 'NOBODY' })
    expect(nextOverall(whole(world), 1000)).toEqual({ kind: 'NOBODY' })
    expect(nextInLane(whole(event()), 'civil', 9)).toEqual({ kind: 'NOBODY' })
  })
})

describe('why nobody was offered', () => {
  const held = person('held', 'CONFIRMED', { organisationKey: 'alder' })
  const why = (...given: Parameters<typeof event>) => whyNobody(whole(event(...given)), 9)

  it('has an answer for all where one holds for all', () => {
    expect(why({ plan: { total: 1 }, people: [held, person('ana', 'WAITLISTED')] })).toEqual([
      { groupKey: null, code: 'NO_FREE_SEAT' },
    ])
    expect(why({ people: [held] })).toEqual([{ groupKey: null, code: 'NOBODY_WAITING' }])
    expect(why({ rules: { offersEndAt: 9 }, people: [person('ana', 'WAITLISTED')] })).toEqual([
      { groupKey: null, code: 'OFFERS_ENDED' },
    ])
  })

  it('has an answer for each group otherwise', () => {
    expect(
      why({
        plan: { total: 3, organisationCap: 1 },
        groups: { civil: { maximum: 1, target: 1 }, tech: {}, other: { minimum: 1 }, reserve: { minimum: 1 } },
        people: [
          held,
          person('ana', 'WAITLISTED'),
          person('bo', 'WAITLISTED', tech),
          person('cy', 'WAITLISTED', { groupKey: 'other', organisationKey: 'alder' }),
        ],
      }),
    ).toEqual([
      { groupKey: 'civil', code: 'GROUP_AT_MAXIMUM' },
      { groupKey: 'tech', code: 'SEATS_RESERVED' },
      { groupKey: 'other', code: 'ORGANISATIONS_AT_CAP' },
      { groupKey: 'reserve', code: 'NOBODY_WAITING' },
    ])
  })

  it('may be that what is free is allotted to partners, beside what is reserved', () => {
    const people = [person('ana', 'WAITLISTED')]
    expect(why({ plan: { total: 2 }, allotments: { maple: 2 }, people })).toEqual([
      { groupKey: null, code: 'SEATS_ALLOTTED' },
    ])
    const groups = { civil: {}, tech: { minimum: 1 } }
    expect(why({ plan: { total: 2 }, groups, allotments: { maple: 1 }, people })).toEqual([
      { groupKey: 'civil', code: 'SEATS_ALLOTTED' },
      { groupKey: 'tech', code: 'NOBODY_WAITING' },
    ])
    expect(why({ plan: { total: 1 }, groups, people })).toMatchObject([{ code: 'SEATS_RESERVED' }, {}])
  })

  it('is silent about a group to which an offer is due', () => {
    expect(why({ people: [person('ana', 'WAITLISTED')] })).toEqual([{ groupKey: 'tech', code: 'NOBODY_WAITING' }])
  })
})

describe('why free seats are not offered to a group', () => {
  const why = (...given: Parameters<typeof event>) => whyNotOffered(whole(event(...given)), 'civil', 9)
  const people = [person('held', 'CONFIRMED'), person('ana', 'WAITLISTED')]

  it('is what keeps its lane from them', () => {
    expect(why({ plan: { total: 3 }, groups: { civil: { maximum: 1, target: 1 }, tech: {} }, people })).toBe(
      'GROUP_AT_MAXIMUM',
    )
    expect(why({ plan: { total: 2 }, groups: { civil: {}, tech: { minimum: 1 } }, people })).toBe('SEATS_RESERVED')
    expect(why({ plan: { total: 2 }, allotments: { maple: 1 }, people })).toBe('SEATS_ALLOTTED')
  })

  it('is nothing where none is free, one is due to it, or none is offered any more', () => {
    expect(why({ plan: { total: 1 }, people })).toBeNull()
    expect(why({ plan: { total: 2 }, people })).toBeNull()
    expect(
      why({ plan: { total: 2, minimumsReleasedAt: 9 }, groups: { civil: {}, tech: { minimum: 1 } }, people }),
    ).toBeNull()
    expect(
      why({ plan: { total: 3 }, groups: { civil: {}, tech: { minimum: 1 } }, rules: { offersEndAt: 9 }, people }),
    ).toBeNull()
  })
})
