/** Finds people identified by their names, however these are written. */

import { namesThings, ordinary, personCues, places } from '../lexicon/common.ts'
import { doing } from '../lexicon/grammar.ts'
import type { Reading } from '../register/reading.ts'
import type { Likeness, NamePart, Register } from '../register/register.ts'
import { isKnownWord, isListedWord } from '../text/concepts.ts'
import { isDictionaryWord } from '../text/dictionary.ts'
import type { Leak, LeakKind } from '../text/leak.ts'
import { isOrdinary } from '../text/ordinary.ts'
import { isOfCountry } from '../text/places.ts'
import { maxNameLength, particles, soundOf, type Word } from '../text/words.ts'
import { extend, type Found } from './extent.ts'
import { isLandscape } from './landscape.ts'
import { derivations, distance, known, type Match, matchesOf } from './likeness.ts'
import { isNamesake } from './namesakes.ts'

const weight: Record<Likeness, number> = { EXACT: 0, INFLECTION: 1, TRANSLITERATION: 2, TYPO: 3, NICKNAME: 4 }

export function namesIn(reading: Reading): Leak[] {
  const { words } = reading
  const leaks: Leak[] = []
  for (let at = 0; at < words.length; at += 1) {
    const found = longestAt(reading, at)
    if (!found) continue
    leaks.push(leakOf(reading, found))
    at = found.last
  }
  return leaks
}

function longestAt(reading: Reading, at: number): Found | null {
  const matches = matchesOf(reading, at)
  let best: Found | null = null
  let people: NamePart[] = []
  const tried = new Set<string>()
  for (const match of matches) {
    const { person, name } = match.part
    if (tried.has(`${person} ${name} ${match.likeness}`)) continue
    tried.add(`${person} ${name} ${match.likeness}`)
    const found = extend(reading, at, match)
    if (!isIdentified(reading, found)) continue
    const better = best === null || found.last > best.last || (found.last === best.last && worst(found) < worst(best))
    if (better) [best, people] = [found, []]
    if (best?.last === found.last) people.push(match.part)
  }
  if (best) best.matches = [...best.matches, ...people.map((part) => ({ part, likeness: 'EXACT' as const }))]
  return best ?? inTwoWords(reading, at) ?? initialFirst(reading, at)
}

/** «Ben Haddou» for «Benhaddou». */
function inTwoWords(reading: Reading, at: number): Found | null {
  const { register, words } = reading
  const [word, next] = [words[at], words[at + 1]]
  if (!word?.capital || !next?.capital || !/^[ -]$/.test(next.before)) return null
  const joined = word.key + next.key
  if (joined.length < minJoinedLength || joined.length > maxNameLength || word.key.length > maxOfFirst) return null
  const [part] = register.byKey.get(joined) ?? []
  return part ? { first: at, last: at + 1, matches: [{ part, likeness: 'EXACT' }], initials: 0 } : null
}
const minJoinedLength = 7
const maxOfFirst = 4

const worst = ({ matches }: Found): number => Math.max(...matches.map(({ likeness }) => weight[likeness]))

function isIdentified(reading: Reading, found: Found): boolean {
  const { words } = reading
  const { matches, first, last } = found
  const all = words.slice(first, last + 1).filter(({ key }) => !particles.has(key))
  const haveCapitals = reading.isPlain || all.every(({ capital }) => capital)
  if (matches.length >= 2)
    return haveCapitals ? isIdentifiedByParts(reading, found) : isIdentifiedInLowerCase(words, found)
  const [only] = matches
  if (!haveCapitals)
    return only?.likeness === 'INFLECTION' && derivations.some((ending) => words[first]?.key.endsWith(ending))
  if (found.initials > 0) return (only?.part.key.length ?? 0) >= 3 && (only?.part.part ?? 0) > 0
  return isIdentifiedByOneWord(reading, found)
}

