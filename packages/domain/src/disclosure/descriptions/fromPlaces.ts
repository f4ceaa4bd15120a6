/** Finds names of places that somebody in the room is from: «a speaker from Lima», «my office in Tegucigalpa». */

import { comings, firstPerson, locations } from '../lexicon/grammar.ts'
import { foldWords } from '../lexicon/inflect.ts'
import { nounSoon } from '../text/claims.ts'
import { isBody, isInRoom, isOne, type NounSpot } from '../text/nouns.ts'
import type { PlaceSpot } from '../text/places.ts'
import { isFiller, isFromThere, isKnownPerson, isPresent, speaksAt, topics } from '../text/presence.ts'
import type { Scene } from '../text/scene.ts'
import type { Found } from './peoples.ts'

/** Where somebody works or lives. */
const ownPlaces: ReadonlySet<string> = new Set(
  foldWords(
    `office home house team town city country village community newsroom company organisation organization firm clinic university desk province lab
     station neighbourhood neighborhood school hometown court ministry chambers server network shop
     oficina casa equipo pueblo ciudad país aldea comunidad redacción empresa organización bufete clínica universidad provincia laboratorio emisora barrio escuela juzgado ministerio red tierra
     workshop studio lab laboratory cooperative practice association foundation institute library radio magazine channel agency registry hospital parish church farm bank startup department faculty unit section
     consulate embassy union league collective publisher archive
     taller estudio cooperativa asociación fundación instituto biblioteca radio revista canal agencia registro fiscalía comisaría hospital parroquia iglesia finca tienda banco departamento facultad cátedra unidad despacho
     consulado embajada sindicato liga colectivo colectiva editorial archivo consultora ONG
     ateliê estúdio associação fundação revista agência cartório promotoria delegacia paróquia igreja fazenda loja faculdade unidade seção gabinete embaixada coletivo coletiva editora arquivo consultoria
     atelier studio coopérative association fondation institut bibliothèque revue chaîne agence greffe parquet commissariat hôpital paroisse église ferme boutique banque département faculté chaire unité section
     consulat ambassade syndicat ligue collectif
     escritório equipe cidade aldeia comunidade redação organização universidade província bairro escola vara ministério rede terra
     bureau maison équipe ville pays village communauté rédaction entreprise organisation cabinet clinique université laboratoire quartier école tribunal ministère réseau`,
  ),
)

