/** Index of those who must not be identified by what is published: everyone registered, and their organisations. */

import { isOpenDomain } from '../../openDomains.ts'
import { peopleOfGroup } from '../lexicon/groups.ts'
import { nicknamesOf } from '../lexicon/nicknames.ts'
import { offices } from '../lexicon/offices.ts'
import { consonantsOf, deletionsOf, keyOf, particles, soundOf, wordsOf } from '../text/words.ts'
import { type Crowd, crowdOf } from './crowd.ts'
import { earsOf } from './ear.ts'
import { type Nameplate, type Nameplates, nameplatesOf } from './handles.ts'
import { contentOf, type Organisations, organisationsOf } from './organisations.ts'
import { type Profiles, profilesOf } from './profiles.ts'
import { meaningOf, type TitleMarks, titleMarks } from './titles.ts'

export interface Participant {
  id: string
  name: string
  /** Pseudonyms, nicknames, names in other scripts. */
  alsoKnownAs: readonly string[]
  /** Null for an unaffiliated person. */
  organisation: string | null
  /** Other spellings of the organisation and its short forms. */
  organisationAlso: readonly string[]
  email: string
  /** Their role there, for example «Director of research»; null if not asked. */
  title: string | null
  groupKey: string
  /** ISO 3166-1 alpha-2. */
  country: string
  /** As they wrote them; empty if not asked. */
  cities: readonly string[]
  /** Holds a seat, or has been offered one. */
  isSeated: boolean
  /** Ids of the sessions they attend if they hold a seat. */
  sessions: readonly string[]
}

/** Text that must not be quoted: a contribution not given for publication, or a note verbatim. */
export interface Unpublished {
  id: string
  text: string
}

export interface Setting {
  participants: readonly Participant[]
  unpublished: readonly Unpublished[]
  /** Names of each group, in every language of the texts; words for its members are derived from them (`lexicon/groups.ts`). */
  groupWords: Readonly<Record<string, readonly string[]>>
  /** Names of organisations that are public anyway: the institutes hosting the event. */
  open: readonly string[]
  /** Minimum number of people at which a group of a country may be named. */
  threshold: number
}

/** How a word of a text resembles one of a name. */
export type Likeness = 'EXACT' | 'NICKNAME' | 'TRANSLITERATION' | 'INFLECTION' | 'TYPO'

export interface NamePart {
  person: number
  /** Index of the person's name (their own, or one they are also known as), and of the part in it. */
  name: number
  part: number
  key: string
  isGiven: boolean
}

export interface Register extends Organisations {
  setting: Setting
  people: readonly Person[]
  /** Name parts by spelling. */
  byKey: ReadonlyMap<string, readonly NamePart[]>
  byNickname: ReadonlyMap<string, readonly NamePart[]>
  bySound: ReadonlyMap<string, readonly NamePart[]>
  /** Name parts of five letters or more by their possible pronunciations in any of the languages. */
  byEar: ReadonlyMap<string, readonly NamePart[]>
  /** Name parts by their consonants alone, for text in other scripts. */
  byConsonants: ReadonlyMap<string, readonly NamePart[]>
  /** Name parts of five letters or more, with each letter deleted in turn. */
  byDeletion: ReadonlyMap<string, readonly NamePart[]>
  /** Long name parts by their consonants, except a mute one at the end. */
  byFrame: ReadonlyMap<string, readonly NamePart[]>
  givenNames: ReadonlySet<string>
  byInitials: ReadonlyMap<string, readonly number[]>
  addresses: ReadonlyMap<string, number>
  domains: ReadonlyMap<string, readonly number[]>
  handles: ReadonlyMap<string, readonly number[]>
  /** Names from which account names may be formed. */
  nameplates: Nameplates
  /** Titles by the office they contain. */
  titles: ReadonlyMap<string, readonly Title[]>
  /** Titles by their field of responsibility. */
  titlesByField: ReadonlyMap<string, readonly MarkedTitle[]>
  /** Words for members of groups, by the stem of the first word. */
  groupOf: ReadonlyMap<string, readonly GroupForm[]>
  /** People of each group and country, by `group country`. */
  cells: ReadonlyMap<string, readonly number[]>
  crowd: Crowd
  profiles: Profiles
}

export interface Person {
  id: string
  names: readonly (readonly string[])[]
}