/** Two or more parts of a name; not two given names followed by somebody else's family name. */
function isIdentifiedByParts(reading: Reading, found: Found): boolean {
  const { matches } = found
  const isSure = matches.some(({ likeness, part }) => likeness === 'EXACT' && part.key.length >= 3)
  if (!isSure && matches.some(({ part }) => part.key.length < 5)) return false
  const parts = matches.map(({ part }) => part.part)
  const givenOnly = Math.max(...parts) === 1 && parts.includes(0) && nameOf(reading, found).length >= 3
  return !givenOnly || !goesOn(reading, found)
}

/** Written without capitals: «guerline_saint-fleur»; a file name contains no function words. */
function isIdentifiedInLowerCase(words: Reading['words'], { matches, first, last }: Found): boolean {
  const isFile = words.slice(first + 1, last + 1).some(({ before }) => before === '_')
  const tells = matches.map(({ likeness, part }) => likeness === 'EXACT' && !isOrdinary(part.key))
  return isFile ? tells.includes(true) : !tells.includes(false)
}

const nameOf = ({ register }: Reading, { matches }: Found): readonly string[] => {
  const part = matches[0]?.part
  return part ? (register.people[part.person]?.names[part.name] ?? []) : []
}

/** A capitalised word follows that isn't part of this name: the name is somebody else's. */
function goesOn({ words, isPlain }: Reading, { last }: Found): boolean {
  let next = words[last + 1]
  if (next?.before.includes(',')) return false
  if (next && particles.has(next.key) && next.key !== 'e' && next.key !== 'y' && next.key !== 'and')
    next = words[last + 2]
  return (
    !isPlain &&
    next !== undefined &&
    next.capital &&
    /^\p{Lu}/u.test(next.raw) &&
    !next.opens &&
    /^[\s-]+$/.test(next.before) &&
    next.raw.length > 1
  )
}

/** «Eça de Queiroz», where no Eça is registered: somebody else's full name. */
function isOfSomebodyElse({ words, register }: Reading, { first }: Found): boolean {
  const [given, joint, word] = [words[first - 2], words[first - 1], words[first]]
  if (!given || !joint || !word || !/^(?:de|da|do|dos|das|del|di|van|von)$/.test(joint.key) || joint.capital)
    return false
  if (given.sentence !== word.sentence || joint.before !== ' ' || word.before !== ' ') return false
  const isNameOfNobody = given.capital && !given.capitals && given.raw.length > 2 && !register.byKey.has(given.key)
  return (
    isNameOfNobody &&
    !isKnownWord(given.key) &&
    !isDictionaryWord(given.key) &&
    !personCues.has(given.key) &&
    !isOrdinary(given.key)
  )
}

/** A single word identifies somebody only if it can hardly be anything else. */
function isIdentifiedByOneWord(reading: Reading, found: Found): boolean {
  const [match] = found.matches
  const word = reading.words[found.first]
  if (!match || !word) return false
  const { likeness, part } = match
  if (part.key.length < 3 || (word.key.length < 3 && likeness !== 'NICKNAME')) return false
  if (isSomethingElse(reading, found)) return false
  const isGiven = part.isGiven || likeness === 'NICKNAME'
  if (isGiven ? isBesideOtherName(reading, found) : isPartOfOtherName(reading, found, word, part)) return false
  return !isOfSomebodyElse(reading, found) && isLikeEnough(reading, found, word, match)
}

/** A thing, a place or a well-known person of this name; or the word is half of another: «Pop-up». */
function isSomethingElse(reading: Reading, { first, last }: Found): boolean {
  const after = reading.words[last + 1]
  return (
    isOfThing(reading, first) ||
    isLandscape(reading, first) ||
    isInPlace(reading, first) ||
    isNamesake(reading, first) ||
    (after?.before === '-' && !after.capital)
  )
}

/** The word before it, if only a space or a hyphen stands between. */
function neighbour(words: Reading['words'], at: number): Word | null {
  const [before, word] = [words[at - 1], words[at]]
  return before && word && /^[\s-]+$/.test(word.before) && before.sentence === word.sentence ? before : null
}

/** A given name next to another name: it is somebody else's. */
function isBesideOtherName(reading: Reading, found: Found): boolean {
  if (goesOn(reading, found)) return true
  const before = neighbour(reading.words, found.first)
  if (!before?.capital) return false
  return before.opens ? known.has(before.key) : !personCues.has(before.key) && !particles.has(before.key)
}

