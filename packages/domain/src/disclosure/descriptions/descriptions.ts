/**
 * Finds people described without a name, by what they do and for whom: «the person who answers for lawful interception at a
 * Guyanese carrier».
 */

import type { Profiles } from '../register/profiles.ts'
import type { Reading } from '../register/reading.ts'
import { isOfficeOfOne, titleMarksOf } from '../register/titles.ts'
import { conceptsOf } from '../text/concepts.ts'
import { dictionaryMarks } from '../text/dictionary.ts'
import type { Leak } from '../text/leak.ts'
import { isOne } from '../text/nouns.ts'
import { actsAt, didAt, isDefinite, isOfAny, isPresent } from '../text/presence.ts'
import { particles } from '../text/words.ts'
import { isSomebodys } from './posts.ts'

/** Maximum number of content words before and behind the word for a person. */
const before = 4
const behind = 14
/** Bits required beyond those that distinguish one participant from all others: in so many texts, some match by chance. */
const margin = 5
/** The same if nothing indicates that the person is in the room. */
const certain = 8
/** Bits fewer if all words of somebody's title appear. */
const ofWholeTitle = 2
/** Minimum number of words for a title that few others share as a whole. */
const minOfWhole = 3
const minMatched = 2
const maxMeant = 2

/** A word of the text. */
interface Said {
  place: number
  marks: readonly string[]
}

interface Match {
  person: number
  bits: number
  /** Positions of the words, and the slots of the profile that they match. */
  places: Set<number>
  slots: Set<number>
}

export function descriptionsIn(reading: Reading): Leak[] {
  const { register, words } = reading
  const leaks: Leak[] = []
  let done = -1
  for (const at of words.keys()) {
    if (at <= done || !isAnchor(reading, at)) continue
    const places = placesAround(reading, at)
    const needed = Math.log2(register.people.length) + margin - ofWholeTitle
    const best = bestOf(matchesOf(register.profiles, saidAt(reading, places), needed), register)
    const [first] = best
    if (!first || best.length > maxMeant) continue
    const [from, to] = [Math.min(at, ...first.places), Math.max(at, ...first.places)]
    if (!isInRoom(reading, from, to) && !isCertain(reading, first, at, to)) continue
    done = to
    leaks.push({
      kind: 'TITLE',
      from: words[from]?.from ?? 0,
      to: words[to]?.to ?? 0,
      of: null,
      isPossible: true,
      people: best.map(({ person }) => register.people[person]?.id ?? ''),
    })
  }
  return leaks
}

const anybody: ReadonlySet<string> = new Set(
  `quien quem celui celle person persona pessoa personne woman mujer mulher femme man hombre homem homme someone alguien alguem number numero`.split(
    ' ',
  ),
)

/** Whether the word is for one person, or for the one who does what follows. */
function isAnchor(reading: Reading, at: number): boolean {
  const { words } = reading
  if (!isPerson(reading, at)) return false
  // «Derechos del hombre», «droits de l’homme».
  return ![1, 2, 3].some((less) => rights.has(words[at - less]?.key ?? ''))
}

const rights: ReadonlySet<string> = new Set(['rights', 'derechos', 'direitos', 'droits'])

function isPerson({ words, scene }: Reading, at: number): boolean {
  const { key = '' } = words[at] ?? {}
  if (isOfficeOfOne(key) || isSomebodys(key) || anybody.has(key)) return true
  const noun = scene.nounAt.get(at)
  return noun !== undefined && isOne(noun) && noun.terms.some(({ kind }) => kind === 'ROLE')
}

const relative = /^(?:who|that|which|que|qui|quien|quem|dont)$/

/** The describing words, up to the verb for what the person did. */
const placesAround = (reading: Reading, at: number): number[] => [
  ...placesBefore(reading, at),
  at,
  ...placesBehind(reading, at),
]

function placesBefore({ words, scene }: Reading, at: number): number[] {
  const places: number[] = []
  for (let back = at - 1; places.length < before && scene.isJoined(back + 1) && back >= 0; back -= 1) {
    if (words[back + 1]?.before.includes(',') || actsAt(scene, back)) break
    if (!particles.has(words[back]?.key ?? '')) places.push(back)
  }
  return places
}

