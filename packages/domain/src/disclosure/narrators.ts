/** Where one person tells something: a verb of telling whose subject is a single person, or is left out. */
import { foldWords, type Language } from './lexicon/inflect.ts'
import { isNarrating, mayNarrate, narratingForms, narratingParticiples } from './lexicon/telling.ts'
import { isBody, isOne } from './nouns.ts'
import type { Scene } from './scene.ts'
import type { Word } from './words.ts'

export interface Narrator {
  /** The verb of telling. */
  at: number
  language: Language
}

const set = (text: string): ReadonlySet<string> => new Set(foldWords(text))

/** Said of one person whom the text doesn't name. */
const pronouns = set(
  'he she somebody someone another él ella alguien otra otro quien quién una uno ele ela alguém outra outro quem uma um il elle celui celle autre',
)
const several = set(
  'we they you nous vous ils elles on ellos ellas nosotros eles elas nós which what cual cuales que lo',
)
const fillers = set(
  `also then once later still even finally quietly had has have too again just there here
   también luego después entonces además todavía ya le les me nos lo la se no incluso alguna vez
   também depois então ainda já lhe lhes nos não até uma vez
   a avait aussi ensuite puis encore même alors nous lui leur y en ne n pas bien est s était dit notamment également t`,
)
const joints = set('and y e et but pero mas mais')
const determiners = set(
  'the a an this that el la los las un una unos unas este esta o os as um uma uns umas le les une l des our nuestra nuestro nossa nosso notre su sus seu sua son sa ses his her their its',
)
const prepositions = set(
  'of from in at on with for by to de del da do das dos desde en em no na con com para por d du des dans à au aux chez avec sur sous pour par depuis après before after tras',
)

/** All narrators of the text, in its order. */
export function narratorsIn(scene: Scene): Narrator[] {
  const { words } = scene
  return words.flatMap((_, at): Narrator[] => {
    const language = languageAt(words, at)
    return language !== null && hasSingleSubject(scene, at, language) ? [{ at, language }] : []
  })
}

function languageAt(words: readonly Word[], at: number): Language | null {
  const word = words[at]
  if (!word || !mayNarrate(word.key)) return null
  const raw = word.raw.toLowerCase().normalize('NFC')
  const before = words[at - 1]?.key ?? ''
  if (isNarrating(raw, 'en')) return 'en'
  const isParticiple = narratingParticiples.has(raw) && isAux(words, at)
  if (isParticiple || (narratingForms.has(raw) && isFrench(words, at))) return 'fr'
  if (/^(?:el|la|un|una|o|a|um|uma|de|del|da|do|en|em|su|sua|los|las|os|as|cada|por|para|al|ao)$/.test(before))
    return null
  if (isNarrating(raw, 'pt') && (before !== 'se' || isRemembering(raw))) {
    // «Contou-se que …»: nobody in particular.
    if (words[at + 1]?.key === 'se' && words[at + 1]?.before === '-' && !isRemembering(raw)) return null
    return isNarrating(raw, 'es') && isSpanish(words, at) ? 'es' : 'pt'
  }
  return isNarrating(raw, 'es') && (before !== 'se' || isRemembering(raw)) ? 'es' : null
}

const isRemembering = (raw: string): boolean => /^(?:acord|lembr|record|relembr)/.test(raw)
const isAux = (words: readonly Word[], at: number): boolean =>
  [1, 2].some((back) => /^(?:a|avait|est|etait|eut|t|ait)$/.test(words[at - back]?.key ?? ''))

const near = (words: readonly Word[], at: number, pattern: RegExp): boolean =>
  words.slice(Math.max(0, at - 12), at + 13).some(({ raw }) => pattern.test(raw))
const isFrench = (words: readonly Word[], at: number): boolean =>
  near(words, at, /^(?:qu|elle|il|une|dans|avec|sa|son|ses|le|les|et|à|où|été|au|du|l|d)$/i)
const isSpanish = (words: readonly Word[], at: number): boolean =>
  near(words, at, /^(?:el|la|las|los|del|en|y|con|una|su)$/i)

