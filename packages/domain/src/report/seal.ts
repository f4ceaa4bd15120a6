/** What a version was sealed as: a tree of hashes over its findings, so that one finding can be shown to be in it without the others. */
import { canonical } from './canonical.ts'
import type { ReportContent, ReportedFinding } from './content.ts'

/** SHA-256 of a text in UTF-8, in hex. */
export type Hash = (text: string) => string

/** Leaves and nodes are distinguished, so that none can be taken for the other. */
export const leafOf = (finding: ReportedFinding, hash: Hash): string => hash(`finding:${canonical(finding)}`)

/** Of one note or contribution. `salt`: without it a text cannot be tried against guesses. */
export const evidenceOf = (salt: string, evidence: string, hash: Hash): string => hash(`evidence:${salt}:${evidence}`)

const nodeOf = (left: string, right: string, hash: Hash): string => hash(`node:${left}:${right}`)

/** The hashes of one level of the tree from those below: two and two, the last alone if it has none beside it. */
function levelAbove(level: readonly string[], hash: Hash): string[] {
  return level.flatMap((left, place) => {
    if (place % 2 === 1) return []
    const right = level[place + 1]
    return [right === undefined ? left : nodeOf(left, right, hash)]
  })
}

const findingsOf = ({ chapters }: Pick<ReportContent, 'chapters'>) => chapters.flatMap(({ findings }) => findings)

/** Root of the tree, in the order of the report; of no finding the hash of nothing. */
export function sealOf(content: Pick<ReportContent, 'chapters'>, hash: Hash): string {
  let level = findingsOf(content).map((finding) => leafOf(finding, hash))
  while (level.length > 1) level = levelAbove(level, hash)
  return level[0] ?? hash('')
}

export interface Step {
  hash: string
  side: 'LEFT' | 'RIGHT'
}

/** What has to be known besides a finding to come from it to the root, from below; null: it is not there. */
export function pathOf(content: Pick<ReportContent, 'chapters'>, findingId: string, hash: Hash): Step[] | null {
  const all = findingsOf(content)
  let place = all.findIndex(({ id }) => id === findingId)
  if (place === -1) return null
  const path: Step[] = []
  for (let level = all.map((finding) => leafOf(finding, hash)); level.length > 1; level = levelAbove(level, hash)) {
    const beside = level[place ^ 1]
    if (beside !== undefined) path.push({ hash: beside, side: place % 2 === 0 ? 'RIGHT' : 'LEFT' })
    place = place >> 1
  }
  return path
}

export const rootBy = (finding: ReportedFinding, path: readonly Step[], hash: Hash): string =>
  path.reduce(
    (below, { hash: beside, side }) => (side === 'LEFT' ? nodeOf(beside, below, hash) : nodeOf(below, beside, hash)),
    leafOf(finding, hash),
  )
