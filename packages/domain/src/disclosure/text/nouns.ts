/** Finds nouns for people by role, and for organisations, in a text. */

import { foldWords, type GrammaticalNumber } from '../lexicon/inflect.ts'
import { type NounKind, nouns } from '../lexicon/roles.ts'
import { type Spot, spotsIn, termsBy } from './spots.ts'
import type { Word } from './words.ts'

export interface PersonNoun {
  words: readonly string[]
  /** `PERSON`: anybody in a room; `GROUP`: one of the event's own groups. */
  kind: NounKind | 'GROUP'
  /** Language-independent meaning, or the key of the group. */
  meaning: string
  number: GrammaticalNumber
}

export type NounSpot = Spot<PersonNoun>

const byFirstWord = termsBy<PersonNoun>(nouns)

export const nounsIn = (words: readonly Word[]): NounSpot[] => spotsIn(byFirstWord, words)

/** Words that by themselves mean somebody in the room; anybody else may be in the news. */
const inRoom: ReadonlySet<string> = new Set([
  'participant',
  'speaker',
  'delegate',
  'colleague',
  'seat',
  'member',
  'intervention',
])

export const isInRoom = ({ terms }: NounSpot): boolean =>
  terms.some(({ kind, meaning }) => kind === 'PERSON' && inRoom.has(meaning))

export const isBody = ({ terms }: NounSpot): boolean => terms.every(({ kind }) => kind === 'BODY')

/** Whether it may be singular. */
export const isOne = ({ terms }: { terms: readonly { number: GrammaticalNumber }[] }): boolean =>
  terms.some(({ number }) => number !== 'MANY')

/** Whether it describes its subject's role. */
export const tellsRole = ({ terms }: NounSpot): boolean =>
  terms.some(
    ({ kind, meaning }) => kind === 'ROLE' || kind === 'BODY' || ['woman', 'man', 'youngest'].includes(meaning),
  )

const rolesOfWords = new Map(
  nouns.flatMap(({ kind, meaning, words }) =>
    kind === 'PERSON' || words.length > 1 ? [] : words.map((word): [string, string] => [word, meaning]),
  ),
)

/** Roles expressed by the words of a title or of an organisation's name. */
export const rolesIn = (text: string): string[] => [
  ...new Set(foldWords(text).flatMap((word) => rolesOfWords.get(word) ?? rolesOfBodies.get(word) ?? [])),
]

/** A person who works at a court may be a judge. */
const rolesOfBodies: ReadonlyMap<string, string> = new Map(
  Object.entries({
    judge: 'court juzgado corte tribunal vara magistracy judiciary judicatura bench',
    prosecutor:
      'fiscalia fiscal parquet parket prosecution prosecutions prosecutor procuraduria promotoria crown ministerio ministere',
    police: 'police policia delegacia gendarmerie unidad',
    academic:
      'university universidad universidade universite college colegio escuela escola ecole school faculdade facultad institute',
    lawyer: 'bufete clinic clinique clinica abogadas advogadas legal juridica juridique law counsel advocates',
    journalist: 'periodistas jornalistas journalistes newspaper radio diario jornal',
    official:
      'ministerio ministry ministere mision misión mission direccion autoridad office oficina secretaria consejo',
    engineer: 'csirt cert nodo red exchange registry operadores operators resolver peering software',
    entrepreneur: 'pagos pagamentos payments telecom software nube cloud remesas seguridad hosting mobile fintech',
    banker: 'bank banco banca banque insurance credito',
  }).flatMap(([role, words]) => words.split(' ').map((word): [string, string] => [word, role])),
)
