/** Finds people identified without a name, by where they are from or by what only they are. */

import { articles, onlyWords, origins, singularFirst } from '../lexicon/grammar.ts'
import { foldWords } from '../lexicon/inflect.ts'
import type { Reading } from '../register/reading.ts'
import { type Claim, claimsIn } from '../text/claims.ts'
import type { Leak } from '../text/leak.ts'
import { isBody, isOne, type NounSpot, tellsRole } from '../text/nouns.ts'
import type { PlaceSpot } from '../text/places.ts'
import { isFiller, isFromThere, isOfRoom, topics } from '../text/presence.ts'
import type { Scene } from '../text/scene.ts'
import { fromThere } from './fromPlaces.ts'
import { memberOf } from './members.ts'
import { personOf } from './peoples.ts'

/** Maximum number of words between «the only» and the place it refers to. */
const furthest = 10

/** What a text says about a person: about whom, and between which words. */
interface Mention {
  first: number
  last: number
  place: PlaceSpot | null
  noun: NounSpot | null
  /** The text itself says that there is only one, or two. */
  isSole: boolean
  /** Identified by an organisation or office, which may have several people. */
  isLoose: boolean
}

export function mentionsIn(reading: Reading): Leak[] {
  const { scene } = reading
  const claims = claimsIn(scene)
  const mentions = [
    ...claims.flatMap((claim) => claimed(scene, claim)),
    ...scene.places.flatMap((place) => mentioned(scene, place)),
  ]
  return mentions.flatMap((mention) => leakOf(reading, mention))
}

function claimed(scene: Scene, claim: Claim): Mention[] {
  const { head, first, end } = claim
  const noun = head.kind === 'NOUN' ? head.spot : null
  const said = (place: PlaceSpot | null): Mention => ({
    place,
    noun,
    isSole: true,
    isLoose: false,
    first: Math.min(noun?.first ?? first, place?.first ?? first),
    last: Math.max(end, place?.last ?? end),
  })
  if (head.kind === 'PEOPLE') return [said(head.spot)]
  const place =
    scene.places.find((place) => place.first > claim.last && place.last < end) ??
    placeBehind(scene, end, noun !== null) ??
    placeBefore(scene, first)
  if (place) return [said(place)]
  if (noun && tellsRole(noun)) return isOfRoom(scene, first, end) ? [said(null)] : []
  const of = roleBehind(scene, end)
  if (of) return [{ ...said(null), noun: of, last: of.last }]
  return isOfSpeaker(scene, first) ? [said(null)] : []
}

/** «I am the only one who …». */
const isOfSpeaker = ({ words, isJoined }: Scene, first: number): boolean =>
  [1, 2, 3, 4].some((back) => singularFirst.has(words[first - back]?.key ?? '') && isJoined(first - back + 1))

/** A place after position `end`: «… from Peru», «… que vino desde Lima», «… peruana». */
function placeBehind(scene: Scene, end: number, hasNoun: boolean): PlaceSpot | null {
  let unknown = 0
  for (let at = end + 1; at < scene.words.length && at - end <= furthest; at += 1) {
    if (!scene.isJoined(at) || topics.has(scene.words[at]?.key ?? '')) return null
    const place = scene.placeAt.get(at)
    if (place) return placeSaidOf(scene, place, hasNoun && at - end <= 3)
    if (!isFiller(scene, at)) unknown += 1
    if (unknown > 1) return null
  }
  return null
}

/** `isBeside`: the demonym stands right next to its noun. */
function placeSaidOf(scene: Scene, place: PlaceSpot, isBeside: boolean): PlaceSpot | null {
  const isSaid = place.terms[0]?.kind === 'PEOPLE' ? isBeside : isFromThere(scene, place)
  return isSaid ? place : null
}

/** «Peru’s only …», «De Honduras sólo había una». */
function placeBefore(scene: Scene, first: number): PlaceSpot | null {
  let hasOne = false
  for (let at = first - 1; at >= 0 && first - at <= 6 && scene.isJoined(at + 1); at -= 1) {
    const { key = '' } = scene.words[at] ?? {}
    const place = scene.placeEndingAt(at)
    if (place) return placeOfFirst(scene, place, first, hasOne)
    if (having.has(key)) hasOne = true
    else if (!isFiller(scene, at) && !onlyWords.has(key)) return null
  }
  return null
}

