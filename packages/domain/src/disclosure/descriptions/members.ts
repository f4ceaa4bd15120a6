/**
 * Finds people identified by the kind and country of their organisation: «the Salvadoran company said», «a clerk of a Bolivian
 * court».
 */

import { comings, locations, origins } from '../lexicon/grammar.ts'
import { saying } from '../lexicon/saying.ts'
import { employments, viewpoints } from '../lexicon/work.ts'
import { nounSoon } from '../text/claims.ts'
import { isBody, isOne, type NounSpot } from '../text/nouns.ts'
import type { PlaceSpot } from '../text/places.ts'
import { actsAt, isDefinite, speaksAt, topics } from '../text/presence.ts'
import type { Scene } from '../text/scene.ts'
import type { Found } from './peoples.ts'

/** Maximum distance, in words, between the person, their workplace and what they say. */
const reach = 9

/** Judges the demonym of an organisation or office, or the name of the place where it is. */
export const memberOf = (scene: Scene, place: PlaceSpot): Found | null =>
  place.terms.some(({ kind }) => kind === 'PEOPLE')
    ? (bodyThatSpeaks(scene, place) ??
      fromViewpoint(scene, place) ??
      personBefore(scene, place) ??
      arrival(scene, place))
    : (inverted(scene, place) ?? personBefore(scene, place))

/** The noun next to a demonym. */
export function nounBeside(scene: Scene, { first, last }: PlaceSpot): NounSpot | null {
  const after = nounSoon(scene, last + 1)
  if (after && after.first - last <= 2) return after
  const before = scene.nounEndingAt(first - 1)
  if (before && scene.isJoined(first)) return before
  // «El proveedor de alojamiento canadiense»
  for (const back of [3, 4]) {
    const noun = scene.nounEndingAt(first - back)
    const isLinked = /^(?:de|of|d)$/.test(scene.words[first - back + 1]?.key ?? '')
    if (noun && isBody(noun) && isLinked && scene.isJoined(first)) return noun
  }
  return null
}

const isAuthority = ({ terms }: NounSpot): boolean => terms.some(({ meaning }) => meaning === 'authority')

/** «La empresa salvadoreña de remesas explicó»: not authorities, which speak in the news as well. */
function bodyThatSpeaks(scene: Scene, place: PlaceSpot): Found | null {
  const noun = nounBeside(scene, place)
  if (!noun || !isBody(noun) || !isOne(noun) || isAuthority(noun)) return null
  const [first, last] = [Math.min(place.first, noun.first), Math.max(place.last, noun.last)]
  const isTheOne =
    isDefinite(scene.words, first - 1) &&
    noun.terms.some(({ meaning }) => ofItsOwn.has(meaning)) &&
    ![1, 2, 3].some((more) => modals.test(scene.words[last + more]?.key ?? ''))
  return isTheOne || speaksBehind(scene, last, 5) ? { first, last, noun: null } : null
}

/** A requirement on a body applies to any such body. */
const modals =
  /^(?:must|should|shall|may|might|can|could|would|ought|needs?|deb[ea]n?|deber\w*|tien[ea]n?|pued[ea]n?|podr\w*|dev[ea]m?|dever\w*|pod[ea]m?|poder\w*|doi(?:t|vent)|devrai\w*|peu(?:t|vent)|pourrai\w*)$/

/** Bodies that the news seldom refer to by country alone. */
const ofItsOwn: ReadonlySet<string> = new Set(['company', 'network', 'clinic', 'ngo'])

function speaksBehind(scene: Scene, last: number, most: number): boolean {
  for (let at = last + 1; at <= last + most; at += 1) {
    if (scene.words[at]?.sentence !== scene.words[last]?.sentence) return false
    if (speaksAt(scene, at)) return true
  }
  return false
}

/** «Desde la experiencia cubana». */
function fromViewpoint({ words, isJoined }: Scene, { first, last }: PlaceSpot): Found | null {
  const beside = [first - 1, last + 1].some((at) => viewpoints.has(words[at]?.key ?? ''))
  if (!beside) return null
  for (let at = first - 1; at >= 0 && first - at <= 4 && isJoined(at + 1); at -= 1) {
    // «Del lado etíope»
    const isSide = words[at]?.opens === true && /^(?:del|do|du)$/.test(words[at]?.key ?? '')
    if (isSide || /^(?:from|desde|depuis|partir|partindo|partiendo|partant)$/.test(words[at]?.key ?? ''))
      return { first: at, last, noun: null }
  }
  return null
}

