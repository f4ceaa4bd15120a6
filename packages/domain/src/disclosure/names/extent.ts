/** Determines how far a name extends from one of its parts. */

import type { Reading } from '../register/reading.ts'
import type { NamePart } from '../register/register.ts'
import { particles, type Word } from '../text/words.ts'
import { type Match, matchesOf } from './likeness.ts'

/** A name in a text: its first and last word, with the parts found. */
export interface Found {
  first: number
  last: number
  matches: Match[]
  initials: number
}

/** A further part of a name, or an initial. */
interface Step {
  /** Index of the part in the name. */
  part: number
  /** Null for an initial. */
  match: Match | null
  last: number
  /** «Anne-So»: not the whole part. */
  isShortened: boolean
}

/** Maximum number of words between parts of a name. */
const maxBetween = 3

/** Extends to neighbouring words that are other parts of the same name; particles and initials may stand between. */
export function extend(reading: Reading, at: number, match: Match): Found {
  const { words } = reading
  const parts = reading.register.people[match.part.person]?.names[match.part.name] ?? []
  const found: Found = { first: at, last: at, matches: [match], initials: 0 }
  const used = new Set([match.part.part])
  for (let next = at + 1, gap = 0; next < words.length && gap < maxBetween; next += 1) {
    const word = words[next]
    if (!word || !/^[\s.,\-–’'_+()|]*$/.test(word.before) || /[\n\r]{2}/.test(word.before)) break
    const step = stepTo(reading, next, found, parts, used)
    if (step) {
      take(found, used, step)
      next = step.last
      if (!step.isShortened) gap = 0
    } else if (mayStandBetween(word, words[next + 1])) gap += 1
    else break
  }
  takeInitialBefore(words, found, parts, used)
  return found
}

function take(found: Found, used: Set<number>, { part, match, last }: Step): void {
  used.add(part)
  found.last = last
  if (match) found.matches.push(match)
  else found.initials += 1
}

function stepTo(
  reading: Reading,
  at: number,
  found: Found,
  parts: readonly string[],
  used: ReadonlySet<number>,
): Step | null {
  const { words } = reading
  const word = words[at]
  const [first] = found.matches
  if (!word || !first) return null
  const before = (found.matches.at(-1) ?? first).part
  return (
    nextPart(reading, at, word, before, used) ??
    joinedPart(words, at, word, first.part, parts, used) ??
    shortenedPart(at, word, before, parts, used) ??
    initialPart(at, word, parts, used)
  )
}

/** After a comma, only parts that come earlier in the name: «Ferrán, Lucía». */
function nextPart(reading: Reading, at: number, word: Word, before: NamePart, used: ReadonlySet<number>): Step | null {
  const isReversed = word.before.includes(',')
  const match = matchesOf(reading, at).find(
    ({ part }) =>
      part.person === before.person &&
      part.name === before.name &&
      !used.has(part.part) &&
      (!isReversed || part.part < before.part),
  )
  return match ? { part: match.part.part, match, last: at, isShortened: false } : null
}

/** «Du Vivier» for «Duvivier». */
function joinedPart(
  words: Reading['words'],
  at: number,
  word: Word,
  of: NamePart,
  parts: readonly string[],
  used: ReadonlySet<number>,
): Step | null {
  const after = words[at + 1]
  const part = after && /^\s$/.test(after.before) ? parts.indexOf(word.key + after.key) : -1
  if (part <= 0 || used.has(part)) return null
  const match: Match = { part: { ...of, part, key: parts[part] ?? '', isGiven: false }, likeness: 'EXACT' }
  return { part, match, last: at + 1, isShortened: false }
}

/** «Anne-So» for «Anne-Sophie». */
function shortenedPart(
  at: number,
  word: Word,
  before: NamePart,
  parts: readonly string[],
  used: ReadonlySet<number>,
): Step | null {
  const part = before.part + 1
  const rest = parts[part]
  if (word.before !== '-' || !word.capital || word.raw.length > 4) return null
  if (!rest?.startsWith(word.key) || used.has(part)) return null
  return { part, match: { part: { ...before, part, key: rest }, likeness: 'NICKNAME' }, last: at, isShortened: true }
}

function initialPart(at: number, word: Word, parts: readonly string[], used: ReadonlySet<number>): Step | null {
  const part = initialOf(word, parts, used)
  return part === -1 ? null : { part, match: null, last: at, isShortened: false }
}

/** Index of the part that the letter is the initial of; -1 if none. */
const initialOf = (word: Word, parts: readonly string[], used: ReadonlySet<number>): number =>
  word.raw.length === 1 && word.capital
    ? parts.findIndex((part, index) => !used.has(index) && part.startsWith(word.key))
    : -1

function takeInitialBefore(
  words: Reading['words'],
  found: Found,
  parts: readonly string[],
  used: ReadonlySet<number>,
): void {
  const before = words[found.first - 1]
  if (!before || !/^\.?[\s-]?$/.test(words[found.first]?.before ?? '')) return
  if (initialOf(before, parts, used) === -1) return
  found.initials += 1
  found.first -= 1
}

/** They separate names in a list, and never join the parts of one. */
const listing: ReadonlySet<string> = new Set(['and', 'et', 'ou', 'or', 'o'])

/** A particle, an initial, or the first half of a short double name. */
const mayStandBetween = (word: Word, after: Word | undefined): boolean =>
  (particles.has(word.key) && !listing.has(word.key)) ||
  word.raw.length === 1 ||
  (word.capital && word.raw.length <= 4 && after?.before === '-')
