/** Whether a person mentioned in a text is in the room rather than in the news. */
import { personCues } from '../lexicon/common.ts'
import {
  articles,
  comings,
  definite,
  locations,
  oneWords,
  origins,
  roomWords,
  singularFirst,
} from '../lexicon/grammar.ts'
import { foldWords } from '../lexicon/inflect.ts'
import { saying } from '../lexicon/saying.ts'
import type { NounSpot } from './nouns.ts'
import type { PlaceSpot } from './places.ts'
import type { Scene } from './scene.ts'
import { particles } from './words.ts'

/** Topics of discussion, as opposed to speakers. */
export const topics: ReadonlySet<string> = new Set(
  foldWords(
    `about on regarding concerning sobre acerca concerniente quanto concernant sur mentioned mention mentions cited cite cites discussed
     discuss law laws ley leyes lei leis loi lois mencionó mencionar citó mencionou citou mentionné cité against contra contre quoted whose cuya cuyo cuja cujo`,
  ),
)

export const isFiller = (scene: Scene, at: number): boolean => {
  const { key = '' } = scene.words[at] ?? {}
  return (
    particles.has(key) ||
    articles.has(key) ||
    origins.has(key) ||
    locations.has(key) ||
    comings.has(key) ||
    roomWords.has(key) ||
    oneWords.has(key) ||
    personCues.has(key) ||
    fillers.has(key) ||
    scene.nounAt.has(at) ||
    scene.nounEndingAt(at) !== null
  )
}

const fillers: ReadonlySet<string> = new Set(
  foldWords(
    `who whom which that was is were are has had have been be there here only from all way over also who que quien qui quem dont es era fue
     foi est était estaba había hubo havia houve avait eu été sido being way really very own home country civil society human rights
     made se s trip voyage journey viaje viagem fait hizo fez all sociedad sociedade société privado privada setor sector secteur privé técnica technique technical community comunidad comunidade`,
  ),
)

/** Preceded by an origin: «from Peru», «de la Bolivia», «out of Lima»; or a location: «in Lima». */
export function isFromThere({ words }: Scene, { first }: PlaceSpot): boolean {
  let at = first - 1
  while (articles.has(words[at]?.key ?? '') && !origins.has(words[at]?.key ?? '') && first - at < 4) at -= 1
  const { key = '' } = words[at] ?? {}
  return origins.has(key) || locations.has(key)
}

/** «The», «la»; «a» in Portuguese, not in English. */
export function isDefinite(words: Scene['words'], at: number): boolean {
  const { key = '', sentence } = words[at] ?? {}
  if (key !== 'a') return definite.has(key) && key !== 'one'
  return !words.slice(Math.max(0, at - 6), at + 9).some((word) => word.sentence === sentence && english.has(word.key))
}
const english: ReadonlySet<string> = new Set('the of and was from in who to with is that an'.split(' '))

/** «The lady», «nuestro amigo»: somebody mentioned before, or present. */
export const isKnownPerson = ({ words }: Scene, noun: NounSpot, first: number): boolean =>
  noun.terms.some(({ kind }) => kind === 'PERSON') && [first - 1, noun.first - 1].some((at) => isDefinite(words, at))

export const hasNear = (words: Scene['words'], at: number, reach: number, wanted: ReadonlySet<string>): boolean =>
  words
    .slice(Math.max(0, at - reach), at + reach)
    .some(({ key, sentence }) => wanted.has(key) && sentence === words[at]?.sentence)

const core: ReadonlySet<string> = new Set(
  foldWords(
    'room table presentes présents present attending attended sala mesa presente asistió salle présent présente assistait row fila fileira rangée screen pantalla tela écran chat camera cámara câmera caméra microphone micrófono microfone micro speak intervene hablar intervenir falar intervir parler plenary plenaria plenária plénière session sesión sessão séance panel breakout',
  ),
)

/** «Among us», «parmi nous». */
const isAmong = ({ words }: Scene, last: number): boolean =>
  /^(?:among|amongst|entre|parmi)$/.test(words[last + 1]?.key ?? '') &&
  /^(?:us|nosotros|nosotras|nos|nous|those|los|as|os)$/.test(words[last + 2]?.key ?? '')

