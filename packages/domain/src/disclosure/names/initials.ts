/** Finds people identified only by their initials. */

import { knownAcronyms, personCues } from '../lexicon/common.ts'
import type { Reading } from '../register/reading.ts'
import type { Leak } from '../text/leak.ts'
import type { Word } from '../text/words.ts'

export function initialsIn(reading: Reading): Leak[] {
  const { words } = reading
  const leaks: Leak[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (!word) continue
    const isLetter = word.raw.length === 1 && word.capital
    const last = isLetter ? lastOfRun(words, at) : at
    const people = isLetter ? ofDottedRun(reading, at, last) : ofCapitals(reading, at, word)
    if (people) leaks.push(leakOf(reading, at, last, people))
    at = last
  }
  return leaks
}

const leakOf = ({ register, words }: Reading, first: number, last: number, people: readonly number[]): Leak => ({
  kind: 'INITIALS',
  from: words[first]?.from ?? 0,
  to: words[last]?.to ?? 0,
  people: people.slice(0, 5).map((person) => register.people[person]?.id ?? ''),
  of: null,
  isPossible: false,
})

/** «L. R. F.»: position of the last letter. */
function lastOfRun(words: Reading['words'], at: number): number {
  let last = at
  for (
    let next = words[at + 1];
    next?.raw.length === 1 && next.capital && /^\.[\s-]?$/.test(next.before);
    next = words[last + 1]
  )
    last += 1
  return last
}

function ofDottedRun({ register, words }: Reading, at: number, last: number): readonly number[] | null {
  if (last === at) return null
  const initials = words
    .slice(at, last + 1)
    .map(({ key }) => key)
    .join('')
  const next = words[last + 1]
  const goesOn = next?.capital && /^\.?\s$/.test(next.before)
  return goesOn || knownAcronyms.has(initials) ? null : (register.byInitials.get(initials) ?? null)
}

function ofCapitals({ register, words }: Reading, at: number, word: Word): readonly number[] | null {
  if (!word.capitals || word.raw.length > 5 || knownAcronyms.has(word.key) || register.acronyms.has(word.key))
    return null
  const people = register.byInitials.get(word.key)
  return people && isPersonal(words, at) ? people : null
}

/** Somebody speaks, or a quotation is attributed to somebody: «(LRF)», «— LRF». */
function isPersonal(words: Reading['words'], at: number): boolean {
  const word = words[at]
  const near = [words[at - 1], words[at + 1]]
  const speaks = near.some(
    (each) => each?.sentence === word?.sentence && each !== undefined && personCues.has(each.key),
  )
  const next = words[at + 1]
  const isBracketed = /[([]\s*$/.test(word?.before ?? '') && (next === undefined || /^\s*[)\]]/.test(next.before))
  const isSigned = /[—–]\s*$/.test(word?.before ?? '')
  return speaks || isBracketed || isSigned
}
