import { describe, expect, it } from '@jest/globals'
import { states } from '../registration.ts'
import type { SeatCommand } from './decide.ts'
import { event, person, when } from './testing/examples.ts'

const register = (id: string, more: Partial<Extract<SeatCommand, { type: 'REGISTER' }>> = {}): SeatCommand => ({
  type: 'REGISTER',
  id,
  groupKey: 'civil',
  organisationKey: null,
  addressProven: true,
  ...more,
})

const firstCome = { admission: 'FIRST_COME' } as const

describe('registering', () => {
  it('waits for a decision under review, even where seats are free', () => {
    const { moves, find } = when(event({ groups: { civil: { priority: 3 } } }), register('ana'), 7)
    expect(moves).toEqual(['ana REGISTERED → SUBMITTED'])
    expect(find('ana')).toMatchObject({ queuedAt: 7, priority: 3, staged: null })
  })

  it('gives a free seat at once to who is invited, and a place in the lane where none is free, even under review', () => {
    const invited = register('ana', { isInvited: true })
    expect(when(event(), invited, 7).moves).toEqual(['ana REGISTERED → CONFIRMED'])
    const full = event({ plan: { total: 1 }, people: [person('bo', 'CONFIRMED')] })
    expect(when(full, invited, 7).moves).toEqual(['ana REGISTERED → WAITLISTED'])
  })

  it('seats by invitation as it does under first come', () => {
    const world = event({ rules: { admission: 'INVITATION' } })
    expect(when(world, register('ana'), 7).moves).toEqual(['ana REGISTERED → CONFIRMED'])
  })

  it('confirms a free seat at once under first come, where the address is proven', () => {
    const { changes } = when(event({ rules: firstCome }), register('ana'), 7)
    expect(changes).toEqual([{ what: 'REGISTERED', before: null, after: person('ana', 'CONFIRMED', { queuedAt: 7 }) }])
  })

  it('holds a free seat for a short time under first come, where the address is not proven', () => {
    const { changes } = when(event({ rules: firstCome }), register('ana', { addressProven: false }), 7)
    expect(changes).toHaveLength(1)
    expect(changes[0]).toMatchObject({
      what: 'REGISTERED',
      before: null,
      after: {
        state: 'OFFERED',
        offerExpiresAt: 9,
        offerReason: { kind: 'SEAT_FREE', groupHeld: 0, groupTarget: 2, skipped: [] },
      },
    })
  })

  it('waits in the lane under first come where no seat is free, or none for the group or organisation', () => {
    const held = [person('bo', 'CONFIRMED', { organisationKey: 'alder' })]
    const full = event({ rules: firstCome, plan: { total: 1 }, people: held })
    const reserved = event({
      rules: firstCome,
      plan: { total: 2 },
      groups: { civil: {}, tech: { minimum: 1 } },
      people: held,
    })
    const capped = event({ rules: firstCome, plan: { organisationCap: 1 }, people: held })
    for (const world of [full, reserved, capped]) {
      const { moves } = when(world, register('ana', { organisationKey: 'alder' }), 7)
      expect(moves).toEqual(['ana REGISTERED → WAITLISTED'])
    }
  })

  it('waits in the lane once offers have ended', () => {
    const world = event({ rules: { ...firstCome, offersEndAt: 7 } })
    expect(when(world, register('ana'), 7).states).toEqual({ ana: 'WAITLISTED' })
    expect(when(world, register('ana'), 6).states).toEqual({ ana: 'CONFIRMED' })
  })

  it('passes those whose organisation is at its cap, and records whom', () => {
    const world = event({
      rules: firstCome,
      plan: { organisationCap: 1 },
      people: [
        person('bo', 'CONFIRMED', { organisationKey: 'alder' }),
        person('cy', 'WAITLISTED', { organisationKey: 'alder', queuedAt: 1 }),
        person('di', 'WAITLISTED', { organisationKey: 'alder', queuedAt: 2 }),
      ],
    })
    const skipped = [{ registrationId: 'cy', organisationKey: 'alder' }]
    expect(when(world, register('ana'), 7).changes).toEqual([
      { what: 'REGISTERED', before: null, after: person('ana', 'CONFIRMED', { queuedAt: 7 }), skipped },
    ])
    expect(when(world, register('ana', { addressProven: false }), 7).changes).toMatchObject([
      { after: { state: 'OFFERED', offerReason: { kind: 'SEAT_FREE', skipped } } },
    ])
  })

  it('never overtakes who could hold the seat, as when minimums are released at that moment', () => {
    const world = event({
      rules: firstCome,
      plan: { total: 2, minimumsReleasedAt: 7 },
      groups: { civil: {}, tech: { minimum: 1 } },
      people: [person('bo', 'CONFIRMED'), person('cy', 'WAITLISTED', { queuedAt: 2 })],
    })
    expect(when(world, register('ana'), 7).moves).toEqual(['ana REGISTERED → WAITLISTED', 'cy OFFERED → OFFERED'])
  })

  it('is refused for a group that the event does not have', () => {
    const { refusal } = when(event(), register('ana', { groupKey: 'media' }), 7)
    expect(refusal).toEqual({ refusal: 'UnknownGroup' })
  })
})

