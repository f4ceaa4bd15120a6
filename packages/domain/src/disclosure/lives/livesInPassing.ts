/**
 * Finds statements about a life without “she said that”: “the woman who spoke next had translated …”, “se presentó como …”,
 * “según contó, aprendió …”, “por su parte lleva veinte años …”.
 */
import type { Language } from '../lexicon/inflect.ts'
import { isOfNoLife } from '../lexicon/telling.ts'
import { speaksAt } from '../text/presence.ts'
import type { Scene } from '../text/scene.ts'
import { pastAction, stateAt } from './pastActions.ts'
import { actionBehind, isPluperfect, participleOf } from './romanceClauses.ts'

interface Life {
  first: number
  last: number
}

/** @param narrated sentences in which one person narrates something, with the position of the verb */
export function livesIn(scene: Scene, narrated: ReadonlyMap<number, number>): Life[] {
  return scene.words.flatMap(({ key, sentence }, at): Life[] => {
    const narrator = narrated.get(sentence)
    const last =
      introduced(scene, at) ??
      speakersPast(scene, at) ??
      accordingTo(scene, at) ??
      (narrator === undefined
        ? null
        : (ofLongStanding(scene, at) ?? narratedBehind(scene, at, narrator) ?? inPerson(scene, at)))
    return last === null || key === '' ? [] : [{ first: Math.min(at, last), last: Math.max(at, last) }]
  })
}

/** «Se presentó como la primera jueza», «apresentou-se como», «s’est présenté comme», «introduced herself as». */
function introduced(scene: Scene, at: number): number | null {
  const { words } = scene
  const { key = '' } = words[at] ?? {}
  const beside = [-3, -2, -1, 1].map((step) => words[at + step]?.key ?? '')
  const isOneself =
    (/^(?:presento|presentaba|apresentou|apresentava)$/.test(key) && beside.includes('se')) ||
    (/^presentee?$/.test(key) && beside.includes('s')) ||
    (key === 'introduced' && /^(?:himself|herself)$/.test(beside[3] ?? ''))
  if (!isOneself) return null
  const as = [1, 2, 3].find((more) => /^(?:como|comme|as)$/.test(words[at + more]?.key ?? ''))
  return as === undefined ? null : at + as + 1
}

/** «The woman who spoke next had translated …», «la última en intervenir había traducido», «celle qui a pris la parole avait …». */
function speakersPast(scene: Scene, at: number): number | null {
  const { words } = scene
  const sentence = words[at]?.sentence
  const speech = [1, 2, 3, 4].find((more) => speaksAt(scene, at + more) || isToSpeak.test(words[at + more]?.key ?? ''))
  if (speech === undefined || !isSpeaker(scene, at)) return null
  for (let next = at + speech + 1; next <= at + speech + 6 && words[next]?.sentence === sentence; next += 1) {
    const past = pastPerfect(scene, next)
    if (past !== undefined) return past
  }
  return null
}

const isToSpeak = /^(?:hablar|intervenir|falar|intervir|parler|speak|pris|prendre|tomar)$/

/** «The woman who», «la última en intervenir», «celle qui». */
function isSpeaker(scene: Scene, at: number): boolean {
  const { words } = scene
  const isOne =
    /^(?:celui|celle|ultim[ao]|primer[ao]?|primeir[ao]|siguiente|proxim[ao]|seguinte|derniere?|quien|quem)$/.test(
      words[at]?.key ?? '',
    ) || scene.nounEndingAt(at)?.terms.some(({ kind, number }) => kind === 'PERSON' && number === 'ONE') === true
  const link = words[at + 1]?.key ?? ''
  const isInfinitive =
    /^(?:en|a|to)$/.test(link) &&
    /^(?:hablar|intervenir|tomar|falar|intervir|speak|intervene|take)$/.test(words[at + 2]?.key ?? '')
  return isOne && (isInfinitive || /^(?:who|que|qui|hablo|falou)$/.test(link))
}

/**
 * «Had translated», «había traducido», «traduzira»: null if nothing about a life is narrated, undefined if there is no such verb.
 */
function pastPerfect(scene: Scene, at: number): number | null | undefined {
  const { words } = scene
  const { key = '' } = words[at] ?? {}
  if (key === 'had') return pastAction(scene, at, 'en')
  if (key === 'avait') return pastAction(scene, at, 'fr')
  if (/^(?:habia|tinha|havia)$/.test(key)) return participleOf(words, at + 1, key === 'habia' ? 'es' : 'pt')
  return isPluperfect(words[at]) && !isOfNoLife(key, 'pt') && words[at - 1]?.before !== '' ? at : undefined
}