export interface GroupForm {
  stems: readonly string[]
  groupKey: string
}

export interface MarkedTitle extends TitleMarks {
  /** All holders. */
  people: number[]
}

export interface Title {
  person: number
  meanings: readonly string[]
}

/** For names spelt differently from the table: Dmitrii, Katarina. */
const nicknamesBySound: ReadonlyMap<string, readonly string[]> = new Map(
  [...nicknamesOf].map(([name, short]) => [soundOf(name), short]),
)

export function registerOf(setting: Setting): Register {
  const { participants, open, threshold } = setting
  const names = emptyNames()
  const accounts = emptyAccounts()
  const titles = emptyTitles()
  const cells = new Map<string, number[]>()
  const people = participants.map((participant, person): Person => {
    const all = [participant.name, ...participant.alsoKnownAs].map(nameParts)
    for (const [name, parts] of all.entries()) {
      addName(names, person, name, parts)
      for (const handle of handlesOf(parts)) addOnce(accounts.handles, handle, person)
    }
    addAddress(accounts, person, participant.email.toLowerCase())
    if (participant.title !== null) addTitle(titles, person, participant.title)
    addOnce(cells, `${participant.groupKey} ${participant.country}`, person)
    return { id: participant.id, names: all }
  })
  const organisations = organisationsOf(participants, open)
  return {
    setting,
    people,
    cells,
    ...names,
    ...accounts,
    ...organisations,
    titles: titles.titles,
    titlesByField: titles.titlesByField,
    groupOf: groupFormsOf(setting.groupWords),
    profiles: profilesOf(participants),
    nameplates: nameplatesOf(platesOf(people, organisations)),
    crowd: crowdOf(participants, threshold),
  }
}

const emptyNames = () => ({
  byKey: new Map<string, NamePart[]>(),
  byNickname: new Map<string, NamePart[]>(),
  bySound: new Map<string, NamePart[]>(),
  byEar: new Map<string, NamePart[]>(),
  byConsonants: new Map<string, NamePart[]>(),
  byDeletion: new Map<string, NamePart[]>(),
  byFrame: new Map<string, NamePart[]>(),
  givenNames: new Set<string>(),
  byInitials: new Map<string, number[]>(),
})
type Names = ReturnType<typeof emptyNames>

const emptyAccounts = () => ({
  addresses: new Map<string, number>(),
  domains: new Map<string, number[]>(),
  handles: new Map<string, number[]>(),
})

const emptyTitles = () => ({
  titles: new Map<string, Title[]>(),
  titlesByField: new Map<string, MarkedTitle[]>(),
  titlesByWords: new Map<string, MarkedTitle>(),
})

/** `name`: index of the person's name. */
function addName(names: Names, person: number, name: number, parts: readonly string[]): void {
  for (const [part, key] of parts.entries()) {
    const entry: NamePart = { person, name, part, key, isGiven: part === 0 }
    addPart(names, entry)
    const next = parts[part + 1]
    // «Ucpech» for «Uc Pech».
    if (next !== undefined && part > 0 && Math.min(key.length, next.length) <= shortPart)
      add(names.byKey, key + next, entry)
  }
  for (const initials of initialsOf(parts)) addOnce(names.byInitials, initials, person)
}

function addPart(names: Names, entry: NamePart): void {
  const { key } = entry
  add(names.byKey, key, entry)
  if (entry.isGiven) names.givenNames.add(key)
  for (const short of nicknamesOf.get(key) ?? nicknamesBySound.get(soundOf(key)) ?? [])
    add(names.byNickname, short, entry)
  if (key.length >= 4) for (const sound of soundsOf(key)) add(names.bySound, sound, entry)
  if (key.length >= minHeardLength) for (const ear of earsOf(key)) add(names.byEar, ear, entry)
  if (key.length >= longName) add(names.byFrame, frameOf(key), entry)
  const consonants = consonantsOf(key)
  if (consonants.length >= 3) add(names.byConsonants, consonants, entry)
  if (key.length >= 5) for (const less of deletionsOf(key)) add(names.byDeletion, less, entry)
}

/** Initials of all parts, of the first two, and of the first and the last. */
function initialsOf(parts: readonly string[]): string[] {
  const all = parts.map((part) => part.charAt(0)).join('')
  if (all.length < 2) return []
  return all.length === 2 ? [all] : [all, all.slice(0, 2), `${all.at(0)}${all.at(-1)}`]
}

