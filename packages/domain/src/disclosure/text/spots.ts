/** Finds terms of one or more words in a text. */
import type { Word } from './words.ts'

export interface Spot<Term> {
  /** Positions of words in the text; `last` inclusive. */
  first: number
  last: number
  /** Every term that the words may mean. */
  terms: readonly Term[]
}

interface Worded {
  words: readonly string[]
}

export type Terms<Term> = ReadonlyMap<string, readonly Term[]>

/** Terms by their first word, the longest first. */
export function termsBy<Term extends Worded>(terms: readonly Term[]): Terms<Term> {
  const sorted = terms.toSorted((one, other) => other.words.length - one.words.length)
  return Map.groupBy(sorted, ({ words: [first = ''] }) => first)
}

/** The longest terms at each position, never one inside another. */
export function spotsIn<Term extends Worded>(
  terms: Terms<Term>,
  words: readonly Word[],
  isWritten: (term: Term, first: number, last: number) => boolean = () => true,
): Spot<Term>[] {
  const spots: Spot<Term>[] = []
  for (let at = 0; at < words.length; at += 1) {
    const beginning = terms.get(words[at]?.key ?? '')
    if (!beginning) continue
    const fitting = beginning.filter(
      (term) =>
        term.words.every((word, index) => words[at + index]?.key === word) &&
        isWritten(term, at, at + term.words.length - 1),
    )
    const length = fitting[0]?.words.length
    if (length === undefined) continue
    const last = at + length - 1
    spots.push({ first: at, last, terms: fitting.filter((term) => term.words.length === length) })
    at = last
  }
  return spots
}