/** A family name after another given name, or before another family name. */
function isPartOfOtherName(reading: Reading, found: Found, word: Word, part: NamePart): boolean {
  const { register } = reading
  const before = neighbour(reading.words, found.first)
  if (before?.capital && isGivenName(register, before.key) && !personCues.has(before.key)) return true
  const isLast = part.part === (nameOf(reading, found).length || 1) - 1
  return (!isLast || isGivenName(register, word.key)) && goesOn(reading, found)
}

/** The less a word resembles the name, the more supporting evidence is needed. */
function isLikeEnough(reading: Reading, found: Found, word: Word, { likeness, part }: Match): boolean {
  const { isPlain } = reading
  const common = isCommon(reading, word.key)
  const cue = hasCue(reading, found)
  switch (likeness) {
    case 'EXACT':
      return !common || (cue && !isPlain) || isPersonLike(reading, found)
    case 'NICKNAME':
      return cue || isPersonLike(reading, found) || (word.key.length >= 4 && !common && !word.opens && !isPlain)
    case 'INFLECTION':
      return !common && isNameAlone(part.key) && (!word.opens || cue)
    case 'TYPO':
    case 'TRANSLITERATION':
      return (
        !common &&
        isNameAlone(part.key) &&
        isSlipOfName(part, word) &&
        (cue || (!isListedWord(word.key) && (!word.opens || isRareSlip(part, word.key))))
      )
    default:
      return likeness satisfies never
  }
}

const isNameAlone = (key: string): boolean => !ordinary.has(key) && !places.has(key)

/** Long enough to be recognised despite a slip, and not another name. */
const isSlipOfName = (part: NamePart, { key }: Word): boolean =>
  part.key.length >= 6 && key.length >= 5 && !known.has(key)

/** Minimum number of letters at which a name doesn't resemble an ordinary word by chance. */
const rare = 9
const isRareSlip = (part: NamePart, key: string): boolean =>
  !part.isGiven &&
  ((part.key.length >= rare && distance(part.key, key) <= 1) ||
    (part.key.length >= rare - 1 && soundOf(part.key) === soundOf(key)))

/** Part of a multi-word place name: «Quintana Roo». */
const isInPlace = ({ scene }: Reading, at: number): boolean =>
  scene.places.some(({ first, last }) => first < last && first <= at && at <= last)

/** Only the spelling suggests a name: a single editor may dismiss it. */
function isUncertain(reading: Reading, found: Found): boolean {
  const { words } = reading
  const word = words[found.first]
  return found.matches.length === 1 && word !== undefined && isCommon(reading, word.key) && !hasCue(reading, found)
}

/** After these, a capital letter begins the name of a thing or a place. */
const notBeforeNames: ReadonlySet<string> = new Set(
  'the el la los las le les un una une del al du au aux this that in en em dans no na nos nas each every'.split(' '),
)
const months: ReadonlySet<string> = new Set(
  'april may june july august march abril maio mayo junio junho julio julho agosto mars avril mai juin aout'.split(' '),
)
/** An ordinary word written like a name: alone, capitalised, within a sentence that has lower-case words. */
function isPersonLike({ words, isPlain, isLower }: Reading, { first, last }: Found): boolean {
  const [before, word, after] = [words[first - 1], words[first], words[last + 1]]
  if (!word?.capital || word.capitals || isPlain || isLower) return false
  if (places.has(word.key) || isOfCountry(word.key) || months.has(word.key) || word.key.length < 3) return false
  const isBeside = (other: Word | undefined, gap: string) =>
    other?.capital === true && other.sentence === word.sentence && /^[\s-]+$/.test(gap) && !personCues.has(other.key)
  if (isBeside(after, after?.before ?? '')) return false
  if (word.opens) return after !== undefined && doing.has(after.key) && after.sentence === word.sentence
  if (isBeside(before, word.before) && !before?.opens) return false
  if (before && (notBeforeNames.has(before.key) || namesThings.has(before.key))) return false
  const sentence = words.slice(Math.max(0, first - 8), last + 9).filter(({ sentence }) => sentence === word.sentence)
  return sentence.filter(({ capital }) => capital).length * 2 <= sentence.length
}

