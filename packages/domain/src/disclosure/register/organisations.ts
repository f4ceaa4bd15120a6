/** Indexes the organisations of everyone who registered for searching: by name, parts of the name, acronym and translation. */

import { ordinary, places } from '../lexicon/common.ts'
import type { Language } from '../lexicon/inflect.ts'
import { conceptsOf, conceptsOfName, initialsIn, isKnownWord, isThing } from '../text/concepts.ts'
import { dictionaryMarksOfName } from '../text/dictionary.ts'
import { isOrdinary } from '../text/ordinary.ts'
import { isCity } from '../text/places.ts'
import { deletionsOf, particles, type Word, wordsOf } from '../text/words.ts'
import { earsOf } from './ear.ts'

export interface Organisation {
  name: string
  people: readonly number[]
}

export interface OrganisationForm {
  organisation: number
  keys: readonly string[]
}

/** A name by the meanings of its words, in any order. */
export interface Meaning {
  organisation: number
  /** Possible marks of each word. */
  slots: readonly (readonly string[])[]
  /** Whether each word says more than the kind of organisation. */
  own: readonly boolean[]
}

/** A word that distinguishes an organisation from others. */
export interface TellingWord {
  organisations: readonly number[]
  /** Also an ordinary word, which is a name only if written as one. */
  isThing: boolean
}

export interface Organisations {
  organisations: readonly Organisation[]
  /** All names of each organisation. */
  spellings: readonly ReadonlySet<string>[]
  /** Forms by their first word. */
  byFirstWord: ReadonlyMap<string, readonly OrganisationForm[]>
  /** Forms by the possible pronunciations of their first word. */
  byFirstEar: ReadonlyMap<string, readonly OrganisationForm[]>
  acronyms: ReadonlyMap<string, readonly number[]>
  /** Organisations by their name as a host label: words without gaps. */
  byHostName: ReadonlyMap<string, readonly number[]>
  /** Acronyms of translated names: less certain. */
  translatedAcronyms: ReadonlyMap<string, readonly number[]>
  meanings: readonly Meaning[]
  /** The words of meanings that a mark may stand for. */
  byMark: ReadonlyMap<string, readonly { meaning: number; slot: number }[]>
  telling: ReadonlyMap<string, TellingWord>
  /** Long distinctive words of one organisation, by their possible pronunciations and by the word with one letter deleted. */
  tellingByEar: ReadonlyMap<string, number>
  tellingByDeletion: ReadonlyMap<string, { key: string; organisation: number }>
  /** Distinctive words of one organisation, without endings. */
  tellingStems: ReadonlyMap<string, number>
}

interface Affiliated {
  organisation: string | null
  organisationAlso: readonly string[]
  title: string | null
}

/** Short words at the beginning of an organisation's name that many share. */
const kinds: ReadonlySet<string> = new Set(
  `institute instituto institut foundation fundacion fundacao fondation university universidad universidade universite
   association asociacion associacao centre center centro network red rede reseau ministry ministerio ministere group grupo
   groupe organisation organization organizacion organizacao collective colectivo coletivo collectif corporation corporacion
   corporacao company compania companhia society sociedad sociedade societe federation federacion federacao union union
   observatory observatorio observatoire laboratory laboratorio laboratoire lab school escuela escola ecole college
   cooperative cooperativa forum foro forum council consejo conselho conseil committee comite comissao comision commission
   agency agencia agence bank banco banque alliance alianza alianca coalition coalicion coalizao initiative iniciativa
   project proyecto projeto projet team equipo equipe house casa trust fund board chamber camara chambre civil civic
   ponto exchange analytics payments pagos pagamentos paiements systems sistemas systemes software consulting consultores consultoria conseil
   technologies tecnologias telecom telecomunicaciones media medios midia medias news noticias commons partners
   citizen ciudadana ciudadano cidada cidadao national nacional nationale international internacional regional digital
   chaire catedra juzgado clinique clinica clinic unidad unidade unite unit servicio service servico autoridad autorite autoridade authority
  fundashon stichting stiftung asosiashon sosiedat kooperativa konsehou tsentro
  inc ltd llc sa sas srl ltda gmbh plc corp co ac`.split(/\s+/),
)

let meanings: ReadonlySet<string> | undefined
/** Their meanings in any language; computed lazily because this builds the index of the lexicon. */
function ofKinds(): ReadonlySet<string> {
  meanings ??= new Set(
    [...kinds].flatMap((key) => (isKnownWord(key) ? conceptsOf(key) : [])).filter((mark) => mark.startsWith('#')),
  )
  return meanings
}

