/** Somebody who is told by where they are from, or by what they alone are, and not by their name. */
import { type Claim, claimsIn, goesOn, nounSoon } from './claims.ts'
import type { Leak } from './leak.ts'
import { personCues } from './lexicon/common.ts'
import {
  articles,
  comings,
  definite,
  firstPerson,
  locations,
  oneWords,
  origins,
  roomWords,
  singularFirst,
} from './lexicon/grammar.ts'
import { foldWords } from './lexicon/inflect.ts'
import { isBody, isInRoom, isOne, type NounSpot, tellsRole } from './nouns.ts'
import type { PlaceSpot } from './places.ts'
import type { Reading } from './reading.ts'
import type { Scene } from './scene.ts'
import { particles } from './words.ts'

/** Words between «the only» and the place that it is said of. */
const furthest = 10

/** What a text says of a person: of whom, and between which words. */
interface Mention {
  first: number
  last: number
  place: PlaceSpot | null
  noun: NounSpot | null
  /** The text says itself that there is one, or two. */
  isSole: boolean
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
    ...{ place, noun, isSole: true, first: Math.min(noun?.first ?? first, place?.first ?? first) },
    last: Math.max(end, place?.last ?? end),
  })
  if (head.kind === 'PEOPLE') return [said(head.spot)]
  const inside = scene.places.find((place) => place.first > claim.last && place.last < end)
  if (inside) return [said(inside)]
  const place = placeBehind(scene, end, noun !== null) ?? placeBefore(scene, first)
  if (place) return [said(place)]
  if (noun && tellsRole(noun)) return isOfRoom(scene, first, end) ? [said(null)] : []
  const of = noun === null || isInRoom(noun) ? roleBehind(scene, end) : null
  return of ? [{ ...said(null), noun: of, last: of.last }] : []
}

/** «… from Peru», «… que vino desde Lima», «… peruana», behind whom it is said of. */
function placeBehind(scene: Scene, end: number, hasNoun: boolean): PlaceSpot | null {
  let unknown = 0
  for (let at = end + 1; at < scene.words.length && at - end <= furthest; at += 1) {
    const word = scene.words[at]
    if (!word || !scene.isJoined(at) || topics.has(word.key)) return null
    const place = scene.placeAt.get(at)
    if (place) {
      if (place.terms[0]?.kind === 'PEOPLE') return hasNoun && at - end <= 3 ? place : null
      return isFromThere(scene, place) ? place : null
    }
    if (!isFiller(scene, at)) unknown += 1
    if (unknown > 1) return null
  }
  return null
}

/** «Peru’s only …», «De Honduras sólo había una». */
function placeBefore(scene: Scene, first: number): PlaceSpot | null {
  for (let at = first - 1; at >= 0 && first - at <= 6; at -= 1) {
    if (!scene.isJoined(at + 1)) return null
    const place = scene.placeEndingAt(at)
    if (place && place.terms[0]?.kind !== 'PEOPLE') {
      const isOwner = scene.words[at + 1]?.key === 's'
      const isFirst = scene.words[place.first]?.opens === true
      return isOwner || isFromThere(scene, place) || (isFirst && first - at <= 4) ? place : null
    }
    if (!isFiller(scene, at)) return null
  }
  return null
}

/** «The only one from a bank», «la única de una universidad». */
function roleBehind(scene: Scene, end: number): NounSpot | null {
  let isLinked = false
  for (let at = end + 1; at - end <= 5; at += 1) {
    const word = scene.words[at]
    if (!word || !scene.isJoined(at)) return null
    const noun = scene.nounAt.get(at)
    if (noun) return isLinked && tellsRole(noun) && isOne(noun) ? noun : null
    if (origins.has(word.key) || /^(?:for|para|por|pour|working|speaking)$/.test(word.key)) isLinked = true
    else if (!articles.has(word.key) && !isFiller(scene, at)) return null
  }
  return null
}

/** What is spoken of, and not who speaks. */
const topics: ReadonlySet<string> = new Set(
  foldWords(
    `about on regarding concerning sobre acerca concerniente quanto concernant sur mentioned mention mentions cited cite cites discussed
     discuss law laws ley leyes lei leis loi lois mencionó mencionar citó mencionou citou mentionné cité against contra contre quoted whose cuya cuyo cuja cujo`,
  ),
)

