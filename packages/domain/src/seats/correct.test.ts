import { describe, expect, it } from '@jest/globals'
import { states } from '../registration.ts'
import { event, person, when } from './testing/examples.ts'

const reason = 'They wrote to us.'
const toTech = { type: 'CORRECT', id: 'ana', groupKey: 'tech', organisationKey: null, reason } as const
const alder = { organisationKey: 'alder' }

describe('correcting', () => {
  it('is one change with its reason, in every state', () => {
    for (const state of states) {
      const world = event({ people: [person('ana', state)], rules: { offersEndAt: 0 } })
      const { changes } = when(world, { ...toTech, groupKey: 'civil' }, 9)
      expect(changes).toEqual([
        { what: 'CORRECTED', before: person('ana', state), after: person('ana', state), reason },
      ])
    }
  })

  it('moves a seat to another group, and offers none to people who wait for it there', () => {
    const world = event({
      plan: { total: 2 },
      people: [person('ana', 'CONFIRMED'), person('cy', 'CONFIRMED'), person('bo', 'WAITLISTED', { groupKey: 'tech' })],
    })
    expect(when(world, toTech, 9).moves).toEqual(['ana CORRECTED → CONFIRMED'])
  })

  it('frees a seat of the old group’s maximum for the next person in its lane', () => {
    const world = event({
      plan: { total: 3 },
      groups: { civil: { maximum: 1, target: 1 }, tech: {} },
      people: [person('ana', 'CONFIRMED'), person('bo', 'WAITLISTED')],
    })
    expect(when(world, toTech, 9).moves).toEqual(['ana CORRECTED → CONFIRMED', 'bo OFFERED → OFFERED'])
  })

  it('keeps a seat within the plan: the maximum, the reserved seats and the cap of an organisation', () => {
    const ana = person('ana', 'CONFIRMED')
    const full = event({ groups: { civil: {}, tech: { maximum: 0, target: 0 } }, people: [ana] })
    expect(when(full, toTech, 9).refusal).toEqual({ refusal: 'CannotHoldSeat', cause: 'GROUP_AT_MAXIMUM' })
    const reserved = event({ plan: { total: 1 }, groups: { civil: { minimum: 1 }, tech: {} }, people: [ana] })
    expect(when(reserved, toTech, 9).refusal).toEqual({ refusal: 'CannotHoldSeat', cause: 'SEATS_RESERVED' })
    const capped = event({ plan: { organisationCap: 1 }, people: [ana, person('bo', 'CONFIRMED', alder)] })
    expect(when(capped, { ...toTech, groupKey: 'civil', ...alder }, 9).refusal).toEqual({
      refusal: 'CannotHoldSeat',
      cause: 'ORGANISATION_AT_CAP',
    })
  })

  it('does not count the person’s own seat against them', () => {
    const world = event({ plan: { total: 1, organisationCap: 1 }, people: [person('ana', 'OFFERED', alder)] })
    expect(when(world, { ...toTech, ...alder }, 9).moves).toEqual(['ana CORRECTED → OFFERED'])
  })

  it('moves a seat after offers have ended: none is made', () => {
    const world = event({ people: [person('ana', 'CONFIRMED')], rules: { offersEndAt: 5, endsAt: 20 } })
    expect(when(world, toTech, 9).moves).toEqual(['ana CORRECTED → CONFIRMED'])
  })

  it('leaves the groups of the room as they were once the event is over, and corrects the organisation', () => {
    const world = event({
      plan: { organisationCap: 1 },
      people: [person('ana', 'CONFIRMED'), person('bo', 'CONFIRMED', alder)],
      rules: { offersEndAt: 0, endsAt: 9 },
    })
    expect(when(world, toTech, 9).refusal).toEqual({ refusal: 'RoomSettled', endedAt: 9 })
    expect(when(world, { ...toTech, groupKey: 'civil', ...alder }, 9).moves).toEqual(['ana CORRECTED → CONFIRMED'])
  })

  it('needs a reason and a known group', () => {
    const world = event({ people: [person('ana', 'SUBMITTED')] })
    expect(when(world, { ...toTech, reason: ' ' }, 9).refusal).toEqual({ refusal: 'ReasonNeeded' })
    expect(when(world, { ...toTech, groupKey: 'media' }, 9).refusal).toEqual({ refusal: 'UnknownGroup' })
  })
})