/** Words that join the words of names in other languages. */
const particlesElsewhere: ReadonlySet<string> = new Set(
  'wa ya za cha vya kwa ek ak nan ki um og och und fur der die das voor van het een och pro ve ile dan untuk ta ja eta oraz dlia dlja lil wal ul ud mga ng sa ha ti'.split(
    ' ',
  ),
)

/** Whether the mark belongs to words for a kind of organisation. */
export const isOfKinds = (mark: string): boolean => ofKinds().has(mark)

/** Whether the word means a kind of organisation, and so applies to many. */
export const isGeneric = (key: string): boolean => kinds.has(key)

/** A word shared by more organisations identifies none of them. */
const maxOfWord = 2

/** @param open names that are public anyway */
export function organisationsOf(participants: readonly Affiliated[], open: readonly string[]): Organisations {
  const { organisations, spellings } = namesOf(participants, open)
  const found = emptyForms()
  for (const [index, names] of spellings.entries()) for (const spelling of names) addSpelling(found, index, spelling)
  const { telling, ...forms } = found
  const ofOne = [...telling].flatMap(([key, [organisation, other]]) =>
    organisation === undefined || other !== undefined || key.length < 6 ? [] : [{ key, organisation }],
  )
  const long = ofOne.filter(({ key }) => key.length >= longTelling && !isKnownWord(key))
  return {
    organisations,
    spellings,
    ...forms,
    tellingStems: new Map(ofOne.map(({ key, organisation }) => [adaptedStem(key), organisation])),
    tellingByEar: new Map(long.flatMap(({ key, organisation }) => earsOf(key).map((ear) => [ear, organisation]))),
    tellingByDeletion: new Map(long.flatMap((word) => deletionsOf(word.key).map((less) => [less, word]))),
    telling: new Map(
      [...telling]
        .filter(([, of]) => of.length <= maxOfWord)
        .map(([key, of]) => [key, { organisations: of, isThing: isKnownWord(key) || ordinary.has(key) }]),
    ),
  }
}

/** Indexes of organisations by every form of their names. */
const emptyForms = () => ({
  byFirstWord: new Map<string, OrganisationForm[]>(),
  byFirstEar: new Map<string, OrganisationForm[]>(),
  acronyms: new Map<string, number[]>(),
  byHostName: new Map<string, number[]>(),
  translatedAcronyms: new Map<string, number[]>(),
  meanings: [] as Meaning[],
  byMark: new Map<string, { meaning: number; slot: number }[]>(),
  telling: new Map<string, number[]>(),
})
type Forms = ReturnType<typeof emptyForms>

function addSpelling(found: Forms, organisation: number, spelling: string): void {
  const inside = [...spelling.matchAll(/\(([^)]+)\)/g)].map(([, words]) => words ?? '')
  const outside = spelling.replace(/\([^)]*\)/g, ' ')
  for (const keys of [outside, ...inside].flatMap(formsOf)) addForm(found, { organisation, keys })
  for (const acronym of acronymsOf(spelling)) addOnce(found.acronyms, acronym, organisation)
  for (const label of hostNamesOf(outside)) addOnce(found.byHostName, label, organisation)
  for (const acronym of translatedAcronymsOf(outside)) addOnce(found.translatedAcronyms, acronym, organisation)
  addMeaning(found, organisation, outside)
  for (const key of contentOf(wordsOf(outside))) if (isTelling(key)) addOnce(found.telling, key, organisation)
}

function addForm({ byFirstWord, byFirstEar }: Forms, form: OrganisationForm): void {
  const [first = ''] = form.keys
  const isSame = ({ organisation, keys }: OrganisationForm) =>
    organisation === form.organisation && keys.join(' ') === form.keys.join(' ')
  if (byFirstWord.get(first)?.some(isSame)) return
  add(byFirstWord, first, form)
  for (const ear of earsOf(first)) add(byFirstEar, ear, form)
}

