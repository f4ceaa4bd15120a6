/** People who are identified by nothing but their initials. */

import type { Leak } from './leak.ts'
import { knownAcronyms, personCues } from './lexicon/common.ts'
import type { Reading } from './reading.ts'

export function initialsIn({ register, words }: Reading): Leak[] {
  const leaks: Leak[] = []
  const say = (first: number, last: number, people: readonly number[]) => {
    const ids = people.slice(0, 5).map((person) => register.people[person]?.id ?? '')
    leaks.push({
      kind: 'INITIALS',
      from: words[first]?.from ?? 0,
      to: words[last]?.to ?? 0,
      people: ids,
      of: null,
      isPossible: false,
    })
  }
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (!word) continue
    if (word.raw.length === 1 && word.capital) {
      let last = at
      while (
        words[last + 1]?.raw.length === 1 &&
        words[last + 1]?.capital &&
        /^\.[\s-]?$/.test(words[last + 1]?.before ?? '')
      )
        last += 1
      const run = words.slice(at, last + 1)
      const isDotted = last > at
      const people = register.byInitials.get(run.map(({ key }) => key).join(''))
      const next = words[last + 1]
      const goesOn = next?.capital && /^\.?\s$/.test(next.before)
      if (isDotted && people && !goesOn && !knownAcronyms.has(run.map(({ key }) => key).join(''))) say(at, last, people)
      at = last
      continue
    }
    if (!word.capitals || word.raw.length > 5 || knownAcronyms.has(word.key) || register.acronyms.has(word.key))
      continue
    const people = register.byInitials.get(word.key)
    if (people && isPersonal(words, at)) say(at, at, people)
  }
  return leaks
}

/** Somebody speaks, or is set behind what they said: «(LRF)», «— LRF». */
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