const isFiller = (scene: Scene, at: number): boolean => {
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
     sociedad sociedade société privado privada setor sector secteur privé técnica technique technical community comunidad comunidade`,
  ),
)

/** An origin stands before it: «from Peru», «de la Bolivia», «out of Lima»; or a place: «in Lima». */
function isFromThere({ words }: Scene, { first }: PlaceSpot): boolean {
  let at = first - 1
  while (articles.has(words[at]?.key ?? '') && !origins.has(words[at]?.key ?? '') && first - at < 4) at -= 1
  const { key = '' } = words[at] ?? {}
  return origins.has(key) || locations.has(key)
}

function mentioned(scene: Scene, place: PlaceSpot): Mention[] {
  const isPeople = place.terms.some(({ kind }) => kind === 'PEOPLE')
  const found = isPeople ? personOf(scene, place) : fromThere(scene, place)
  return found ? [{ ...found, place, isSole: false }] : []
}

type Found = Pick<Mention, 'first' | 'last' | 'noun'>

/** A demonym that is said of one person in the room. */
function personOf(scene: Scene, place: PlaceSpot): Found | null {
  const { first, last } = place
  if (!isOne(place)) return null
  const noun = nounSoon(scene, last + 1) ?? nounBefore(scene, first)
  const own = asFirstPerson(scene, first)
  if (own !== null) return { first: own, last, noun }
  if (noun) {
    if (!isOne(noun) || isBody(noun)) return null
    const [from, to] = [Math.min(first, noun.first), Math.max(last, noun.last)]
    return isInRoom(noun) || isPresent(scene, from, to) ? { first: from, last: to, noun } : null
  }
  const before = scene.words[first - 1]?.key ?? ''
  const isAlone =
    definite.has(before) || oneWords.has(before) || /^(?:an?|another|otr[ao]|outr[ao]|autre)$/.test(before)
  if (
    !isAlone ||
    !scene.isJoined(first) ||
    !(scene.isEnd(last) || goesOn(scene, last + 1) || speaksAt(scene, last + 1))
  )
    return null
  return isPresent(scene, first, last) ? { first: first - 1, last, noun: null } : null
}

/** «Abogada feminista peruana»: a noun before it, with one word between at most. */
function nounBefore(scene: Scene, first: number): NounSpot | null {
  for (const back of [1, 2, 3]) {
    if (!scene.isJoined(first - back + 1)) return null
    const noun = scene.nounEndingAt(first - back)
    if (noun) return noun
    const { key = '' } = scene.words[first - back] ?? {}
    if (particles.has(key) || articles.has(key)) return null
  }
  return null
}

/** «As a Peruvian», «como peruana», «je suis péruvienne». */
function asFirstPerson({ words, isJoined }: Scene, first: number): number | null {
  for (let at = first - 1; at >= 0 && first - at <= 3 && isJoined(at + 1); at -= 1) {
    const key = words[at]?.key ?? ''
    if (/^(?:soy|sou|suis|am|m)$/.test(key)) return at
    if (/^(?:as|como|comme|que|qua)$/.test(key)) return hasNear(words, at, 12, singularFirst) ? at : null
    if (!articles.has(key) && !oneWords.has(key)) return null
  }
  return null
}

const hasNear = (words: Scene['words'], at: number, reach: number, wanted: ReadonlySet<string>): boolean =>
  words
    .slice(Math.max(0, at - reach), at + reach)
    .some(({ key, sentence }) => wanted.has(key) && sentence === words[at]?.sentence)

const core: ReadonlySet<string> = new Set(
  foldWords(
    'room table present attending attended sala mesa presente asistió salle présent présente assistait plenary plenaria plenária plénière session sesión sessão séance panel breakout',
  ),
)

/** Somebody speaks there, or is in the room: beside the words from `first` to `last`. */
function isPresent(scene: Scene, first: number, last: number): boolean {
  const { words } = scene
  if ([1, 2, 3].some((more) => speaksAt(scene, last + more) && scene.isJoined(last + more))) return true
  const before = words[first - 1]?.key ?? ''
  const earlier = words[first - 2]?.key ?? ''
  if (
    /^(?:segun|according|selon|conforme|per|d)$/.test(before) ||
    /^(?:segun|selon|conforme|to|by|por|par|con|com|with|avec)$/.test(earlier)
  )
    return true
  return isNearRoom(scene, first, last, core)
}

const speaksAt = ({ words }: Scene, at: number): boolean => {
  const { key = '' } = words[at] ?? {}
  return personCues.has(key) && !notSpeaking.has(key)
}
const notSpeaking: ReadonlySet<string> = new Set(
  foldWords(
    'by por par note notes named called colleague colega friend amiga amigo ami participant participante precise conforme dom don present presente presento objeto',
  ),
)

const isNearRoom = ({ words }: Scene, first: number, last: number, wanted: ReadonlySet<string>): boolean =>
  words
    .slice(Math.max(0, first - 8), last + 9)
    .some(({ key, sentence }) => wanted.has(key) && sentence === words[first]?.sentence)

/** Something is said of somebody in the room, or by somebody of themselves. */
const isOfRoom = (scene: Scene, first: number, end: number): boolean =>
  isNearRoom(scene, first, end, roomWords) ||
  isNearRoom(scene, first, end, singularFirst) ||
  [1, 2, 3].some((more) => speaksAt(scene, end + more))

/** Where somebody works or lives. */
const ownPlaces: ReadonlySet<string> = new Set(
  foldWords(
    `office home house team town city country village community newsroom company organisation organization firm clinic university desk province lab
     station neighbourhood neighborhood school hometown court ministry chambers server network shop
     oficina casa equipo pueblo ciudad país aldea comunidad redacción empresa organización bufete clínica universidad provincia laboratorio emisora barrio escuela juzgado ministerio red tierra
     escritório equipe cidade aldeia comunidade redação organização universidade província bairro escola vara ministério rede terra
     bureau maison équipe ville pays village communauté rédaction entreprise organisation cabinet clinique université laboratoire quartier école tribunal ministère réseau`,
  ),
)

/** The name of a place from which somebody in the room is. */
function fromThere(scene: Scene, place: PlaceSpot): Found | null {
  const { words } = scene
  const { first, last } = place
  if (words[last + 1]?.key === 's' && /^['’]$/.test(words[last + 1]?.before ?? '')) {
    const noun = nounSoon(scene, last + 2)
    return noun && isOne(noun) && isInRoom(noun) ? { first, last: noun.last, noun } : null
  }
  const own = ownPlace(scene, place)
  if (own !== null) return { first: own, last, noun: null }
  const bracketed = inBrackets(scene, place)
  if (bracketed) return { first: bracketed.first, last, noun: bracketed }
  if (!isFromThere(scene, place)) return null
  return comesFrom(scene, place)
}

function comesFrom(scene: Scene, { first, last }: PlaceSpot): Found | null {
  const { words } = scene
  let comes: number | null = null
  for (let at = first - 1; at >= 0 && first - at <= 9 && scene.isJoined(at + 1); at -= 1) {
    const { key = '' } = words[at] ?? {}
    const noun = scene.nounEndingAt(at)
    if (noun) {
      if (!isOne(noun) || isBody(noun)) return null
      const found = { first: noun.first, last, noun }
      if (isInRoom(noun) || (comes !== null && isPresent(scene, noun.first, last))) return found
      return isPresent(scene, noun.first, last) ? found : null
    }
    if (topics.has(key)) return null
    if (strictComings.has(key)) comes = at
    if (!isFiller(scene, at)) return comes === null ? null : { first: comes, last, noun: null }
  }
  return comes === null ? null : { first: comes, last, noun: null }
}

/** One person comes, by the verb alone. */
const strictComings: ReadonlySet<string> = new Set(
  foldWords(
    `flew flown flying travelled traveled hails hailing connecting dialling dialing dialled speaking joined joining based
     vino vengo venía venida venido viajó viajado conectada conectado conectó radicada radicado oriunda oriundo originaria originario proveniente hablaba
     veio venho vinha viajou conectou sediada falando moro
     venue venu viens connectée connecté originaire installée établie`,
  ),
)

/** «My office in Tegucigalpa», «aquí en Lima», «I live in Bolivia», «mi país, Perú»: where it begins. */
function ownPlace(scene: Scene, { first }: PlaceSpot): number | null {
  const { words } = scene
  let place: number | null = null
  for (let at = first - 1; at >= 0 && first - at <= 9 && scene.isJoined(at + 1); at -= 1) {
    const { key = '' } = words[at] ?? {}
    if (ownPlaces.has(key)) place = at
    const isNear = first - at <= 4
    if (place !== null && place - at <= 3 && firstPerson.has(key) && key !== 'me') return at
    if (isNear && /^(?:here|aqui|ici)$/.test(key)) return at
    if (isNear && /^(?:soy|sou|vengo|venho|viens|nasci|naci|vivo|moro)$/.test(key)) return at
    const next = words[at + 1]?.key ?? ''
    if (
      first - at <= 5 &&
      /^(?:i|je|eu|yo|we|nous)$/.test(key) &&
      (comings.has(next) || /^(?:live|work|am|was|grew|travaille|trabalho|trabajo|teach|run|practise|suis)$/.test(next))
    )
      return at
  }
  return null
}

/** «One participant (Peru)». */
function inBrackets(scene: Scene, { first, last }: PlaceSpot): NounSpot | null {
  const { words } = scene
  if (!/[([,–—-]\s*$/.test(words[first]?.before ?? '')) return null
  const after = words[last + 1]
  if (after && after.sentence === words[first]?.sentence && !/^\s*[)\],:.–—]/.test(after.before)) return null
  for (let at = first - 1; at >= 0 && first - at <= 4 && scene.isJoined(at + 1); at -= 1) {
    const noun = scene.nounEndingAt(at)
    if (noun) return isOne(noun) && isInRoom(noun) ? noun : null
  }
  return null
}

function leakOf({ register, words }: Reading, mention: Mention): Leak[] {
  const { first, last, place, noun, isSole } = mention
  const roles = noun ? noun.terms.filter(({ kind }) => kind !== 'PERSON').map(({ meaning }) => meaning) : []
  const found = register.crowd.find(place?.terms.flatMap(({ codes }) => codes) ?? null, roles)
  if (!isSole && !found.isFew) return []
  if (place !== null && found.people.length === 0) return []
  return [
    {
      ...{ kind: 'COMBINATION', from: words[first]?.from ?? 0, to: words[last]?.to ?? 0, of: null },
      people: found.people.slice(0, 5).map((person) => register.people[person]?.id ?? ''),
      isPossible: !found.isFew,
    },
  ]
}
