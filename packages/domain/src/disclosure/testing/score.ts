/** Scores the check on the labelled passages. */
import type { Check } from '../check.ts'
import { leaksIn } from '../check.ts'
import type { LeakKind } from '../text/leak.ts'
import type { Passage } from './passage.ts'

export interface Score {
  /** For each kind, the share of planted leaks that are found. */
  recall: ReadonlyMap<LeakKind, number>
  /** Of all passages with a finding, the share with a planted leak. */
  precision: number
  missed: Passage[]
  /** Innocent passages with findings (false positives). */
  mistaken: { passage: Passage; found: string[] }[]
}

export function scoreOf(check: Check, passages: readonly Passage[]): Score {
  const counts = new Map<LeakKind, { planted: number; found: number }>()
  const missed: Passage[] = []
  const mistaken: Score['mistaken'] = []
  let right = 0
  for (const passage of passages) {
    const leaks = leaksIn(check, passage.text)
    const { planted } = passage
    if (planted === null) {
      if (leaks.length > 0)
        mistaken.push({ passage, found: leaks.map(({ kind, from, to }) => `${kind} ${passage.text.slice(from, to)}`) })
      continue
    }
    const count = counts.get(planted.kind) ?? { planted: 0, found: 0 }
    counts.set(planted.kind, count)
    count.planted += 1
    if (leaks.some(({ from, to }) => from < planted.to && to > planted.from)) {
      count.found += 1
      right += 1
    } else missed.push(passage)
  }
  const recall = new Map([...counts].map(([kind, { planted, found }]) => [kind, found / planted]))
  return { recall, precision: right / (right + mistaken.length), missed, mistaken }
}
