/** Merkle trees whose roots fix the number of leaves. A hash without a partner moves up unchanged and is never doubled. */
import { digest, type Hash } from './digest.ts'

export type TreeKind = 'pool' | 'rooms' | 'room'

export interface Tree {
  /** From the leaves up to the single hash at the top. */
  levels: readonly (readonly string[])[]
  root: string
}

const nodeOf = (left: string, right: string, hash: Hash): string => digest(hash, 'node', left, right)

const rootOf = (kind: TreeKind, count: number, top: string, hash: Hash): string =>
  digest(hash, 'root', kind, count, top)

function levelAbove(level: readonly string[], hash: Hash): string[] {
  const above: string[] = []
  for (let place = 0; place < level.length; place += 2) {
    const [left = '', right] = level.slice(place, place + 2)
    above.push(right === undefined ? left : nodeOf(left, right, hash))
  }
  return above
}

/** @throws without leaves */
export function treeOf(kind: TreeKind, leaves: readonly string[], hash: Hash): Tree {
  const levels = [leaves]
  for (let level = leaves; level.length > 1; ) {
    level = levelAbove(level, hash)
    levels.push(level)
  }
  const top = levels.at(-1)?.[0]
  if (top === undefined) throw new RangeError('A tree has at least one leaf.')
  return { levels, root: rootOf(kind, leaves.length, top, hash) }
}

/** The sibling hashes from a leaf to the top. */
export const pathOf = ({ levels }: Tree, index: number): string[] =>
  levels.slice(0, -1).flatMap((level, height) => level[(index >> height) ^ 1] ?? [])

/** The root that a leaf leads to; null if the path doesn't fit a tree of this size. */
export function rootBy(
  kind: TreeKind,
  { leaf, index, count, path }: { leaf: string; index: number; count: number; path: readonly string[] },
  hash: Hash,
): string | null {
  if (index < 0 || index >= count) return null
  const rest = [...path]
  let at = leaf
  for (let [place, width] = [index, count]; width > 1; place >>= 1, width = (width + 1) >> 1) {
    if ((place ^ 1) >= width) continue
    const beside = rest.shift()
    if (beside === undefined) return null
    at = place % 2 === 1 ? nodeOf(beside, at, hash) : nodeOf(at, beside, hash)
  }
  return rest.length === 0 ? rootOf(kind, count, at, hash) : null
}
