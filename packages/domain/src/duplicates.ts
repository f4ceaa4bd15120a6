/** Suggests registrations that may belong to the same person, based on what people wrote about themselves. A person decides. */

export interface Candidate {
  id: string
  /** Folded: no accents, no capitals, words separated by one space. */
  name: string
  /** Null: unaffiliated. */
  organisationKey: string | null
  /** ISO 3166-1 alpha-2. */
  country: string
}

export type NameLikeness = 'SAME_NAME' | 'NEAR_NAME'

export interface Duplicate {
  why: NameLikeness
  /** In ascending order of id. */
  ids: [string, string]
}

/** The key of a pair in sets of pairs. */
export const duplicateKey = (one: string, other: string): string =>
  one < other ? `${one} ${other}` : `${other} ${one}`

/** In a shorter name, one different letter makes a different name. */
const minLetters = 8
/** Maximum number of people of one context who share a part of their names; if more do, the part is too common. */
const maxTogether = 20

interface Parsed extends Candidate {
  words: ReadonlySet<string>
  /** Words in alphabetical order, because some people write their surnames first. */
  sorted: string
}

/**
 * Pairs of people with the same or nearly the same name and the same organisation or country, without dismissed pairs
 * (`duplicateKey`). Running time grows with the number of people and the length of their names, not with the number of pairs.
 */
export function suggestDuplicates(
  people: readonly Candidate[],
  dismissed: ReadonlySet<string> = new Set(),
): Duplicate[] {
  const parsed = people.toSorted((one, other) => (one.id < other.id ? -1 : 1)).flatMap(parse)
  const found = new Map<string, Duplicate>()
  for (const block of blocksOf(parsed)) {
    block.forEach((one, at) => {
      for (const other of block.slice(at + 1)) {
        const key = duplicateKey(one.id, other.id)
        if (found.has(key) || dismissed.has(key)) continue
        const why = likeness(one, other)
        if (why) found.set(key, { why, ids: [one.id, other.id] })
      }
    })
  }
  const rank = ({ why }: Duplicate) => (why === 'SAME_NAME' ? 0 : 1)
  return [...found.values()].toSorted((one, other) => rank(one) - rank(other) || (one.ids[0] < other.ids[0] ? -1 : 1))
}

/** A single word doesn't distinguish people. */
function parse(person: Candidate): Parsed[] {
  const words = [...new Set(person.name.split(' ').filter((word) => word !== ''))].toSorted()
  return words.length < 2 ? [] : [{ ...person, words: new Set(words), sorted: words.join(' ') }]
}

/** People of the same organisation or country whose names may be nearly the same. */
function* blocksOf(people: readonly Parsed[]): Generator<Parsed[]> {
  const byKey = new Map<string, Parsed[]>()
  for (const person of people) {
    for (const context of contextsOf(person)) {
      for (const part of partsOf(person)) {
        const key = `${context} ${part}`
        const block = byKey.get(key)
        if (block) block.push(person)
        else byKey.set(key, [person])
      }
    }
  }
  for (const block of byKey.values()) if (block.length > 1 && block.length <= maxTogether) yield block
}

const contextsOf = ({ organisationKey, country }: Candidate): string[] =>
  organisationKey === null ? [`country ${country}`] : [`country ${country}`, `organisation ${organisationKey}`]

/** Each pair of words of a name, and the name with each letter deleted in turn. */
function partsOf({ words, sorted }: Parsed): Set<string> {
  const all = [...words].slice(0, 6)
  const pairs = all.flatMap((one, at) => all.slice(at + 1).map((other) => `words ${one} ${other}`))
  const letters = sorted.replaceAll(' ', '')
  if (letters.length < minLetters) return new Set(pairs)
  const rests = [...letters].map((_, at) => letters.slice(0, at) + letters.slice(at + 1))
  return new Set([...pairs, `letters ${letters}`, ...rests.map((rest) => `letters ${rest}`)])
}

function likeness(one: Parsed, other: Parsed): NameLikeness | null {
  if (one.sorted === other.sorted) return 'SAME_NAME'
  const isWithin = hasAll(one.words, other.words) || hasAll(other.words, one.words)
  return isWithin || isOneLetterApart(one.sorted, other.sorted) ? 'NEAR_NAME' : null
}

const hasAll = (words: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...others].every((word) => words.has(word))

/** One letter inserted, deleted or replaced. */
function isOneLetterApart(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < minLetters) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  let end = 0
  const shorter = Math.min(one.length, other.length)
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1
  return one.length - start - end <= 1 && other.length - start - end <= 1
}
