/** Finds whose name a word resembles, and how: identical, a nickname, spelt by ear, with a suffix, mistyped. */

import { ordinary, places } from '../lexicon/common.ts'
import { nicknamesOf } from '../lexicon/nicknames.ts'
import { earsOf } from '../register/ear.ts'
import type { Reading } from '../register/reading.ts'
import { frameOf, type Likeness, longName, minHeardLength, type NamePart, type Register } from '../register/register.ts'
import { consonantsOf, deletionsOf, particles, soundOf, type Word } from '../text/words.ts'

export interface Match {
  part: NamePart
  likeness: Likeness
}

/** Nicknames, and the names that they are short for. */
export const known: ReadonlySet<string> = new Set([...nicknamesOf.keys(), ...[...nicknamesOf.values()].flat()])

/** The parts of registered names that the word may be, with the kind of likeness. */
export function matchesOf({ register, words, isLower }: Reading, at: number): readonly Match[] {
  const word = words[at]
  if (!word || word.key.length < 2 || ((word.key.length === 2 || particles.has(word.key)) && !word.capital)) return []
  const known = remembered.get(register) ?? new Map<string, readonly Match[]>()
  remembered.set(register, known)
  const id = word.capital || isLower ? `${word.raw} ${word.key}` : word.key
  const found = known.get(id)
  if (found) return found
  const matches = likeNames(register, word, isLower)
  if (known.size < maxRemembered) known.set(id, matches)
  return matches
}

/** Cached because texts repeat their words. */
const remembered = new WeakMap<Register, Map<string, readonly Match[]>>()
const maxRemembered = 20_000

function likeNames(register: Register, word: Word, isLower: boolean): Match[] {
  const { key } = word
  const exact = register.byKey.get(key) ?? []
  const matches = [...as('EXACT', exact), ...as('NICKNAME', register.byNickname.get(key) ?? [])]
  if (!word.capital && !isLower) return [...matches, ...derivedFrom(register, key)]
  for (const stem of stemsOf(key)) matches.push(...as('INFLECTION', register.byKey.get(stem) ?? []))
  if (key.length >= 4 && exact.length <= maxAlike) matches.push(...soundingLike(register, key))
  if (exact.length > 0) return matches
  if (key.length >= minHeardLength && !known.has(key)) matches.push(...heardAs(register, key, matches))
  if (/[^\p{Script=Latin}\p{N}\p{M}\p{Cf}]/u.test(word.raw))
    matches.push(...as('TRANSLITERATION', register.byConsonants.get(consonantsOf(key)) ?? []))
  if (key.length >= 4 && !known.has(key)) matches.push(...mistyped(register, key))
  return matches
}

/** A name with more bearers is not searched by sound. */
const maxAlike = 3

const as = (likeness: Likeness, parts: readonly NamePart[]): Match[] => parts.map((part) => ({ part, likeness }))

const soundingLike = ({ bySound }: Register, key: string): Match[] =>
  as(
    'TRANSLITERATION',
    (bySound.get(soundOf(key)) ?? []).filter((part) => part.key !== key && sharesFrame(part.key, key)),
  )

/** Allows one slip in a short name, two in a long one. */
function mistyped({ byDeletion, byFrame }: Register, key: string): Match[] {
  const near = new Set(deletionsOf(key).flatMap((less) => byDeletion.get(less) ?? []))
  const framed = key.length < longName ? [] : (byFrame.get(frameOf(key)) ?? []).filter((part) => !near.has(part))
  return as('TYPO', [
    ...[...near].filter((part) => distance(part.key, key) <= (part.key.length >= 8 ? 2 : 1)),
    ...framed.filter((part) => distance(part.key, key) <= 2),
  ])
}

/** Spelt by ear: lengths within three letters, and not found otherwise. */
function heardAs({ byEar }: Register, key: string, found: readonly Match[]): Match[] {
  const parts = new Set(earsOf(key).flatMap((ear) => byEar.get(ear) ?? []))
  return [...parts]
    .filter((part) => sharesFrame(part.key, key) && !found.some((match) => match.part === part))
    .map((part) => ({ part, likeness: 'TRANSLITERATION' }))
}

/** «ferranista»: in lower case, and derived from no other name. */
const derivedFrom = ({ byKey }: Register, key: string): Match[] =>
  derivations
    .filter((ending) => key.length - ending.length >= 5 && key.endsWith(ending))
    .flatMap((ending) => {
      const stem = key.slice(0, -ending.length)
      return [stem, `${stem}o`, `${stem}a`, `${stem}e`].flatMap((name) => byKey.get(name) ?? [])
    })
    .filter((part) => part.key.length >= 6 && !ordinary.has(part.key) && !places.has(part.key))
    .map((part) => ({ part, likeness: 'INFLECTION' }))

/** Sounds alike and differs in length by at most three letters. */
const sharesFrame = (one: string, other: string): boolean => Math.abs(one.length - other.length) <= 3

/** Suffixes that turn a name into a word for a style or a follower. */
export const derivations =
  'ista istas iste istes ist ists ismo isme ism iano iana ianos ianas ian ien ienne iens esque esca esco eriana'.split(
    ' ',
  )
const endings = [...'s es inho inha zinho zinha ito ita cito cita'.split(' '), ...derivations]

/** The name without suffixes that the languages add. */
function stemsOf(key: string): string[] {
  const stems: string[] = []
  for (const ending of endings) {
    if (key.length - ending.length < 4 || !key.endsWith(ending)) continue
    const stem = key.slice(0, -ending.length)
    stems.push(stem)
    if (ending.length > 2)
      stems.push(`${stem}o`, `${stem}a`, `${stem}e`, stem.replace(/gu$/, 'go').replace(/qu$/, 'co'))
  }
  return stems
}

/** Number of letters to insert, delete, replace or swap with a neighbour. */
export function distance(one: string, other: string): number {
  const width = other.length + 1
  let older: number[] = []
  let previous = Array.from({ length: width }, (_, index) => index)
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    for (let column = 1; column < width; column += 1) {
      let least = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + Number(one[row - 1] !== other[column - 1]),
      )
      if (isSwapped(one, other, row, column)) least = Math.min(least, (older[column - 2] ?? 0) + 1)
      current.push(least)
    }
    older = previous
    previous = current
  }
  return previous[one.length === 0 ? 0 : other.length] ?? 0
}

const isSwapped = (one: string, other: string, row: number, column: number): boolean =>
  row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
