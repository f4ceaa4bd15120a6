/** Everything a visitor could have collected about an event, what one participant also knows, and what can be derived from it. */
import type { Ledger, Published, RoomDisclosure } from '../disclosure/numbers/publicRoom.ts'
import type { Count } from '../report/participation.ts'

/** The public part of the seat plan. */
export interface PublicPlan {
  groups: readonly { key: string; minimum: number; maximum: number }[]
  /** Whether minimums still reserve seats: if so, the minimums of a full room are filled. */
  isReserving: boolean
}

/** Confirmed people, and people with a confirmed seat or an offer, by group. */
export interface Standing {
  confirmed: Readonly<Record<string, number>>
  held: Readonly<Record<string, number>>
}

/** One published state. */
export interface CollectedRoom {
  disclosure: RoomDisclosure
  threshold: number
  seats: number
  published: Pick<Published, 'isFull' | 'taken' | 'groups'>
  /**
   * Whether it was produced by the rules of `disclosure/numbers/publicRoom.ts`, which readers know; false: numbers are exact for
   * that moment.
   */
  isByRule: boolean
  /** Number of full hours passed; counts are only taken again at full hours. */
  hour: number
  /** Whether it was published at a full hour, when counts are taken again. */
  isCounted: boolean
  plan: PublicPlan
  /**
   * The actual numbers, where the adversary's owner knows them. Never used to conclude anything, only to look for other
   * possibilities.
   */
  actual?: Standing & { ledger: Ledger }
}

/** Figures of one version of a report; any part may be missing. */
export interface CollectedFigures {
  threshold: number
  people: number | null
  /** Set if the total is published as a range. */
  range?: { from: number; to: number } | null
  groups: readonly { key: string; people: number | null }[]
  countries: readonly { code: string; region?: string; people: number }[]
  /** People from the other countries of a region. */
  regions?: readonly { code: string; people: number }[]
  /** People from countries neither listed nor in one of the listed regions. */
  otherCountries: number | null
}

export interface CollectedReport {
  figures: CollectedFigures
  /** The actual numbers, as for rooms. */
  actual?: readonly Count[]
  /** Whether a reader may assume that nobody joined or left since the room was last counted. Only set if that is true. */
  isAsRoom: boolean
}

/** People known to have a seat: the attacker and others of their organisation. */
export interface Knowledge {
  groupKey: string
  country: string
  /** The region of the country; absent or null: none. */
  region?: string | null
  /** Number of people in the group, including the attacker; at least 1. */
  people: number
  /** Indexes of the room states in which they had their seats. */
  rooms: readonly number[]
  /** Whether reports count them. */
  isInReports: boolean
}

export interface Collected {
  offersProtection: boolean
  /** In order of publication; the last one is the current state or, if the event is over, the state at its end. */
  rooms: readonly CollectedRoom[]
  /** Whether the first room state is the first ever published. */
  isFromStart: boolean
  /** Whether to judge only counts whose actual number is known; the others are slow to judge and seldom derivable. */
  judgesKnownOnly: boolean
  /** In order of publication. */
  reports: readonly CollectedReport[]
  /** Null: a stranger. */
  knowledge: Knowledge | null
}

/** One published fact. */
export type Fact =
  | { source: 'PLAN' }
  | { source: 'KNOWN' }
  | { source: 'FROZEN' }
  | { source: 'ROOM'; room: number; part: 'TOTAL' | 'FULL' | 'WITHHELD' | 'STEADY' }
  | { source: 'ROOM'; room: number; part: 'GROUP'; groupKey: string }
  | { source: 'REPORT'; report: number; part: 'TOTAL' | 'COUNTRIES' }
  | { source: 'REPORT'; report: number; part: 'GROUP'; groupKey: string }
  | { source: 'REPORT'; report: number; part: 'COUNTRY'; country: string }

/** Something that is counted: people who had a seat, or the change in their number. */
export interface Cell {
  what: 'CONFIRMED' | 'HELD' | 'COUNTED' | 'JOINED' | 'LEFT' | 'OFFERED' | 'WAITING'
  /** Null: all groups. */
  groupKey: string | null
  /**
   * Null: all countries; the code of a region: its countries that the report doesn't list; `''`: all remaining countries that it
   * doesn't list.
   */
  country: string | null
  /** Counts only people with a place in this session, or waiting for one. Default: the whole event. */
  sessionId?: string
  /** A state of the room or a version of the report. For changes, the later of the two. */
  at: { room: number } | { report: number }
}

/** A cell for which it is certain that 1 ≤ people < threshold, and that the reader doesn't already know all of them. */
export interface Derived {
  cell: Cell
  minimum: number
  maximum: number
  /** A minimal set of facts: without any one of them, it could not be derived. */
  facts: Fact[]
}

/** Stands for all countries that a report lists neither directly nor as the rest of a region. */
export const unlisted = ''

/** Countries that a report lists, and the regions whose remaining countries it counts. */
export const listedIn = ({ countries, regions = [] }: CollectedFigures): string[] =>
  [...countries, ...regions].map(({ code }) => code)

/** The row of a report that counts people from a country: the country's own, the rest of its region, or all others. */
export const rowOf = (listed: readonly string[], { country, region }: Pick<Count, 'country' | 'region'>): string =>
  [country, region].find((code) => code != null && listed.includes(code)) ?? unlisted

/**
 * Whether the actual figures agree with the room's last published state, so that a reader may assume that nobody joined or left
 * since. False if the room's ledger is not known.
 */
export function agreesWithRoom(actual: readonly Count[], room: CollectedRoom, offersProtection: boolean): boolean {
  const { ledger } = room.actual ?? {}
  if (!ledger) return false
  const slack = room.isByRule && room.disclosure !== 'EXACT' ? room.threshold - 1 : 0
  const peopleOf = (groupKey: string) =>
    actual.reduce((sum, count) => sum + (count.groupKey === groupKey ? count.people : 0), 0)
  const all = actual.reduce((sum, { people }) => sum + people, 0)
  const { isFull } = room.published
  return (
    room.plan.groups.every(({ key }) => Math.abs(peopleOf(key) - (ledger.groups[key] ?? 0)) <= slack) &&
    Math.abs(all - ledger.total) <= slack &&
    (isFull !== false || all < room.seats) &&
    (isFull !== true || !offersProtection || all === room.seats)
  )
}