/** Whether somebody speaks or is in the room, next to the words from `first` to `last`. */
export function isPresent(scene: Scene, first: number, last: number): boolean {
  const { words } = scene
  if ([1, 2, 3].some((more) => speaksAt(scene, last + more) && scene.isJoined(last + more))) return true
  const before = words[first - 1]?.key ?? ''
  const earlier = words[first - 2]?.key ?? ''
  if (
    /^(?:segun|according|selon|conforme|per|d)$/.test(before) ||
    /^(?:segun|selon|conforme|to|by|por|par|con|com|with|avec)$/.test(earlier)
  )
    return true
  // «Pour le procureur guatémaltèque, …»
  if (/^(?:pour|para|for)$/.test(earlier) && words[first - 2]?.opens && /^\s*,/.test(words[last + 1]?.before ?? ''))
    return true
  // «Une Finlandaise, la seule, qui a parlé»
  const who = [1, 2, 3, 4].find((more) => /^(?:who|qui|quien|quem)$/.test(words[last + more]?.key ?? ''))
  if (
    who !== undefined &&
    [1, 2, 3].some((more) => speaksAt(scene, last + who + more) && scene.isJoined(last + who + more))
  )
    return true
  if (isAmong(scene, last)) return true
  const behind = words.slice(last + 1, last + 4)
  if (origins.has(behind[0]?.key ?? '') && behind.some(({ key }) => /^(?:group|grupo|groupe)$/.test(key))) return true
  return isNearRoom(scene, first, last, core)
}

export const speaksAt = ({ words }: Scene, at: number): boolean => {
  const { key = '' } = words[at] ?? {}
  return (personCues.has(key) && !notSpeaking.has(key)) || saying.has(key)
}
/**
 * Whether the word has the ending of a past-tense verb in any of the languages, whatever it means. «trajo» and other irregular
 * verbs are in `saying`.
 */
export function actsAt(scene: Scene, at: number): boolean {
  const { key = '', raw = '' } = scene.words[at] ?? {}
  if (speaksAt(scene, at)) return true
  if (/^(?:a|avait|est|etait)$/.test(key))
    return /(?:é|ée|i|ie|u|ue|is|it|ise|ite)$/.test(scene.words[at + 1]?.raw ?? '')
  return raw.length >= 4 && /(?:[^aeiou\s]ó|ió|aba|ava|[^aeiou]ou|[^aeiou]eu|[^aeiou]iu|[^e]ed|ait)$/.test(raw)
}

/**
 * Nobody in particular: «the legal director of any provider», «la coordinadora de cada red», unless a past-tense verb reports an
 * act.
 */
export function isOfAny(scene: Scene, first: number, last: number): boolean {
  const { words, isJoined } = scene
  const any = anyBehind(scene, first + 1, last + 2)
  if (any === null || isPresent(scene, first, last)) return false
  const isFrench = words[any - 1]?.key === 'd'
  for (let next = last + 1; next <= last + 12 && isJoined(next); next += 1) {
    const { key = '', raw = '' } = words[next] ?? {}
    if (pasts.test(key) || (actsAt(scene, next) && !(isFrench && raw.endsWith('e')))) return false
  }
  return true
}

/** «Of any», «de cada»: position of «any», if there is one up to `to`. */
function anyBehind({ words, isJoined }: Scene, from: number, to: number): number | null {
  let at = from
  while (at <= to && isJoined(at) && !anyOne.test(words[at]?.key ?? '')) at += 1
  if (at > to || !isJoined(at)) return null
  return /^(?:of|in|at|de|d|em|en|chez|pour|for|para)$/.test(words[at - 1]?.key ?? '') ? at : null
}
/** Irregular past-tense verbs, by ending. */
const pasts =
  /^(?:was|were|had|did|set|put|cut|let|read|era|fue|estaba|habia|foi|estava|havia|tinha|etait|fut|avait)$|.(?:uso|uvo|ijo|izo|ino|udo|eve)$/
/** The same, including verbs with an irregular past tense. */
export const didAt = (scene: Scene, at: number): boolean => actsAt(scene, at) || pasts.test(scene.words[at]?.key ?? '')

const anyOne = /^(?:an?|any|each|every|un|une|una|uma?|cada|cualquier|qualquer|chaque|tout|toute|todo|toda)$/

const notSpeaking: ReadonlySet<string> = new Set(
  foldWords(
    'by por par note notes named called colleague colega friend amiga amigo ami participant participante precise conforme dom don present presente presento objeto',
  ),
)

export const isNearRoom = ({ words }: Scene, first: number, last: number, wanted: ReadonlySet<string>): boolean =>
  words
    .slice(Math.max(0, first - 8), last + 9)
    .some(({ key, sentence }) => wanted.has(key) && sentence === words[first]?.sentence)

/** Something is said about somebody in the room, or by somebody about themselves. */
export const isOfRoom = (scene: Scene, first: number, end: number): boolean =>
  isNearRoom(scene, first, end, roomWords) ||
  isNearRoom(scene, first, end, singularFirst) ||
  [1, 2, 3].some((more) => speaksAt(scene, end + more))