/** Indexes the meanings of a name's words if it has at least two. */
function addMeaning({ meanings, byMark }: Forms, organisation: number, spelling: string): void {
  const keys = contentOf(wordsOf(spelling)).filter((key) => !particlesElsewhere.has(key))
  const slots = keys.map((key) => [...conceptsOfName(key), ...dictionaryMarksOfName(key)])
  if (slots.length < 2) return
  const own = keys.map((key) => !kinds.has(key) && !conceptsOfName(key).some((mark) => ofKinds().has(mark)))
  const meaning = meanings.push({ organisation, slots, own }) - 1
  for (const [slot, marks] of slots.entries()) for (const mark of marks) add(byMark, mark, { meaning, slot })
}

/** Minimum number of letters at which a word seldom resembles another by chance. */
const longTelling = 7

/** A word without the adjectival ending that a language adds to names: «Lucayan», «lucayen», «lucayo». */
export const adaptedStem = (key: string): string =>
  key.replace(/(?:ienne|iens?|enne|ens?|an[aeo]?s?|n[ao]s?|ais|aise|[aeo]s?)$/, '')

/** Each organisation once, with its people and all spellings of its name. */
function namesOf(participants: readonly Affiliated[], open: readonly string[]) {
  const isOpen = new Set(open.map((name) => contentOf(wordsOf(name)).join(' ')))
  const organisations: { name: string; people: number[] }[] = []
  const spellings: Set<string>[] = []
  const known = new Map<string, number>()
  for (const [person, { organisation, organisationAlso, title }] of participants.entries()) {
    if (organisation === null) continue
    const id = contentOf(wordsOf(organisation)).join(' ')
    if (id === '' || isOpen.has(id)) continue
    const at = known.get(id) ?? organisations.push({ name: organisation, people: [] }) - 1
    known.set(id, at)
    organisations[at]?.people.push(person)
    const names = spellings[at] ?? new Set()
    spellings[at] = names
    for (const spelling of [organisation, ...organisationAlso, ...bodyOf(title)]) names.add(spelling)
  }
  return { organisations, spellings }
}