describe('taking the seat', () => {
  it('confirms an offer until just before its deadline', () => {
    const world = event({ people: [person('ana', 'OFFERED')] })
    expect(when(world, { type: 'TAKE', id: 'ana' }, 47).moves).toEqual(['ana TAKEN → CONFIRMED'])
  })

  it('is refused from the deadline on, though nobody noted the lapse yet', () => {
    const world = event({ people: [person('ana', 'OFFERED')] })
    expect(when(world, { type: 'TAKE', id: 'ana' }, 48).refusal).toEqual({ refusal: 'OfferLapsed', lapsedAt: 48 })
  })

  it('is refused once the event is over, whatever deadline was given', () => {
    const world = event({ people: [person('ana', 'OFFERED')], rules: { endsAt: 9 } })
    expect(when(world, { type: 'TAKE', id: 'ana' }, 9).refusal).toEqual({ refusal: 'OfferLapsed', lapsedAt: 9 })
  })

  it('is refused by name in every other state', () => {
    const refusalIn = Object.fromEntries(
      states
        .filter((state) => state !== 'OFFERED')
        .map((state) => [
          state,
          when(
            event({ people: [person('ana', state)], plan: { total: 1 }, rules: { offersEndAt: 0 } }),
            { type: 'TAKE', id: 'ana' },
            9,
          ).refusal,
        ]),
    )
    expect(refusalIn).toEqual({
      SUBMITTED: { refusal: 'NoOffer', state: 'SUBMITTED' },
      CONFIRMED: { refusal: 'SeatAlreadyTaken' },
      WAITLISTED: { refusal: 'NoOffer', state: 'WAITLISTED' },
      NOT_SELECTED: { refusal: 'NoOffer', state: 'NOT_SELECTED' },
      DECLINED: { refusal: 'NoOffer', state: 'DECLINED' },
      LAPSED: { refusal: 'OfferLapsed', lapsedAt: 5 },
      WITHDRAWN: { refusal: 'NoOffer', state: 'WITHDRAWN' },
    })
  })
})

