/** Meanings of the words of titles in any of the languages. */

import { officeMeaning, offices } from '../lexicon/offices.ts'
import { conceptsOf, conceptsOfName, isKnownWord } from '../text/concepts.ts'
import { isCity, isOfCountry } from '../text/places.ts'

/** Cached because texts repeat their words. */
const known = new Map<string, string>()
const maxKnown = 50_000

/** One mark shared by a word and its translations; the stem for an unknown word. */
export function meaningOf(key: string): string {
  const found = known.get(key)
  if (found !== undefined) return found
  const meaning = officeMeaning(key) ?? conceptsOf(key)[0] ?? key
  if (known.size < maxKnown) known.set(key, meaning)
  return meaning
}

/** People in charge of something: a word of a title may be translated by any of these. */
const leading: ReadonlySet<string> = new Set(
  'head manager officer coordinator convenor administrator keeper steward president comptroller'.split(' '),
)
/** A field expressed by the word for somebody who works in it: «investigador» for «research fellow». */
const fieldsOfOffices: Readonly<Record<string, string>> = {
  researcher: 'research',
  lawyer: 'legal',
  journalist: 'press',
}
/** Words that qualify a rank, and never say what it is of. */
const ofRank: ReadonlySet<string> = new Set('deputy senior executive member former general'.split(' '))

/** Offices that may translate another. */
const relatives: Readonly<Record<string, string>> = {
  lawyer: 'adviser attorney ombudsman',
  attorney: 'lawyer',
  ombudsman: 'lawyer',
  adviser: 'consultant lawyer',
  researcher: 'scientist fellow',
  professor: 'teacher researcher fellow',
  teacher: 'professor trainer fellow',
  fellow: 'researcher',
  engineer: 'technician specialist',
  technician: 'engineer',
  expert: 'specialist',
  specialist: 'expert',
  delegate: 'envoy spokesperson',
  spokesperson: 'delegate',
  envoy: 'delegate',
  secretary: 'registrar',
  archivist: 'keeper librarian registrar',
  registrar: 'keeper archivist secretary',
  librarian: 'archivist',
  treasurer: 'accountant',
  accountant: 'auditor',
  inspector: 'auditor investigator',
  auditor: 'inspector accountant',
  investigator: 'inspector researcher',
  journalist: 'editor writer',
  editor: 'journalist publisher',
  publisher: 'editor',
  campaigner: 'organiser',
  organiser: 'convenor',
  mentor: 'trainer teacher',
  trainer: 'teacher',
  watcher: 'keeper',
  rapporteur: 'spokesperson',
  judge: 'arbitrator',
  mayor: 'governor',
  captain: 'commander',
  writer: 'journalist',
  analyst: 'researcher specialist',
  facilitator: 'organiser moderator',
  moderator: 'facilitator',
  consultant: 'adviser',
  programmer: 'developer engineer',
  developer: 'programmer',
  physician: 'doctor',
  trustee: 'keeper',
  guide: 'trainer',
}

/** Everything that may translate a word of somebody's title. */
const slotOf = (key: string): readonly string[] => [
  ...titleMarksOf(key),
  ...conceptsOfName(key),
  ...(officeMeaning(key) === 'senior' ? ['@lead', '@general'] : []),
  ...(relatives[officeMeaning(key) ?? '']?.split(' ') ?? []).map((office) =>
    leading.has(office) ? '@lead' : `@${office}`,
  ),
]

/** Everything that a word of a title may stand for: an office, a rank, a field; two of them in «subdirectora». */
export function titleMarksOf(key: string): readonly string[] {
  const rest = key.replace(/^(?:sub|vice?)(?=(?:d|j|ch|s|pr|m|c|g)[a-z]{4})/, '')
  if (rest !== key && offices.has(officeMeaning(rest) ?? '')) return ['@deputy', ...titleMarksOf(rest)]
  const office = officeMeaning(key)
  if (office === null) return /^(?:general|geral)e?$/.test(key) ? ['@general'] : conceptsOf(key)
  const field = fieldsOfOffices[office]
  return [leading.has(office) ? '@lead' : `@${office}`, ...(field ? [`@${field}`] : []), ...conceptsOf(key)]
}

/** A title, by the meanings of its words. */
export interface TitleMarks {
  ranks: readonly (readonly string[])[]
  /** «Deputy», «senior», «general»: a translation may omit them. */
  modifiers: readonly (readonly string[])[]
  fields: readonly (readonly string[])[]
  /** How many of the fields are proper names such as places, which a text may omit. */
  names: number
}

/** @param keys folded words of the title, without particles */
export function titleMarks(keys: readonly string[]): TitleMarks {
  const sorted = Map.groupBy(keys, (key) => {
    const meaning = officeMeaning(key) ?? (/^(?:general|geral)e?$/.test(key) ? 'general' : '')
    if (ofRank.has(meaning)) return 'MODIFIER'
    return offices.has(meaning) ? 'RANK' : 'FIELD'
  })
  const marksOf = (sort: 'MODIFIER' | 'RANK' | 'FIELD') => (sorted.get(sort) ?? []).map(slotOf)
  const names = (sorted.get('FIELD') ?? []).filter((key) => isCity(key) || isOfCountry(key) || !isKnownWord(key)).length
  return { ranks: marksOf('RANK'), modifiers: marksOf('MODIFIER'), fields: marksOf('FIELD'), names }
}

/** Offices named as bodies: «fiscalía», «ouvidoria», «diretoria». */
const bodies =
  /(?:fiscalia|procurad[ou]ria|defensoria|contraloria|promotoria|ouvidoria|corregedoria|controladoria|relatoria|tesoreria|tesouraria|asesoria|assessoria|consultoria|diretoria|directorate|inspectorate|auditoria|chefia|alcaldia|jefatura|comissariado|comisariado|commissariat|secretariat|secretariado)s?$/

/** Whether the holder is in charge of something, whatever that is. */
export const isLeading = (key: string): boolean => leading.has(officeMeaning(key) ?? '')

/** Whether the word is somebody's office, in the singular. */
export function isOfficeOfOne(key: string): boolean {
  const found = knownOffices.get(key)
  if (found !== undefined) return found
  const isOffice = isOneOffice(key)
  if (knownOffices.size < maxKnown) knownOffices.set(key, isOffice)
  return isOffice
}
/** Cached because texts repeat their words. */
const knownOffices = new Map<string, boolean>()

function isOneOffice(key: string): boolean {
  const rest = key.replace(/^(?:sub|vice?)(?=[a-z]{5})/, '')
  if (bodies.test(key)) return false
  const isOffice = [key, rest].some((form) => {
    const meaning = officeMeaning(form) ?? ''
    return offices.has(meaning) && !ofRank.has(meaning)
  })
  return isOffice && (!key.endsWith('s') || key === 'heads')
}