const isGivenName = (register: Register, key: string): boolean => register.givenNames.has(key) || known.has(key)

const isCommon = ({ small }: Reading, key: string): boolean => isOrdinary(key) || small.has(key)

/** A law, a street, a river: «Ley Olimpia», «Calle de los Ríos», «San José». */
function isOfThing({ words }: Reading, at: number): boolean {
  const word = words[at]
  let back = at - 1
  while (words[back] && particles.has(words[back]?.key ?? '') && at - back < 4) back -= 1
  const before = words[back]
  const after = words[at + 1]
  return (
    (before !== undefined && before.sentence === word?.sentence && namesThings.has(before.key) && before.capital) ||
    (before !== undefined && before.sentence === word?.sentence && namesThings.has(before.key) && back === at - 1) ||
    (before !== undefined && before.sentence === word?.sentence && placeKinds.has(before.key) && back === at - 2) ||
    (after?.key === 's' && /^['’]$/.test(after.before) && namesThings.has(words[at + 2]?.key ?? '')) ||
    (after?.capital === true && !after.opens && namesThings.has(after.key) && /^\s+$/.test(after.before))
  )
}

/** «El estado de Guerrero», «the city of Ibarra». */
const placeKinds: ReadonlySet<string> = new Set(
  'golfo gulf golfe estrecho cordillera serra sierra estado ciudad cidade provincia departamento municipio region isla ilha villa pueblo state city town province county island ville etat commune departement ile rue calle rua'.split(
    ' ',
  ),
)

/** Next to a title, or to a verb of speaking. */
function hasCue({ words }: Reading, { first, last }: Found): boolean {
  const word = words[first]
  const near = [words[first - 1], words[last + 1], words[last + 2]]
  const isNear = near.some(
    (each) =>
      each !== undefined && each.sentence === word?.sentence && personCues.has(each.key) && !strayBy.has(each.key),
  )
  const by = words[first - 1]
  const isAuthor =
    by !== undefined && by.sentence === word?.sentence && strayBy.has(by.key) && /^\s+$/.test(word?.before ?? '')
  const attributed = /[—–-]\s*$/.test(word?.before ?? '') && words[last + 1]?.opens !== false
  return isNear || isAuthor || attributed
}

/** These point at a person only right before the name. */
const strayBy: ReadonlySet<string> = new Set('by par por segun according selon conforme note notes'.split(' '))

/** «L. Ferrán», «J. P. Medeiros»: found at the initial. */
function initialFirst(reading: Reading, at: number): Found | null {
  const { words } = reading
  const word = words[at]
  if (word?.raw.length !== 1 || !word.capital) return null
  let next = at + 1
  while (words[next]?.raw.length === 1 && words[next]?.capital && next - at < 4) next += 1
  if (!/^\.?[\s-]?$/.test(words[next]?.before ?? '-')) return null
  for (const match of matchesOf(reading, next)) {
    if (match.likeness === 'NICKNAME' || match.part.part === 0) continue
    const found = extend(reading, next, match)
    if (found.first === next) continue
    found.first = at
    if (isIdentified(reading, found)) return found
  }
  return null
}

function leakOf(reading: Reading, { first, last, matches, initials }: Found): Leak {
  const { words, register } = reading
  const people = [...new Set(matches.map(({ part }) => part.person))].map((person) => register.people[person]?.id ?? '')
  const { likeness } = matches.reduce((one, other) => (weight[other.likeness] > weight[one.likeness] ? other : one))
  const kind: LeakKind = likeness === 'EXACT' ? (initials > 0 ? 'INITIALS' : 'NAME') : likeness
  return {
    kind,
    from: words[first]?.from ?? 0,
    to: words[last]?.to ?? 0,
    people: people.slice(0, 5),
    of: null,
    isPossible: isUncertain(reading, { first, last, matches, initials }),
  }
}