describe('withdrawing', () => {
  it('is possible from every live state, and drops what was staged', () => {
    const staged = { decision: 'DECLINE', reason: 'No.', at: 1, by: 'member', allotmentOf: null, limit: null } as const
    for (const state of ['SUBMITTED', 'OFFERED', 'CONFIRMED', 'WAITLISTED', 'NOT_SELECTED'] as const) {
      const world = event({ people: [person('ana', state, { staged })], rules: { offersEndAt: 0 } })
      const { changes } = when(world, { type: 'WITHDRAW', id: 'ana' }, 9)
      expect(changes).toEqual([
        { what: 'WITHDRAWN', before: person('ana', state, { staged }), after: person('ana', 'WITHDRAWN') },
      ])
    }
  })

  it('is refused where there is nothing left to withdraw', () => {
    const refusal = (state: 'WITHDRAWN' | 'DECLINED' | 'LAPSED') =>
      when(event({ people: [person('ana', state)] }), { type: 'WITHDRAW', id: 'ana' }, 9).refusal
    expect(refusal('WITHDRAWN')).toEqual({ refusal: 'AlreadyWithdrawn' })
    expect(refusal('DECLINED')).toEqual({ refusal: 'WrongState', state: 'DECLINED' })
    expect(refusal('LAPSED')).toEqual({ refusal: 'WrongState', state: 'LAPSED' })
  })

  it('is refused once the event is over, but to who has their data erased', () => {
    for (const state of ['SUBMITTED', 'CONFIRMED', 'WAITLISTED', 'NOT_SELECTED'] as const) {
      const world = event({ people: [person('ana', state)], rules: { offersEndAt: 0, endsAt: 9 } })
      const ana = { type: 'WITHDRAW', id: 'ana' } as const
      expect(when(world, ana, 8).moves).toEqual(['ana WITHDRAWN → WITHDRAWN'])
      expect(when(world, ana, 9).refusal).toEqual({ refusal: 'EventOver', endedAt: 9 })
      expect(when(world, { ...ana, isForgotten: true }, 9).moves).toEqual(['ana WITHDRAWN → WITHDRAWN'])
    }
  })

  it('lets nobody lose a seat that they did not know of', () => {
    const withdrawn = (state: (typeof states)[number], seen: (typeof states)[number]) =>
      when(event({ people: [person('ana', state)] }), { type: 'WITHDRAW', id: 'ana', seen }, 9)
    expect(withdrawn('OFFERED', 'WAITLISTED').refusal).toEqual({ refusal: 'SeatOfferedMeanwhile', state: 'OFFERED' })
    expect(withdrawn('CONFIRMED', 'OFFERED').refusal).toEqual({ refusal: 'SeatOfferedMeanwhile', state: 'CONFIRMED' })
    expect(withdrawn('CONFIRMED', 'CONFIRMED').moves).toEqual(['ana WITHDRAWN → WITHDRAWN'])
    expect(withdrawn('WAITLISTED', 'SUBMITTED').moves).toEqual(['ana WITHDRAWN → WITHDRAWN'])
    expect(withdrawn('WITHDRAWN', 'OFFERED').refusal).toEqual({ refusal: 'AlreadyWithdrawn' })
  })

  it('makes the next offer in the same decision', () => {
    const world = event({
      plan: { total: 1 },
      people: [person('ana', 'CONFIRMED'), person('bo', 'WAITLISTED'), person('cy', 'WAITLISTED', { queuedAt: 1 })],
    })
    expect(when(world, { type: 'WITHDRAW', id: 'ana' }, 9).moves).toEqual([
      'ana WITHDRAWN → WITHDRAWN',
      'bo OFFERED → OFFERED',
    ])
  })
})

