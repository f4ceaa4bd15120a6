/** Makes the id of a message from its English text. */

const articles = new Set(['a', 'an', 'the'])

/** `followUps` becomes `follow-ups`. */
export const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** The last branch of each choice stands for all of them, because every choice has it. */
function withoutChoices(text: string): string {
  const choice = /\{\s*\w+\s*,\s*(?:plural|select|selectordinal)\s*,(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g
  return text.replace(choice, (whole) => /\bother\s*\{((?:[^{}]|\{[^{}]*\})*)\}/.exec(whole)?.[1] ?? '')
}

const split = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')

/** The words that convey what a message says; if it has none of its own, the names of inserted values. */
function wordsOf(english: string): string[] {
  const text = withoutChoices(english).replace(/<\/?\d+\/?>/g, ' ')
  const said = split(text.replace(/\{[^{}]*\}/g, ' '))
  const telling = said.filter((word) => !articles.has(word))
  if (telling.length > 0) return telling
  if (said.length > 0) return said
  const inserted = split(text.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')).filter((word) => !/^\d+$/.test(word))
  return inserted.length > 0 ? inserted : ['value']
}

/** Suffixes that distinguish texts with the same words. */
const kinds = [
  ['question', /\?$/],
  ['inline', /^\p{Ll}/u],
  ['sentence', /\.$/],
] as const

/** Suitable ids, best first. */
function* candidates(area: string, english: string): Generator<string> {
  const words = wordsOf(english)
  const name = (chosen: readonly string[]) => `${area}.${chosen.join('-')}`
  yield name(words.slice(0, 5))
  yield name(words.slice(0, 6))
  for (const last of [2, 3, 4]) if (words.length > 6) yield name([...words.slice(0, 6 - last), ...words.slice(-last)])
  const inserted = split(Array.from(english.matchAll(/\{([a-zA-Z]\w*)/g), ([, one]) => one).join(' '))
  if (inserted.length > 0) yield name([...words.slice(0, 4), ...inserted.slice(0, 2)])
  for (const [kind, mark] of kinds) if (mark.test(english)) yield name([...words.slice(0, 5), kind])
  for (let number = 2; ; number++) yield name([...words.slice(0, 5), String(number)])
}

/** An id like `grants.edit-findings-meaning` that is not taken yet. */
export function newId(area: string, english: string, taken: ReadonlySet<string>): string {
  for (const id of candidates(area, english)) if (!taken.has(id)) return id
  throw new Error('unreachable')
}

/** Whether an id is well formed: an area, and one to six words. */
export const isId = (id: string): boolean => /^[a-z][a-z0-9-]*\.[a-z0-9]+(?:-[a-z0-9]+){0,5}$/.test(id)
