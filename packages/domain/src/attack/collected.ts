/** What a visitor could have collected of an event, what one participant knows besides, and what can be learned from it. */
import type { Ledger, Published, RoomDisclosure } from '../disclosure/numbers/publicRoom.ts'
import type { Count } from '../report/participation.ts'

/** The public part of the seat plan. */
export interface PublicPlan {
  groups: readonly { key: string; minimum: number; maximum: number }[]
  /** Whether minimums still reserve seats: then a full room has them filled. */
  isReserving: boolean
}

/** Confirmed people and people with an offer, by group. */
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
   * Whether the rules of `disclosure/numbers/publicRoom.ts` produced it, which a reader knows; false: numbers are as they were at that
   * moment.
   */
  isByRule: boolean
  /** How many full hours have passed: between two of them nothing is counted again. */
  hour: number
  /** Whether it was published at a full hour, when counts are taken again. */
  isCounted: boolean
  plan: PublicPlan
  /** As it was, where the adversary's owner knows: it is never used to conclude anything, only to look for other possibilities. */
  actual?: Standing & { ledger: Ledger }
}

/** Figures of one version of a report, in any part. */
export interface CollectedFigures {
  threshold: number
  people: number | null
  /** Where the total is published as a range. */
  range?: { from: number; to: number } | null
  groups: readonly { key: string; people: number | null }[]
  countries: readonly { code: string; region?: string; people: number }[]
  /** People from the other countries of a region. */
  regions?: readonly { code: string; people: number }[]
  /** People from countries neither listed nor in one of the regions. */
  otherCountries: number | null
}

export interface CollectedReport {
  figures: CollectedFigures
  /** As it was, as for rooms. */
  actual?: readonly Count[]
  /** Whether a reader may take it that nobody joined or left since the room was counted last. Granted where it is true. */
  isAsRoom: boolean
}

/** People who are known to have a seat: the attacker, and those of their organisation. */
export interface Knowledge {
  groupKey: string
  country: string
  /** Of the country; absent or null: of none. */
  region?: string | null
  /** Of the group, the attacker included; 1 or more. */
  people: number
  /** Indexes of the room states in which they had theirs. */
  rooms: readonly number[]
  /** Whether reports count them. */
  isInReports: boolean
}

export interface Collected {
  offersProtection: boolean
  /** In the order they were published; the last one as it stands, at the end of the event where that is over. */
  rooms: readonly CollectedRoom[]
  /** Whether the first of the rooms is the first that was ever published. */
  isFromStart: boolean
  /** Whether only counts are judged whose number is known as it is; the others hold fewer surprises than they take time. */
  judgesKnownOnly: boolean
  /** In the order they were published. */
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

/** Something that is counted: people who had a seat, or by how many they became more. */
export interface Cell {
  what: 'CONFIRMED' | 'HELD' | 'COUNTED' | 'JOINED' | 'LEFT' | 'OFFERED' | 'WAITING'
  /** Null: all groups. */
  groupKey: string | null
  /** Null: all countries; the code of a region: its countries that the report doesn't list; `''`: all others that it doesn't list. */
  country: string | null
  /** Only of people with a place in this session, or waiting for one. Default: of the event. */
  sessionId?: string
  /** When: a state of the room or a version of the report. For changes, the later of two. */
  at: { room: number } | { report: number }
}

/** A cell of which it is certain that 1 ≤ people < threshold, and that not all of them are known to the reader anyway. */
export interface Derived {
  cell: Cell
  minimum: number
  maximum: number
  /** Facts without any one of which it could not be derived. */
  facts: Fact[]
}

/** The country of everybody whose country a report doesn't list, nor the rest of its region. */
export const unlisted = ''

/** Countries that a report lists, and the regions of which it tells the rest. */
export const listedIn = ({ countries, regions = [] }: CollectedFigures): string[] =>
  [...countries, ...regions].map(({ code }) => code)

/** Where in a report people from a country are counted: as its country, in the rest of its region, or with all others. */
export const rowOf = (listed: readonly string[], { country, region }: Pick<Count, 'country' | 'region'>): string =>
  [country, region].find((code) => code != null && listed.includes(code)) ?? unlisted

/**
 * Whether figures, as they are, agree with what was last published of the room: then a reader may take it that nobody joined or
 * left since. False where the room's ledger is not known.
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
