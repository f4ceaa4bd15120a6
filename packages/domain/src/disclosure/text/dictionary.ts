/**
 * Marks that words share across languages according to bilingual dictionaries: weaker than `concepts.ts`, whose meanings are
 * hand-picked. Empty until lists are added; they are in `apps/api/src/findings/dictionary`.
 */
import { stemOf } from './concepts.ts'
import { particles } from './words.ts'

/** By the word, and by its stem if that is long enough. */
interface Translations {
  byWord: Map<string, readonly string[]>
  byStem: Map<string, readonly string[]>
}

const ofTexts: Translations = { byWord: new Map(), byStem: new Map() }
const elsewhere: Translations = { byWord: new Map(), byStem: new Map() }
/** English words that appear as translations. */
const english = new Set<string>()
/** Cached because texts repeat their words. */
const known = new Map<string, readonly string[]>()
const maxKnown = 50_000
/** A stem shared by more English words is too unspecific. */
const maxOfStem = 6
const minStemLength = 5
const minWordLength = 3

/**
 * Adds a list. Each line has a word and its English translations, folded; prefix `=`: a language that texts are written in, `-`:
 * a language only of names.
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

/** The word itself, then the forms of which it may be the plural or the feminine. */
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

/** «Windward», «lighthouse»: the two English words of a compound. */
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

/** Verb endings in Spanish, Portuguese and French, with the infinitive endings they may stand for. */
const conjugations: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:amos|aron|aram|aban|avam|ando|adas?|ados?|aba|ava|an|am|as|ou|eis|[aeo])$/, ['ar', 'er', 'ir']],
  [/(?:emos|imos|ieron|eram|iram|iendo|endo|indo|idas?|idos?|en|em|es|io|iu|eu|ia)$/, ['er', 'ir']],
  [/(?:aient|ions|iez|ons|ant|ent|ees?|es?|ait)$/, ['er', 're']],
  [/(?:issent|issant|issait|it|ie?s?)$/, ['ir', 're']],
]
const minRootLength = 3

/** Candidate infinitives of a form: most of them don't exist, and so are in no list. */
const infinitivesOf = (key: string): string[] =>
  conjugations.flatMap(([ending, infinitives]) => {
    const root = key.replace(ending, '')
    return root === key || root.length < minRootLength ? [] : infinitives.map((infinitive) => root + infinitive)
  })

const knownForms = new Map<string, readonly string[]>()

/** Marks of a word of a text, and of the verb that it may be a form of. */
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

/** Whether a list contains exactly this word. */
export const isDictionaryWord = (key: string): boolean => ofTexts.byWord.has(key) || english.has(key)
