import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { depthOf, inTreeOrder, maxLevels, movesOf, movesWithout, type Place, placeForNew } from './tree.ts'

/** `'a b(c d(e))'`: a, and b with children c and d, and e as a child of d. */
function tree(written: string): Place[] {
  const places: Place[] = []
  const counts = new Map<string | null, number>()
  const path: string[] = []
  for (const sign of written) {
    if (sign === '(') path.push(places.at(-1)?.id ?? '')
    else if (sign === ')') path.pop()
    else if (sign !== ' ') {
      const parentId = path.at(-1) ?? null
      const position = counts.get(parentId) ?? 0
      counts.set(parentId, position + 1)
      places.push({ id: sign, parentId, position })
    }
  }
  return places
}

function written(places: readonly Place[], parentId: string | null = null): string {
  const here = inTreeOrder(places).filter((place) => place.parentId === parentId)
  return here
    .map(({ id }) => {
      const below = written(places, id)
      return below === '' ? id : `${id}(${below})`
    })
    .join(' ')
}

const after = (places: readonly Place[], moves: readonly Place[] | null) =>
  moves && places.map((place) => moves.find(({ id }) => id === place.id) ?? place)

function move(from: string, id: string, parentId: string | null, position: number): string | null {
  const places = tree(from)
  const moved = after(places, movesOf(places, { id, parentId, position }))
  return moved && written(moved)
}

describe('a topic is moved', () => {
  it.each<[string, string, string | null, number, string]>([
    ['a b c', 'c', null, 0, 'c a b'],
    ['a b c', 'a', null, 99, 'b c a'],
    ['a b c', 'b', 'a', 0, 'a(b) c'],
    ['a(b c) d', 'b', null, 1, 'a(c) b d'],
    ['a b(c d)', 'b', 'a', 0, 'a(b(c d))'],
    ['a(b(c)) d', 'c', 'd', 0, 'a(b) d(c)'],
  ])('%s: %s to %s at %i gives %s', (from, id, parentId, position, to) => {
    expect(move(from, id, parentId, position)).toBe(to)
  })

  it.each<[string, string, string]>([
    ['a(b)', 'a', 'a'],
    ['a(b)', 'a', 'b'],
    ['a(b(c)) d', 'd', 'c'],
    ['a(b) c(d(e))', 'c', 'a'],
    ['a', 'a', 'nowhere'],
    ['a', 'nothing', 'a'],
  ])('%s: %s to %s is no place', (from, id, parentId) => {
    expect(move(from, id, parentId, 0)).toBeNull()
  })
})

it('a new topic comes last, and not too deep', () => {
  expect(placeForNew(tree('a b(c)'), 'x', null)).toEqual({ id: 'x', parentId: null, position: 2 })
  expect(placeForNew(tree('a b(c)'), 'x', 'b')).toEqual({ id: 'x', parentId: 'b', position: 1 })
  expect(placeForNew(tree('a(b(c))'), 'x', 'c')).toBeNull()
  expect(placeForNew(tree('a'), 'x', 'nowhere')).toBeNull()
})

it('those behind a topic that is gone close up', () => {
  const places = tree('a(b c d)')
  const left = after(places, movesWithout(places, 'b'))?.filter(({ id }) => id !== 'b')
  expect(left).toEqual(tree('a(c d)'))
})

const wish = fc.record({
  id: fc.nat(9),
  parentId: fc.option(fc.nat(9)),
  position: fc.integer({ min: -2, max: 12 }),
})

it('whatever is moved wherever, each place is taken once, nothing lies too deep, and nothing is lost', () => {
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 40 }), (wishes) => {
      let places = tree('0 1 2 3 4 5 6 7 8 9')
      for (const { id, parentId, position } of wishes) {
        const to = { id: String(id), parentId: parentId === null ? null : String(parentId), position }
        places = after(places, movesOf(places, to)) ?? places
        for (const [, siblings] of Map.groupBy(places, (place) => place.parentId)) {
          expect(siblings.map((place) => place.position).sort()).toEqual(siblings.map((_, index) => index))
        }
        expect(
          inTreeOrder(places)
            .map((place) => place.id)
            .sort(),
        ).toEqual([...'0123456789'])
        expect(Math.max(...places.map((place) => depthOf(places, place.id)))).toBeLessThan(maxLevels)
      }
    }),
  )
})