/** The name of a place that somebody in the room is from. */
export function fromThere(scene: Scene, place: PlaceSpot): Found | null {
  const { words } = scene
  const { first, last } = place
  if (words[last + 1]?.key === 's' && /^['’]$/.test(words[last + 1]?.before ?? '')) {
    const noun = nounSoon(scene, last + 2)
    return noun && isOne(noun) && isInRoom(noun) ? { first, last: noun.last, noun } : null
  }
  // «Côté Groenland, on craint …»
  if (words[first - 1]?.key === 'cote' && words[first - 1]?.opens) return { first: first - 1, last, noun: null }
  const own = ownPlace(scene, place)
  if (own !== null) return { first: own, last, noun: null }
  const bracketed = inBrackets(scene, place)
  if (bracketed) return { first: bracketed.first, last, noun: bracketed }
  if (!isFromThere(scene, place)) return null
  return comesFrom(scene, place) ?? somebodyThere(scene, place)
}

function comesFrom(scene: Scene, { first, last }: PlaceSpot): Found | null {
  const { words } = scene
  let comes: number | null = null
  for (let at = first - 1; at >= 0 && first - at <= 9 && scene.isJoined(at + 1); at -= 1) {
    const { key = '' } = words[at] ?? {}
    const noun = scene.nounEndingAt(at)
    if (noun) return comer(scene, noun, last, comes)
    if (topics.has(key)) return null
    if (strictComings.has(key)) comes = at
    if (isWhoComes(scene, at)) return { first: at, last, noun: null }
    if (!isFiller(scene, at)) break
  }
  return comes === null ? null : { first: comes, last, noun: null }
}

/** One person who is in the room, or is said to come; `comes`: position of the word that says so. */
function comer(scene: Scene, noun: NounSpot, last: number, comes: number | null): Found | null {
  if (!isOne(noun) || isBody(noun)) return null
  const isThere = isInRoom(noun) || isPresent(scene, noun.first, last) || speaksLater(scene, noun, last)
  const isConnected = comes !== null && /^(?:dial|connect|conect|logg)/.test(scene.words[comes]?.key ?? '')
  return isThere || isConnected || isKnownPerson(scene, noun, noun.first) || isAsOne(scene, noun)
    ? { first: noun.first, last, noun }
    : null
}

/** «Who came», «quien habló». */
const isWhoComes = (scene: Scene, at: number): boolean =>
  /^(?:who|quien|quem|celle|celui)$/.test(scene.words[at]?.key ?? '') &&
  [1, 2].some((more) => speaksAt(scene, at + more) || comings.has(scene.words[at + more]?.key ?? ''))

/** «Somebody had got up at four in Suva to say …». */
function somebodyThere(scene: Scene, { first, last }: PlaceSpot): Found | null {
  const { words } = scene
  for (let at = first - 1; at >= 0 && first - at <= 14 && scene.isJoined(at + 1); at -= 1) {
    const { key = '', opens = false } = words[at] ?? {}
    if (topics.has(key)) return null
    if (!/^(?:somebody|someone|alguien|alguem|quelqu)$/.test(key)) continue
    const isSaying =
      [1, 2, 3, 4].some((more) => speaksIn(scene, last, last + more) || tells.has(words[last + more]?.key ?? '')) ||
      // «Alguien contó que desde Tegucigalpa acredita …»
      ([1, 2, 3].some((more) => speaksIn(scene, last, at + more)) && strictOrigins.has(words[first - 1]?.key ?? ''))
    return opens && isSaying ? { first: at, last, noun: scene.nounAt.get(at) ?? null } : null
  }
  return null
}

/** Said of somebody in the room, and of what they do from there. */
const strictOrigins: ReadonlySet<string> = new Set(['from', 'desde', 'depuis'])

/** To say, in the infinitive. */
const tells: ReadonlySet<string> = new Set(
  foldWords(
    `say ask tell warn remind add argue object explain note propose insist answer complain decir pedir preguntar recordar advertir contar explicar insistir responder
     dizer perguntar lembrar avisar explicar dire demander rappeler avertir raconter expliquer insister répondre`,
  ),
)

/** «A woman from Bridgetown who works on mutual assistance disagreed»: not «in Bridgetown», where anybody may live. */
function speaksLater(scene: Scene, noun: NounSpot, last: number): boolean {
  const isPerson = noun.terms.some(({ kind }) => kind === 'PERSON')
  const isFrom = !locations.has(scene.words[last - 1]?.key ?? '')
  return (
    isPerson &&
    isFrom &&
    Array.from({ length: 9 }, (_, more) => last + 1 + more).some((at) => speaksIn(scene, last, at))
  )
}

const speaksIn = (scene: Scene, from: number, at: number): boolean =>
  speaksAt(scene, at) && scene.words[at]?.sentence === scene.words[from]?.sentence

/** «As somebody from Honduras». */
const isAsOne = ({ words }: Scene, { first }: NounSpot): boolean =>
  [1, 2].some((back) => /^(?:as|como|comme|enquanto)$/.test(words[first - back]?.key ?? ''))

/** Verbs that by themselves say that one person comes. */
const strictComings: ReadonlySet<string> = new Set(
  foldWords(
    `flew flown flying travelled traveled hails hailing connecting dialling dialing dialled dialed speaking joined joining based
     vino vengo venía venida venido viajó viajado conectada conectado conectó conectaba conecta radicada radicado oriunda oriundo originaria originario proveniente hablaba
     veio venho vinha viajou conectou conectava sediada falando moro
     venue venu viens venait connectait connectée connecté originaire installée établie`,
  ),
)

/** Where the mention begins: «My office in Tegucigalpa», «aquí en Lima», «I live in Bolivia», «mi país, Perú». */
function ownPlace(scene: Scene, { first }: PlaceSpot): number | null {
  const { words } = scene
  let place: number | null = null
  for (let at = first - 1; at >= 0 && first - at <= 9 && scene.isJoined(at + 1); at -= 1) {
    const { key = '' } = words[at] ?? {}
    if (ownPlaces.has(key)) place = at
    if (place !== null && place - at <= 3 && firstPerson.has(key) && key !== 'me') return at
    if (saysOwn(key, words[at + 1]?.key ?? '', first - at)) return at
  }
  return null
}

/** «Here in», «vengo de», «I live in», with the given number of words before the place. */
const saysOwn = (key: string, next: string, back: number): boolean =>
  (back <= 4 && /^(?:here|aqui|ici|soy|sou|vengo|vine|venho|vim|viens|nasci|naci|vivo|moro)$/.test(key)) ||
  (back <= 5 && isLiving(key, next))

/** «I live», «je viens». */
const isLiving = (key: string, next: string): boolean =>
  /^(?:i|je|eu|yo|we|nous)$/.test(key) &&
  (comings.has(next) || /^(?:live|work|am|was|grew|travaille|trabalho|trabajo|teach|run|practise|suis)$/.test(next))

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