function addAddress(
  { addresses, domains, handles }: ReturnType<typeof emptyAccounts>,
  person: number,
  address: string,
) {
  addresses.set(address, person)
  const [local = '', domain = ''] = address.split('@')
  if (letters(local) >= 5) addOnce(handles, letterOnly(local), person)
  if (domain !== '' && !isOpenDomain(domain)) addOnce(domains, domain, person)
}

function addTitle(
  { titles, titlesByField, titlesByWords }: ReturnType<typeof emptyTitles>,
  person: number,
  title: string,
) {
  const content = contentOf(wordsOf(title))
  const words = content.join(' ')
  const marked = titlesByWords.get(words) ?? { people: [], ...titleMarks(content) }
  if (marked.people.length === 0) for (const mark of new Set(marked.fields.flat())) add(titlesByField, mark, marked)
  titlesByWords.set(words, marked)
  marked.people.push(person)
  const meanings = content.map(meaningOf)
  const office = meanings.find((meaning) => offices.has(meaning)) ?? meanings[0]
  if (office !== undefined) add(titles, office, { person, meanings: [...new Set(meanings)] })
}

function groupFormsOf(groupWords: Setting['groupWords']): Map<string, GroupForm[]> {
  const forms = new Map<string, GroupForm[]>()
  for (const [groupKey, names] of Object.entries(groupWords)) {
    const called = peopleOfGroup(names.flatMap((name) => wordsOf(name).map(({ key }) => key)))
    for (const word of called.length > 0 ? called : names) {
      const stems = wordsOf(word).map(({ key }) => stemOf(key))
      add(forms, stems[0] ?? '', { stems, groupKey })
    }
  }
  return forms
}

const platesOf = (people: readonly Person[], { organisations, spellings }: Organisations): Nameplate[] => [
  ...people.flatMap(({ names }, person) => names.map((words) => ({ people: [person], words, isPerson: true }))),
  ...spellings.flatMap((forms, index) =>
    [...forms].map((form) => ({
      people: organisations[index]?.people ?? [],
      words: contentOf(wordsOf(form)),
      isPerson: false,
    })),
  ),
]

export const nameParts = (name: string): string[] =>
  wordsOf(name)
    .map(({ key }) => key)
    .filter((key) => key !== '' && !(particles.has(key) && key.length <= 3))

/** Forms in which names appear in addresses and on platforms: luciaferran, lferran, luciaf. */
function handlesOf(parts: readonly string[]): string[] {
  const first = parts[0]
  if (first === undefined || parts.length < 2) return []
  const shorts = nicknamesOf.get(first) ?? []
  return parts
    .slice(1)
    .flatMap((part) => [first + part, first.charAt(0) + part, part + first, ...shorts.map((short) => short + part)])
    .concat(
      parts.join(''),
      first.charAt(0) + parts.slice(1).join(''),
      parts
        .slice(0, -1)
        .map((part) => part.charAt(0))
        .join('') + parts.at(-1),
    )
    .filter((handle) => handle.length >= 6)
}

export const letterOnly = (text: string): string => keyOf(text).replace(/[^a-z]/g, '')
const letters = (text: string): number => letterOnly(text).length

/** The beginning that a word's inflected forms share. */
export const stemOf = (key: string): string =>
  key.length > 4 ? key.replace(/(?:iennes|ienne|iens|ien|euses|euse|eurs|eur|es|as|os|s|e|a|o)$/, '') : key

/** «Sacalxot» sounds like «Sakalshot», «Huenchumil» like «Wenchumil». */
const soundsOf = (key: string): string[] => [
  ...new Set([key, key.replace(/x/g, 'sh'), key.replace(/^hu(?=[aeio])/, 'w')].map(soundOf)),
]

/** Minimum length of a name for matching by sound: shorter names sound like many words. */
export const minHeardLength = 5

/** Length from which a name has few neighbours that sound alike. */
export const longName = 9
export const frameOf = (key: string): string => consonantsOf(key).replace(/[tsx]$/, '')

/** Maximum length of a name that is often joined with the next. */
const shortPart = 3

function add<Entry>(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key)
  if (list) list.push(entry)
  else map.set(key, [entry])
}

function addOnce<Entry>(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  if (!map.get(key)?.includes(entry)) add(map, key, entry)
}
