/** Finds organisations by one word of their name, by a translated or reordered name, and by an acronym of either. */

import { knownAcronyms, namesThings, personCues, places } from '../lexicon/common.ts'
import { continuing, doing } from '../lexicon/grammar.ts'
import { isLandscape } from '../names/landscape.ts'
import { distance } from '../names/likeness.ts'
import { isNamesake } from '../names/namesakes.ts'
import { earsOf } from '../register/ear.ts'
import { adaptedStem, isGeneric, type Meaning, type TellingWord } from '../register/organisations.ts'
import type { Reading } from '../register/reading.ts'
import { conceptsOf, isKnownWord } from '../text/concepts.ts'
import { dictionaryMarks } from '../text/dictionary.ts'
import type { Leak } from '../text/leak.ts'
import { rolesIn } from '../text/nouns.ts'
import { isOrdinary } from '../text/ordinary.ts'
import { isCity } from '../text/places.ts'
import { deletionsOf, maxNameLength, particles } from '../text/words.ts'
import { isNumbered } from './affiliations.ts'

export const translationsIn = (reading: Reading): Leak[] => [
  ...wordsThatTell(reading),
  ...meaningsIn(reading),
  ...acronymsIn(reading),
]

function leakOf({ register, words }: Reading, kind: 'ORGANISATION' | 'ACRONYM', found: Found): Leak {
  const { name = null, people = [] } = register.organisations[found.organisation] ?? {}
  return {
    kind,
    from: words[found.first]?.from ?? 0,
    to: words[found.last]?.to ?? 0,
    of: name,
    people: people.slice(0, 5).map((person) => register.people[person]?.id ?? ''),
    isPossible: found.isPossible,
  }
}

interface Found {
  organisation: number
  first: number
  last: number
  isPossible: boolean
}

const wordsThatTell = (reading: Reading): Leak[] =>
  reading.words.flatMap(({ key, capital }, at): Leak[] => {
    const telling = reading.register.telling.get(key)
    if (telling) return isMeant(reading, at, telling) ? [tellingLeak(reading, at, telling)] : []
    return capital ? misspelt(reading, at) : adapted(reading, at)
  })

function tellingLeak(reading: Reading, at: number, { organisations, isThing }: TellingWord): Leak {
  const [organisation = 0] = organisations
  const isPossible = isThing || organisations.length > 1
  return leakOf(reading, 'ORGANISATION', { organisation, first: at, last: at, isPossible })
}

/** Written as a name, and not as the name of anything else. */
function isMeant(reading: Reading, at: number, { isThing }: TellingWord): boolean {
  const { words, small, isPlain } = reading
  const { key = '', capital = false, opens = false } = words[at] ?? {}
  if ((!capital && !isPlain) || small.has(key)) return false
  if (isThing && !isNameOfThing(reading, at, opens)) return false
  if (opens && !isPlain && !isSubject(reading, at)) return false
  return !namesThings.has(words[at - 1]?.key ?? '') && !isLandscape(reading, at) && !isNamesake(reading, at)
}

/** An ordinary word counts only if capitals indicate names, and nothing next to it belongs to the same name. */
const isNameOfThing = (reading: Reading, at: number, opens: boolean): boolean =>
  !reading.isPlain &&
  !reading.isLower &&
  (!opens || doing.has(reading.words[at + 1]?.key ?? '')) &&
  isAlone(reading, at)

/** «Chimboraso», «Obsidana»: a long distinctive word spelt by ear or with one letter wrong, within a sentence. */
function misspelt(reading: Reading, at: number): Leak[] {
  const { register, words, small } = reading
  const { key = '', opens = true } = words[at] ?? {}
  if (opens || key.length < minMisspeltLength || key.length > maxNameLength || small.has(key)) return []
  if (isKnownWord(key) || isOrdinary(key) || isCity(key) || namesThings.has(words[at - 1]?.key ?? '')) return []
  const heard = earsOf(key).map((ear) => register.tellingByEar.get(ear))
  const typed = deletionsOf(key)
    .map((less) => register.tellingByDeletion.get(less))
    .filter((word) => word !== undefined && distance(word.key, key) <= 1)
  const organisation = [...heard, ...typed.map((word) => word?.organisation)].find((found) => found !== undefined)
  if (organisation === undefined) return []
  return [leakOf(reading, 'ORGANISATION', { organisation, first: at, last: at, isPossible: true })]
}
const minMisspeltLength = 6

