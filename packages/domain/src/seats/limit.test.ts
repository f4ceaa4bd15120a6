import { describe, expect, it } from '@jest/globals'
import type { OfferLimit } from '../registration.ts'
import { admits, limitTo } from './limit.ts'
import { event, person, when } from './testing/examples.ts'

const morning: OfferLimit = { sessionIds: ['morning'], reason: 'The workshop is full.' }
const both: OfferLimit = { sessionIds: ['morning', 'noon'], reason: 'The night is for officials.' }
const member = 'member'
const offer = { decision: 'OFFER', reason: null } as const

describe('a limit', () => {
  it('names each session once, in order, or there is none', () => {
    expect(limitTo(['b', 'a', 'b'], 'Why')).toEqual({ sessionIds: ['a', 'b'], reason: 'Why' })
    expect(limitTo([], 'Why')).toBeNull()
  })

  it('admits what it names; none admits all', () => {
    expect([admits(morning, 'morning'), admits(morning, 'noon'), admits(null, 'noon')]).toEqual([true, false, true])
  })
})

describe('an offer limited to some sessions', () => {
  it('is taken as it was offered', () => {
    const offered = when(
      event({ people: [person('ana', 'SUBMITTED')] }),
      { type: 'DECIDE', ids: ['ana'], ...offer, limit: morning },
      1,
    )
    expect(offered.find('ana')).toMatchObject({ state: 'OFFERED', limit: morning })
    expect(when(offered.world, { type: 'TAKE', id: 'ana' }, 2).find('ana')).toMatchObject({
      state: 'CONFIRMED',
      limit: morning,
    })
  })

  it('is over with the seat', () => {
    const held = event({ people: [person('ana', 'CONFIRMED', { limit: morning })] })
    expect(when(held, { type: 'WITHDRAW', id: 'ana' }, 1).find('ana')).toMatchObject({
      state: 'WITHDRAWN',
      limit: null,
    })
  })

  it('is refused without a reason, at once and staged', () => {
    const world = event({ people: [person('ana', 'SUBMITTED')] })
    const limit = { ...morning, reason: ' ' }
    const refused = [{ id: 'ana', refusal: { refusal: 'LimitReasonNeeded' } }]
    expect(when(world, { type: 'DECIDE', ids: ['ana'], ...offer, limit }, 1).refused).toEqual(refused)
    expect(when(world, { type: 'STAGE', by: member, ids: ['ana'], ...offer, limit }, 1).refused).toEqual(refused)
  })

  it('is staged with its limit, and released with it', () => {
    const world = event({ people: [person('ana', 'SUBMITTED')] })
    const staged = when(world, { type: 'STAGE', by: member, ids: ['ana'], ...offer, limit: both }, 1)
    expect(staged.find('ana')).toMatchObject({ state: 'SUBMITTED', limit: null, staged: { limit: both } })
    const released = when(staged.world, { type: 'RELEASE', ids: ['ana'] }, 2)
    expect(released.find('ana')).toMatchObject({ state: 'OFFERED', limit: both, staged: null })
  })

  it('limits nothing else than an offer', () => {
    const world = event({ people: [person('ana', 'SUBMITTED')] })
    const waits = when(
      world,
      { type: 'STAGE', by: member, ids: ['ana'], decision: 'WAITLIST', reason: null, limit: both },
      1,
    )
    expect(waits.find('ana')?.staged).toMatchObject({ decision: 'WAITLIST', limit: null })
  })
})

describe('widening', () => {
  const world = event({ people: [person('ana', 'CONFIRMED', { limit: morning })] })

  it('adds sessions, or lifts the limit', () => {
    expect(when(world, { type: 'WIDEN', id: 'ana', limit: both }, 1).find('ana')).toMatchObject({ limit: both })
    expect(when(world, { type: 'WIDEN', id: 'ana', limit: null }, 1).moves).toEqual(['ana WIDENED → CONFIRMED'])
  })

  it.each<[string, OfferLimit | null, OfferLimit | null]>([
    ['what is not limited', null, both],
    ['by nothing', morning, { ...morning, reason: 'Another reason.' }],
    ['by another session instead', morning, { ...both, sessionIds: ['night', 'noon'] }],
    ['by fewer', both, morning],
  ])('is refused of %s', (_, before, after) => {
    const held = event({ people: [person('ana', 'OFFERED', { limit: before })] })
    expect(when(held, { type: 'WIDEN', id: 'ana', limit: after }, 1).refusal).toEqual({ refusal: 'NothingWidened' })
  })

  it('is refused without a reason why not for the others, and of who holds no seat', () => {
    const blank = { ...both, reason: '' }
    expect(when(world, { type: 'WIDEN', id: 'ana', limit: blank }, 1).refusal).toEqual({ refusal: 'LimitReasonNeeded' })
    const waits = event({ people: [person('bo', 'WAITLISTED')] })
    expect(when(waits, { type: 'WIDEN', id: 'bo', limit: null }, 1).refusal).toMatchObject({ refusal: 'WrongState' })
  })
})
