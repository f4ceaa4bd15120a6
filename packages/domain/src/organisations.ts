/** Suggests spellings that may be of the same organisation, judging only by the spelling. A person decides. */

export interface Spelling {
  /** Folded: no accents, no capitals, words separated by one space. */
  key: string
  registrations: number
  held: number
}

export type Similarity = 'SAME_NAME' | 'ACRONYM' | 'TYPO'

export interface Suggestion {
  why: Similarity
  /** At least two, the most frequent first. */
  keys: string[]
}

/** Pairs that a person decided to keep apart, in the form of `pairOf`. */
type Apart = ReadonlySet<string>

export const pairOf = (one: string, other: string): string => (one < other ? `${one}\n${other}` : `${other}\n${one}`)

/** A canonical word for each kind of organisation, with its names in the languages of the region. */
const kinds: Record<string, readonly string[]> = {
  institute: ['institute', 'instituto', 'institut', 'inst'],
  foundation: ['foundation', 'fundacion', 'fundacao', 'fondation', 'fund', 'fundacio'],
  university: ['university', 'universidad', 'universidade', 'universite', 'univ'],
  association: ['association', 'asociacion', 'associacao', 'asoc', 'assoc'],
  centre: ['centre', 'center', 'centro'],
  network: ['network', 'red', 'rede', 'reseau'],
  ministry: ['ministry', 'ministerio', 'ministere'],
  group: ['group', 'grupo', 'groupe'],
  organisation: ['organisation', 'organization', 'organizacion', 'organizacao', 'ong', 'ngo'],
}
const kindOf = new Map(Object.entries(kinds).flatMap(([kind, words]) => words.map((word) => [word, kind] as const)))

const small = new Set(
  'the of for and de del de la el los las da do das dos e y et du des le les l a an en em in on para pour por'.split(
    ' ',
  ),
)

/** Suffixes of names, matched as a whole, with stops as spaces. */
const legalForms = [
  'inc',
  'llc',
  'ltd',
  'limited',
  'plc',
  'corp',
  'co',
  'company',
  'gmbh',
  'ag',
  'bv',
  'nv',
  'srl',
  'sa',
  'sas',
  'sarl',
  'ltda',
  'eireli',
  'me',
  'ac',
  'ev',
  'asbl',
  'spa',
  's a',
  's l',
  's a s',
  's r l',
  's a r l',
  'a c',
  'e v',
  's p a',
  's a de c v',
  'sa de cv',
  'sociedad anonima',
  'asociacion civil',
  'association loi 1901',
  'b v',
  'n v',
  'l l c',
].toSorted((one, other) => other.length - one.length)

function withoutLegalForm(key: string): string {
  for (const form of legalForms) {
    if (key.endsWith(` ${form}`)) return withoutLegalForm(key.slice(0, -form.length - 1))
  }
  return key
}

interface Parsed {
  /** The kinds it names (institute, university, …); `words` has its other words. */
  kinds: string
  words: string
  /** The whole key, for finding slips. */
  letters: string
  initials: string[]
}

function parse(key: string): Parsed {
  const all = withoutLegalForm(key).split(' ')
  const telling = all.filter((word) => !small.has(word))
  const own = telling.filter((word) => !kindOf.has(word))
  return {
    kinds: [...new Set(telling.flatMap((word) => kindOf.get(word) ?? []))].toSorted().join(' '),
    words: own.toSorted().join(' '),
    letters: all.join(''),
    initials: [...new Set([all, telling].map((words) => words.map((word) => word[0] ?? '').join('')))],
  }
}

/** Initials of fewer words are meaningless. */
const minInitials = 3
/** In a shorter name, one different letter makes a different name. */
const minLetters = 8
/** Larger groups with one name are a false positive of the rule. */
const maxTogether = 20

/**
 * Groups of spellings that look like one organisation. Each spelling is in at most one group; pairs kept apart are never joined
 * again. Running time grows with the number of spellings, not with the number of pairs.
 */