/** «Le Bureau lucayen»: the distinctive word with another language's ending, next to a word that begins the name. */
function adapted(reading: Reading, at: number): Leak[] {
  const { register, words } = reading
  const [before, { key = '', before: gap = '' } = {}] = [words[at - 1], words[at]]
  if (!before?.capital || !isKnownWord(before.key) || !/^\s+$/.test(gap) || key.length < 6 || isKnownWord(key))
    return []
  const organisation = register.tellingStems.get(adaptedStem(key))
  if (organisation === undefined) return []
  return [leakOf(reading, 'ORGANISATION', { organisation, first: at - 1, last: at, isPossible: true })]
}

/** Not part of another name: neither a street nor a first name precedes it, and no name continues after it. */
function isAlone({ words, register }: Reading, at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]]
  if (
    before &&
    word &&
    /^\s+$/.test(word.before) &&
    before.capital &&
    !before.opens &&
    !register.telling.has(before.key)
  )
    return false
  return !(after?.capital && /^[\s-]+$/.test(after.before) && !register.telling.has(after.key))
}

/** The first word of a sentence, used as its subject. */
function isSubject({ words }: Reading, at: number): boolean {
  const after = words[at + 1]
  if (!after || after.sentence !== words[at]?.sentence) return false
  return personCues.has(after.key) || continuing.has(after.key) || !particles.has(after.key)
}

/** Maximum number of foreign words between the words of a name. */
const maxBetween = 1

function meaningsIn(reading: Reading): Leak[] {
  const { register, words } = reading
  const seen = new Map<number, number[]>()
  const leaks: Leak[] = []
  for (const [at, { key }] of words.entries()) {
    if (particles.has(key)) continue
    const touched = new Set<number>()
    for (const { meaning, slot } of slotsAt(reading, at, key)) {
      const places = seen.get(meaning) ?? []
      seen.set(meaning, places)
      if (!isSaidAgain(words, places[slot], at)) places[slot] = at
      touched.add(meaning)
    }
    for (const meaning of touched) {
      const found = meant(reading, register.meanings[meaning], seen.get(meaning) ?? [], at)
      if (found) leaks.push(leakOf(reading, 'ORGANISATION', found))
    }
  }
  return leaks
}

/** The words of names that this word may stand for, alone or with the next. */
function slotsAt({ register, words }: Reading, at: number, key: string): readonly Slot[] {
  const joined = joinedConcepts(words, at).flatMap((mark) => register.byMark.get(mark) ?? [])
  const own = slotsOf(register, key)
  return joined.length > 0 ? [...own, ...joined] : own
}

const meant = (reading: Reading, of: Meaning | undefined, places: readonly number[], at: number): Found | null =>
  of ? (foundAt(reading, of, places, at) ?? ownWordsAt(reading, of, places, at)) : null

type Slot = Readonly<{ meaning: number; slot: number }>
/** Cached because texts repeat their words. */
const slotsByWord = new WeakMap<Reading['register'], Map<string, readonly Slot[]>>()
const maxRemembered = 20_000

/** The words of names that a word may stand for. */
function slotsOf(register: Reading['register'], key: string): readonly Slot[] {
  const known = slotsByWord.get(register) ?? new Map<string, readonly Slot[]>()
  slotsByWord.set(register, known)
  const found = known.get(key)
  if (found) return found
  const marks = [...conceptsOf(key), ...dictionaryMarks(key), ...withoutPrefix(key)]
  const slots = marks.flatMap((mark) => register.byMark.get(mark) ?? [])
  if (known.size < maxRemembered) known.set(key, slots)
  return slots
}