/** «Según contó, aprendió …», «por lo que relató, …», «à l’entendre, il aurait signé …», «by her own account she …». */
function accordingTo(scene: Scene, at: number): number | null {
  const { words } = scene
  const { key = '', opens = false } = words[at] ?? {}
  if (!opens) return null
  const second = words[at + 1]?.key ?? ''
  const language = key === 'segun' ? 'es' : null
  if (/^(?:segun|segundo|conforme|como)$/.test(key) && speaksAt(scene, at + 1))
    return found(actionBehind(scene, at + 1, language ?? languageOf(scene, at)))
  if (/^(?:segun|segundo)$/.test(key) && /^(?:el|ella|ele|ela)$/.test(second))
    return found(actionBehind(scene, at + 1, language ?? 'pt'))
  return byOwnAccount(scene, at)
}

/** «À l’entendre, il …», «selon elle, …», «by her own account she …». */
function byOwnAccount(scene: Scene, at: number): number | null {
  const { words } = scene
  const [key = '', second = '', third = ''] = [0, 1, 2].map((more) => words[at + more]?.key ?? '')
  const isHeard =
    (key === 'a' && third === 'entendre') || (/^(?:selon|d)$/.test(key) && /^(?:lui|elle|apres)$/.test(second))
  const isEnglish =
    /^(?:by|in)$/.test(key) && /^(?:his|her)$/.test(second) && /^(?:own|account|telling|words)$/.test(third)
  if (!isHeard && !isEnglish) return null
  const pronoun = [2, 3, 4, 5].find(
    (more) => /^(?:il|elle|he|she)$/.test(words[at + more]?.key ?? '') && words[at + more]?.before.includes(','),
  )
  return pronoun === undefined ? null : pastAction(scene, at + pronoun + 1, isEnglish ? 'en' : 'fr')
}

const found = (place: number | 'OTHERS' | null): number | null => (place === 'OTHERS' ? null : place)
const languageOf = ({ words }: Scene, at: number): 'es' | 'pt' =>
  words.slice(at, at + 12).some(({ raw }) => /ou$|ão|ç|^(?:um|uma|em|do|da)$/.test(raw)) ? 'pt' : 'es'

/**
 * «Lleva veinte años enseñando», «dá aulas há vinte anos», «depuis neuf ans»: refers to the narrator unless there is another
 * subject.
 */
function ofLongStanding({ words }: Scene, at: number): number | null {
  const { key = '', sentence } = words[at] ?? {}
  const isYears = (more: number) => /^(?:anos|ans|years|decadas|decennies|decades)$/.test(words[at + more]?.key ?? '')
  const years = [1, 2, 3].find(isYears)
  if (years === undefined || words[at + years]?.sentence !== sentence) return null
  const before = words[at - 1]?.key ?? ''
  if (/^(?:llev(?:a|aba))$/.test(key)) return /^(?:que|ya|ella|el|y)$/.test(before) ? at + years : null
  if (!/^(?:ha|hace|depuis)$/.test(key)) return null
  const begin = [2, 3, 4, 5].find((back) => /^(?:que|disait|dit|disant)$/.test(words[at - back]?.key ?? ''))
  if (begin === undefined) return null
  const { key: verb = '' } = words[at - begin + 1] ?? {}
  const language: Language = key === 'depuis' ? 'fr' : 'pt'
  const isVerb =
    /(?:[aeo]|er|ir|re|em|tem)$/.test(verb) &&
    !/^(?:[aeo]s?|la|el|los|las|una?|uma?|le|les|il|elle|ce|se|no|nao|de|en|em|le)$/.test(verb)
  return isVerb && !isOfNoLife(verb, language) && !isOfNoLife(verb, 'es') ? at + years : null
}

/** «She had been the last operator, the speaker said»: the narrator comes after what is said. */
function narratedBehind(scene: Scene, at: number, narrator: number): number | null {
  const { key = '', opens = false } = scene.words[at] ?? {}
  if (!opens || !/^(?:he|she|il|elle)$/.test(key)) return null
  const language = /^[hs]/.test(key) ? 'en' : 'fr'
  const last =
    pastAction(scene, at + 1, language) ??
    (scene.words[at + 1]?.key === 'had' && scene.words[at + 2]?.key === 'been' ? stateAt(scene, at + 3, 'en') : null)
  return last !== null &&
    last < narrator - 1 &&
    [1, 2, 3, 4, 5, 6, 7, 8].some((more) => scene.words[last + more]?.before.includes(','))
    ? last
    : null
}

/** «Es ella quien lo mantiene», «é ela quem mantém», «c’est elle qui», «she is the one who». */
function inPerson({ words }: Scene, at: number): number | null {
  const keys = [0, 1, 2].map((more) => words[at + more]?.key ?? '')
  const isHerself =
    /^(?:es|e|est|era|etait|fue|foi|was|is)$/.test(keys[0] ?? '') &&
    /^(?:ell?a|el|ele|elle|lui|she|he)$/.test(keys[1] ?? '')
  return isHerself && /^(?:quien|quem|qui|que|who|that)$/.test(keys[2] ?? '') ? at + 2 : null
}