export function suggestMerges(spellings: readonly Spelling[], apart: Apart = new Set()): Suggestion[] {
  const ordered = spellings.toSorted((a, b) => b.registrations - a.registrations || (a.key < b.key ? -1 : 1))
  const parsed = new Map(ordered.map(({ key }) => [key, parse(key)]))
  const taken = new Set<string>()
  const found: Suggestion[] = []
  const suggest = (why: Similarity, keys: readonly string[]) => {
    const together: string[] = []
    for (const key of keys) {
      const isFree = !taken.has(key) && !together.includes(key)
      if (isFree && together.every((other) => !apart.has(pairOf(key, other)))) together.push(key)
    }
    if (together.length < 2 || together.length > maxTogether) return
    for (const key of together) taken.add(key)
    found.push({ why, keys: together })
  }
  for (const keys of sameNames(parsed)) suggest('SAME_NAME', keys)
  for (const keys of acronyms(parsed)) suggest('ACRONYM', keys)
  for (const keys of slips(parsed)) suggest('TYPO', keys)
  return found
}

type AllParsed = ReadonlyMap<string, Parsed>

/**
 * The same words apart from the kind, and the same kind or none. If several kinds share those words, an organisation without a
 * kind is left alone.
 */
function sameNames(parsed: AllParsed): string[][] {
  const byWords = Map.groupBy([...parsed], ([, { words }]) => words)
  byWords.delete('')
  return [...byWords.values()].flatMap((entries) => {
    const byKind = Map.groupBy(entries, ([, { kinds: kind }]) => kind)
    const named = [...byKind].filter(([kind]) => kind !== '')
    if (named.length > 1) return [...byKind.values()].map(keysOf)
    return [keysOf(entries)]
  })
}

const keysOf = (entries: readonly (readonly [string, Parsed])[]): string[] => entries.map(([key]) => key)

function acronyms(parsed: AllParsed): string[][] {
  const byInitials = new Map<string, string[]>()
  for (const [key, { initials }] of parsed) {
    for (const letters of initials) {
      if (letters.length >= minInitials) byInitials.set(letters, [...(byInitials.get(letters) ?? []), key])
    }
  }
  return [...parsed].flatMap(([key, { letters, initials }]) => {
    const isOneWord = initials[0]?.length === 1
    const names = (isOneWord || key.replaceAll(' ', '') === initials[0]) && byInitials.get(letters)
    const only = names ? names.filter((name) => name !== key) : []
    return only.length === 1 ? [[...only, key]] : []
  })
}

/** Two names that become equal when one letter is deleted from one or from each. */
function slips(parsed: AllParsed): string[][] {
  const byRest = new Map<string, string[]>()
  for (const [key, { letters }] of parsed) {
    if (letters.length < minLetters) continue
    const rests = new Set([letters, ...[...letters].map((_, at) => letters.slice(0, at) + letters.slice(at + 1))])
    for (const rest of rests) byRest.set(rest, [...(byRest.get(rest) ?? []), key])
  }
  const near = (one: string, other: string) =>
    isOneSlip(parsed.get(one)?.letters ?? '', parsed.get(other)?.letters ?? '')
  return [...byRest.values()].flatMap((keys) => {
    const [first = '', ...others] = keys
    const slipped = others.filter((key) => near(first, key))
    return slipped.length > 0 ? [[first, ...slipped]] : []
  })
}

/** One letter inserted, deleted or replaced, or two neighbours swapped; a difference in digits is never a slip. */
function isOneSlip(one: string, other: string): boolean {
  if (one.replace(/\D/g, '') !== other.replace(/\D/g, '')) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  let end = 0
  const shorter = Math.min(one.length, other.length)
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1
  const left = one.slice(start, one.length - end)
  const right = other.slice(start, other.length - end)
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}
