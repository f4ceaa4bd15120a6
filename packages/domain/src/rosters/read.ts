/** Reads a roster of a session's video conference: who was there from when until when, or for how long. */
import { findTable, type RosterField, type RosterTable, type TableRow } from './columns.ts'
import { durationIn, openTimes, type Span } from './times.ts'

export type { TableRow } from './columns.ts'
export type { Span } from './times.ts'

/** One stay of somebody. */
export interface RosterRow {
  /** As in a spreadsheet, from 1. */
  number: number
  /** Empty if the roster doesn't give it. */
  name: string
  /** Empty if the roster doesn't give it. */
  email: string
  /** Null if only its length is known. */
  stay: Span | null
  /** Milliseconds. */
  length: number
}

/** Why a file can't be used. */
export type RosterFault =
  | { fault: 'NOT_A_ROSTER' | 'ROSTER_EMPTY' }
  /** `row`: the first such row. */
  | { fault: 'TIME_UNREADABLE' | 'DURATION_UNREADABLE' | 'NEGATIVE_DURATION'; row: number }
  /** Not one stay is within the session: `from` and `to` are the first and last times of the file. */
  | { fault: 'OUTSIDE_SESSION'; from: number; to: number }

type RowFault = Extract<RosterFault, { row: number }>

/**
 * @param zone of times without an offset
 * @returns stays in the order of the file, without those in a waiting room
 */
export function readRoster(
  given: readonly TableRow[],
  session: Span,
  zone: string,
): { rows: RosterRow[] } | RosterFault {
  const table = findTable(given)
  if (!table) return { fault: 'NOT_A_ROSTER' }
  const read = openRows(table, session, zone)
  const rows: RosterRow[] = []
  for (const row of table.rows) {
    const one = read(row)
    if (one && 'fault' in one) return one
    if (one) rows.push(one)
  }
  if (rows.length === 0) return { fault: 'ROSTER_EMPTY' }
  const stays = rows.flatMap(({ stay }) => stay ?? [])
  const isOutside = stays.length > 0 && !stays.some(({ from, to }) => from < session.to && to > session.from)
  return isOutside ? { fault: 'OUTSIDE_SESSION', ...extentOf(stays) } : { rows }
}

/** From the first time to the last. At least one stay. */
export function extentOf(stays: readonly Span[]): Span {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const stay of stays) {
    from = Math.min(from, stay.from)
    to = Math.max(to, stay.to)
  }
  return { from, to }
}

const isYes = (text: string): boolean => /^(yes|y|true|1|s[ií]|sim|oui)$/i.test(text)

/** What a row says, as text. */
interface Written {
  name: string
  email: string
  joined: string
  left: string
  duration: string
  isWaiting: boolean
}

function writtenIn({ columns }: RosterTable): (row: TableRow) => Written {
  const textOf = ({ cells }: TableRow, field: RosterField): string => (cells[columns.get(field) ?? -1] ?? '').trim()
  return (row) => {
    const parts = [textOf(row, 'FIRST_NAME'), textOf(row, 'LAST_NAME')].filter((part) => part !== '')
    return {
      name: textOf(row, 'NAME') || parts.join(' '),
      email: textOf(row, 'EMAIL'),
      joined: textOf(row, 'JOINED'),
      left: textOf(row, 'LEFT'),
      duration: textOf(row, 'DURATION'),
      isWaiting: isYes(textOf(row, 'WAITING')),
    }
  }
}

/** `NONE`: the cell is empty. */
const valueIn = (text: string, read: (text: string) => number | null): number | 'NONE' | null =>
  text === '' ? 'NONE' : read(text)

/** Null: the row is of nobody who was in the session. */
function openRows(table: RosterTable, session: Span, zone: string): (row: TableRow) => RosterRow | RowFault | null {
  const written = writtenIn(table)
  const texts = table.rows.map(written).flatMap(({ joined, left }) => [joined, left])
  const timeIn = openTimes(new Set(texts), session, zone)
  return (row) => {
    const { name, email, joined, left, duration, isWaiting } = written(row)
    if ((name === '' && email === '') || isWaiting) return null
    const length = valueIn(duration, (text) => durationIn(text, table.unit))
    const [from, until] = [valueIn(joined, timeIn), valueIn(left, timeIn)]
    const lasting = lastingOf(from, until, length)
    return typeof lasting === 'string'
      ? { fault: lasting, row: row.number }
      : { number: row.number, name, email, ...lasting }
  }
}

type Read = number | 'NONE' | null

function lastingOf(from: Read, until: Read, length: Read): Pick<RosterRow, 'stay' | 'length'> | RowFault['fault'] {
  if (length === null) return 'DURATION_UNREADABLE'
  if (from === null || until === null) return 'TIME_UNREADABLE'
  const lasted = length === 'NONE' ? 0 : length
  if (lasted < 0) return 'NEGATIVE_DURATION'
  const to = until === 'NONE' && from !== 'NONE' && length !== 'NONE' ? from + length : until
  if (from === 'NONE' || to === 'NONE') return { stay: null, length: lasted }
  return to < from ? 'NEGATIVE_DURATION' : { stay: { from, to }, length: to - from }
}
