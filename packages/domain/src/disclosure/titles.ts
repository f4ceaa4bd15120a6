/** What the words of titles mean in any of the languages. */
import { conceptsOf } from './concepts.ts'
import { officeMeaning } from './lexicon/offices.ts'

/** Remembered: texts repeat their words. */
const known = new Map<string, string>()
const mostKnown = 50_000

/** One mark for a word and its translations; a word that is unknown has its stem. */
export function meaningOf(key: string): string {
  const found = known.get(key)
  if (found !== undefined) return found
  const meaning = officeMeaning(key) ?? conceptsOf(key)[0] ?? key
  if (known.size < mostKnown) known.set(key, meaning)
  return meaning
}
