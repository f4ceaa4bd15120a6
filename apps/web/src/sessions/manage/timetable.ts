/** Layout of sessions on a timetable: days side by side, time running down, all in the event's zone. */
import { Temporal } from 'temporal-polyfill'

/** Local times, as in `ui/staff/zoned.ts`. */
export interface Slot {
  startsLocal: string
  endsLocal: string
}

export interface Listed extends Slot {
  id: string
  track: string | null
}

export interface Placed<Session> {
  session: Session
  /** Minutes since midnight. */
  from: number
  until: number
  /** Concurrent sessions are side by side; those of the same track share a column where possible. */
  column: number
  columns: number
}

/** Minutes per key press or grid line while dragging. */
export const step = 15
const wholeDay = 24 * 60

export const dayOf = (local: string): string => local.slice(0, 10)

/** `HH:mm` */
export const timeOf = (local: string): string => local.slice(11, 16)

const minuteOf = (local: string): number => Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16))

/** Moves a slot by minutes or days; its duration by the clock is unchanged. */
export function shifted({ startsLocal, endsLocal }: Slot, by: { minutes?: number; days?: number }): Slot {
  const moved = (local: string) => Temporal.PlainDateTime.from(local).add(by).toString({ smallestUnit: 'minute' })
  return { startsLocal: moved(startsLocal), endsLocal: moved(endsLocal) }
}

/** Changes the end of a slot; its duration never falls below one step. */
export function resized(slot: Slot, minutes: number): Slot {
  const { endsLocal } = shifted(slot, { minutes })
  const least = shifted({ ...slot, endsLocal: slot.startsLocal }, { minutes: step }).endsLocal
  return { ...slot, endsLocal: [endsLocal, least].toSorted()[1] ?? least }
}

export const isSameSlot = (one: Slot, other: Slot): boolean =>
  one.startsLocal === other.startsLocal && one.endsLocal === other.endsLocal

/** Days with a session, in order. */
export const daysOf = (sessions: readonly Slot[]): string[] =>
  [...new Set(sessions.map(({ startsLocal }) => dayOf(startsLocal)))].sort()

/** Range of whole hours to show, with an hour to spare before the earliest start and after the latest end. */
export function hoursOf(sessions: readonly Slot[]): [first: number, last: number] {
  const spans = sessions.map(spanOf)
  const first = Math.floor(Math.min(...spans.map(([from]) => from)) / 60) - 1
  const last = Math.ceil(Math.max(...spans.map(([, until]) => until)) / 60) + 1
  return [Math.max(0, first), Math.min(24, last)]
}

/** Start and end in minutes since midnight; blocks are cut off at midnight. */
function spanOf({ startsLocal, endsLocal }: Slot): [from: number, until: number] {
  const from = minuteOf(startsLocal)
  // If clocks go back in between, a session can end at an earlier local time than it starts.
  return [from, dayOf(endsLocal) === dayOf(startsLocal) ? Math.max(minuteOf(endsLocal), from + step) : wholeDay]
}

/** The sessions of one day, laid out. */
export function laidOut<Session extends Listed>(sessions: readonly Session[], day: string): Placed<Session>[] {
  const spans = sessions
    .filter(({ startsLocal }) => dayOf(startsLocal) === day)
    .map((session) => {
      const [from, until] = spanOf(session)
      return { session, from, until }
    })
    .sort((one, other) => one.from - other.from || byTrack(one.session, other.session))
  const placed: Placed<Session>[] = []
  let together: (typeof spans)[number][] = []
  let end = 0
  for (const span of spans) {
    if (span.from >= end) {
      placed.push(...sideBySide(together))
      together = []
    }
    together.push(span)
    end = Math.max(end, span.until)
  }
  return [...placed, ...sideBySide(together)]
}

/** Keeps list order within a track. */
const byTrack = (one: Listed, other: Listed): number => (one.track ?? '').localeCompare(other.track ?? '')

interface Span<Session> {
  session: Session
  from: number
  until: number
}

function sideBySide<Session extends Listed>(spans: readonly Span<Session>[]): Placed<Session>[] {
  const columns: { track: string | null; until: number }[] = []
  const chosen = spans.map(({ session: { track }, from, until }) => {
    const free = columns.findIndex((column) => column.until <= from && column.track === track)
    const place = free >= 0 ? free : columns.findIndex((column) => column.until <= from)
    if (place < 0) return columns.push({ track, until }) - 1
    columns[place] = { track, until }
    return place
  })
  return spans.map((span, index) => ({ ...span, column: chosen[index] ?? 0, columns: columns.length }))
}