/** «Alguien contó», «a participant said», «L’un des présents expliquait»; in Spanish and Portuguese also nobody: «Contó que». */
function hasSingleSubject(scene: Scene, at: number, language: Language): boolean {
  const { words } = scene
  let seen = 0
  let unknown = 0
  for (let back = at - 1; back >= 0 && seen < furthest; back -= 1, seen += 1) {
    const word = words[back]
    const isClause = word?.sentence === words[at]?.sentence && !/[;:!?|«»“”"]/.test(words[back + 1]?.before ?? '')
    if (!word || !isClause) break
    const { key } = word
    if (several.has(key) && !(key === 'que' || key === 'lo' || key === 'la')) return false
    const isOneOfSeveral = /^(?:une?|um)$/.test(key) && /^(?:de|des|dos|d|del)$/.test(words[back + 1]?.key ?? '')
    if (pronouns.has(key) || isOneOfSeveral) return !isPartOfMany(words, back)
    const noun = scene.nounEndingAt(back)
    if (noun && !isInPhrase(words, noun.first)) return isSinglePerson(scene, noun)
    if (noun) {
      back = noun.first
      continue
    }
    if (joints.has(key)) return seen === 0 && isWithoutSubject(language)
    if (fillers.has(key) || isInPhrase(words, back)) continue
    if (determiners.has(key) || prepositions.has(key) || key === 'que') continue
    // «Des personnes présentes», «the lawyers present»: an adjective.
    const isAdjective = !word.opens && !word.capital && !determiners.has(words[back - 1]?.key ?? '')
    if (isAdjective && unknown < mostAdjectives) {
      unknown += 1
      continue
    }
    // A noun that is nobody: «el informe contó».
    if (!word.opens || word.capital) return isAdverb(key) && isWithoutSubject(language) && isOpening(words, back)
  }
  const isInverted = isSubjectBehind(scene, at)
  return isInverted ?? (isWithoutSubject(language) && isFree(words, at))
}
const furthest = 8
const mostAdjectives = 2

const isWithoutSubject = (language: Language): boolean => language === 'es' || language === 'pt'
const isAdverb = (key: string): boolean => /(?:mente|ment|ly)$/.test(key)
const isOpening = (words: readonly Word[], at: number): boolean => words[at]?.opens === true

/** «One of the prosecutors» is one, «some of them» are several. */
const isPartOfMany = (words: readonly Word[], at: number): boolean =>
  /^(?:ni|ninguna|ninguno|cada|every|each|chaque|nenhuma|nenhum|no)$/.test(words[at - 1]?.key ?? '')

/** Behind a preposition: no subject. */
const isInPhrase = (words: readonly Word[], first: number): boolean =>
  [1, 2].some(
    (back) =>
      prepositions.has(words[first - back]?.key ?? '') &&
      (back === 1 || determiners.has(words[first - 1]?.key ?? '')) &&
      !/^(?:a|o|as|os|l|la|el|le)$/.test(words[first - back]?.key ?? ''),
  )

function isSinglePerson({ words }: Scene, noun: { first: number; terms: Parameters<typeof isOne>[0]['terms'] }) {
  if (isBody(noun as Parameters<typeof isBody>[0])) return false
  const before = words[noun.first - 1]?.key ?? ''
  // «Una de las personas», «l’un des présents»
  const isPart = words
    .slice(Math.max(0, noun.first - 4), noun.first)
    .some(({ key }) => /^(?:un|una|uma|une|one)$/.test(key))
  if (
    /^(?:every|each|no|cada|chaque|toda|todo|tout|toute|ningun|ninguna|nenhum|nenhuma|aucun|aucune|any|cualquier|qualquer)$/.test(
      before,
    )
  )
    return false
  return isOne(noun) || isPart
}

/** «Contó una jueza que …», «lembrou um dos presentes»: null where nothing like a subject follows. */
function isSubjectBehind(scene: Scene, at: number): boolean | null {
  const { words } = scene
  for (let next = at + 1; next <= at + 4 && words[next]?.sentence === words[at]?.sentence; next += 1) {
    const { key = '' } = words[next] ?? {}
    const noun = scene.nounAt.get(next)
    if (noun) return isSinglePerson(scene, noun)
    if (pronouns.has(key) && !determiners.has(words[next]?.key ?? '')) return true
    // «…», diz o artigo
    const isThing = next > at + 1 && /[,«»“”"]/.test(words[at]?.before ?? '')
    if (!determiners.has(key) && !/^(?:de|des|dos|das)$/.test(key)) return isThing ? false : null
  }
  return null
}

/** It begins the sentence or a clause. */
const isFree = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  let first = at
  while (first > 0 && fillers.has(words[first - 1]?.key ?? '') && !words[first]?.opens) first -= 1
  return (
    word !== undefined && (word.opens || words[first]?.opens === true || /[,;:»”"—–]/.test(words[first]?.before ?? ''))
  )
}
