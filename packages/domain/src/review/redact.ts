/** Removes what would reveal a text's author, for blind review. */

const redacted = '▇▇▇'

/** The author of the text. */
export interface Author {
  name: string
  /** Null for an unaffiliated person. */
  organisation: string | null
  email: string
}

/** Words in names and organisations that occur in every text, in the site's languages. */
const particles = new Set(
  `a al and az bin da das de del della den der des di do dos du e el en et for fra in la las le les los of para por pour
   pro sobre sur ten ter the to und van von y`.split(/\s+/),
)

/**
 * Redacts each occurrence of the author's name and its parts (of three letters or more), of their organisation and its short
 * forms, and of their address and its domain. Letter case and diacritics don't matter, except that short forms only match in
 * capitals; a longer word that begins like a name is left alone.
 */
export function redact(text: string, author: Author): string {
  const { folded, places } = fold(text)
  const found = patternsOf(author)
    .flatMap((pattern) => [...folded.matchAll(pattern)])
    .map((match): [from: number, to: number] => [match.index, match.index + match[0].length])
    .sort(([a], [b]) => a - b)
  let result = ''
  let done = 0
  for (const [from, to] of joined(found, folded)) {
    result += text.slice(done, places[from]) + redacted
    done = places[to] ?? text.length
  }
  return result + text.slice(done)
}

/** The text without diacritics and invisible characters; `places`: original offset of each of its code units. */
function fold(text: string): { folded: string; places: number[] } {
  let folded = ''
  const places: number[] = []
  let place = 0
  for (const character of text) {
    const bare = bareOf(character)
    folded += bare
    for (let unit = 0; unit < bare.length; unit += 1) places.push(place)
    place += character.length
  }
  return { folded, places }
}

const bareOf = (text: string): string => text.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '')

/** Joins neighbours separated only by a space or a hyphen. */
function joined(sorted: [number, number][], folded: string): [number, number][] {
  const spans: [number, number][] = []
  for (const [from, to] of sorted) {
    const last = spans.at(-1)
    if (last && (from <= last[1] || /^[\s-]*$/.test(folded.slice(last[1], from)))) last[1] = Math.max(last[1], to)
    else spans.push([from, to])
  }
  return spans
}

function patternsOf({ name, organisation, email }: Author): RegExp[] {
  const domain = email.slice(email.lastIndexOf('@') + 1)
  const organisations = organisation === null ? [] : [organisation, organisation.replace(/\(.*?\)/gu, ' ')]
  return [
    ...[email, domain].filter((each) => each !== '').map((each) => whole(literally(bareOf(each)), 'giu')),
    ...[
      wordsOf(name),
      ...wordsOf(name)
        .filter(tells)
        .map((word) => [word]),
      ...organisations.map(wordsOf),
    ]
      .filter((words) => letters(words) >= 3)
      .map((words) => whole(words.join('[^\\p{L}\\p{N}]+'), 'giu')),
    ...shortForms(organisations).map((form) => whole(form, 'gu')),
  ]
}

const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
const wordsOf = (text: string): string[] => bareOf(text).match(/[\p{L}\p{N}]+/gu) ?? []
const letters = (words: readonly string[]): number => words.join('').length
const tells = (word: string): boolean => word.length >= 3 && !particles.has(word.toLowerCase())

const whole = (source: string, flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags)

/** Words in capitals in the organisation's name, and the initials of its words. */
function shortForms(organisations: readonly string[]): string[] {
  const forms = organisations.flatMap((organisation) => {
    const words = wordsOf(organisation)
    const initials = words
      .filter((word) => !particles.has(word.toLowerCase()))
      .map((word) => word.charAt(0).toUpperCase())
      .join('')
    const capitals = words.filter((word) => /^(?=.*\p{Lu})[\p{Lu}\p{N}]{2,}$/u.test(word))
    return initials.length >= 3 ? [initials, ...capitals] : capitals
  })
  return [...new Set(forms)]
}
