/**
 * Seals a version: a hash tree over its findings and recommendations, so that each can be proved to be part of it without
 * revealing the others.
 */
import { canonical } from './canonical.ts'
import type { Recommendation, ReportContent, ReportedFinding } from './content.ts'

/** SHA-256 of a text in UTF-8, in hex. */
export type Hash = (text: string) => string

/** Leaves and nodes are hashed differently, so that neither can pass for the other. */
export const leafOf = (finding: ReportedFinding, hash: Hash): string => hash(`finding:${canonical(finding)}`)

export const recommendationLeaf = (recommendation: Recommendation, hash: Hash): string =>
  hash(`recommendation:${canonical(recommendation)}`)

/** Hash of one note or contribution. `salt`: prevents checking guesses of the text. */
export const evidenceOf = (salt: string, evidence: string, hash: Hash): string => hash(`evidence:${salt}:${evidence}`)

const nodeOf = (left: string, right: string, hash: Hash): string => hash(`node:${left}:${right}`)

/** Computes one level of the tree from the one below: pairs of hashes, with an odd last one alone. */
function levelAbove(level: readonly string[], hash: Hash): string[] {
  return level.flatMap((left, place) => {
    if (place % 2 === 1) return []
    const right = level[place + 1]
    return [right === undefined ? left : nodeOf(left, right, hash)]
  })
}

type Sealed = Pick<ReportContent, 'chapters' | 'recommendations'>

/** Findings in report order, then recommendations. */
const leavesOf = ({ chapters, recommendations = [] }: Sealed, hash: Hash): { id: string; leaf: string }[] => [
  ...chapters.flatMap(({ findings }) => findings.map((finding) => ({ id: finding.id, leaf: leafOf(finding, hash) }))),
  ...recommendations.map((each) => ({ id: each.id, leaf: recommendationLeaf(each, hash) })),
]

/** Root of the tree; without findings, the hash of nothing. */
export function sealOf(content: Sealed, hash: Hash): string {
  let level = leavesOf(content, hash).map(({ leaf }) => leaf)
  while (level.length > 1) level = levelAbove(level, hash)
  return level[0] ?? hash('')
}

export interface Step {
  hash: string
  side: 'LEFT' | 'RIGHT'
}

/** The hashes needed to compute the root from a finding or recommendation, bottom up; null: it is not in the tree. */
export function pathOf(content: Sealed, id: string, hash: Hash): Step[] | null {
  const all = leavesOf(content, hash)
  let place = all.findIndex((each) => each.id === id)
  if (place === -1) return null
  const path: Step[] = []
  for (let level = all.map(({ leaf }) => leaf); level.length > 1; level = levelAbove(level, hash)) {
    const beside = level[place ^ 1]
    if (beside !== undefined) path.push({ hash: beside, side: place % 2 === 0 ? 'RIGHT' : 'LEFT' })
    place = place >> 1
  }
  return path
}

/** `leaf`: hash of the item to be proved. */
export const rootBy = (leaf: string, path: readonly Step[], hash: Hash): string =>
  path.reduce(
    (below, { hash: beside, side }) => (side === 'LEFT' ? nodeOf(beside, below, hash) : nodeOf(below, beside, hash)),
    leaf,
  )
