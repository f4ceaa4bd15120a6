/**
 * Meanings of words across all four languages: «network», «red», «rede» and «réseau» share a number, cognates share a beginning.
 */
import { adjectiveWords } from '../lexicon/concepts/adjectives.ts'
import { bodyWords } from '../lexicon/concepts/bodies.ts'
import { elsewhereWords } from '../lexicon/concepts/elsewhere.ts'
import { fieldWords } from '../lexicon/concepts/field.ts'
import { organisationWords, thingWords } from '../lexicon/concepts/organisations.ts'
import { professionWords } from '../lexicon/concepts/professions.ts'
import { moreThings } from '../lexicon/concepts/things.ts'
import { countryNames } from '../lexicon/countries.ts'
import { demonyms } from '../lexicon/demonyms.ts'
import { foldWords, type Language } from '../lexicon/inflect.ts'

const languages: readonly Language[] = ['en', 'es', 'pt', 'fr']

/** Plurals and nasal endings that obscure what words have in common. */
const plurals: readonly (readonly [RegExp, string])[] = [
  [/(ando|endo|ar|er|ir)(?:me|te|se|nos|los?|las?|les?){1,2}$/, '$1'],
  [/c(?:oes|ao)$/, 'cion'],
  [/s(?:oes|ao)$/, 'sion'],
  [/(?:oes|ao|aes)$/, 'on'],
  [/(?:ais|aux)$/, 'al'],
  [/eis$/, 'el'],
]

/** Endings removed after number and gender, the longest first. */
const endings: readonly (readonly [RegExp, string])[] = [
  [
    /(?:acion|ation|ateur|atric|ator|ador|eador|iv?ed|ated|at|ad|ando|and|ating|ant|aron|aram|ar|ing|ed|er|ir|id|ent|end|ind|ee)$/,
    '',
  ],
  [/(?:cion|tion|sion)$/, 'tn'],
  [/(?:idad|edad|it|ity|ety|dad|tad|ty)$/, 't'],
  [/(?:amient|imient|ament|iment|ement|ment)$/, 'm'],
  [/(?:enci|anci|enc|anc|ency|ancy)$/, 'nc'],
  [/(?:ologi|ology)$/, 'olog'],
  [/(?:iqu|ical|ic)$/, 'ic'],
  [/(?:ari|air|ary)$/, 'ar'],
  [/(?:iv|if)$/, 'iv'],
  [/ism$/, 'ism'],
  [/ist$/, 'ist'],
  [/(?:ell|al|el)$/, 'l'],
  [/(?:eur|eus|or|eir|ier|er)$/, 'r'],
  [/[iy]$/, ''],
]

/** Removes endings of gender, number and conjugation; at least four letters remain. */
export function stemOf(key: string): string {
  const single = plurals.reduce((word, [ending, instead]) => word.replace(ending, instead), key)
  const bare = single.length > 4 ? single.replace(/[sx]$/, '').replace(/(?:ee|[aeo])$/, '') : single.replace(/s$/, '')
  for (const [ending, instead] of endings) {
    const stem = bare.replace(ending, instead)
    if (stem !== bare && stem.length >= 4) return spelt(stem)
  }
  return spelt(bare)
}

/** Spellings that differ between languages: ph and f, y and i, qu and k, double letters. */
const spelt = (stem: string): string =>
  stem
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/y/g, 'i')
    .replace(/qu|ck|c(?=[aoulr])|ch/g, 'k')
    .replace(/ou/g, 'u')
    .replace(/(.)\1+/g, '$1')

/** Adds a meaning to a word. */
function addTo(map: Map<string, number[]>, key: string, concept: number): void {
  const list = map.get(key)
  if (!list) map.set(key, [concept])
  else if (!list.includes(concept)) list.push(concept)
}

/** The beginnings of all words. */
const shortStem = 4

/** Indexes the words of the four languages, by the word itself and by its stem. */
function indexWords() {
  const byWord = new Map<string, number[]>()
  const byStem = new Map<string, number[]>()
  /** Initials of each meaning's words, by language. */
  const initialsOfConcept: Record<Language, Set<string>>[] = []
  const lines = [
    organisationWords,
    thingWords,
    fieldWords,
    professionWords,
    bodyWords,
    adjectiveWords,
    moreThings,
  ].flatMap((table) => table.trim().split('\n'))
  for (const [concept, line] of lines.entries()) {
    const initials = { en: new Set<string>(), es: new Set<string>(), pt: new Set<string>(), fr: new Set<string>() }
    for (const [at, forms] of line.split(' ').entries())
      for (const form of forms.split(','))
        for (const word of foldWords(form)) {
          addTo(byWord, word, concept)
          addTo(byStem, stemOf(word), concept)
          initials[languages[at] ?? 'en'].add(word.charAt(0))
        }
    initialsOfConcept.push(initials)
  }
  const beginnings: ReadonlySet<string> = new Set([...byWord.keys()].map((word) => word.slice(0, shortStem)))
  return { byWord, byStem, initialsOfConcept, beginnings }
}

/** Indexes countries by single-word names and demonyms: «Togo», «togolaise». */
function indexCountries(): ReadonlyMap<string, ReadonlySet<string>> {
  const countriesByWord = new Map<string, Set<string>>()
  for (const { words, code } of [...countryNames, ...demonyms]) {
    const [word, more] = words
    if (word === undefined || more !== undefined) continue
    countriesByWord.set(word, (countriesByWord.get(word) ?? new Set()).add(code))
  }
  return countriesByWord
}

