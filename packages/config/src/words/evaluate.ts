/** Finds refused words and phrases in names, comments, titles of tests and modules of words. */
import { refused, refusedInText, refusedPhrases } from './refused.ts'
import type { Text } from './scan.ts'

/** A refused word in a file. */
export interface Use {
  file: string
  line: number
  word: string
  /** The kind of text that contains the word. */
  kind: Text['kind']
  text: string
}

/** The suggested replacement for a word. */
const insteadOf = (word: string): string | undefined => refused[word] ?? refusedInText[word] ?? refusedPhrases[word]

const everything = Object.keys({ ...refused, ...refusedInText, ...refusedPhrases })
/** Cheap filter before parsing: most sources contain no refused word. Phrases may continue on the next line. */
const mayHold = new RegExp(everything.join('|').replaceAll(' ', '[\\s*]+'), 'i')

/** Splits a name into lower-case words: `SeatPlan` becomes seat, plan. */
export const wordsOfName = (name: string): string[] =>
  (name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []).map((word) => word.toLowerCase())

/** Words outside quoted code and outside values inserted into a title. */
const wordsOfProse = (text: string): string[] =>
  (text.replace(/`[^`]*`|\$\{[^}]*\}/g, '').match(/[A-Za-z]+/g) ?? []).map((word) => word.toLowerCase())

/** A multi-line comment is read as one line. */
const phrasesIn = (comment: string): string[] => {
  const line = comment.replace(/\n\s*\*?\s*/g, ' ')
  return Object.keys(refusedPhrases).filter((phrase) => line.includes(phrase))
}

/** Names in capitals or with underscores are codes and columns, which are stored. */
const isStored = (name: string): boolean => name.includes('_') || name === name.toUpperCase()

function refusedIn({ kind, text }: Text, contract: ReadonlySet<string>): string[] {
  if (kind === 'field' && contract.has(text)) return []
  if (kind === 'name' || kind === 'field' || kind === 'file')
    return isStored(text) ? [] : wordsOfName(text).filter((word) => Object.hasOwn(refused, word))
  // Titles and messages include their quotes.
  const words = wordsOfProse(kind === 'comment' ? text : text.slice(1, -1)).filter(
    (word) => Object.hasOwn(refused, word) || Object.hasOwn(refusedInText, word),
  )
  return kind === 'comment' ? [...words, ...phrasesIn(text)] : words
}

/**
 * Refused words in a source.
 * @param contract names of fields of the API and columns of the database
 * @param read its texts
 */
export function usesIn(
  file: string,
  source: string,
  contract: ReadonlySet<string>,
  read: (file: string, source: string) => Text[],
): Use[] {
  const [, name = ''] = /([^/]+?)(?:\.test|\.journey)?\.\w+$/.exec(file) ?? []
  const ofFile: Text = { kind: 'file', text: name, start: 0 }
  const texts = mayHold.test(source) ? [ofFile, ...read(file, source)] : [ofFile]
  return texts.flatMap((text) =>
    refusedIn(text, contract).map((word) => ({
      file,
      word,
      kind: text.kind,
      text: text.text.trim(),
      line: source.slice(0, text.start).split('\n').length,
    })),
  )
}

/** The lines that `check` prints. */
export const describe = (uses: readonly Use[]): string[] => [
  ...uses.map(
    ({ file, line, word, kind, text }) =>
      `${file}:${line}: “${word}” in the ${kind} “${text.length > 80 ? `${text.slice(0, 80)}…` : text}”: write ${insteadOf(word)}`,
  ),
  ...(uses.length > 0 ? ['packages/config/src/words/refused.ts has the words and what to write instead.'] : []),
]
