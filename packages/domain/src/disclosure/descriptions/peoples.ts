/** Finds demonyms that refer to one person in the room: «the Peruvian delegate», «la boliviana». */

import { articles, definite, oneWords, singularFirst } from '../lexicon/grammar.ts'
import { languagesOfPeoples } from '../lexicon/namesakes.ts'
import { working } from '../lexicon/saying.ts'
import { goesOn, nounSoon } from '../text/claims.ts'
import { isBody, isInRoom, isOne, type NounSpot } from '../text/nouns.ts'
import type { PlaceSpot } from '../text/places.ts'
import { actsAt, hasNear, isDefinite, isKnownPerson, isPresent, speaksAt } from '../text/presence.ts'
import type { Scene } from '../text/scene.ts'
import { particles } from '../text/words.ts'

/** Words of the text, including `last`, and what the person is called. */
export interface Found {
  first: number
  last: number
  noun: NounSpot | null
}

/** A demonym that refers to one person in the room. */
export function personOf(scene: Scene, place: PlaceSpot): Found | null {
  const { first, last } = place
  if (!isOne(place)) return null
  const noun = nounSoon(scene, last + 1) ?? nounBefore(scene, first)
  const own = asFirstPerson(scene, first)
  if (own !== null) return { first: own, last, noun }
  const work = atWork(scene, last)
  if (work !== null) return { first, last: work, noun }
  return noun ? withNoun(scene, place, noun) : alone(scene, place)
}

/** «The Peruvian delegate», «the Peruvian one». */
function withNoun(scene: Scene, place: PlaceSpot, noun: NounSpot): Found | null {
  if (!isOne(noun) || isBody(noun)) return null
  const [first, last] = [Math.min(place.first, noun.first), Math.max(place.last, noun.last)]
  if (isElliptic(scene, place) && noun.terms.every(({ words }) => /^ones?$/.test(words[0] ?? ''))) return null
  const isThere =
    isInRoom(noun) ||
    isPresent(scene, first, last) ||
    isKnownPerson(scene, noun, first) ||
    actsAsOne(scene, noun, first, last)
  return isThere ? { first, last, noun } : null
}

/** «La boliviana», «another Peruvian». */
function alone(scene: Scene, place: PlaceSpot): Found | null {
  const { first, last } = place
  const before = scene.words[first - 1]?.key ?? ''
  const isAlone =
    definite.has(before) || oneWords.has(before) || /^(?:an?|another|otr[ao]|outr[ao]|autre)$/.test(before)
  if (!isAlone || !scene.isJoined(first)) return null
  const isWhole = scene.isEnd(last) || goesOn(scene, last + 1) || speaksAt(scene, last + 1)
  if (!isWhole || isElliptic(scene, place)) return null
  const isTheOne = isDefinite(scene.words, first - 1) && !isLanguage(place)
  return isTheOne || isPresent(scene, first, last) ? { first: first - 1, last, noun: null } : null
}

/** «La constitución argentina, la chilena y la uruguaya»: refers to a thing mentioned before. */
function isElliptic(scene: Scene, { first }: PlaceSpot): boolean {
  const { words, places, nounEndingAt, nounAt } = scene
  const sentence = words[first]?.sentence
  const next = places.find((other) => other.first > first && other.first - first <= 4)
  const noun = next && words[next.last + 1]
  // «The Mexican and the Peruvian constitutions»
  const isOfThing =
    next?.terms[0]?.kind === 'PEOPLE' &&
    next.terms.some(({ isProper }) => isProper) &&
    words[next.first]?.sentence === sentence &&
    noun?.before === ' ' &&
    !nounAt.has(next.last + 1) &&
    !goesOn(scene, next.last + 1)
  if (isOfThing) return true
  return places.some((other) => {
    const isBefore =
      other.last < first && first - other.last <= furthestEllipsis && words[other.first]?.sentence === sentence
    if (!isBefore || other.terms[0]?.kind !== 'PEOPLE') return false
    const { key = '' } = words[other.first - 1] ?? {}
    const after = words[other.last + 1]
    const isAlone = articles.has(key) || oneWords.has(key)
    const person = nounEndingAt(other.first - 1) ?? nounAt.get(other.last + 1)
    if (person && !isBody(person)) return false
    return !isAlone || (after !== undefined && after.before === ' ' && !goesOn(scene, other.last + 1))
  })
}
const furthestEllipsis = 14

/** Roles of people who act in the news as well as in a room. */
const inNews: ReadonlySet<string> = new Set(
  'judge prosecutor police official minister ambassador legislator mayor director ombudsman priest mother indigenous'.split(
    ' ',
  ),
)

/** «La defensora sudafricana llamó …»: a profession that isn't in the news, with a verb for what the person does. */
const actsAsOne = (scene: Scene, noun: NounSpot, first: number, last: number): boolean =>
  isDefinite(scene.words, first - 1) &&
  !noun.terms.some(({ meaning }) => inNews.has(meaning)) &&
  [1, 2].some((more) => actsAt(scene, last + more) && scene.isJoined(last + more))

/** «The English», «el español»: a language, or a whole people. */
const isLanguage = ({ terms }: PlaceSpot): boolean =>
  terms.some(
    ({ words, codes, number, isProper }) =>
      (isProper && number === 'ANY') ||
      codes.some((code) => tongues.has(code)) ||
      words.some((word) => languagesOfPeoples.has(word)),
  )
const tongues: ReadonlySet<string> = new Set(
  'CN DE DK ES FI FR GB GR HU IT JP KR NL NO PL PT RO RU SA SE TR UA'.split(' '),
)

/** «Abogada feminista peruana»: a noun before it, with at most one word between. */
function nounBefore(scene: Scene, first: number): NounSpot | null {
  // «Uma engenheira de redes costa-riquenha»
  const link = scene.words[first - 2]
  const linked = /^(?:de|d|en|em|para)$/.test(link?.key ?? '') ? scene.nounEndingAt(first - 3) : null
  if (linked && !isBody(linked) && [0, 1, 2].every((back) => scene.isJoined(first - back))) return linked
  for (const back of [1, 2, 3]) {
    if (!scene.isJoined(first - back + 1)) return null
    const noun = scene.nounEndingAt(first - back)
    if (noun) return noun
    const { key = '' } = scene.words[first - back] ?? {}
    if (particles.has(key) || articles.has(key)) return null
  }
  return null
}

/**
 * «A Panamanian who teaches at a law school», «un Dominicain actif dans une fondation»: the last word of what they do; null if
 * that isn't said.
 */
function atWork({ words, isJoined }: Scene, last: number): number | null {
  for (let at = last + 1; at <= last + 4 && isJoined(at); at += 1) {
    const { key = '' } = words[at] ?? {}
    if (working.has(key)) return at
    if (!/^(?:who|que|qui|quien|also|tambien|tambem|aussi)$/.test(key) && at > last + 2) return null
  }
  return null
}

/** «As a Peruvian», «como peruana», «je suis péruvienne». */
function asFirstPerson({ words, isJoined }: Scene, first: number): number | null {
  for (let at = first - 1; at >= 0 && first - at <= 3 && isJoined(at + 1); at -= 1) {
    const key = words[at]?.key ?? ''
    if (/^(?:soy|sou|suis|am|m|siendo|sendo|etant)$/.test(key)) return at
    if (/^(?:as|como|comme|que|qua)$/.test(key))
      return words[at]?.opens || hasNear(words, at, 12, singularFirst) ? at : null
    if (!articles.has(key) && !oneWords.has(key)) return null
  }
  return null
}
