/**
 * Finds what somebody in the room said about their own life: “Contó que estrenó ella sola la procuraduría”, “He described the
 * night he froze …”.
 */

import type { Language } from '../lexicon/inflect.ts'
import { family, firstNouns, lifeNouns, ordinals, timeNouns, workInfinitives } from '../lexicon/lifeWords.ts'
import { isOfNoLife } from '../lexicon/telling.ts'
import type { Reading } from '../register/reading.ts'
import type { Leak } from '../text/leak.ts'
import { isInRoom, isOne } from '../text/nouns.ts'
import type { Scene } from '../text/scene.ts'
import type { Word } from '../text/words.ts'
import { livesIn } from './livesInPassing.ts'
import { type Narrator, narratorsIn } from './narrators.ts'
import { firstPersonAction } from './ownPast.ts'
import { pastAction, perfectInfinitive } from './pastActions.ts'
import { actionBehind, presentWorkAt } from './romanceClauses.ts'

/** Maximum number of words between a narrating verb and its object in a sentence. */
const reach = 45

/** At most one per sentence; an editor decides. */
export function lifeStoriesIn({ words, scene }: Reading): Leak[] {
  const narrators = narratorsIn(scene)
  const sentenceOf = (at: number) => words[at]?.sentence ?? -1
  const narrated = new Map(narrators.map(({ at }) => [sentenceOf(at), at]))
  const leaks = new Map<number, Leak>()
  /** `last` null: nothing is narrated there. */
  const note = (first: number, last: number | null) => {
    if (last !== null) leaks.set(sentenceOf(first), leakOf(words, first, last))
  }
  for (const narrator of narrators)
    if (!leaks.has(sentenceOf(narrator.at))) note(narrator.at, narratedBy(scene, narrator))
  for (const { first, last } of livesIn(scene, narrated)) if (!leaks.has(sentenceOf(first))) note(first, last)
  for (const [at, { sentence }] of words.entries())
    if (!leaks.has(sentence))
      note(at, firstPersonAction(scene, at, narrated.has(sentence)) ?? ownKin(words, at) ?? relativeLife(scene, at))
  return [...leaks.values()]
}

const leakOf = (words: readonly Word[], first: number, last: number): Leak => ({
  kind: 'COMBINATION',
  from: words[first]?.from ?? 0,
  to: words[last]?.to ?? 0,
  people: [],
  of: null,
  isPossible: true,
})

/** The word at which the narrator speaks about themselves; null if everything said is about others. */
function narratedBy(scene: Scene, narrator: Narrator): number | null {
  const { at, language } = narrator
  const { words } = scene
  const sentence = words[at]?.sentence
  let isOfOthers = false
  for (let next = at + 1; next <= at + reach && words[next]?.sentence === sentence; next += 1) {
    const clause = clauseOfNarrator(scene, next, narrator, isOfOthers)
    if (clause === 'OTHERS') isOfOthers = true
    const narrated =
      perfectInfinitive(words, next, language) ??
      (clause === 'OTHERS' ? null : clause) ??
      ownNoun(words, next, language) ??
      ownStory(words, next, at, language) ??
      ownDay(scene, next, language) ??
      ownWork(words, next, at, language)
    if (narrated !== null) return narrated
  }
  return null
}

/** «Que empezó …», «qu’elle avait …», «that he had …»; in English also «he had» alone, and «recalled spending …». */
function clauseOfNarrator(
  scene: Scene,
  next: number,
  { at, language }: Narrator,
  isOfOthers: boolean,
): number | 'OTHERS' | null {
  const { words } = scene
  const { key = '' } = words[next] ?? {}
  const isCondition = /^(?:if|whether|si|s)$/.test(words[next - 1]?.key ?? '')
  if (language === 'en' || language === 'fr') {
    if (pronouns[language].test(key))
      return isCondition ? null : (pastAction(scene, next + 1, language) ?? stillDoes(words, next, language))
    return language === 'en' ? gerund(words, next, at) : null
  }
  if (/^(?:donde|onde)$/.test(key)) return actionBehind(scene, next, language)
  return !isOfOthers && opensClause(words, next, at) ? actionBehind(scene, next, language) : null
}

const pronouns: Readonly<Record<'en' | 'fr', RegExp>> = { en: /^(?:he|she)$/, fr: /^(?:il|elle)$/ }

