/**
 * Finds the name from which an account or host name is formed: «akouvi.mensahtogbe», «ouvidoriadasredespa», «lakay_konekte_ht».
 */
import { conceptsOf, isKnownWord } from '../text/concepts.ts'
import { isOrdinary } from '../text/ordinary.ts'
import { isCity } from '../text/places.ts'
import { particles } from '../text/words.ts'

/** A person or an organisation, with the words of their name. */
export interface Nameplate {
  people: readonly number[]
  /** Folded words in order, without particles. */
  words: readonly string[]
  isPerson: boolean
}

/** Nameplates by the first letters of their words. */
export type Nameplates = ReadonlyMap<string, readonly Nameplate[]>

/** Minimum number of letters by which a word is recognised. */
const minWordLength = 4
const beginningLength = 3
/** «edu» for «Eduardo». */
const shortened = 3
/** Longer account names don't exist (RFC 1035 allows 63 characters in a label). */
const maxHandleLength = 63
/** Words that only say whose account it is, or where: «…_oficial», «red…», «…br». */
const fillers: ReadonlySet<string> = new Set(
  `official oficial officiel info contact contacto contato press prensa presse imprensa news team real the its im soy sou mr mrs dr dra prof
   org ong ngo net web app blog tv radio page pagina online digital data tech legal law rights derechos direitos droits red rede reseau network
   el la los las le les de del do da dos das du des of and y e et en no na em`.split(/\s+/),
)

export function nameplatesOf(all: readonly Nameplate[]): Nameplates {
  const byBeginning = new Map<string, Nameplate[]>()
  for (const plate of all)
    for (const beginning of new Set(plate.words.filter(isLong).map((word) => word.slice(0, beginningLength)))) {
      const list = byBeginning.get(beginning)
      if (list) list.push(plate)
      else byBeginning.set(beginning, [plate])
    }
  return byBeginning
}

const isLong = ({ length }: string): boolean => length >= beginningLength

/** @param letters the account name, folded, with letters only */
export function plateOf(plates: Nameplates, letters: string): Nameplate | null {
  if (letters.length < 6 || letters.length > maxHandleLength) return null
  const candidates = new Set<Nameplate>()
  for (let at = 0; at + beginningLength <= letters.length; at += 1)
    for (const plate of plates.get(letters.slice(at, at + beginningLength)) ?? []) candidates.add(plate)
  for (const plate of candidates) if (tells(plate, partsIn(plate, letters))) return plate
  return null
}

/** A part of the letters with its word of the name; null for a filler. */
interface Part {
  word: string | null
  length: number
}

/**
 * Splits the letters into parts, the longest first; null if they can't be formed from the name.
 * @param failed positions, with the words used so far, that are known to fail
 */
function partsIn(
  plate: Nameplate,
  letters: string,
  at = 0,
  used: ReadonlySet<number> = new Set(),
  failed: Set<string> = new Set(),
): Part[] | null {
  if (at === letters.length) return []
  const state = `${at} ${[...used].join(' ')}`
  if (failed.has(state)) return null
  const rest = letters.slice(at)
  for (const { index, word, length } of wordsAt(plate, rest, at, used)) {
    const more = partsIn(plate, letters, at + length, new Set([...used, index]), failed)
    if (more) return [{ word, length }, ...more]
  }
  for (const length of fillersAt(rest, used.size > 0)) {
    const more = partsIn(plate, letters, at + length, used, failed)
    if (more) return [{ word: null, length }, ...more]
  }
  failed.add(state)
  return null
}

interface Option {
  index: number
  word: string
  length: number
}

/** Words of the name that the rest may begin with, the longest first. */
function wordsAt({ words, isPerson }: Nameplate, rest: string, at: number, used: ReadonlySet<number>): Option[] {
  const options = words.flatMap((word, index): Option[] => {
    if (used.has(index)) return []
    const length = Math.max(...formsOf(word).map((form) => sharedLength(form, rest)))
    const isWhole = formsOf(word).some((form) => form.length === length) && length >= 2
    // «quilombolantenas»: the words overlap by one letter.
    const isOverlapping = isWhole && length > minWordLength
    const isEnd = length === rest.length && used.size > 0
    const isShortened = length === shortened && at === 0 && index === 0 && isPerson
    if (isWhole || length >= minWordLength || isEnd || isShortened)
      return [{ index, word, length }, ...(isOverlapping ? [{ index, word, length: length - 1 }] : [])]
    const isInitial = length > 0 && used.size === 0 && at === 0 && isPerson
    return isInitial ? [{ index, word, length: 1 }] : []
  })
  return options.toSorted((one, other) => other.length - one.length)
}

const maxFillerLength = 9

/** Lengths of possible fillers at the beginning of the rest, the longest first; one or two letters may remain at the end. */
const fillersAt = (rest: string, hasName: boolean): number[] =>
  Array.from(
    { length: Math.min(rest.length, maxFillerLength) },
    (_, less) => Math.min(rest.length, maxFillerLength) - less,
  ).filter((length) => fillers.has(rest.slice(0, length)) || (length === rest.length && length <= 2 && hasName))

/** The word, and its singular: «digital» for «digitais». */
function formsOf(word: string): readonly string[] {
  const singular = word
    .replace(/(?:ais|aux)$/, 'al')
    .replace(/[eo]is$/, 'el')
    .replace(/(?:oes|aes)$/, 'ao')
    .replace(/(?<=[aeiou])s$/, '')
  return singular === word ? [word] : [word, singular]
}

function sharedLength(word: string, rest: string): number {
  let length = 0
  while (length < word.length && length < rest.length && word[length] === rest[length]) length += 1
  return length
}

/**
 * Requires two words of a person's name; three of an organisation's, or two of which one isn't an ordinary word; a single word
 * only if it is rare and whole.
 */
function tells(plate: Nameplate, parts: readonly Part[] | null): boolean {
  if (!parts) return false
  const said = parts.flatMap(({ word, length }) => (word === null ? [] : [{ word, length }]))
  const long = said.filter(({ word, length }) => length >= minWordLength || (length === word.length && length >= 3))
  const isRare = ({ word, length }: { word: string; length: number }) =>
    length >= 5 && !isOrdinary(word) && !isKnownWord(word) && !isCity(word)
  if (plate.isPerson) return long.length >= 2 || (said.length >= 2 && long.some(isRare)) || isRareAlone(plate, said)
  return (
    (long.length >= 2 && (said.length >= 3 || long.some(isRare) || long.length * 3 >= plate.words.length * 2)) ||
    long.some((part) => isRare(part) && part.length === part.word.length)
  )
}

/** A distinctive family name: given names are shared by many. */
const isRareAlone = ({ words }: Nameplate, said: readonly { word: string; length: number }[]): boolean =>
  said.some(
    ({ word, length }) =>
      length === word.length && length >= 7 && word !== words[0] && !isOrdinary(word) && !isKnownWord(word),
  )

/** Meanings of the words in an account name: «free_network_house», «FreeNetworkHouse». */
export const marksOfParts = (handle: string): (readonly string[])[] =>
  handle
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '_')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((part) => part.length > 2 && !particles.has(part))
    .map(conceptsOf)
