/** Finds people identified by their organisation. */

import { knownAcronyms, namesThings, ordinary, personCues, places } from '../lexicon/common.ts'
import { isLandscape } from '../names/landscape.ts'
import { distance } from '../names/likeness.ts'
import { earsOf, soundAlike } from '../register/ear.ts'
import type { OrganisationForm } from '../register/organisations.ts'
import type { Reading } from '../register/reading.ts'
import type { Leak } from '../text/leak.ts'
import { maxNameLength, particles, type Word } from '../text/words.ts'

export function organisationsIn(reading: Reading): Leak[] {
  const { words } = reading
  const leaks: Leak[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (!word) continue
    const found = speltAcronymAt(reading, at) ?? acronymAt(reading, at, word) ?? nameAt(reading, at, word)
    if (!found) continue
    leaks.push(leakOf(reading, at, found))
    at = found.last
  }
  return leaks
}

interface Found {
  kind: 'ORGANISATION' | 'ACRONYM'
  organisation: number
  last: number
}

function leakOf({ register, words }: Reading, first: number, { kind, organisation, last }: Found): Leak {
  const { name, people } = register.organisations[organisation] ?? { name: '', people: [] }
  return {
    kind,
    from: words[first]?.from ?? 0,
    to: words[last]?.to ?? 0,
    people: people.slice(0, 5).map((person) => register.people[person]?.id ?? ''),
    of: name,
    isPossible: false,
  }
}

function speltAcronymAt({ register, words }: Reading, at: number): Found | null {
  const spelt = speltOut(words, at)
  if (!spelt || knownAcronyms.has(spelt.key)) return null
  const [organisation] = register.acronyms.get(spelt.key) ?? []
  return organisation === undefined ? null : { kind: 'ACRONYM', organisation, last: spelt.last }
}

function acronymAt({ register, words, isPlain }: Reading, at: number, { key, capitals }: Word): Found | null {
  const [organisation] = register.acronyms.get(key) ?? []
  if (organisation === undefined || knownAcronyms.has(key) || (isPlain && ordinary.has(key))) return null
  const isWritten = capitals || (isPlain && key.length >= 4)
  return isWritten && !isNumbered(words, at) ? { kind: 'ACRONYM', organisation, last: at } : null
}

/** The longest name at this position. */
function nameAt(reading: Reading, at: number, word: Word): Found | null {
  let best: Found | null = null
  for (const form of formsAt(reading, word)) {
    const last = follows(reading.words, at, form)
    if (last === null || !tellsAsForm(reading, form, at, last)) continue
    if (best === null || last > best.last) best = { kind: 'ORGANISATION', organisation: form.organisation, last }
  }
  return best
}

/** «A ADC 51», «el RFC 2119»: a case or a standard with its number. */
export const isNumbered = (words: readonly Word[], at: number): boolean =>
  /^\d{1,6}$/.test(words[at + 1]?.key ?? '') &&
  /^(?:\s|-| n[.º°]? ?)$/.test(words[at + 1]?.before ?? '') &&
  /^(?:the|la|el|a|o|l|le|na|no|da|do|del|de|in|en|under|of|du|au)$/.test(words[at - 1]?.key ?? '') &&
  (words[at + 2] === undefined || /^[,.;:)\]/]|^\s*[–—(]/.test(words[at + 2]?.before ?? ''))

const maxAcronymLetters = 20

/** «N.L.I.S.A.»: capitals separated by stops. */
function speltOut(words: readonly Word[], at: number): { key: string; last: number } | null {
  const isLetter = (word: Word | undefined) => word?.raw.length === 1 && word.capital
  if (!isLetter(words[at])) return null
  let last = at
  while (last - at < maxAcronymLetters && isLetter(words[last + 1]) && /^\.\s?$/.test(words[last + 1]?.before ?? ''))
    last += 1
  const letters = words.slice(at, last + 1).map(({ key }) => key)
  return letters.length >= 3 ? { key: letters.join(''), last } : null
}

/** Forms that begin with this word or, if it is misspelt, with the intended one. */
function formsAt({ register }: Reading, word: Word): OrganisationForm[] {
  const forms = [...(register.byFirstWord.get(word.key) ?? [])]
  if (forms.length === 0 && word.capital && word.key.length >= 6 && word.key.length <= maxNameLength)
    for (let at = 0; at < word.key.length; at += 1)
      forms.push(...(register.byFirstWord.get(word.key.slice(0, at) + word.key.slice(at + 1)) ?? []))
  if (forms.length === 0 && word.capital && word.key.length >= 6 && word.key.length <= maxNameLength)
    forms.push(...earsOf(word.key).flatMap((ear) => register.byFirstEar.get(ear) ?? []))
  return forms
}

/** The last word of the text that belongs to the form, ignoring particles; null if the form isn't there. */
function follows(words: readonly Word[], at: number, { keys }: OrganisationForm): number | null {
  let next = at
  for (const [index, key] of keys.entries()) {
    if (index > 0) next = pastParticles(words, next + 1, at + maxFormWords, key)
    const word = words[next]
    if (!word || (index > 0 && /[!?;:|]|\.\s|\n\s*\n/.test(word.before)) || !isWritten(word, key)) return null
  }
  return next
}

/** Maximum number of words in the text that a name may span. */
const maxFormWords = 16

/** The first position that isn't a particle, unless the particle is the wanted word. */
function pastParticles(words: readonly Word[], from: number, to: number, wanted: string): number {
  let at = from
  while (at < to && particles.has(words[at]?.key ?? '') && words[at]?.key !== wanted) at += 1
  return at
}

/** Matches exactly, or almost if the word is long. */
const isWritten = (word: Word, key: string): boolean =>
  word.key === key || (key.length >= 6 && (distance(word.key, key) <= 1 || soundAlike(word.key, key)))

/** Ordinary words count as a name only if written as one. */
function tellsAsForm(reading: Reading, { keys }: OrganisationForm, first: number, last: number): boolean {
  const { words, isPlain, small } = reading
  const found = words.slice(first, last + 1).filter(({ key }) => !particles.has(key))
  const isOne = keys.length === 1
  const [key = ''] = keys
  if (isOne && (ordinary.has(key) || places.has(key) || small.has(key))) return false
  if (isOne && isLandscape(reading, first)) return false
  if (isOne && words[first - 1]?.capital && namesThings.has(words[first - 1]?.key ?? '')) return false
  if (isOne && found[0]?.opens && !found[0].capitals)
    return !isPlain && key.length >= 6 && personCues.has(words[last + 1]?.key ?? '')
  const capitals = found.filter(({ capital }) => capital).length
  return isPlain || capitals === found.length || (keys.length >= 3 && capitals >= 1) || keys.length >= 4
}