/** «Que», «como» right after the verb, or «y»: in Spanish and Portuguese, the narrated clause follows. */
function opensClause(words: readonly Word[], next: number, narrator: number): boolean {
  const { key = '' } = words[next] ?? {}
  // «La que preparó la lista»: refers to somebody named.
  if (key === 'que') return !/^(?:la|el|lo|los|las|o|a|os|as)$/.test(words[next - 1]?.key ?? '')
  const isHow = key === 'como' && next === narrator + 1
  return isHow || (/^[ye]$/.test(key) && !/,/.test(words[next + 1]?.before ?? ''))
}

/** «He still wears …», «elle tient toujours …». */
function stillDoes(words: readonly Word[], subject: number, language: 'en' | 'fr'): number | null {
  const [first, second] = [words[subject + 1], words[subject + 2]]
  const [verb, adverb] = language === 'en' ? [second, first] : [first, second]
  const isStill = /^(?:still|toujours|encore)$/.test(adverb?.key ?? '')
  const isPresent = language === 'en' ? /^[a-z]{3,}s$/ : /^[a-z]{2,}[et]$/
  const { key = '' } = verb ?? {}
  return isStill && isPresent.test(key) && !isOfNoLife(key, language) ? subject + 2 : null
}

/** Verb + gerund: «recalled having walked», «remembered spending». */
function gerund(words: readonly Word[], at: number, narrator: number): number | null {
  const { key = '' } = words[at] ?? {}
  if (!/^[a-z]{2,15}ing$/.test(key) || at - narrator > 3 || notGerunds.test(key)) return null
  const tells =
    /^(?:recall|remember|describ|recount|mention|confess|admit|told|tells|talk|spoke|reminisc|recollect|relat)/
  if (!tells.test(words[narrator]?.key ?? '')) return null
  const between = words
    .slice(narrator + 1, at)
    .every(({ key: word }) => /^(?:of|about|to|once|never|first|how)$/.test(word))
  const next = words[at + 1]?.key ?? ''
  if (!between || (/^(?:having|being)$/.test(key) && isMeetingParticiple.test(next))) return null
  return /^(?:having|being)$/.test(key) ? at + 1 : at
}
const notGerunds =
  /^(?:during|nothing|something|anything|everything|meeting|reading|hearing|raising|asking|saying|feeling|thinking|agreeing|proposing|opening|closing|training|funding|hacking|phishing|processing|banking|policing|monitoring|reporting|sentencing|warning|ruling|hosting|being|king|thing|morning|evening|pending|according|regarding|concerning|existing|increasing|preceding)$/
const isMeetingParticiple =
  /^(?:read|heard|raised|asked|said|told|agreed|proposed|seen|noted|voted|suggested|argued|surprised|struck)$/

/** «His years as a moderator», «su primer día», «sa nomination», «her mother’s shop». */
function ownNoun(words: readonly Word[], at: number, language: Language): number | null {
  if (!owners[language].test(words[at]?.key ?? '')) return null
  let isNth = false
  for (let next = at + 1; next <= at + 3; next += 1) {
    const { key = '', before = '' } = words[next] ?? {}
    if (/[,;:.]/.test(before)) return null
    if (lifeNouns.has(key) || family.has(key) || (isNth && firstNouns.has(key))) return next
    if (ordinals.has(key)) isNth = true
  }
  return null
}
/** «Relató su travesía», «a relaté sa traversée»: anything somebody recounts as their own, except opinions. */
function ownStory(words: readonly Word[], at: number, narrator: number, language: Language): number | null {
  const recounts = /^(?:relat|narr|racont|evo[ck]|evoqu|recount|reminisc|rememor)/
  if (at !== narrator + 1 || !recounts.test(words[narrator]?.key ?? '') || !owners[language].test(words[at]?.key ?? ''))
    return null
  const { key = '' } = words[at + 1] ?? {}
  return key.length < 4 || ofMeetings.test(key) ? null : at + 1
}
const ofMeetings =
  /^(?:propos|propuest|propost|posici|posica|postur|positi|opin|oposic|opposi|desacuer|discord|desaccor|disagree|agree|acuer|acord|apoyo|apoio|appui|support|sout|dud|duvid|dout|doubt|interven|preocup|inquiet|craint|concern|fear|temor|miedo|medo|view|vision|visao|point|punto|ponto|reserv|objec|objet|pregunt|pergunt|question|sugeren|suggest|suger|reflex|argument|interes|intere|idea|idee|pais|pays|country|organi[sz]|instituc|institui|institut|group|grupo|delega|minist|govern|gobiern|gouvern|redaction|texto?$|text|draft|clause|amend|enmiend|emend|version|compan|empresa|entrepr|equip|team|colleg|coleg|partic|partes|contribu|comment|coment|recommand|recomend|attach|convic|conclus|experience|experien|expect|attente|espo|hope|desejo|deseo|souhait)/

