import { describe, expect, it } from '@jest/globals'
import type { SeatCommand } from './decide.ts'
import { event, person, when } from './testing/examples.ts'
import type { World } from './testing/world.ts'

const firstCome = { admission: 'FIRST_COME' } as const

const register = (id: string, more: object = {}): SeatCommand => ({
  type: 'REGISTER',
  id,
  groupKey: 'civil',
  organisationKey: null,
  addressProven: false,
  ...more,
})
const confirm = (id: string): SeatCommand => ({ type: 'CONFIRM_ADDRESS', id })
const tick = (...expired: string[]): SeatCommand => ({ type: 'TICK', expired })

const full = (people: World['rows']) => event({ plan: { total: 1 }, rules: firstCome, people })

describe('a seat held for an unconfirmed address', () => {
  it('is the person’s once they confirm in time', () => {
    const held = when(event({ rules: firstCome }), register('ana'), 7)
    expect(held.find('ana')).toMatchObject({ state: 'OFFERED', offerExpiresAt: 9, awaitsConfirmation: true })
    const confirmed = when(held.world, confirm('ana'), 8)
    expect(confirmed.moves).toEqual(['ana TAKEN → CONFIRMED'])
    expect(confirmed.find('ana')).toMatchObject({ awaitsConfirmation: false, queuedAt: 7 })
  })

  it('is free again after that, and goes to the next person in the same decision', () => {
    const held = when(full([]), register('ana'), 7)
    const world = when(held.world, register('bo', { addressProven: true }), 8).world
    const expired = when(world, tick('ana'), 9)
    expect(expired.moves).toEqual(['ana HOLD_EXPIRED → WAITLISTED', 'bo OFFERED → OFFERED'])
    expect(expired.find('bo')).toMatchObject({ offerExpiresAt: 9 + 48 })
  })

  it('is not held again: the person waits where they registered, and counts once they confirm', () => {
    const held = when(full([]), register('ana'), 7)
    const expired = when(held.world, tick('ana'), 9)
    expect(expired.moves).toEqual(['ana HOLD_EXPIRED → WAITLISTED'])
    expect(expired.room?.groups.get('civil')).toMatchObject({ waiting: 0, offered: 0, unconfirmed: 0 })
    const taken = when(expired.world, register('bo', { addressProven: true }), 10)
    expect(taken.moves).toEqual(['bo REGISTERED → CONFIRMED'])
    const late = when(taken.world, confirm('ana'), 11)
    expect(late.moves).toEqual(['ana ADDRESS_CONFIRMED → WAITLISTED'])
    const cy = when(late.world, register('cy', { addressProven: true }), 12)
    expect(when(cy.world, { type: 'WITHDRAW', id: 'bo' }, 13).moves).toEqual([
      'bo WITHDRAWN → WITHDRAWN',
      'ana OFFERED → OFFERED',
    ])
  })

  it('confirming after the hold has run out is decided like any other registration', () => {
    const held = when(full([]), register('ana'), 7)
    expect(when(held.world, confirm('ana'), 9).moves).toEqual([
      'ana HOLD_EXPIRED → WAITLISTED',
      'ana ADDRESS_CONFIRMED → CONFIRMED',
    ])
  })

  it('is one of a tenth of the seats, and of one at least', () => {
    let world = event({ plan: { total: 39 }, rules: firstCome, groups: { civil: { maximum: 39 } } })
    for (const id of ['a', 'b', 'c', 'd', 'e']) world = when(world, register(id), 7).world
    const { states, room } = when(world, register('f'), 8)
    expect(Object.values(states).filter((state) => state === 'OFFERED')).toHaveLength(3)
    expect(room?.groups.get('civil')).toMatchObject({ offered: 3, unconfirmed: 3, waiting: 0 })
    const small = when(event({ plan: { total: 9 }, rules: firstCome }), register('a'), 7)
    expect(when(small.world, register('b'), 8).moves).toEqual(['b REGISTERED → WAITLISTED'])
  })

  it('is one of a tenth of the group’s seats, and of one at least', () => {
    const groups = { civil: { maximum: 5 }, tech: { maximum: 60 } }
    const world = when(event({ plan: { total: 60 }, rules: firstCome, groups }), register('a'), 7).world
    const other = when(world, register('b'), 8)
    expect(other.moves).toEqual(['b REGISTERED → WAITLISTED'])
    expect(when(other.world, register('c', { groupKey: 'tech' }), 8).find('c')).toMatchObject({ state: 'OFFERED' })
    expect(when(other.world, register('d', { addressProven: true }), 8).find('d')).toMatchObject({ state: 'CONFIRMED' })
  })

  it('beyond that is given on confirming, while one is free', () => {
    const held = when(event({ rules: firstCome }), register('ana'), 7)
    const bo = when(held.world, register('bo'), 7)
    expect(bo.find('bo')).toMatchObject({ state: 'WAITLISTED', awaitsConfirmation: true })
    expect(when(bo.world, confirm('bo'), 8).moves).toEqual(['bo ADDRESS_CONFIRMED → CONFIRMED'])
  })

  it('is none where the command says so, while the queue is held, or where somebody waits who can have the seat', () => {
    expect(when(event({ rules: firstCome }), register('ana', { mayHoldSeat: false }), 7).states).toEqual({
      ana: 'WAITLISTED',
    })
    expect(when(event({ rules: firstCome, isQueueHeld: true }), register('ana'), 7).states).toEqual({
      ana: 'WAITLISTED',
    })
    const world = full([person('zoe', 'WAITLISTED', { queuedAt: 1 })])
    expect(when(world, register('ana'), 7).moves).toEqual(['ana REGISTERED → WAITLISTED', 'zoe OFFERED → OFFERED'])
  })
})

describe('a person who waits with an unconfirmed address', () => {
  const world = full([
    person('bo', 'CONFIRMED'),
    person('ana', 'WAITLISTED', { queuedAt: 1, awaitsConfirmation: true }),
    person('cy', 'WAITLISTED', { queuedAt: 2 }),
  ])

  it('is offered no seat that falls free', () => {
    expect(when(world, { type: 'WITHDRAW', id: 'bo' }, 7).moves).toEqual([
      'bo WITHDRAWN → WITHDRAWN',
      'cy OFFERED → OFFERED',
    ])
  })

  it('is answered for by an organiser who offers them a seat, for as long as any offer lasts', () => {
    const freed = event({ plan: { total: 2 }, people: [...world.rows], isQueueHeld: true })
    const offer: SeatCommand = { type: 'DECIDE', ids: ['ana'], decision: 'OFFER', reason: null }
    expect(when(freed, offer, 7).find('ana')).toMatchObject({
      state: 'OFFERED',
      awaitsConfirmation: false,
      offerExpiresAt: 7 + 48,
    })
  })

  it('confirms once', () => {
    const once = when(world, confirm('ana'), 7)
    expect(once.moves).toEqual(['ana ADDRESS_CONFIRMED → WAITLISTED'])
    expect(when(once.world, confirm('ana'), 8).changes).toEqual([])
  })
})

it('an organiser who registers a person answers for their address', () => {
  const { find } = when(event({ rules: firstCome }), register('ana', { isVouchedFor: true }), 7)
  expect(find('ana')).toMatchObject({ state: 'OFFERED', awaitsConfirmation: false, offerExpiresAt: 7 + 48 })
})
