import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { LayeredMap } from './layeredMap.ts'

const steps = fc.array(
  fc.record({
    of: fc.nat(),
    isCopied: fc.boolean(),
    key: fc.nat(30),
    value: fc.nat(9),
  }),
  { maxLength: 200 },
)

test('copies of copies equal maps that were copied whole, in values, size and order', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(30), fc.nat(9))), steps, (original, history) => {
      const pairs = [{ layered: new LayeredMap(new Map(original)), whole: new Map(original) }]
      for (const { of, isCopied, key, value } of history) {
        const pair = pairs[of % pairs.length] as (typeof pairs)[number]
        if (isCopied) pairs.push({ layered: new LayeredMap(pair.layered), whole: new Map(pair.whole) })
        pair.layered.set(key, value)
        pair.whole.set(key, value)
      }
      for (const { layered, whole } of pairs) {
        expect([...layered]).toEqual([...whole])
        expect([...layered.keys()]).toEqual([...whole.keys()])
        expect([...layered.values()]).toEqual([...whole.values()])
        expect(layered.size).toBe(whole.size)
        const visited: [number, number][] = []
        layered.forEach((value, key) => void visited.push([key, value]))
        expect(visited).toEqual([...whole])
        for (let key = 0; key <= 30; key += 1) {
          expect(layered.get(key)).toBe(whole.get(key))
          expect(layered.has(key)).toBe(whole.has(key))
        }
      }
    }),
  )
})
