/** Words that mean something other than the person or organisation of that name. */
import { namesakes } from '../lexicon/namesakes.ts'
import type { Reading } from '../register/reading.ts'

/** «A Ruby library», «las lenguas maya y mam»: the sentence indicates the other meaning of the word. */
export function isNamesake({ words }: Reading, at: number): boolean {
  const { key = '', sentence } = words[at] ?? {}
  const from = Math.max(0, at - sentenceReach)
  return namesakes.some(
    ({ names, beside }) =>
      names.has(key) &&
      words
        .slice(from, at + sentenceReach)
        .some((word, place) => word.sentence === sentence && beside.has(word.key) && from + place !== at),
  )
}
const sentenceReach = 25