function placeOfFirst(scene: Scene, place: PlaceSpot, first: number, hasOne: boolean): PlaceSpot | null {
  if (place.terms[0]?.kind === 'PEOPLE') return isOfOrigin(scene, place, first) ? place : null
  return hasOne || isOwnerOrOrigin(scene, place, first) ? place : null
}

/** «Peru’s only …», «from Peru the only …», «Peru only had …». */
function isOwnerOrOrigin(scene: Scene, place: PlaceSpot, first: number): boolean {
  const isOwner = scene.words[place.last + 1]?.key === 's'
  const isFirst = scene.words[place.first]?.opens === true
  return isOwner || isFromThere(scene, place) || (isFirst && first - place.last <= 4)
}

/** «O Peru tinha uma única voz», «qui n'y comptait qu'un représentant». */
const having: ReadonlySet<string> = new Set(
  foldWords(
    `had has sent brought counted counts tenía tiene tuvo envió mandó contaba cuenta contó aportó tinha tem teve enviou mandou contava conta
     avait a eut envoyé compte comptait envoyait n y qui que with con com avec`,
  ),
)

/** «De la academia salvadoreña hubo una sola persona», «uma docente surinamesa, a única …»: not «the Peruvian law, the only one». */
function isOfOrigin(scene: Scene, place: PlaceSpot, first: number): boolean {
  const { words } = scene
  if (/,/.test(words[first]?.before ?? '') || /,/.test(words[first - 1]?.before ?? '')) {
    const noun = scene.nounEndingAt(place.first - 1) ?? scene.nounAt.get(place.last + 1)
    return noun !== null && noun !== undefined && !isBody(noun) && isOne(noun)
  }
  for (let at = place.first - 1; at >= 0 && place.first - at <= 3 && scene.isJoined(at + 1); at -= 1)
    if (origins.has(words[at]?.key ?? '') && words[at]?.opens) return true
  return false
}

/** «The only one from a bank», «la única de una universidad». */
function roleBehind(scene: Scene, end: number): NounSpot | null {
  let isLinked = false
  let unknown = 0
  for (let at = end + 1; at - end <= 5 && scene.isJoined(at); at += 1) {
    const noun = scene.nounAt.get(at)
    if (noun) return isLinked ? oneRole(noun) : null
    const key = scene.words[at]?.key ?? ''
    if (linksRole(key)) isLinked = true
    else if (!articles.has(key) && !isFiller(scene, at)) unknown += 1
    if (unknown > 1) return null
  }
  return null
}

const oneRole = (noun: NounSpot): NounSpot | null => (tellsRole(noun) && isOne(noun) ? noun : null)

const linksRole = (key: string): boolean => origins.has(key) || /^(?:for|para|por|pour|working|speaking)$/.test(key)

function mentioned(scene: Scene, place: PlaceSpot): Mention[] {
  const isPeople = place.terms.some(({ kind }) => kind === 'PEOPLE')
  const found = isPeople ? personOf(scene, place) : fromThere(scene, place)
  if (found) return [{ ...found, place, isSole: false, isLoose: false }]
  const loose = memberOf(scene, place)
  return loose ? [{ ...loose, place, isSole: false, isLoose: true }] : []
}

function leakOf({ register, words }: Reading, mention: Mention): Leak[] {
  const { first, last, place, noun, isSole, isLoose } = mention
  const roles = noun ? noun.terms.filter(({ kind }) => kind !== 'PERSON').map(({ meaning }) => meaning) : []
  const found = register.crowd.find(place?.terms.flatMap(({ codes }) => codes) ?? null, roles)
  if (!isSole && !found.isFew) return []
  if (place !== null && found.people.length === 0) return []
  return [
    {
      kind: 'COMBINATION',
      from: words[first]?.from ?? 0,
      to: words[last]?.to ?? 0,
      of: null,
      people: found.people.slice(0, 5).map((person) => register.people[person]?.id ?? ''),
      isPossible: isLoose || !found.isFew,
    },
  ]
}
