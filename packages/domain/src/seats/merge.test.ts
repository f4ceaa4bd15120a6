import { describe, expect, it } from '@jest/globals'
import type { State } from '../registration.ts'
import { survivorOf } from './commands/merge.ts'
import { event, person, when } from './testing/examples.ts'

const reason = 'She registered twice.'
const merge = { type: 'MERGE', id: 'ana', from: 'ann', organisationKey: null, reason } as const

describe('which registration stays', () => {
  const at = (id: string, state: State, queuedAt: number, awaitsConfirmation = false) => ({
    id,
    state,
    queuedAt,
    awaitsConfirmation,
  })

  it.each([
    ['one with a seat', at('a', 'SUBMITTED', 1), at('b', 'CONFIRMED', 9), 'b'],
    ['a seat that was taken before one that is offered', at('a', 'OFFERED', 1), at('b', 'CONFIRMED', 9), 'b'],
    ['the earlier, if neither holds a seat', at('a', 'WAITLISTED', 5), at('b', 'SUBMITTED', 9), 'a'],
    ['the earlier of two seats', at('a', 'CONFIRMED', 9), at('b', 'CONFIRMED', 5), 'b'],
    ['a confirmed place before a seat held for minutes', at('a', 'OFFERED', 1, true), at('b', 'WAITLISTED', 9), 'b'],
  ])('is %s', (_, one, other, id) => {
    expect(survivorOf(one, other).id).toBe(id)
    expect(survivorOf(other, one).id).toBe(id)
  })
})

describe('merging', () => {
  it('ends the other registration and records both, with the reason', () => {
    const world = event({ people: [person('ana', 'SUBMITTED'), person('ann', 'SUBMITTED', { queuedAt: 5 })] })
    const { changes } = when(world, merge, 9)
    expect(changes).toEqual([
      {
        what: 'MERGED_INTO',
        before: person('ann', 'SUBMITTED', { queuedAt: 5 }),
        reason,
        after: person('ann', 'WITHDRAWN', { queuedAt: 5 }),
      },
      { what: 'MERGED', before: person('ana', 'SUBMITTED'), after: person('ana', 'SUBMITTED'), reason },
    ])
  })

  it('offers a seat that falls free to the next in line, in the same decision', () => {
    const world = event({
      plan: { total: 2 },
      people: [
        person('ana', 'CONFIRMED'),
        person('ann', 'CONFIRMED', { queuedAt: 1 }),
        person('bo', 'WAITLISTED', { queuedAt: 2 }),
      ],
    })
    expect(when(world, merge, 9).moves).toEqual([
      'ann MERGED_INTO → WITHDRAWN',
      'ana MERGED → CONFIRMED',
      'bo OFFERED → OFFERED',
    ])
  })

  it('takes over the organisation within its cap: the seat that falls free counts no more', () => {
    const red = { organisationKey: 'red' }
    const ann = person('ann', 'OFFERED', { queuedAt: 5, ...red })
    const world = event({ plan: { organisationCap: 1 }, people: [person('ana', 'CONFIRMED'), ann] })
    expect(when(world, { ...merge, ...red }, 9).moves).toEqual([
      'ann MERGED_INTO → WITHDRAWN',
      'ana MERGED → CONFIRMED',
    ])
    const bo = person('bo', 'CONFIRMED', red)
    const full = event({
      plan: { organisationCap: 1 },
      people: [person('ana', 'CONFIRMED'), person('ann', 'WAITLISTED', { queuedAt: 5, ...red }), bo],
    })
    expect(when(full, { ...merge, ...red }, 9).refusal).toEqual({
      refusal: 'CannotHoldSeat',
      cause: 'ORGANISATION_AT_CAP',
    })
  })

  it('is refused if the other one stays by now', () => {
    const world = event({ people: [person('ana', 'SUBMITTED'), person('ann', 'OFFERED', { queuedAt: 5 })] })
    expect(when(world, merge, 9).refusal).toEqual({ refusal: 'ChangedMeanwhile' })
  })

  it('is refused for one that has ended or was declined, once the event is over, and without a reason', () => {
    for (const state of ['DECLINED', 'LAPSED', 'WITHDRAWN'] as const) {
      const world = event({ people: [person('ana', 'SUBMITTED'), person('ann', state, { queuedAt: 5 })] })
      expect(when(world, merge, 9).refusal).toEqual({ refusal: 'WrongState', state })
    }
    const people = [person('ana', 'SUBMITTED'), person('ann', 'SUBMITTED', { queuedAt: 5 })]
    expect(when(event({ people, rules: { offersEndAt: 0, endsAt: 9 } }), merge, 9).refusal).toEqual({
      refusal: 'EventOver',
      endedAt: 9,
    })
    expect(when(event({ people }), { ...merge, reason: ' ' }, 9).refusal).toEqual({ refusal: 'ReasonNeeded' })
  })
})