/** «The official who handles Bolivian requests said», «an operator from an exchange in Kingston said», «a specialist of a Mexican firm». */
function personBefore(scene: Scene, place: PlaceSpot): Found | null {
  const { words, isJoined } = scene
  for (let at = place.first - 1; at >= 0 && place.first - at <= reach && isJoined(at + 1); at -= 1) {
    if (topics.has(words[at]?.key ?? '')) return null
    const noun = scene.nounEndingAt(at)
    if (noun && !isBody(noun))
      return isOfPlace(scene, noun, place, at) ? { first: noun.first, last: place.last, noun } : null
  }
  return null
}

/** One person whose noun ends at `end`, who is connected with the place or works there, and speaks. */
function isOfPlace(scene: Scene, noun: NounSpot, place: PlaceSpot, end: number): boolean {
  const { words } = scene
  if (!isOne(noun) || noun.terms.some(({ number }) => number === 'ANY')) return false
  const behind = [1, 2, 3].map((more) => words[end + more]?.key ?? '')
  const isWho = behind.some((key) => /^(?:who|que|qui|quien)$/.test(key)) && isDefinite(words, noun.first - 1)
  const isOf = behind.slice(0, 2).some((key) => employments.has(key)) && isEmployed(scene, place)
  if (!isWho && !isOf) return false
  return speaksBehind(scene, place.last, isOf ? 12 : 3)
}

/** A kind of organisation next to the demonym, or a place where something is: «in Kingston». */
function isEmployed(scene: Scene, place: PlaceSpot): boolean {
  const noun = nounBeside(scene, place)
  if (noun && isBody(noun)) return true
  const before = scene.words[place.first - 1]?.key ?? ''
  return !place.terms.some(({ kind }) => kind === 'PEOPLE') && locations.has(before)
}

/** «Quem veio do Ministério Público surinamês»: somebody comes from an office of a country. */
function arrival({ words, isJoined }: Scene, { first, last }: PlaceSpot): Found | null {
  for (let at = first - 1; at > 0 && first - at <= 5 && isJoined(at + 1); at -= 1) {
    const { key = '' } = words[at] ?? {}
    if (topics.has(key)) return null
    const isWho = /^(?:who|quem|quien|que|qui)$/.test(words[at - 1]?.key ?? '')
    if (isWho && comings.has(key) && origins.has(words[at + 1]?.key ?? '')) return { first: at - 1, last, noun: null }
  }
  return null
}

/** «De Nairóbi veio a ressalva», «c'est depuis Yaoundé qu'est arrivée …», «from Kampala came …». */
function inverted(scene: Scene, { first, last }: PlaceSpot): Found | null {
  const { words, isJoined, placeAt } = scene
  if (!isOriginAtHead(words, first)) return null
  let isSomebody = false
  for (let at = last + 1; at <= last + 8 && isJoined(at); at += 1) {
    const place = placeAt.get(at)
    if (place) {
      at = place.last
      continue
    }
    const { key = '' } = words[at] ?? {}
    const isNobodyNamed = /^(?:alguien|alguem|somebody|someone|quelqu)$/.test(key)
    if (isNobodyNamed) isSomebody = true
    else if ((isSomebody && actsAt(scene, at)) || arrivals.test(key) || saying.has(key))
      return { first: first - 1, last, noun: null }
    else if (!mayStandBetween.test(key)) return null
  }
  return null
}

/** «From Kampala …», «da cidade da Praia …», «c’est depuis Yaoundé …». */
function isOriginAtHead(words: Scene['words'], first: number): boolean {
  const isTown = /^(?:cidade|ciudad|ville|city|town|vila|villa|pueblo|isla|ilha|ile|island)$/.test(
    words[first - 2]?.key ?? '',
  )
  const origin = isTown ? words[first - 3] : words[first - 1]
  if (!origin || !origins.has(origin.key)) return false
  return origin.opens || /^(?:est|foi|fue|was|is)$/.test(words[first - 2]?.key ?? '')
}
const mayStandBetween =
  /^(?:end|side|line|of|the|corner|lado|extremo|cote|bout|du|fil|qu?|que|se|nos|nous|us|lhe|le|est|it|that|also|tambem|tambien|aussi|igualmente|em|en|in|na|no|au|un|une|on|a|avait)$/
const arrivals =
  /^(?:came|comes|arrived|veio|vem|chegou|partiu|vino|viene|llego|partio|venue?|vient|arrivee?|parvenue?|lleg\w+)$/
