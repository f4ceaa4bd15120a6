/** What a text reveals about somebody who was there. */

export type LeakKind =
  | 'NAME'
  | 'INITIALS'
  | 'NICKNAME'
  | 'TRANSLITERATION'
  | 'INFLECTION'
  | 'TYPO'
  | 'ORGANISATION'
  | 'ACRONYM'
  | 'ADDRESS'
  | 'DOMAIN'
  | 'TITLE'
  | 'COMBINATION'
  | 'QUOTATION'

export interface Leak {
  kind: LeakKind
  /** Offsets in UTF-16 code units, `to` exclusive. */
  from: number
  to: number
  /** The people it may identify, at most five. */
  people: readonly string[]
  /** The organisation, or the quoted contribution. */
  of: string | null
  /** Uncertain: one editor may clear it, whereas others take two. */
  isPossible: boolean
}
