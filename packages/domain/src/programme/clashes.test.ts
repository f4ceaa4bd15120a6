import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { clashes, newClashes, overlap } from './clashes.ts'

const session = (id: string, startsAt: number, endsAt: number) => ({ id, startsAt, endsAt })
const programme = [session('late', 8, 10), session('one', 0, 4), session('two', 3, 5), session('three', 4, 6)]
const idsOf = (pairs: [{ id: string }, { id: string }][]) => pairs.map(([one, other]) => [one.id, other.id])

describe('clashes', () => {
  it('are pairs that overlap, in order; one that begins as another ends does not', () => {
    expect(idsOf(clashes(programme, new Set(['one', 'two', 'three', 'late'])))).toEqual([
      ['one', 'two'],
      ['two', 'three'],
    ])
  })

  it('are only between sessions that are chosen', () => {
    expect(clashes(programme, new Set(['one', 'three', 'late']))).toEqual([])
  })

  it('a move reports only clashes that did not exist before', () => {
    const [, one] = programme
    if (!one) throw new Error('There is no such session.')
    const moved = newClashes(programme, one, { startsAt: 3, endsAt: 9 })
    expect(moved.map(({ id }) => id)).toEqual(['three', 'late'])
  })

  it('are found whatever the order', () => {
    const time = fc.integer({ min: 0, max: 20 })
    const some = fc.uniqueArray(fc.record({ id: fc.uuid(), startsAt: time, lasts: fc.integer({ min: 1, max: 9 }) }), {
      selector: ({ id }) => id,
      maxLength: 8,
    })
    fc.assert(
      fc.property(some, (rows) => {
        const sessions = rows.map(({ id, startsAt, lasts }) => session(id, startsAt, startsAt + lasts))
        const all = new Set(sessions.map(({ id }) => id))
        const found = clashes(sessions, all)
        expect(clashes(sessions.toReversed(), all)).toEqual(found)
        const expected = sessions.flatMap((one, place) => sessions.slice(place + 1).filter((two) => overlap(one, two)))
        expect(found).toHaveLength(expected.length)
      }),
    )
  })
})
