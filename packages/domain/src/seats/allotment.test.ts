import { describe, expect, it } from '@jest/globals'
import type { SeatCommand } from './decide.ts'
import { beyondAllotment } from './holding.ts'
import { maxToAllot } from './plan.ts'
import type { Room } from './room.ts'
import { ask, roomOf } from './testing/driver.ts'
import { event, person, when } from './testing/examples.ts'

const tech = { groupKey: 'tech' }
const ofMaple = { allotmentOf: 'maple' }

const offer = (ids: string[], allotmentOf?: string): SeatCommand => ({
  type: 'DECIDE',
  ids,
  decision: 'OFFER',
  reason: null,
  allotmentOf,
})
const allot = (seats: number): SeatCommand => ({ type: 'SET_ALLOTMENT', instituteId: 'maple', seats })

describe('seats of an allotment', () => {
  const world = event({
    plan: { total: 3 },
    allotments: { maple: 2 },
    people: [
      person('ana', 'SUBMITTED'),
      person('bo', 'SUBMITTED', { queuedAt: 1 }),
      person('cy', 'SUBMITTED', { queuedAt: 2 }),
      person('di', 'WAITLISTED', { ...tech, queuedAt: 3 }),
    ],
  })

  it('are nobody else’s: common offers and refills leave them free', () => {
    const { moves, refused } = when(world, offer(['ana', 'bo']), 9)
    expect(moves).toEqual(['ana OFFERED → OFFERED'])
    expect(refused).toEqual([{ id: 'bo', refusal: { refusal: 'CannotHoldSeat', cause: 'SEATS_ALLOTTED' } }])
  })

  it('are offered until they are used up', () => {
    const { refused, find, room } = when(world, offer(['ana', 'bo', 'cy'], 'maple'), 9)
    expect(refused).toEqual([{ id: 'cy', refusal: { refusal: 'CannotHoldSeat', cause: 'ALLOTMENT_USED_UP' } }])
    expect(find('ana')).toMatchObject({ state: 'OFFERED', allotmentOf: 'maple', offerReason: { kind: 'ORGANISER' } })
    expect(room?.allotments.get('maple')).toEqual({ seats: 2, heldBy: new Map([['civil', 2]]) })
    expect(when(world, offer(['ana'], 'oak'), 9).refused).toMatchObject([{ refusal: { cause: 'ALLOTMENT_USED_UP' } }])
  })

  it('are within the group’s maximum and the organisation’s cap, and end with the event’s offers', () => {
    const alder = { organisationKey: 'alder' }
    const full = event({
      groups: { civil: { maximum: 1, target: 1 }, tech: {} },
      plan: { organisationCap: 1 },
      allotments: { maple: 3 },
      people: [
        person('held', 'CONFIRMED', alder),
        person('ana', 'SUBMITTED'),
        person('bo', 'SUBMITTED', { ...tech, ...alder }),
      ],
    })
    const causes = (now: number) =>
      when(full, offer(['ana', 'bo'], 'maple'), now).refused.map(({ refusal }) => 'cause' in refusal && refusal.cause)
    expect(causes(9)).toEqual(['GROUP_AT_MAXIMUM', 'ORGANISATION_AT_CAP'])
    expect(causes(1000)).toEqual(['OFFERS_ENDED', 'OFFERS_ENDED'])
  })

  it('are not limited by other groups’ minimums, which they were set aside beside', () => {
    const reserved = event({
      plan: { total: 2 },
      groups: { civil: {}, tech: { minimum: 1 } },
      allotments: { maple: 1 },
      people: [person('ana', 'SUBMITTED')],
    })
    expect(when(reserved, offer(['ana'], 'maple'), 9).refused).toEqual([])
    expect(when(reserved, offer(['ana']), 9).refused).toMatchObject([{ refusal: { cause: 'SEATS_ALLOTTED' } }])
  })

  it('fill no minimum, so that it is still met when they fall free', () => {
    const minimum = event({
      plan: { total: 2 },
      groups: { civil: { minimum: 1 }, tech: {} },
      allotments: { maple: 1 },
      people: [person('ana', 'CONFIRMED', ofMaple), person('bo', 'WAITLISTED', tech)],
    })
    expect(when(minimum, { type: 'WITHDRAW', id: 'ana' }, 9).moves).toEqual(['ana WITHDRAWN → WITHDRAWN'])
  })

  const withdraw: SeatCommand = { type: 'WITHDRAW', id: 'ana' }
  const decline: SeatCommand = { type: 'DECIDE', ids: ['ana'], decision: 'DECLINE', reason: 'No.' }
  it.each([
    { how: 'withdrawn', command: withdraw, state: 'CONFIRMED' as const },
    { how: 'declined', command: decline, state: 'CONFIRMED' as const },
    { how: 'lapsed', command: { type: 'TICK', expired: ['ana'] } as SeatCommand, state: 'OFFERED' as const },
  ])('go back to it when the person’s is $how', ({ command, state }) => {
    const held = event({
      plan: { total: 1 },
      allotments: { maple: 1 },
      people: [person('ana', state, ofMaple), person('bo', 'WAITLISTED')],
    })
    const { moves, find, world: after } = when(held, command, 48)
    expect(moves).toHaveLength(1)
    expect(find('ana')?.allotmentOf).toBeNull()
    expect(when(after, offer(['bo'], 'maple'), 49).moves).toEqual(['bo OFFERED → OFFERED'])
  })

  it('stay of it when they are taken', () => {
    const held = event({
      plan: { total: 1 },
      groups: { civil: {}, tech: {}, other: { maximum: 0, target: 0 } },
      allotments: { maple: 1 },
      people: [person('ana', 'OFFERED', ofMaple)],
    })
    expect(when(held, { type: 'TAKE', id: 'ana' }, 9).find('ana')).toEqual(person('ana', 'CONFIRMED', ofMaple))
  })

  it('can be staged, and are needed when what is staged is released', () => {
    const stage: SeatCommand = { ...offer(['ana', 'bo'], 'maple'), type: 'STAGE', by: 'member' } as SeatCommand
    const { world: staged, find } = when(world, stage, 5)
    expect(find('ana')?.staged).toEqual({
      decision: 'OFFER',
      reason: null,
      at: 5,
      by: 'member',
      allotmentOf: 'maple',
      limit: null,
    })
    expect(when(staged, { type: 'RELEASE', ids: ['ana', 'bo'] }, 9).find('bo')).toMatchObject({
      state: 'OFFERED',
      allotmentOf: 'maple',
    })
    const { world: smaller } = when(staged, allot(1), 9)
    expect(when(smaller, { type: 'RELEASE', ids: ['ana', 'bo'] }, 9).refusal).toMatchObject({
      refusal: 'ReleaseRefused',
      refused: [{ id: 'bo', refusal: { cause: 'ALLOTMENT_USED_UP' } }],
    })
  })
})

