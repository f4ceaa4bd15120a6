/** The same for clauses without a subject, in Spanish and Portuguese: «que, de joven, clonaba tarjetas». */
import { foldWords, type Language } from '../lexicon/inflect.ts'
import { presentWork, reflexives, stages } from '../lexicon/lifeWords.ts'
import { isOfNoLife } from '../lexicon/telling.ts'
import type { Scene } from '../text/scene.ts'
import type { Word } from '../text/words.ts'
import { between, irregularParticiples, isMeeting, stateAt } from './pastActions.ts'

const set = (text: string): ReadonlySet<string> => new Set(foldWords(text))

const irregularPast: Readonly<Record<'es' | 'pt', ReadonlySet<string>>> = {
  es: set('hizo vino trajo dio condujo anduvo huyo murio durmio puso'),
  pt: set('fez veio trouxe deu conduziu pos nasceu'),
}

const prepositions = set(
  'de del da do das dos desde en em no na nos nas num numa con com para por pelo pela a al ao à às aos hasta até tras durante sobre entre sin sem bajo sob hace há contra según',
)
const determiners = set(
  'el la los las un una unos unas o os as um uma uns umas este esta ese esa esos esas su sus seu sua seus suas aquel aquella aquele aquela cada ningún ninguna nenhum nenhuma algunos algunas alguns algumas muchos muchas muitos muitas todo toda todos todas todas nadie ninguém alguien alguém quien quem',
)
const phraseLength = 22

/** «Que, de joven, clonaba», «que en la vara donde está despachó»: a past verb before any other subject. */
export function actionBehind(scene: Scene, from: number, language: 'es' | 'pt'): number | 'OTHERS' | null {
  const { words } = scene
  let isInPhrase = false
  for (let at = from + 1; at <= from + phraseLength; at += 1) {
    const word = words[at]
    if (!word || word.sentence !== words[from]?.sentence || /[;:]/.test(word.before)) return null
    if (word.before.includes(',')) isInPhrase = false
    const step = stepTo(scene, at, from, language, isInPhrase)
    if (typeof step === 'number' || step === 'OTHERS') return step
    if (step === 'NONE') return null
    if (step !== 'ON') isInPhrase = step === 'PHRASE'
  }
  return null
}

/** The position of a verb; `NONE`: something else is said; `OTHERS`: it is about somebody else. */
type Action = number | 'NONE' | 'OTHERS'

/** A verb, or a word that continues the clause: into a prepositional phrase, or out of it. */
function stepTo(
  scene: Scene,
  at: number,
  from: number,
  language: 'es' | 'pt',
  isInPhrase: boolean,
): Action | 'ON' | 'PHRASE' | 'CLAUSE' {
  const { words } = scene
  const { key = '', raw = '' } = words[at] ?? {}
  const before = words[at - 1]?.key ?? ''
  // «El», not «él».
  if (key === 'el' && !/[éÉ]/.test(raw.normalize('NFC')) && !prepositions.has(before)) return 'OTHERS'
  const isAfterPreposition = prepositions.has(before) && at - 1 > from
  const isAfterDeterminer = determiners.has(before) && !/^(?:la|lo|los|las|o|a|os|as)$/.test(before)
  const done = isAfterPreposition || isAfterDeterminer ? null : romanceAction(scene, at, from, language, isInPhrase)
  if (done !== null) return done
  return goesOn(words, at, language, isAfterPreposition, isInPhrase)
}

/** How a word that isn't a verb changes the reading of the clause. */
function goesOn(
  words: readonly Word[],
  at: number,
  language: 'es' | 'pt',
  isAfterPreposition: boolean,
  isInPhrase: boolean,
): 'NONE' | 'OTHERS' | 'ON' | 'PHRASE' | 'CLAUSE' {
  const key = words[at]?.key ?? ''
  // «La» may be an article: «que la ley …».
  if (mayStandBetween(key)) return !isAfterPreposition && isArticle(words, at, language) ? 'OTHERS' : 'ON'
  // «De niña», «menina»
  if (stages.test(key)) return 'CLAUSE'
  if (prepositions.has(key)) return 'PHRASE'
  if (determiners.has(key) && !isAfterPreposition && !determiners.has(words[at - 1]?.key ?? '')) return 'OTHERS'
  return isInPhrase ? 'ON' : 'NONE'
}

const mayStandBetween = (key: string): boolean =>
  between.has(key) ||
  /^(?:si|se|y|e|cuando|quando|mientras|enquanto|que|\d+|anos|años|mas|mais|muy|muito|tan|tao)$/.test(key)

/** «La ley», but not «la detuvieron». */
const isArticle = (words: readonly Word[], at: number, language: 'es' | 'pt'): boolean =>
  /^(?:la|lo|los|las|le|o|a|os|as|les)$/.test(words[at]?.key ?? '') &&
  !isPluralPast(words[at + 1]) &&
  !isSingularPast(words[at + 1], language)

/** Null: no verb. */
function romanceAction(
  scene: Scene,
  at: number,
  from: number,
  language: 'es' | 'pt',
  isInPhrase: boolean,
): Action | null {
  const { words } = scene
  const key = words[at]?.key ?? ''
  if (/^(?:habia|tinha|havia|hubiera|tivera)$/.test(key)) return pastPerfect(scene, at, language)
  const forced = forcedAction(words, at, language)
  if (forced !== null) return forced
  if (key === 'tenia') return isAge(words, at) ? at : 'NONE'
  if (/^(?:fue|era|foi|fora|estuvo|esteve|ficou|quedo)$/.test(key)) return wasAction(scene, at, language)
  if (presentWork.has(key) && !isInPhrase) return at
  // «Que lo detuvieron»
  if (at - 1 > from && /^(?:l[oae]|o|a|lhe|me)$/.test(words[at - 1]?.key ?? '') && isPluralPast(words[at]))
    return isOfNoLife(key, language) ? 'NONE' : at
  return pastVerb(words, at, language, isInPhrase)
}