/** The organisation that a title mentions by a name of its own: «Director of the Steppe Connection Fund». */
function bodyOf(title: string | null): string[] {
  const [, body] =
    /\s(?:of|at|for|de|del|da|do|du|des)\s+(?:(?:the|la|el|las|los|les)\s+|l['’])?(\p{Lu}.+)$/u.exec(title ?? '') ?? []
  const keys = contentOf(wordsOf(body ?? ''))
  const isNamed = keys.some((key) => isThing(key) || isCity(key) || isOrdinaryPlace(key) || !isKnownWord(key))
  return body !== undefined && keys.length >= 3 && keys.some((key) => kinds.has(key)) && isNamed ? [body] : []
}

const isTelling = (key: string): boolean =>
  key.length >= 4 && !kinds.has(key) && !places.has(key) && !isOrdinaryPlace(key) && (isThing(key) || !isKnownWord(key))

const isOrdinaryPlace = (key: string): boolean => isCity(key) || (isOrdinary(key) && !ordinary.has(key))

/**
 * Adjectives come before or after their noun, depending on the language: any two neighbours may be swapped, or everything after
 * the first word.
 */
function translatedAcronymsOf(spelling: string): string[] {
  const keys = contentOf(wordsOf(spelling))
  if (keys.length < 3 || keys.length > 7) return []
  const orders = [...turned(keys), [keys[0] ?? '', ...keys.slice(1).reverse()], [...keys].reverse()]
  const languages: readonly Language[] = ['en', 'es', 'pt', 'fr']
  return [...new Set(languages.flatMap((language) => orders.flatMap((order) => lettersOf(order, language))))]
}

/** All orders in which some neighbours are swapped, each word at most once. */
function turned(keys: readonly string[]): string[][] {
  const [first, second, ...rest] = keys
  if (first === undefined || second === undefined) return [[...keys]]
  return [
    ...turned(keys.slice(1)).map((order) => [first, ...order]),
    ...turned(rest).map((order) => [second, first, ...order]),
  ]
}

const maxAcronyms = 48

function lettersOf(keys: readonly string[], language: Language): string[] {
  let acronyms = ['']
  for (const key of keys) {
    const letters = initialsIn(key, language)
    acronyms = acronyms.flatMap((acronym) => letters.map((letter) => acronym + letter)).slice(0, maxAcronyms)
  }
  return acronyms
}

/** The name's words without particles; and without the kind of organisation at either end, if two words or a long one remain. */
function formsOf(spelling: string): string[][] {
  const keys = contentOf(wordsOf(spelling))
  if (keys.length === 0) return []
  const first = keys.findIndex((key) => !kinds.has(key))
  const last = keys.findLastIndex((key) => !kinds.has(key))
  const core = first === -1 ? [] : keys.slice(first, last + 1)
  const tells = core.length >= 2 || (core[0]?.length ?? 0) >= 5
  const forms = [keys]
  if (tells && core.length < keys.length) forms.push(core)
  // «Rif Digital»: without the kind at the beginning.
  if (first > 0 && keys.length - first >= 2) forms.push(keys.slice(first))
  const own = ownWords(keys)
  if (own.length >= 2 && own.length < keys.length) forms.push(own)
  if (first > 0 && keys.length > 2) forms.push(...kindAndOne(keys, core))
  return forms.filter((form) => form.length >= 2 || (form[0]?.length ?? 0) >= 4)
}

/** «Ipê Amarelo»: what remains without the words for kinds and fields at either end, if one of its words is in no dictionary. */
function ownWords(keys: readonly string[]): string[] {
  const isOfName = (key: string) =>
    isThing(key) || !(kinds.has(key) || isKnownWord(key) || isOrdinary(key) || isCity(key))
  const own = keys.slice(keys.findIndex(isOfName), keys.findLastIndex(isOfName) + 1)
  return own.some((key) => isOfName(key) && !isKnownWord(key)) ? own : []
}

/** «Centro Nopal», «Centro Jabuti»: the kind and the word that distinguishes it. */
const kindAndOne = ([kind = '']: readonly string[], core: readonly string[]): string[][] =>
  [...new Set([core[0], core.at(-1)])]
    .filter((key) => key !== undefined)
    .filter((key) => key.length >= 5 && !isOrdinary(key))
    .map((key) => [kind, key])

const minHostNameLength = 8

const isGenericPart = (key: string): boolean => kinds.has(key) || particles.has(key) || isCity(key) || places.has(key)

/** «anseauxoutardes», «universiteanseauxoutardes»: the full name and its forms, without gaps. */
function hostNamesOf(spelling: string): string[] {
  const words = wordsOf(spelling).map(({ key }) => key)
  const own = words.slice(words.findIndex((key) => !kinds.has(key) && !particles.has(key)))
  const content = contentOf(wordsOf(spelling))
  const ends = content.flatMap((_, at) => [content.slice(at), content.slice(0, at)])
  const shortened = content.map((_, at) => [
    ...content.slice(0, at),
    content
      .slice(at)
      .map((key) => key.charAt(0))
      .join(''),
  ])
  const begun = content.map((_, at) => [
    content
      .slice(0, at)
      .map((key) => key.charAt(0))
      .join(''),
    ...content.slice(at),
  ])
  const names = [words, own, ...ends, ...begun.slice(2), ...shortened.filter(({ length }) => length > 2)].filter(
    (name) => name.length >= 2 && !name.every(isGenericPart),
  )
  return [...new Set(names.map((name) => name.join('')))].filter(({ length }) => length >= minHostNameLength)
}

/** Words in capitals, and the initials of the name's words, with and without particles. */
function acronymsOf(spelling: string): string[] {
  const words = wordsOf(spelling.replace(/\([^)]*\)/g, ' '))
  const written = wordsOf(spelling).filter(({ capitals, raw }) => capitals && raw.length >= 2)
  const initialsOf = (list: readonly Word[]) => list.map(({ key }) => key.charAt(0)).join('')
  const initials = [
    initialsOf(words.filter(({ key }) => !particles.has(key))),
    // «Cono Sur»: «sur» is a particle in French.
    initialsOf(words.filter(({ capital }) => capital)),
    initialsOf(words),
  ]
  // «IX» for «Internet Exchange».
  const crossed = words
    .filter(({ key }) => !particles.has(key))
    .map(({ key }) => (/^ex[a-z]{4}/.test(key) ? 'x' : key.charAt(0)))
  const all = [...initials, crossed.join('')]
  return [...written.map(({ key }) => key), ...all.filter((form) => form.length >= 3 && form.length <= 8)]
}

/** Folded words without particles. */
export const contentOf = (words: readonly Word[]): string[] =>
  words.map(({ key }) => key).filter((key) => key !== '' && !particles.has(key))

function add<Entry>(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key)
  if (list) list.push(entry)
  else map.set(key, [entry])
}

function addOnce<Entry>(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  if (!map.get(key)?.includes(entry)) add(map, key, entry)
}
