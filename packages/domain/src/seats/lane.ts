import type { Lane, Line, Waiting } from './room.ts'

/** Maintains a room's partial view of a lane as people come and go. Mutates lanes: pass a copy. */

/** Order within a lane: priority, then place in the queue, then id. */
export const byQueue = (a: Waiting, b: Waiting): number => b.priority - a.priority || byTime(a, b)

/** Order of people with equal priority. */
export function byTime(a: Waiting, b: Waiting): number {
  if (a.queuedAt !== b.queuedAt) return a.queuedAt - b.queuedAt
  if (a.id === b.id) return 0
  return a.id < b.id ? -1 : 1
}

export const copyLane = (lane: Lane): Lane => ({
  lines: lane.lines.map((line) => ({ ...line, people: [...line.people] })),
  whole: lane.whole,
})

export function joinLane(lane: Lane, { id, priority, queuedAt }: Waiting, organisationKey: string | null): void {
  const person = { id, priority, queuedAt }
  const at = organisationKey === null ? -1 : lane.lines.findIndex((line) => line.organisationKey === organisationKey)
  const line = lane.lines[at]
  if (line) joinLine(lane, line, at, person)
  else joinAsLine(lane, { organisationKey, people: [person], whole: organisationKey === null || lane.whole })
}

function joinLine(lane: Lane, line: Line, at: number, person: Waiting): void {
  const place = placeAmong(line.people, person, (other) => other)
  if (place === line.people.length && !line.whole) return
  line.people.splice(place, 0, person)
  if (place > 0) return
  lane.lines.splice(at, 1)
  lane.lines.splice(placeOf(lane, line), 0, line)
}

/**
 * An organisation without a known line has at most one that begins after all known ones: a person who comes earlier starts it.
 */
function joinAsLine(lane: Lane, line: Line): void {
  const place = placeOf(lane, line)
  if (place < lane.lines.length || lane.whole) lane.lines.splice(place, 0, line)
}

/**
 * Drops everything beyond the first `most` lines, and beyond as many people in a line, so that the view does not grow with the
 * number waiting.
 */
export function shorten(lane: Lane, most: number): void {
  lane.whole = lane.whole && lane.lines.length <= most
  lane.lines.length = Math.min(lane.lines.length, most)
  for (const line of lane.lines) {
    line.whole = line.whole && line.people.length <= most
    line.people.length = Math.min(line.people.length, most)
  }
}

/** Returns whether the lane was cut short because the successor at the head of the person's line is unknown. */
export function leaveLane(lane: Lane, id: string, organisationKey: string | null): boolean {
  const at = lane.lines.findIndex(
    (line) => line.organisationKey === organisationKey && (organisationKey !== null || line.people[0]?.id === id),
  )
  const line = lane.lines[at]
  const place = line?.people.findIndex((person) => person.id === id) ?? -1
  if (!line || place < 0) return false
  line.people.splice(place, 1)
  if (place > 0) return false
  if (line.people.length === 0 && !line.whole) {
    lane.lines.length = at
    lane.whole = false
    return true
  }
  lane.lines.splice(at, 1)
  if (line.people.length === 0) return false
  const behind = placeOf(lane, line)
  if (behind < lane.lines.length || lane.whole) lane.lines.splice(behind, 0, line)
  return false
}

const placeOf = (lane: Lane, line: Line): number => {
  const head = line.people[0]
  return head ? placeAmong(lane.lines, head, (other) => other.people[0]) : lane.lines.length
}

/** Index of the first item that comes after the person, or the end. Searches from the end, where most people join. */
function placeAmong<T>(sorted: readonly T[], person: Waiting, personOf: (item: T) => Waiting | undefined): number {
  let place = sorted.length
  while (place > 0) {
    const item = sorted[place - 1]
    const other = item && personOf(item)
    if (other && byQueue(other, person) < 0) break
    place -= 1
  }
  return place
}
