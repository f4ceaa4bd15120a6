/** Finds out who of the people expected at a session is on its roster, and for how many minutes. */
import { foldWord } from '../exchange/suggest.ts'
import type { RosterRow, Span } from './read.ts'

/** Somebody who is expected at the session. */
export interface Expected {
  id: string
  /** Folded address. */
  emailKey: string
  name: string
}

export interface OnRoster {
  id: string
  /** Rows with the person's address. */
  rows: number[]
  /** Of these rows. */
  minutes: number
  /** Rows with the person's name alone. Somebody has to confirm that they are the person's. */
  nameRows: number[]
  /** Of all rows, those by name included. */
  minutesWithName: number
}

export interface Matching {
  /** In the order of the roster. */
  people: OnRoster[]
  /** Rows of nobody who is expected, or of a name that several have. */
  unmatched: { row: number; minutes: number }[]
}

const minute = 60_000

/**
 * Minutes within the session, rounded down: two devices at the same time count once. Stays of which only the length is known are
 * added up, to the length of the session at most.
 */
export function minutesWithin(rows: readonly Pick<RosterRow, 'stay' | 'length'>[], session: Span): number {
  const stays = rows
    .flatMap(({ stay }) =>
      stay ? [{ from: Math.max(stay.from, session.from), to: Math.min(stay.to, session.to) }] : [],
    )
    .toSorted((one, other) => one.from - other.from)
  let [total, counted] = [0, session.from]
  for (const { from, to } of stays) {
    total += Math.max(0, to - Math.max(from, counted))
    counted = Math.max(counted, to)
  }
  for (const { stay, length } of rows) if (!stay) total += length
  return Math.floor(Math.min(total, session.to - session.from) / minute)
}

/** The words of a name, in any order. */
const nameKey = (name: string): string => foldWord(name).split(' ').toSorted().join(' ')

/** Zoom writes `Display name (original name)`. */
const namesIn = (name: string): string[] => {
  const [, shown, original] = /^(.*?)\s*\((.*)\)$/.exec(name) ?? []
  return [name, shown, original]
    .filter((part) => part !== undefined && part.trim() !== '')
    .map((part) => nameKey(part ?? ''))
}

/** @param foldEmail folds an address as those of `people` are */
export function matchRoster(
  rows: readonly RosterRow[],
  session: Span,
  people: readonly Expected[],
  foldEmail: (email: string) => string,
): Matching {
  const byEmail = new Map(people.map((person) => [person.emailKey, person.id]))
  const byName = Map.groupBy(people, ({ name }) => nameKey(name))
  const named = (name: string): string | null => {
    const found = new Set(namesIn(name).flatMap((key) => (byName.get(key) ?? []).map(({ id }) => id)))
    return found.size === 1 ? ([...found][0] ?? null) : null
  }
  const found = new Map<string, { byAddress: RosterRow[]; byName: RosterRow[] }>()
  const unmatched: Matching['unmatched'] = []
  for (const row of rows) {
    const addressed = row.email === '' ? undefined : byEmail.get(foldEmail(row.email))
    const id = addressed ?? named(row.name)
    if (!id) unmatched.push({ row: row.number, minutes: minutesWithin([row], session) })
    else {
      const known = found.get(id) ?? { byAddress: [], byName: [] }
      found.set(id, known)
      known[addressed ? 'byAddress' : 'byName'].push(row)
    }
  }
  const numbers = (of: readonly RosterRow[]): number[] => of.map(({ number }) => number)
  return {
    people: [...found].map(([id, its]) => ({
      id,
      rows: numbers(its.byAddress),
      minutes: minutesWithin(its.byAddress, session),
      nameRows: numbers(its.byName),
      minutesWithName: minutesWithin([...its.byAddress, ...its.byName], session),
    })),
    unmatched,
  }
}

export interface Recorded {
  id: string
  minutes: number
  /** They had only joined: this is restored if the roster is removed. */
  replacesJoining: boolean
}

/**
 * Who attended, by the roster. Who was checked in, entered the code or was corrected stays as recorded.
 * @param recorded method by person, without an earlier roster of the session
 */
export function attendedByRoster(
  people: readonly Pick<OnRoster, 'id' | 'minutes' | 'minutesWithName'>[],
  { leastMinutes, confirmed }: { leastMinutes: number; confirmed: ReadonlySet<string> },
  recorded: ReadonlyMap<string, string>,
): Recorded[] {
  return people.flatMap(({ id, minutes: byAddress, minutesWithName }) => {
    const minutes = confirmed.has(id) ? minutesWithName : byAddress
    const before = recorded.get(id)
    const isOpen = before === undefined || before === 'JOINED'
    return isOpen && minutes >= leastMinutes ? [{ id, minutes, replacesJoining: before === 'JOINED' }] : []
  })
}
