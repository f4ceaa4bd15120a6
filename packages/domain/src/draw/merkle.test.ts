import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { digest, type Hash } from './digest.ts'
import { pathOf, rootBy, treeOf } from './merkle.ts'
import { sha256 } from './testing/sample.ts'

/** Says what was hashed. */
const shown: Hash = (text) => text.replace('"plenaria-draw/1",', '')
const leavesOf = (count: number) => Array.from({ length: count }, (_, index) => sha256(`leaf ${index}`))

describe('a tree', () => {
  it('pairs hashes from the left, and moves up the last one without a partner', () => {
    const { levels } = treeOf('pool', ['a', 'b', 'c'], shown)
    expect(levels).toEqual([['a', 'b', 'c'], ['["node","a","b"]', 'c'], [expect.stringMatching(/^\["node",/)]])
  })

  it('has a root that fixes kind and number of leaves', () => {
    const roots = [
      treeOf('pool', ['a'], shown),
      treeOf('rooms', ['a'], shown),
      treeOf('pool', ['a', 'b'], shown),
      treeOf('pool', ['b', 'a'], shown),
      // The last leaf twice, as in trees that double it.
      treeOf('pool', ['a', 'b', 'c'], shown),
      treeOf('pool', ['a', 'b', 'c', 'c'], shown),
      // Nodes in the place of leaves.
      treeOf('pool', [digest(shown, 'node', 'a', 'b'), 'c'], shown),
    ].map(({ root }) => root)
    expect(new Set(roots).size).toBe(roots.length)
  })

  it('is refused without leaves', () => {
    expect(() => treeOf('pool', [], sha256)).toThrow(RangeError)
  })

  it('is reached from each leaf by its path, and by nothing else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), fc.nat(), (count, some, another) => {
        const leaves = leavesOf(count)
        const tree = treeOf('pool', leaves, sha256)
        const index = some % count
        const leaf = leaves[index] ?? ''
        const path = pathOf(tree, index)
        const given = { leaf, index, count, path }
        expect(rootBy('pool', given, sha256)).toBe(tree.root)
        const wrong = [
          rootBy('rooms', given, sha256),
          rootBy('pool', { ...given, leaf: sha256('another') }, sha256),
          rootBy('pool', { ...given, count: count + 1 }, sha256),
          rootBy('pool', { ...given, path: [...path, leaf] }, sha256),
          rootBy('pool', { ...given, path: path.slice(1).concat(path.slice(0, 0)) }, sha256),
          rootBy('pool', { ...given, index: count }, sha256),
          rootBy('pool', { ...given, index: -1 }, sha256),
        ]
        expect(wrong.filter((root) => root === tree.root)).toEqual(path.length === 0 ? [tree.root] : [])
        const other = another % count
        if (other !== index) expect(rootBy('pool', { ...given, index: other }, sha256)).not.toBe(tree.root)
      }),
      { numRuns: 100 },
    )
  })
})
