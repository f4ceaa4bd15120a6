/** Finds refused words, and compares them with the baseline of known ones, which may only shrink. */
import { refused, refusedInText } from './refused.ts'
import type { Text } from './scan.ts'

/** A refused word in a file. */
export interface Use {
  file: string
  line: number
  word: string
  /** What the word is in. */
  kind: Text['kind']
  text: string
}

/** How often each file uses each refused word. */
export type Baseline = Record<string, Record<string, number>>

export interface Evaluation {
  /** All uses of a word in a file that uses it more often than the baseline says. */
  added: Use[]
  /** Words that a file uses more rarely than the baseline says. */
  fixed: { file: string; word: string; known: number; found: number }[]
  /** The baseline that the sources have now. */
  current: Baseline
  /** Whether some word is used more often than the baseline says, all files together; otherwise words have only moved. */
  isMore: boolean
}

/** What to write instead of a word. */
const insteadOf = (word: string): string | undefined => refused[word] ?? refusedInText[word]

const everything = Object.keys({ ...refused, ...refusedInText })
/** Most sources hold no refused word anywhere, and need no parsing. */
const mayHold = new RegExp(everything.join('|'), 'i')

/** `toldOfRoom2` is told, of, room. */
export const wordsOfName = (name: string): string[] =>
  (name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []).map((word) => word.toLowerCase())

/** Words outside of code that is quoted, or inserted into a title. */
const wordsOfProse = (text: string): string[] =>
  (text.replace(/`[^`]*`|\$\{[^}]*\}/g, '').match(/[A-Za-z]+/g) ?? []).map((word) => word.toLowerCase())

/** Names in capitals or with underscores are codes and columns, which are stored. */
const isStored = (name: string): boolean => name.includes('_') || name === name.toUpperCase()

function refusedIn({ kind, text }: Text, contract: ReadonlySet<string>): string[] {
  if (kind === 'field' && contract.has(text)) return []
  if (kind === 'name' || kind === 'field' || kind === 'file')
    return isStored(text) ? [] : wordsOfName(text).filter((word) => Object.hasOwn(refused, word))
  // A title has its quotes around it.
  return wordsOfProse(kind === 'title' ? text.slice(1, -1) : text).filter(
    (word) => Object.hasOwn(refused, word) || Object.hasOwn(refusedInText, word),
  )
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
      ...{ file, word, kind: text.kind, text: text.text.trim() },
      line: source.slice(0, text.start).split('\n').length,
    })),
  )
}

function countsOf(uses: readonly Use[]): Baseline {
  const counts: Baseline = {}
  for (const { file, word } of uses) {
    const ofFile = counts[file] ?? {}
    ofFile[word] = (ofFile[word] ?? 0) + 1
    counts[file] = ofFile
  }
  return Object.fromEntries(
    Object.entries(counts)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([file, words]) => [
        file,
        Object.fromEntries(Object.entries(words).sort(([one], [other]) => (one < other ? -1 : 1))),
      ]),
  )
}

/** How often each word is used, all files together. */
function totals(baseline: Baseline): Map<string, number> {
  const sums = new Map<string, number>()
  for (const words of Object.values(baseline))
    for (const [word, count] of Object.entries(words)) sums.set(word, (sums.get(word) ?? 0) + count)
  return sums
}

export function evaluate(uses: readonly Use[], baseline: Baseline): Evaluation {
  const current = countsOf(uses)
  const known = totals(baseline)
  return {
    added: uses.filter(({ file, word }) => (current[file]?.[word] ?? 0) > (baseline[file]?.[word] ?? 0)),
    fixed: Object.entries(baseline).flatMap(([file, words]) =>
      Object.entries(words).flatMap(([word, count]) => {
        const found = current[file]?.[word] ?? 0
        return found < count ? [{ file, word, known: count, found }] : []
      }),
    ),
    current,
    isMore: [...totals(current)].some(([word, count]) => count > (known.get(word) ?? 0)),
  }
}

/** What `check` prints. */
export function describe({ added, fixed, current, isMore }: Evaluation): string[] {
  const left = [...totals(current)].sort(([, one], [, other]) => other - one)
  const isMoved = added.length > 0 && !isMore
  return [
    ...added.map(
      ({ file, line, word, kind, text }) =>
        `${file}:${line}: “${word}” in the ${kind} “${text.length > 80 ? `${text.slice(0, 80)}…` : text}”: write ${insteadOf(word)}`,
    ),
    ...fixed.map(({ file, word, known, found }) => `${file}: “${word}” ${known} times in the baseline, now ${found}`),
    ...(fixed.length > 0 || isMoved ? ['Bring the baseline up to date: run npx pnpm@12 words baseline.'] : []),
    ...(added.length > 0 ? ['packages/config/src/words/refused.ts has the words and what to write instead.'] : []),
    ...(left.length > 0
      ? [`Known words still to replace: ${left.map(([word, count]) => `${word}: ${count}`).join(' · ')}`]
      : []),
  ]
}
