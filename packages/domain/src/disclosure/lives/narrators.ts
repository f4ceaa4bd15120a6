/** Finds where one person narrates something: a narrating verb whose subject is a single person or is omitted. */
import { foldWords, type Language } from '../lexicon/inflect.ts'
import { isNarrating, mayNarrate, narratingForms, narratingParticiples } from '../lexicon/telling.ts'
import { isBody, isOne, type NounSpot } from '../text/nouns.ts'
import type { Scene } from '../text/scene.ts'
import type { Word } from '../text/words.ts'

export interface Narrator {
  /** Position of the narrating verb. */
  at: number
  language: Language
}

const set = (text: string): ReadonlySet<string> => new Set(foldWords(text))

/** Refer to one person whom the text doesn't name. */
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

/** All narrators of the text, in order. */
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
  if (isNarrating(raw, 'en')) return 'en'
  const isParticiple = narratingParticiples.has(raw) && isAux(words, at)
  if (isParticiple || (narratingForms.has(raw) && isFrench(words, at))) return 'fr'
  return iberianAt(words, at, raw)
}

function iberianAt(words: readonly Word[], at: number, raw: string): 'es' | 'pt' | null {
  const before = words[at - 1]?.key ?? ''
  if (/^(?:el|la|un|una|o|a|um|uma|de|del|da|do|en|em|su|sua|los|las|os|as|cada|por|para|al|ao)$/.test(before))
    return null
  if (before === 'se' && !isRemembering(raw)) return null
  if (!isNarrating(raw, 'pt')) return isNarrating(raw, 'es') ? 'es' : null
  // «Contou-se que …»: impersonal.
  if (words[at + 1]?.key === 'se' && words[at + 1]?.before === '-' && !isRemembering(raw)) return null
  return isNarrating(raw, 'es') && isSpanish(words, at) ? 'es' : 'pt'
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

/**
 * «Alguien contó», «a participant said», «L’un des présents expliquait»; in Spanish and Portuguese also an omitted subject:
 * «Contó que».
 */
function hasSingleSubject(scene: Scene, at: number, language: Language): boolean {
  const { words } = scene
  let seen = 0
  let unknown = 0
  for (let back = at - 1; back >= 0 && seen < furthest && isInClause(words, back, at); back -= 1, seen += 1) {
    const found = subjectAt(scene, back)
    if (typeof found === 'boolean') return found
    if (found !== null) {
      back = found.first
      continue
    }
    const kind = kindBefore(words, back)
    if (kind === 'JOINT') return seen === 0 && isWithoutSubject(language)
    if (kind === 'ADJECTIVE') unknown += 1
    if (kind === 'NOUN' || unknown > maxAdjectives) return isWithoutSubject(language) && isAdverbAtHead(words, back)
  }
  return hasSubjectBehind(scene, at, language)
}

/** Kind of a word before the verb that is neither the subject nor part of it. */
function kindBefore(words: readonly Word[], at: number): 'JOINT' | 'BETWEEN' | 'ADJECTIVE' | 'NOUN' | 'OPENING' {
  const { key = '', opens = false, capital = false } = words[at] ?? {}
  if (joints.has(key)) return 'JOINT'
  if (fillers.has(key) || isInPhrase(words, at) || determiners.has(key) || prepositions.has(key) || key === 'que')
    return 'BETWEEN'
  // «Des personnes présentes», «the lawyers present»
  if (!opens && !capital && !determiners.has(words[at - 1]?.key ?? '')) return 'ADJECTIVE'
  // «El informe contó»: no person.
  return !opens || capital ? 'NOUN' : 'OPENING'
}

/** «Normalmente contaba …». */
const isAdverbAtHead = (words: readonly Word[], at: number): boolean =>
  isAdverb(words[at]?.key ?? '') && words[at]?.opens === true

/** One person follows the verb, or no subject is required. */
const hasSubjectBehind = (scene: Scene, at: number, language: Language): boolean =>
  isSubjectBehind(scene, at) ?? (isWithoutSubject(language) && isFree(scene.words, at))

/** Whether no stop or quotation mark stands between the word and the verb. */
const isInClause = (words: readonly Word[], back: number, at: number): boolean =>
  words[back]?.sentence === words[at]?.sentence && !/[;:!?|«»“”"]/.test(words[back + 1]?.before ?? '')

/** Whether the subject ending there is one person; the noun if it can't be a subject; null if neither ends there. */
function subjectAt(scene: Scene, at: number): boolean | NounSpot | null {
  const { words } = scene
  const key = words[at]?.key ?? ''
  if (several.has(key) && !(key === 'que' || key === 'lo' || key === 'la')) return false
  const isOneOfSeveral = /^(?:une?|um)$/.test(key) && /^(?:de|des|dos|d|del)$/.test(words[at + 1]?.key ?? '')
  if (pronouns.has(key) || isOneOfSeveral) return !isPartOfMany(words, at)
  const noun = scene.nounEndingAt(at)
  return noun && !isInPhrase(words, noun.first) ? isSinglePerson(scene, noun) : noun
}

const furthest = 8
const maxAdjectives = 2

const isWithoutSubject = (language: Language): boolean => language === 'es' || language === 'pt'
const isAdverb = (key: string): boolean => /(?:mente|ment|ly)$/.test(key)

/** «One of the prosecutors» is one, «some of them» are several. */
const isPartOfMany = (words: readonly Word[], at: number): boolean =>
  /^(?:ni|ninguna|ninguno|cada|every|each|chaque|nenhuma|nenhum|no)$/.test(words[at - 1]?.key ?? '')

/** After a preposition, so not a subject. */
const isInPhrase = (words: readonly Word[], first: number): boolean =>
  [1, 2].some(
    (back) =>
      prepositions.has(words[first - back]?.key ?? '') &&
      (back === 1 || determiners.has(words[first - 1]?.key ?? '')) &&
      !/^(?:a|o|as|os|l|la|el|le)$/.test(words[first - back]?.key ?? ''),
  )

function isSinglePerson({ words }: Scene, noun: NounSpot): boolean {
  if (isBody(noun)) return false
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

/** «Contó una jueza que …», «lembrou um dos presentes»: null if nothing like a subject follows. */
function isSubjectBehind(scene: Scene, at: number): boolean | null {
  const { words } = scene
  for (let next = at + 1; next <= at + 4 && words[next]?.sentence === words[at]?.sentence; next += 1) {
    const key = words[next]?.key ?? ''
    const noun = scene.nounAt.get(next)
    if (noun) return isSinglePerson(scene, noun)
    if (determiners.has(key) || /^(?:de|des|dos|das)$/.test(key)) continue
    if (pronouns.has(key)) return true
    // «…», diz o artigo
    return next > at + 1 && /[,«»“”"]/.test(words[at]?.before ?? '') ? false : null
  }
  return null
}

/** Whether it begins the sentence or a clause. */
const isFree = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  let first = at
  while (first > 0 && fillers.has(words[first - 1]?.key ?? '') && !words[first]?.opens) first -= 1
  return (
    word !== undefined && (word.opens || words[first]?.opens === true || /[,;:»”"—–]/.test(words[first]?.before ?? ''))
  )
}