describe('amending', () => {
  const toTech = { type: 'AMEND', id: 'ana', groupKey: 'tech', organisationKey: null } as const

  it('is one change, even where nothing about seats changes', () => {
    const world = event({ people: [person('ana', 'SUBMITTED')] })
    const { changes } = when(world, { ...toTech, groupKey: 'civil' }, 9)
    expect(changes).toEqual([
      { what: 'AMENDED', before: person('ana', 'SUBMITTED'), after: person('ana', 'SUBMITTED') },
    ])
  })

  it('moves who waits to the other lane: their place in the queue is kept, the priority is the new group’s', () => {
    const world = event({
      plan: { total: 1 },
      groups: { civil: {}, tech: { priority: 4 } },
      people: [person('bo', 'CONFIRMED'), person('ana', 'WAITLISTED', { queuedAt: 3 })],
    })
    const { find } = when(world, toTech, 9)
    expect(find('ana')).toEqual(person('ana', 'WAITLISTED', { groupKey: 'tech', queuedAt: 3, priority: 4 }))
  })

  it('takes a priority along that was set for the person', () => {
    const world = event({
      plan: { total: 1 },
      groups: { civil: {}, tech: { priority: 4 } },
      people: [person('bo', 'CONFIRMED'), person('ana', 'WAITLISTED', { priority: 2 })],
    })
    const { find } = when(world, { ...toTech, keepsPriority: true }, 9)
    expect(find('ana')).toEqual(person('ana', 'WAITLISTED', { groupKey: 'tech', priority: 2 }))
  })

  it('is refused alike to holders of a seat or an offer', () => {
    const alder = { organisationKey: 'alder' }
    const changes = [toTech, { ...toTech, groupKey: 'civil', ...alder }, { ...toTech, ...alder }]
    for (const state of ['OFFERED', 'CONFIRMED'] as const) {
      const ana = person('ana', state)
      const worlds = [
        event({ people: [ana] }),
        event({ plan: { organisationCap: 1 }, people: [ana, person('bo', 'CONFIRMED', alder)] }),
        event({ groups: { civil: {}, tech: { maximum: 0, target: 0 } }, people: [ana] }),
        event({ plan: { total: 1 }, groups: { civil: { minimum: 1 }, tech: {} }, people: [ana] }),
      ]
      for (const world of worlds)
        for (const change of changes)
          expect(when(world, change, 9).refusal).toEqual({ refusal: 'GroupAndOrganisationFixed' })
    }
  })

  it('tells a seat holder nothing of what organisers count as one organisation', () => {
    const world = event({ people: [person('ana', 'CONFIRMED', { organisationKey: 'red' })] })
    const respelled = { type: 'AMEND', id: 'ana', groupKey: 'civil', organisationKey: 'red' } as const
    expect(when(world, { ...respelled, changesOrganisation: true }, 9).refusal).toEqual({
      refusal: 'GroupAndOrganisationFixed',
    })
    expect(when(world, { ...respelled, changesOrganisation: false }, 9).moves).toEqual(['ana AMENDED → CONFIRMED'])
  })

  it('takes a consent back, or gives it again, in every state', () => {
    for (const state of states) {
      const world = event({ people: [person('ana', state)], rules: { offersEndAt: 0 } })
      const amend = { type: 'AMEND', id: 'ana', groupKey: 'civil', organisationKey: null } as const
      expect(when(world, { ...amend, isPrivacyAlone: true }, 9).moves).toEqual([`ana AMENDED → ${state}`])
    }
    const withdrawn = event({ people: [person('ana', 'WITHDRAWN')] })
    expect(when(withdrawn, { ...toTech, groupKey: 'civil' }, 9).refusal).toEqual({
      refusal: 'WrongState',
      state: 'WITHDRAWN',
    })
  })

  it('puts right what was said once the event is over, and leaves the room as it was', () => {
    const world = event({
      plan: { organisationCap: 1 },
      people: [person('ana', 'CONFIRMED'), person('bo', 'CONFIRMED', { organisationKey: 'red' })],
      rules: { offersEndAt: 0, endsAt: 9 },
    })
    const toRed = { type: 'AMEND', id: 'ana', groupKey: 'civil', organisationKey: 'red' } as const
    expect(when(world, toRed, 8).refusal).toEqual({ refusal: 'GroupAndOrganisationFixed' })
    expect(when(world, toRed, 9).moves).toEqual(['ana AMENDED → CONFIRMED'])
    expect(when(world, toTech, 9).refusal).toEqual({ refusal: 'RoomSettled', endedAt: 9 })
    expect(when(world, { ...toRed, changesSessions: true }, 9).refusal).toEqual({ refusal: 'RoomSettled', endedAt: 9 })
    expect(when(world, { ...toRed, organisationKey: null, changesSessions: true }, 8).moves).toEqual([
      'ana AMENDED → CONFIRMED',
    ])
  })

  it('is refused in a state that is decided against or over, and for an unknown group', () => {
    for (const state of ['NOT_SELECTED', 'DECLINED', 'LAPSED', 'WITHDRAWN'] as const) {
      expect(when(event({ people: [person('ana', state)] }), toTech, 9).refusal).toEqual({
        refusal: 'WrongState',
        state,
      })
    }
    const world = event({ people: [person('ana', 'SUBMITTED')] })
    expect(when(world, { ...toTech, groupKey: 'media' }, 9).refusal).toEqual({ refusal: 'UnknownGroup' })
  })
})