function placesBehind({ words, scene }: Reading, at: number): number[] {
  const places: number[] = []
  for (let next = at + 1; places.length < behind && scene.isJoined(next); next += 1) {
    const { key = '' } = words[next] ?? {}
    const isOfClause = [1, 2, 3].some((less) => relative.test(words[next - less]?.key ?? ''))
    if (!isOfClause && didAt(scene, next)) break
    if (!particles.has(key)) places.push(next)
  }
  return places
}

/** Marks of each word, including those of countries named there. */
const saidAt = ({ words, scene }: Reading, places: readonly number[]): Said[] =>
  places.map((place) => {
    const codes = scene.placeAt.get(place)?.terms.flatMap(({ codes }) => codes) ?? []
    return { place, marks: [...marksOf(words[place]?.key ?? ''), ...codes.map((code) => `@${code}`)] }
  })

/**
 * Cached because texts repeat their words. Dictionary results are not cached here: dictionaries may grow later and have their own
 * cache.
 */
const known = new Map<string, readonly string[]>()
const maxKnown = 50_000

function meaningsOf(key: string): readonly string[] {
  const found = known.get(key)
  if (found) return found
  const marks = [...new Set([...titleMarksOf(key), ...conceptsOf(key)])]
  if (known.size < maxKnown) known.set(key, marks)
  return marks
}

const marksOf = (key: string): string[] => [...meaningsOf(key), ...dictionaryMarks(key)]

/** For people with a rare attribute, the words of the text that match words of their profile, each once. */
function matchesOf({ slots, fewWith, bitsOf }: Profiles, said: readonly Said[], needed: number): Match[] {
  if (said.reduce((sum, { marks }) => sum + Math.max(0, ...marks.map(bitsOf)), 0) < needed) return []
  const candidates = new Set(said.flatMap(({ marks }) => marks.flatMap(fewWith)))
  return [...candidates].map((person) => {
    const match: Match = { person, bits: 0, places: new Set(), slots: new Set() }
    const own = slots[person]
    for (const { place, marks } of said) {
      const fitting = marks.filter((mark) => own?.has(mark) && !match.slots.has(own.get(mark) ?? -1))
      const [best] = fitting.toSorted((one, other) => bitsOf(other) - bitsOf(one))
      if (best === undefined) continue
      match.bits += bitsOf(best)
      match.places.add(place)
      match.slots.add(own?.get(best) ?? -1)
    }
    return match
  })
}

/** The people whom most of it fits, if it fits better than by chance. */
function bestOf(matches: readonly Match[], { profiles, people }: Reading['register']): Match[] {
  const needed = ({ person, slots }: Match) => {
    const length = profiles.titleLengths[person] ?? 0
    const isWhole = length >= minOfWhole && Array.from({ length }, (_, slot) => slot).every((slot) => slots.has(slot))
    return Math.log2(people.length) + margin - (isWhole ? ofWholeTitle : 0)
  }
  const most = Math.max(...matches.map(({ bits }) => bits))
  return matches.filter(
    (match) => match.bits >= most - 0.01 && match.places.size >= minMatched && match.bits >= needed(match),
  )
}

/** Whether it fits nobody else by chance, and is about one person: not «the mediator of a conflict». */
const isCertain = ({ register, scene, words }: Reading, { bits }: Match, at: number, last: number): boolean =>
  bits >= Math.log2(register.people.length) + certain &&
  (isDefinite(words, at - 1) || /^(?:celui|celle|quien|quem)$/.test(words[at]?.key ?? '')) &&
  !isOfAny(scene, at, last)

const isInRoom = ({ scene, words }: Reading, first: number, last: number): boolean =>
  isPresent(scene, first, last) ||
  [1, 2, 3, 4].some(
    (more) => scene.isJoined(last + more) && (didAt(scene, last + more) || words[last + more]?.key === 'would'),
  )