/** «Cybercoopération» matches two words. */
function withoutPrefix(key: string): readonly string[] {
  const [, prefix, rest] = /^(cyber|ciber|tele|eco)([a-z]{5,})$/.exec(key) ?? []
  return prefix === undefined || rest === undefined ? [] : [...conceptsOf(prefix), ...conceptsOf(rest)]
}

/** «Institut de recherche» matches one word: the first has the capital. */
const isSaidAgain = (words: Reading['words'], before: number | undefined, at: number): boolean =>
  before !== undefined &&
  at - before <= 2 &&
  words[before]?.sentence === words[at]?.sentence &&
  words[before]?.capital === true &&
  words[at]?.capital === false

/** Requires all words of the name, or nearly all of a long one, next to each other and written as a name. */
function foundAt(reading: Reading, meaning: Meaning, places: readonly number[], last: number): Found | null {
  const { words } = reading
  const { slots, organisation } = meaning
  const reach = slots.length * 2 + 3
  const said = slots.flatMap((_, slot) => {
    const place = places[slot]
    return place !== undefined && last - place <= reach && words[place]?.sentence === words[last]?.sentence
      ? [place]
      : []
  })
  const spots = [...new Set(said)].toSorted((one, other) => one - other)
  const missing = slots.length - said.length
  if (isPlaceAndKind(reading, slots.length, spots))
    return { organisation, first: spots[0] ?? last, last, isPossible: true }
  if (missing > (slots.length >= 4 ? Math.floor(slots.length / 3) : 0) || spots.length < Math.min(2, slots.length))
    return null
  const [first = last] = spots
  const others = words.slice(first, last + 1).filter(({ key }) => !particles.has(key)).length - spots.length
  const isNamed = isWrittenAsName(reading, first, last, spots)
  if (isNamed === null || others > (slots.length >= 4 || isNamed === 'WHOLLY' ? maxBetween + missing : 0)) return null
  return {
    organisation,
    first,
    last,
    isPossible: isNamed === 'PARTLY' || missing > 0 || isByDictionary(reading, slots, places),
  }
}

/** Whether some word corresponds only by the dictionary. */
const isByDictionary = ({ words }: Reading, slots: Meaning['slots'], places: readonly number[]): boolean =>
  slots.some((marks, slot) => {
    const word = words[places[slot] ?? -1]
    if (word === undefined) return false
    const own = [...conceptsOf(word.key), ...withoutPrefix(word.key), ...joinedConcepts(words, places[slot] ?? -1)]
    return !own.some((mark) => marks.includes(mark))
  })

/** «Centro-Americana». */
const joinedConcepts = (words: Reading['words'], at: number): readonly string[] =>
  words[at + 1]?.before === '-' ? conceptsOf((words[at]?.key ?? '') + (words[at + 1]?.key ?? '')) : []

/** Most of the words that only this name has, in any order, whatever word stands for the kind of organisation. */
function ownWordsAt(
  reading: Reading,
  { organisation, slots, own }: Meaning,
  places: readonly number[],
  last: number,
): Found | null {
  const { words } = reading
  const wanted = slots.flatMap((_, slot) => (own[slot] ? [slot] : []))
  const near = (slot: number): number[] => {
    const place = places[slot]
    return place !== undefined && last - place <= reachOfOwn && words[place]?.sentence === words[last]?.sentence
      ? [place]
      : []
  }
  const said = wanted.filter((slot) => near(slot).length > 0)
  if (wanted.length < 2 || said.length < Math.max(2, Math.ceil((wanted.length * 2) / 3))) return null
  const isWhole = said.length === wanted.length
  const rare = said.filter((slot) => isRare(reading, slots[slot] ?? []))
  if (rare.length < (isWhole ? 1 : 2)) return null
  const spots = [...new Set(slots.flatMap((_, slot) => near(slot)))].toSorted((one, other) => one - other)
  const [first = last] = spots
  const inside = words.slice(first, last + 1)
  const others = inside.filter(
    ({ key }, at) => !spots.includes(first + at) && !particles.has(key) && !isGeneric(key) && !isBodyWord(key),
  )
  if (new Set(said.flatMap(near)).size < 2 || others.length > maxBetween || areTwo(inside)) return null
  if (!isWhole && spots.some((at) => isLandscape(reading, at))) return null
  const isNamed = isWrittenAsName(reading, first, last, spots) !== null || (isWhole && isBehindKind(reading, first))
  return isNamed ? { organisation, first, last, isPossible: true } : null
}