function pastPerfect(scene: Scene, at: number, language: 'es' | 'pt'): Action {
  const { words } = scene
  let next = at + 1
  while (between.has(words[next]?.key ?? '') && next < at + 4) next += 1
  const { key: participle = '' } = words[next] ?? {}
  const isYears = /^\d+$/.test(participle) || words[next + 1]?.key === 'anos'
  if (words[at]?.key === 'tinha' && isYears) return next
  const state = participle === 'sido' ? stateAt(scene, next + 1, language) : null
  return state ?? participleOf(words, participle === 'sido' ? next + 1 : next, language) ?? 'NONE'
}

/** «Tenía quince años». */
const isAge = (words: readonly Word[], at: number): boolean =>
  /^(?:\d+|\p{L}{4,})$/u.test(words[at + 1]?.key ?? '') && words[at + 2]?.key === 'anos'

function wasAction(scene: Scene, at: number, language: 'es' | 'pt'): Action {
  const { words } = scene
  // «Fue la secretaría la que …»: it was somebody else.
  const isOther = /^(?:la|el|a|o|los|las|as|os)$/.test(words[at + 1]?.key ?? '') && scene.nounAt.has(at + 2)
  if (isOther && /^(?:fue|era|foi)$/.test(words[at]?.key ?? '')) return 'OTHERS'
  return stateAt(scene, at + 1, language) ?? 'NONE'
}

function pastVerb(words: readonly Word[], at: number, language: 'es' | 'pt', isInPhrase: boolean): Action | null {
  const word = words[at]
  const key = word?.key ?? ''
  if (!isSingularPast(word, language) && (isInPhrase || !isImperfect(word, language))) return null
  if (words[at - 1]?.key === 'se' || words[at + 1]?.before === '-') return reflexives.test(key) ? at : 'NONE'
  return isOfNoLife(key, language) || isMeeting(words, at) ? 'NONE' : at
}

/** «Tuvo que huir», «precisou fugir». */
function forcedAction(words: readonly Word[], at: number, language: Language): number | null {
  if (!/^(?:tuvo|tenia|debio|logro|precisou|teve|conseguiu)$/.test(words[at]?.key ?? '')) return null
  const next = /^(?:que|de)$/.test(words[at + 1]?.key ?? '') ? at + 2 : at + 1
  const { key = '' } = words[next] ?? {}
  return /^[a-z]{3,}(?:[aeio]r|se)$/.test(key) && !isOfNoLife(key, language) && !isMeeting(words, next) ? next : null
}

export const participleOf = (words: readonly Word[], at: number, language: Language): number | null => {
  const { key = '' } = words[at] ?? {}
  const isParticiple = /(?:[ai]d[oa]s?)$/.test(key) || irregularParticiples.has(key)
  return isParticiple && !isOfNoLife(key, language) && !isMeeting(words, at) ? at : null
}

export const isPluralPast = (word: Word | undefined): boolean =>
  /(?:aron|ieron|yeron|aram|eram|iram)$/.test(word?.key ?? '')

export function isSingularPast(word: Word | undefined, language: 'es' | 'pt'): boolean {
  const raw = word?.raw.toLowerCase().normalize('NFC') ?? ''
  if (irregularPast[language].has(word?.key ?? '')) return true
  if (raw.length < 4) return false
  return language === 'es'
    ? /[^aeiouáéíóú]ó$|[iuy]ó$/.test(raw)
    : /(?:ou|[^aoes]eu|[^aeiou]iu|uiu|oeu|ceu|reu|deu)$/.test(raw) &&
        !/^(?:estou|museu|europeu|ateu|judeu|sou|dou|vou|meu|teu|seu)$/.test(raw)
}

/** «Traduzira»: the Portuguese pluperfect. */
export const isPluperfect = (word: Word | undefined): boolean =>
  /^[a-zà-ú]{3,}(?:ara|era|ira)$/.test(word?.raw.toLowerCase() ?? '')

export function isImperfect(word: Word | undefined, language: 'es' | 'pt'): boolean {
  const raw = word?.raw.toLowerCase().normalize('NFC') ?? ''
  if (raw.length < 5 || /[aei]r[íi]a$/.test(raw)) return false
  return language === 'es' ? /(?:[^aeiou]aba|[^aeiouáéíóú]ía)$/.test(raw) : /^[a-zç]{3,}(?:ava|[^nlcrg]ia)$/.test(raw)
}

/** «La cabina que todavía preside», «where she works»: not «who works on it». */
export function presentWorkAt(words: readonly Word[], at: number, language: Language): boolean {
  const { key = '', before = '' } = words[at] ?? {}
  if (!presentWork.has(key) || /[;:]/.test(before)) return false
  let back = at - 1
  while (
    back > at - 4 &&
    between.has(words[back]?.key ?? '') &&
    !/^(?:el|il|elle|ele|ela)$/.test(words[back]?.key ?? '')
  )
    back -= 1
  const { key: link = '' } = words[back] ?? {}
  if (language === 'en') return /^(?:he|she)$/.test(link)
  if (language === 'fr') return /^(?:il|elle)$/.test(link)
  return /^(?:donde|onde|que|ela|ele|ella|el)$/.test(link)
}