describe('setting an allotment', () => {
  const world = event({
    plan: { total: 6 },
    groups: { civil: {}, tech: { minimum: 2 } },
    allotments: { oak: 1 },
    people: [person('ana', 'CONFIRMED'), person('bo', 'CONFIRMED', { allotmentOf: 'oak' })],
  })

  it('is refused beyond what is neither held, reserved nor allotted', () => {
    expect(when(world, allot(3), 9).refusal).toEqual({ refusal: 'AllotmentTooLarge', maximum: 2 })
    expect(when(world, allot(2), 9).refusal).toBeNull()
    expect(maxToAllot(roomOf(world), 'oak', 9)).toBe(3)
  })

  it('may take reserved seats once minimums are released', () => {
    const released = { ...world, plan: { ...world.plan, minimumsReleasedAt: 9 } }
    expect(when(released, allot(4), 9).refusal).toBeNull()
    expect(when(released, allot(5), 9).refusal).toEqual({ refusal: 'AllotmentTooLarge', maximum: 4 })
  })

  const held = event({
    plan: { total: 3 },
    allotments: { maple: 3 },
    people: [
      person('ana', 'CONFIRMED', ofMaple),
      person('bo', 'OFFERED', ofMaple),
      person('cy', 'WAITLISTED', { queuedAt: 1 }),
      person('di', 'WAITLISTED', { queuedAt: 2 }),
    ],
  })

  it('to fewer seats offers what is given back to the waitlist at once', () => {
    expect(when(held, allot(2), 9).moves).toEqual(['cy OFFERED → OFFERED'])
  })

  it('to fewer than are held makes common what falls free of them', () => {
    const { moves, room, world: after } = when(held, allot(1), 9)
    expect(moves).toEqual(['cy OFFERED → OFFERED'])
    expect(room?.allotments.get('maple')).toEqual({ seats: 1, heldBy: new Map([['civil', 2]]) })
    const { moves: next, world: last } = when(after, { type: 'WITHDRAW', id: 'ana' }, 9)
    expect(next).toEqual(['ana WITHDRAWN → WITHDRAWN', 'di OFFERED → OFFERED'])
    expect(when(last, { type: 'WITHDRAW', id: 'bo' }, 9).moves).toEqual(['bo WITHDRAWN → WITHDRAWN'])
  })

  it('to none makes all its seats common, no matter who holds them', () => {
    const { moves, world: after } = when(held, allot(0), 9)
    expect(moves).toEqual(['cy OFFERED → OFFERED'])
    expect(after.allotments.size).toBe(0)
    const known = { ...roomOf(held), registrations: new Map(held.rows.map((row) => [row.id, row])) }
    const { room } = ask(held, known, allot(0), 9, { page: null, generous: true }).decided as { room: Room }
    expect(room.registrations.get('ana')).toEqual(person('ana', 'CONFIRMED'))
    expect(known.registrations.get('ana')).toEqual(person('ana', 'CONFIRMED', ofMaple))
  })

  it('to none of an institute that has none changes nothing', () => {
    expect(when(event(), allot(0), 9)).toMatchObject({ refusal: null, changes: [] })
  })
})

describe('offers staged from an allotment', () => {
  const staged = (id: string, at: number) => ({
    id,
    staged: { decision: 'OFFER' as const, reason: null, at, by: 'm', allotmentOf: 'maple', limit: null },
  })
  const people = [staged('late', 9), staged('b', 3), staged('a', 3)]

  it('keep their seats in the order in which they were staged', () => {
    const held = new Map([['tech', 1]])
    expect(beyondAllotment({ seats: 3, heldBy: held }, people)).toEqual(['late'])
    expect(beyondAllotment({ seats: 2, heldBy: held }, people)).toEqual(['b', 'late'])
    expect(beyondAllotment({ seats: 9, heldBy: held }, people)).toEqual([])
  })

  it('have none where it is held beyond its seats, or is no more', () => {
    expect(beyondAllotment({ seats: 1, heldBy: new Map([['tech', 2]]) }, people)).toEqual(['a', 'b', 'late'])
    expect(beyondAllotment(undefined, people)).toEqual(['a', 'b', 'late'])
  })
})
