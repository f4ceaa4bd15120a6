/** What a text tells of somebody who was there. */

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
  /** UTF-16 units of the text, `to` exclusive. */
  from: number
  to: number
  /** The people it may identify, at most five of them. */
  people: readonly string[]
  /** The organisation, or the contribution that is quoted. */
  of: string | null
  /** Uncertain: one editor may clear it, where two must otherwise. */
  isPossible: boolean
}