const owners: Readonly<Record<Language, RegExp>> = {
  en: /^(?:his|her|my)$/,
  es: /^(?:su|sus|mi|mis)$/,
  pt: /^(?:seu|sua|seus|suas|meu|minha|meus|minhas)$/,
  fr: /^(?:son|sa|ses|mon|ma|mes)$/,
}

/** «The night he froze …», «los años en que vendía …», «le jour où l’on a saisi ses carnets». */
function ownDay(scene: Scene, at: number, language: Language): number | null {
  const { words } = scene
  const { key = '' } = words[at] ?? {}
  if (!timeNouns.has(key)) return null
  const next = pastJoints(words, at + 1)
  const { key: subject = '' } = words[next] ?? {}
  const own = ownerNear(words, next, next > at + 1, language)
  if (own !== null) return own
  if (language === 'en') return /^(?:he|she|i)$/.test(subject) ? pastAction(scene, next + 1, language) : null
  if (language === 'fr') {
    if (/^(?:il|elle)$/.test(subject)) return pastAction(scene, next + 1, language)
    const isDone = subject === 'on' && words.slice(next + 1, next + 6).some(({ key: word }) => owners.fr.test(word))
    return isDone ? next : null
  }
  const narrated = next > at + 1 ? actionBehind(scene, next - 1, language) : null
  return narrated === 'OTHERS' ? null : narrated
}

const joints = /^(?:in|on|that|when|which|en|em|que|ou|quando|cuando|l|la|lo)$/

/** The first position, skipping at most three words that merely join a day to what happened on it. */
function pastJoints(words: readonly Word[], from: number): number {
  let at = from
  while (at < from + 3 && joints.test(words[at]?.key ?? '')) at += 1
  return at
}

/** «The week her whole unit fitted into one car». `isLinked`: «the week when …». */
function ownerNear(words: readonly Word[], from: number, isLinked: boolean, language: Language): number | null {
  if (!isLinked && language !== 'en') return null
  const own = [from, from + 1, from + 2].find((place) => owners[language].test(words[place]?.key ?? ''))
  return own === undefined || /[,;:]/.test(words[own]?.before ?? '') ? null : own
}

/** «The company where she works», «la cabina que todavía preside», «disait enseigner». */
function ownWork(words: readonly Word[], at: number, narrator: number, language: Language): number | null {
  const { key = '' } = words[at] ?? {}
  if (workInfinitives.has(key) && at - narrator <= 2 && language !== 'en') return at
  return presentWorkAt(words, at, language) ? at : null
}

/** «My grandmother»: said by somebody about themselves. */
function ownKin(words: readonly Word[], at: number): number | null {
  if (!/^(?:my|mi|mis|minha|meu|meus|minhas|mon|ma|mes)$/.test(words[at]?.key ?? '')) return null
  return family.has(words[at + 1]?.key ?? '') ? at + 1 : null
}

/** «One participant, who used to fly helicopters, …». */
function relativeLife(scene: Scene, at: number): number | null {
  // «Celui qui parlait avait enterré …»
  if (/^(?:celui|celle)$/.test(scene.words[at]?.key ?? '') && scene.words[at + 1]?.key === 'qui')
    return pastAction(scene, at + 3, 'fr')
  const noun = scene.nounEndingAt(at)
  const who = scene.words[at + 1]
  if (!noun || !isInRoom(noun) || !isOne(noun) || who?.sentence !== scene.words[at]?.sentence) return null
  // «One speaker had built, with two cousins, the relay»
  if (who?.key === 'had') return pastAction(scene, at + 1, 'en')
  if (who?.key === 'who') return pastAction(scene, at + 2, 'en')
  if (who?.key === 'qui') return pastAction(scene, at + 2, 'fr')
  return null
}