/** A meaning that few organisations' names contain. */
const isRare = ({ register }: Reading, marks: readonly string[]): boolean =>
  marks.every(
    (mark) =>
      new Set(register.byMark.get(mark)?.map(({ meaning }) => register.meanings[meaning]?.organisation)).size <=
      maxOfMark,
  )
const maxOfMark = 3

/** «The Bar Association and the National Police»: two organisations. */
const areTwo = (words: Reading['words']): boolean =>
  words.some(
    ({ key }, at) =>
      /^(?:and|y|e|et)$/.test(key) && /^(?:the|la|el|le|les|los|las|o|a|os|as|l)$/.test(words[at + 1]?.key ?? ''),
  )

/**
 * «La clinique juridique Feu de signal», «l’association Villes vigilantes»: a capitalised word after the kind of organisation.
 */
function isBehindKind({ words }: Reading, first: number): boolean {
  const isKind = (at: number) => isGeneric(words[at]?.key ?? '') || isBodyWord(words[at]?.key ?? '')
  const at = isKind(first)
    ? [first + 1, first + 2].find((next) => words[next]?.capital && !particles.has(words[next]?.key ?? ''))
    : first
  const word = at === undefined ? undefined : words[at]
  return word?.capital === true && !word.opens && at !== undefined && (isKind(at - 1) || isKind(at - 2))
}
const reachOfOwn = 9

/** «Le parquet de Demerara» for «Demerara Public Prosecutions»: its place, next to one of two other words. */
function isPlaceAndKind({ words, isLower, isPlain }: Reading, slots: number, spots: readonly number[]): boolean {
  const [first, last] = spots
  if (slots !== 3 || spots.length !== 2 || first === undefined || last === undefined || isLower || isPlain) return false
  const between = words.slice(first + 1, last)
  const [place, kind] = isCity(words[last]?.key ?? '') ? [words[last], words[first]] : [words[first], words[last]]
  return (
    place !== undefined &&
    isCity(place.key) &&
    !places.has(place.key) &&
    place.capital &&
    isBodyWord(kind?.key ?? '') &&
    between.every(({ key }) => particles.has(key))
  )
}

const isBodyWord = (key: string): boolean => rolesIn(key).length > 0

/** «the Commission interocéanique»: in the Romance languages, the first word may be the only one with a capital. */
function isWrittenAsName({ words, isPlain, isLower }: Reading, first: number, last: number, spots: readonly number[]) {
  if (isPlain || isLower) return spots.length >= 4 ? 'PARTLY' : null
  const capitals = spots.filter((at) => words[at]?.capital && !words[at]?.opens).length
  if (capitals === spots.length || (capitals === spots.length - 1 && words[first]?.opens)) return 'WHOLLY'
  if (words[first]?.capital && !words[first]?.opens && spots.length >= 3) return 'PARTLY'
  return capitals >= 2 && last > first && spots.length >= 3 ? 'PARTLY' : null
}

function acronymsIn(reading: Reading): Leak[] {
  const { register, words, isPlain } = reading
  return words.flatMap(({ key, capitals }, at): Leak[] => {
    const [organisation] = register.translatedAcronyms.get(key) ?? []
    if (organisation === undefined || !capitals || isPlain || knownAcronyms.has(key) || register.acronyms.has(key))
      return []
    if (isNumbered(words, at)) return []
    return [leakOf(reading, 'ACRONYM', { organisation, first: at, last: at, isPossible: true })]
  })
}
