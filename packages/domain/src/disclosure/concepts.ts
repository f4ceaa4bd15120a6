/** What words mean in all four languages: the same number for «network», «red», «rede» and «réseau», the same beginning for cognates. */
import { fieldWords } from './lexicon/concepts/field.ts'
import { organisationWords, thingWords } from './lexicon/concepts/organisations.ts'
import { foldWords, type Language } from './lexicon/inflect.ts'

const languages: readonly Language[] = ['en', 'es', 'pt', 'fr']

/** Endings that say the same in the languages, the longest first. */
const endings: readonly (readonly [RegExp, string])[] = [
  [
    /(?:aciones|acion|acoes|acao|ations?|ated|ates?|ating|ateurs?|atrices?|ators?|adores?|adoras?|ador|ados?|adas?|ando|aron|aram|ar)$/,
    '',
  ],
  [/(?:ciones|siones|coes|soes|tions|sions|cion|sion|cao|sao|tion)$/, 'tn'],
  [/(?:idades|edades|idad|idade|edad|edade|ites|ities|ite|ity|dades|tades|dad|dade|tad|te|ty)$/, 't'],
  [/(?:amientos?|imientos?|amentos?|imentos?|ements?|ments?|mente)$/, 'm'],
  [/(?:encias?|ancias?|ences?|ances?|encies|ancies|ency|ancy|ancas?)$/, 'nc'],
  [/(?:ologias?|ologies?|ology)$/, 'olog'],
  [/(?:icos|icas|ico|ica|iques|ique|ical|icals|ics|ic)$/, 'ic'],
  [/(?:arios|arias|ario|aria|aires|aire|ary|aries)$/, 'ar'],
  [/(?:ivos|ivas|ivo|iva|ifs|ives|ive|if)$/, 'iv'],
  [/(?:ismos?|ismes?|isms?)$/, 'ism'],
  [/(?:istas?|istes?|ists?)$/, 'ist'],
  [/(?:adores|adoras|ador|adora|ateurs?|atrices?|ators?|edores?|edoras?|itores?|iteurs?)$/, 'tor'],
  [/(?:ales|ais|aux|elles|elle|als|al|els|el)$/, 'l'],
  [/(?:ados|adas|ado|ada|idos|idas|ido|ida|ees|ee|eds|ed)$/, ''],
  [/(?:ando|endo|indo|ants?|antes?|entes?|ents?|ings?)$/, ''],
  [/(?:ar|er|ir|re)$/, ''],
  [/(?:eurs?|euses?|ores|oras|ora|or|ers|eiros?|eiras?|eros?|eras?|iers?|ieres?)$/, 'r'],
  [/(?:es|as|os|s|x|e|a|o|y)$/, ''],
]

/** A word without what gender, number and language add; four letters or more stay. */
export function stemOf(key: string): string {
  for (const [ending, instead] of endings) {
    const bare = key.replace(ending, instead)
    if (bare !== key && bare.length >= 4) return spelt(bare)
  }
  return spelt(key)
}

/** Spelling that differs from one language to another: ph and f, y and i, qu and k, double letters. */
const spelt = (stem: string): string =>
  stem
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/y/g, 'i')
    .replace(/qu|ck|c(?=[aoulr])|ch/g, 'k')
    .replace(/ou/g, 'u')
    .replace(/(.)\1+/g, '$1')

const lines = [organisationWords, thingWords, fieldWords].flatMap((table) => table.trim().split('\n'))

/** By the word itself, then by its stem. */
const byWord = new Map<string, number[]>()
const byStem = new Map<string, number[]>()
/** Initials that a meaning has in each language. */
const initialsOfConcept: Record<Language, Set<string>>[] = []

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

function addTo(map: Map<string, number[]>, key: string, concept: number): void {
  const list = map.get(key)
  if (!list) map.set(key, [concept])
  else if (!list.includes(concept)) list.push(concept)
}

/** Letters of a word of the lexicon by which a cognate is known. */
const cognateLength = 6

/** Remembered: texts repeat their words. */
const known = new Map<string, readonly string[]>()
const mostKnown = 50_000

/** What a folded word may mean, as comparable marks; one for a word of which nothing is known but its stem. */
export function conceptsOf(key: string): readonly string[] {
  const found = known.get(key)
  if (found) return found
  const concepts = byWord.get(key) ?? byStem.get(stemOf(key))
  const marks = concepts ? concepts.map((concept) => `#${concept}`) : [cognateOf(key)]
  if (known.size < mostKnown) known.set(key, marks)
  return marks
}

const things: ReadonlySet<string> = new Set(foldWords(thingWords))

/** A thing or a quality that an organisation may be called after: «Firefly», «Umbral». */
export const isThing = (key: string): boolean => things.has(key)

/** The lexicon knows it: it is no name. */
export const isKnownWord = (key: string): boolean => byWord.has(key) || byStem.has(stemOf(key))

export const cognateOf = (key: string): string => stemOf(key).slice(0, cognateLength)

/** First letters that a translation of the word may have. */
export function initialsIn(key: string, language: Language): readonly string[] {
  const concepts = byWord.get(key) ?? byStem.get(stemOf(key)) ?? []
  const letters = new Set(concepts.flatMap((concept) => [...(initialsOfConcept[concept]?.[language] ?? [])]))
  return letters.size === 0 ? [key.charAt(0)] : [...letters]
}
