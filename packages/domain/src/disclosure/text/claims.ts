/** «The only one», «nadie más», «une seule»: claims in the text itself that there is only one of a kind. */
import {
  articles,
  continuing,
  fewWords,
  locations,
  oneWords,
  onlyWords,
  origins,
  solePhrases,
  soleWords,
} from '../lexicon/grammar.ts'
import { foldWords } from '../lexicon/inflect.ts'
import type { NounSpot } from './nouns.ts'
import type { PlaceSpot } from './places.ts'
import type { Scene } from './scene.ts'
import { particles } from './words.ts'

export interface Claim {
  first: number
  last: number
  /** The subject of the claim: a noun, somebody from a place, or no word of its own («the only one from …»). */
  head: { kind: 'NOUN'; spot: NounSpot } | { kind: 'PEOPLE'; spot: PlaceSpot } | { kind: 'ORIGIN' }
  /** Position of the last word of the subject. */
  end: number
}

const english: ReadonlySet<string> = new Set(['one', 'only', 'sole', 'lone', 'single', 'solitary', 'unique'])
const phrasesByFirst = Map.groupBy(solePhrases, ([first = '']) => first)

/** They stand between «only» and the subject: «sólo había una», «only the one». */
const existing: ReadonlySet<string> = new Set(
  foldWords(
    'had has come been joined había hubo hay es era fue havia houve há tem teve foi avait il y a eu est était was is were are there came attended present came vino asistió estuvo veio esteve venue venu',
  ),
)

export function claimsIn(scene: Scene): Claim[] {
  const claims: Claim[] = []
  for (let at = 0; at < scene.words.length; at += 1) {
    const last = claimAt(scene, at)
    if (last === null) continue
    const head = headBehind(scene, at, last) ?? headBefore(scene, at, last)
    if (head) claims.push({ first: at, last, ...head })
  }
  return claims
}

/** Position of the last word of the claim. */
function claimAt({ words }: Scene, at: number): number | null {
  const { key } = words[at] ?? { key: '' }
  const phrase = phrasesByFirst
    .get(key)
    ?.find((phrase) => phrase.every((word, index) => words[at + index]?.key === word))
  if (phrase) return at + phrase.length - 1
  const before = words[at - 1]?.key ?? ''
  if (fewWords.has(key)) return isFew(before, key) ? at : null
  if (oneWords.has(before) && /^(?:so|solo)$/.test(key)) return at
  if (key === 'qu' && !words.slice(Math.max(0, at - 5), at).some((word) => /^ne?$/.test(word.key))) return null
  if (onlyWords.has(key) && key !== 'only') return oneBehind(words, at)
  if (key === 'one' && /^(?:the|our)$/.test(before)) return at
  return soleWords.has(key) ? at : null
}

/** «Sólo había una»: null if something else stands between. */
function oneBehind(words: Scene['words'], at: number): number | null {
  const more = [1, 2, 3].find((step) => oneWords.has(words[at + step]?.key ?? ''))
  if (more === undefined) return null
  const between = words.slice(at + 1, at + more)
  return between.every((word) => existing.has(word.key)) ? at + more : null
}

/** «The two Bolivians», «both»: not «two Bolivian laws». */
const isFew = (before: string, key: string): boolean =>
  /^(?:both|ambos|ambas)$/.test(key) ||
  /^(?:the|los|las|os|as|les|our|nuestros|nuestras|nossos|nossas|nos|somos|sommes|are|only|solo|apenas)$/.test(before)

/** The subject after the claim; null if it is a thing. */
function headBehind(scene: Scene, first: number, last: number): Head | null {
  const { words } = scene
  const isEnglish = english.has(words[first]?.key ?? '')
  const most = isEnglish ? 3 : 1
  let unknown = 0
  for (let at = last + 1; at < words.length && at - last < 7 && scene.isJoined(at); at += 1) {
    const key = words[at]?.key ?? ''
    const head = headAt(scene, at, isEnglish, unknown === 0)
    if (head !== undefined) return head
    const kind = kindBetween(key)
    if (kind === 'END' || (kind === 'ARTICLE' && unknown > 0)) return null
    if (kind === 'UNKNOWN') unknown += 1
    if (unknown > most) return null
  }
  return null
}

/** Kind of a word between «only» and the subject. */
function kindBetween(key: string): 'ONE' | 'ARTICLE' | 'END' | 'UNKNOWN' {
  if (oneWords.has(key) || existing.has(key) || key === 'other') return 'ONE'
  if (articles.has(key) || particles.has(key)) return 'ARTICLE'
  return continuing.has(key) ? 'END' : 'UNKNOWN'
}

type Head = Pick<Claim, 'head' | 'end'>

/**
 * The subject at this position: a noun, a people or, if no unknown word stands between, somebody of whom only the origin is
 * given. Null if it is a thing, undefined if there is none.
 */
function headAt(scene: Scene, at: number, isEnglish: boolean, isNear: boolean): Head | null | undefined {
  const noun = scene.nounAt.get(at)
  if (noun) return { head: { kind: 'NOUN', spot: noun }, end: noun.last }
  const place = scene.placeAt.get(at)
  if (!place)
    return isNear && isOrigin(scene.words[at]?.key ?? '', isEnglish)
      ? { head: { kind: 'ORIGIN' }, end: at - 1 }
      : undefined
  if (place.terms[0]?.kind !== 'PEOPLE') return null
  const after = nounSoon(scene, place.last + 1)
  if (after) return { head: { kind: 'NOUN', spot: after }, end: after.last }
  if (isEnglish && !scene.isEnd(place.last) && !goesOn(scene, place.last + 1)) return null
  return { head: { kind: 'PEOPLE', spot: place }, end: place.last }
}

/** «The only one from …», «la única que …». */
const isOrigin = (key: string, isEnglish: boolean): boolean =>
  origins.has(key) || (!isEnglish && /^(?:que|qui|quem|quien)$/.test(key))

/** «Una persona sola», «a Peruvian alone», «the participant, the only». */
function headBefore(scene: Scene, first: number, last: number): Head | null {
  if (!/^(?:sol[ao]|seule?|sozinh[ao]|unic[ao]|so)$/.test(scene.words[first]?.key ?? '')) return null
  const noun = scene.nounEndingAt(first - 1)
  if (noun) return { head: { kind: 'NOUN', spot: noun }, end: last }
  const place = scene.placeEndingAt(first - 1)
  return place && place.terms[0]?.kind === 'PEOPLE' ? { head: { kind: 'PEOPLE', spot: place }, end: last } : null
}

/** A noun for a person within three words, none of which ends the phrase. */
export function nounSoon(scene: Scene, from: number): NounSpot | null {
  for (let at = from; at < from + 3; at += 1) {
    const word = scene.words[at]
    if (!word || !scene.isJoined(at) || !/^[\s-]+$/.test(word.before)) return null
    const noun = scene.nounAt.get(at)
    if (noun) return noun
    if (continuing.has(word.key) || locations.has(word.key) || particles.has(word.key)) return null
  }
  return null
}

/** Whether a word follows that can't continue a thing's name. */
export function goesOn({ words }: Scene, at: number): boolean {
  const { key = '', before = '' } = words[at] ?? {}
  return (
    !/^[\s-]+$/.test(before) ||
    continuing.has(key) ||
    particles.has(key) ||
    (key.length > 4 && /(?:ed|aba|ava|ait|ou)$/.test(key))
  )
}
