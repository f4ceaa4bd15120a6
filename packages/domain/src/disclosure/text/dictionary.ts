/**
 * What words of bilingual dictionaries have in common across languages: weaker than `concepts.ts`, whose meanings are chosen by hand.
 * Nothing is known until lists are given; `apps/api/src/findings/dictionary` has them.
 */
import { stemOf } from './concepts.ts'
import { particles } from './words.ts'

/** By the word, and by its stem where that is long enough. */
interface Translations {
  byWord: Map<string, readonly string[]>
  byStem: Map<string, readonly string[]>
}

const ofTexts: Translations = { byWord: new Map(), byStem: new Map() }
const elsewhere: Translations = { byWord: new Map(), byStem: new Map() }
/** English words that translate something. */
const english = new Set<string>()
/** Remembered: texts repeat their words. */
const known = new Map<string, readonly string[]>()
const maxKnown = 50_000
/** A stem that more English words share says too little. */
const maxOfStem = 6
const minStemLength = 5
const minWordLength = 3

/**
 * Adds a list. Each line has a word and its English translations, folded; `=` before the word: a language that texts are written in,
 * `-`: one that only names may be in.
 */
export function addDictionary(list: string): void {
  for (const line of list.split('\n')) {
    const [word = '', ...translations] = line.split(' ')
    if (translations.length === 0) continue
    const { byWord, byStem } = word.startsWith('=') ? ofTexts : elsewhere
    const key = word.slice(1)
    byWord.set(key, [...new Set([...(byWord.get(key) ?? []), ...translations])])
    const stem = stemOf(key)
    if (stem.length >= minStemLength) byStem.set(stem, [...new Set([...(byStem.get(stem) ?? []), ...translations])])
    for (const one of translations) english.add(one)
  }
  known.clear()
  knownForms.clear()
}

const markOf = (word: string): string => `~${stemOf(word)}`

/** The word itself, then what it may be the plural or the feminine of. */
const formsOf = (key: string): string[] => [
  key,
  key.replace(/s$/, ''),
  key.replace(/es$/, ''),
  key.replace(/as?$/, 'o'),
  key.replace(/oes$/, 'ao'),
  key.replace(/aux$/, 'al'),
  key.replace(/ais$/, 'al'),
]

const lookUp = ({ byWord, byStem }: Translations, key: string): readonly string[] => {
  const form = formsOf(key).find((one) => byWord.has(one))
  const found = form === undefined ? undefined : byWord.get(form)
  if (found) return found
  const ofStem = byStem.get(stemOf(key)) ?? []
  return ofStem.length > maxOfStem ? [] : ofStem
}

/** «Windward», «lighthouse»: the two English words of which a word is made. */
function partsOf(key: string): readonly string[] {
  for (let at = minPartLength; at <= key.length - minPartLength; at += 1) {
    const parts = [key.slice(0, at), key.slice(at)]
    if (parts.every((part) => english.has(part))) return parts
  }
  return []
}
const minPartLength = 4

/** Marks that a word of a text shares with its translations. */
export function dictionaryMarks(key: string): readonly string[] {
  if (english.size === 0 || key.length < minWordLength || particles.has(key)) return []
  const found = known.get(key)
  if (found) return found
  const own = formsOf(key)
    .slice(0, 3)
    .some((form) => english.has(form))
    ? [markOf(key), ...partsOf(key).map(markOf)]
    : []
  const marks = [...new Set([...own, ...lookUp(ofTexts, key).map(markOf)])]
  if (known.size < maxKnown) known.set(key, marks)
  return marks
}

/** Endings of verbs in Spanish, Portuguese and French, and those of their infinitives. */
const conjugations: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:amos|aron|aram|aban|avam|ando|adas?|ados?|aba|ava|an|am|as|ou|eis|[aeo])$/, ['ar', 'er', 'ir']],
  [/(?:emos|imos|ieron|eram|iram|iendo|endo|indo|idas?|idos?|en|em|es|io|iu|eu|ia)$/, ['er', 'ir']],
  [/(?:aient|ions|iez|ons|ant|ent|ees?|es?|ait)$/, ['er', 're']],
  [/(?:issent|issant|issait|it|ie?s?)$/, ['ir', 're']],
]
const minRootLength = 3

/** Infinitives that a form may be of: most of them are none, and in no list. */
const infinitivesOf = (key: string): string[] =>
  conjugations.flatMap(([ending, infinitives]) => {
    const root = key.replace(ending, '')
    return root === key || root.length < minRootLength ? [] : infinitives.map((infinitive) => root + infinitive)
  })

const knownForms = new Map<string, readonly string[]>()

/** Marks of a word of a text and of the verb that it is a form of. */
export function dictionaryMarksOfForm(key: string): readonly string[] {
  if (english.size === 0 || key.length < minWordLength || particles.has(key)) return []
  const found = knownForms.get(key)
  if (found) return found
  const ofVerbs = infinitivesOf(key).flatMap((one) => (ofTexts.byWord.get(one) ?? []).map(markOf))
  const marks = [...new Set([...dictionaryMarks(key), ...ofVerbs])]
  if (knownForms.size < maxKnown) knownForms.set(key, marks)
  return marks
}

/** The same for a word of a name, which may be in any language. */
export const dictionaryMarksOfName = (key: string): readonly string[] => {
  const marks = dictionaryMarks(key)
  return marks.length > 0 || particles.has(key) ? marks : [...new Set(lookUp(elsewhere, key).map(markOf))]
}

/** A list has this very word. */
export const isDictionaryWord = (key: string): boolean => ofTexts.byWord.has(key) || english.has(key)