/** Indexes words of other languages, whole and by beginnings. */
function indexElsewhere(byWord: ReadonlyMap<string, number[]>) {
  const elsewhere = new Map<string, number[]>()
  const beginningsElsewhere = new Map<string, number[]>()
  for (const line of elsewhereWords.trim().split('\n')) {
    const [english = '', forms = ''] = line.split(':')
    for (const form of forms.trim().split(' '))
      for (const concept of byWord.get(english) ?? [])
        if (form.endsWith('*')) addTo(beginningsElsewhere, form.slice(0, -1), concept)
        else addTo(elsewhere, form, concept)
  }
  return { elsewhere, beginningsElsewhere }
}

function makeLexicon() {
  const words = indexWords()
  const things: ReadonlySet<string> = new Set([thingWords, moreThings].flatMap(foldWords))
  return { ...words, ...indexElsewhere(words.byWord), countriesByWord: indexCountries(), things }
}

let made: ReturnType<typeof makeLexicon> | undefined
/** Built on first use, not when a process starts, because indexing takes a tenth of a second. */
function lexicon(): ReturnType<typeof makeLexicon> {
  made ??= makeLexicon()
  return made
}

/** Minimum number of letters of the lexicon's word by which a cognate is recognised. */
const cognateLength = 6

const minBeginningLength = 4
const maxEndingLength = 3

/** Meanings of a word in a language other than those of texts. */
function conceptsElsewhere(key: string): readonly number[] {
  const { elsewhere, beginningsElsewhere } = lexicon()
  const whole = elsewhere.get(key)
  if (whole) return whole
  for (let length = key.length; length >= minBeginningLength; length -= 1) {
    const beginning = key.slice(0, length)
    // «drumul», «arkivet»: articles and case endings are attached to the word.
    const concepts =
      beginningsElsewhere.get(beginning) ??
      (key.length - length <= maxEndingLength ? elsewhere.get(beginning) : undefined)
    if (concepts) return concepts
  }
  return []
}

/** Possible meanings of a word in an organisation's name, which may be in any language. */
export const conceptsOfName = (key: string): readonly string[] =>
  isKnownWord(key)
    ? conceptsOf(key)
    : [...conceptsOf(key), ...[...conceptsElsewhere(key), ...adjectiveElsewhere(key)].map((concept) => `#${concept}`)]

/** «Juridisch», «technisch», «kritisk»: an adjective of Greek or Latin origin with a Germanic ending. */
function adjectiveElsewhere(key: string): readonly number[] {
  const romance = key.replace(/(?<=[a-z]{4}i)(?:sche?[rns]?|sk[ae]?|skt)$/, 'co')
  return romance === key ? [] : (lexicon().byWord.get(romance) ?? lexicon().byStem.get(stemOf(romance)) ?? [])
}

/** Cached because texts repeat their words. */
const known = new Map<string, readonly string[]>()
const maxKnown = 50_000

/** Possible meanings of a folded word, as comparable marks; a single mark if only its stem is known. */
export function conceptsOf(key: string): readonly string[] {
  const found = known.get(key)
  if (found) return found
  const { byStem, countriesByWord } = lexicon()
  const concepts = listedAs(key) ?? byStem.get(stemOf(key))
  const countries = [...(countriesByWord.get(key) ?? [])].map((code) => `@${code}`)
  const marks = [...(concepts ? concepts.map((concept) => `#${concept}`) : [cognateOf(key)]), ...countries]
  if (known.size < maxKnown) known.set(key, marks)
  return marks
}

/** A plural listed for one meaning also has the other meanings of its singular. */
function listedAs(key: string): readonly number[] | undefined {
  const { byWord } = lexicon()
  const listed = byWord.get(key)
  const singular =
    listed && key.length > minPluralLength && key.endsWith('s') ? byWord.get(key.slice(0, -1)) : undefined
  return listed && singular ? [...new Set([...listed, ...singular])] : listed
}
const minPluralLength = 4

/** A thing or a quality that an organisation may be named after: «Firefly», «Umbral». */
export const isThing = (key: string): boolean => lexicon().things.has(key)

/** Whether the lexicon knows the word, so that it isn't a name. */
export function isKnownWord(key: string): boolean {
  const found = knownWords.get(key)
  if (found !== undefined) return found
  const isKnown = isWordOrForm(key)
  if (knownWords.size < maxKnown) knownWords.set(key, isKnown)
  return isKnown
}
const knownWords = new Map<string, boolean>()

function isWordOrForm(key: string): boolean {
  const { byWord, byStem, beginnings } = lexicon()
  if (byWord.has(key)) return true
  const stem = stemOf(key)
  // «Tequio» isn't a form of «tech», although they share a stem.
  return byStem.has(stem) && (stem.length > shortStem || beginnings.has(key.slice(0, shortStem)))
}

/** Whether the lexicon lists exactly this form. */
export const isListedWord = (key: string): boolean => lexicon().byWord.has(key)

export const cognateOf = (key: string): string => stemOf(key).slice(0, cognateLength)

/** Initials that a translation of the word may have. */
export function initialsIn(key: string, language: Language): readonly string[] {
  const { byWord, byStem, initialsOfConcept } = lexicon()
  const concepts = byWord.get(key) ?? byStem.get(stemOf(key)) ?? conceptsElsewhere(key)
  const letters = new Set(concepts.flatMap((concept) => [...(initialsOfConcept[concept]?.[language] ?? [])]))
  return letters.size === 0 ? [key.charAt(0)] : [...letters]
}
