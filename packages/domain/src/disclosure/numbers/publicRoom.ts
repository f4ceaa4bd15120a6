/**
 * What may be published of a room, given the event's setting, the counts, and what was counted for the public before. The only
 * place that decides it. See docs/decisions/0038-what-the-public-sees-of-the-room.md.
 */
import { type Band, bandOf, recount, widthOfTotal } from './bands.ts'

/** From the least to the most that is published. */
export const roomDisclosures = ['NOTHING', 'TOTAL', 'GROUPS', 'EXACT'] as const
export type RoomDisclosure = (typeof roomDisclosures)[number]

export interface GroupCount {
  key: string
  confirmed: number
  offered: number
  waiting: number
  /** Of the seat plan, which is public. */
  minimum: number
  maximum: number
}

export interface SessionCount {
  id: string
  capacity: number
  held: number
  waiting: number
}

/** The room as it is. */
export interface RoomCounts {
  /** All seats of the plan. */
  seats: number
  groups: readonly GroupCount[]
  /** Those with a capacity. */
  sessions: readonly SessionCount[]
}

/** Confirmed seats as they were last counted for the public. Never published itself. */
export interface Ledger {
  total: number
  groups: Record<string, number>
}

export interface PublishedGroup {
  key: string
  /** Null: withheld. */
  taken: Band | null
  /** Null unless exact numbers are published. */
  offered: number | null
  waiting: number | null
}

export interface PublishedSession {
  id: string
  /** Null: withheld. */
  isFull: boolean | null
  /** Null unless exact numbers are published. */
  held: number | null
  waiting: number | null
}

/** What the public sees. */
export interface Published {
  /** Whether all seats are held; null: withheld. */
  isFull: boolean | null
  /** Seats that were accepted; null: withheld. */
  taken: Band | null
  /** Seats that are offered or taken; null unless exact numbers are published. */
  held: number | null
  /** In the event's order; empty where nothing is published of groups. */
  groups: PublishedGroup[]
  sessions: PublishedSession[]
}

export interface PublicRoom {
  disclosure: RoomDisclosure
  threshold: number
  ledger: Ledger
  published: Published
}

export interface RoomTerms {
  disclosure: RoomDisclosure
  /** The smallest number of people that a published count may stand for. */
  threshold: number
  /**
   * Whether offers and people waiting must not show: registering an address would otherwise reveal whether it was registered
   * before.
   */
  offersProtection: boolean
  /** Whether counts other than exact ones may be taken again now. */
  isSetTime: boolean
  /** Whether the event has ended. From then on nothing is counted that was counted before. */
  isOver: boolean
}

interface DefaultFacts {
  kind: 'CONSULTATION' | 'TRAINING' | 'DIALOGUE'
  admission: 'REVIEW' | 'FIRST_COME' | 'INVITATION'
  offersProtection: boolean
  hasClosedSession: boolean
}

/** What an event tells whose organisers chose nothing. */
export const defaultDisclosure = ({ kind, admission, offersProtection, hasClosedSession }: DefaultFacts) =>
  kind === 'DIALOGUE' || admission === 'INVITATION' || offersProtection || hasClosedSession ? 'TOTAL' : 'GROUPS'

export const narrower = (one: RoomDisclosure, other: RoomDisclosure): RoomDisclosure =>
  roomDisclosures.indexOf(one) < roomDisclosures.indexOf(other) ? one : other

/** The next public state. The same object as before where nothing changes after the event. */
export function nextPublicRoom(before: PublicRoom | null, counts: RoomCounts, terms: RoomTerms): PublicRoom {
  const { threshold } = terms
  if (terms.isOver && before) return frozen(before, counts, terms)
  const ledger = nextLedger(before?.ledger ?? null, counts, terms)
  return { disclosure: terms.disclosure, threshold, ledger, published: publishedOf(ledger, counts, terms) }
}

/** After the event nothing is counted, and a changed setting can only show less of what was published last. */
function frozen(before: PublicRoom, counts: RoomCounts, terms: RoomTerms): PublicRoom {
  const disclosure = narrower(before.disclosure, terms.disclosure)
  if (disclosure === before.disclosure) return before
  const { ledger, threshold } = before
  const published = publishedOf(ledger, counts, { ...terms, threshold, disclosure })
  if (disclosure === 'NOTHING') return { ...before, disclosure, published }
  const sessions = before.published.sessions.map((session) => ({ ...session, held: null, waiting: null }))
  const { isFull, taken } = before.published
  return { ...before, disclosure, published: { ...published, isFull, taken, sessions } }
}

function nextLedger(before: Ledger | null, { groups }: RoomCounts, terms: RoomTerms): Ledger {
  const { disclosure, isSetTime, threshold } = terms
  const counted = (known: number | undefined, now: number): number => {
    if (disclosure === 'EXACT') return now
    return isSetTime ? recount(known, now, threshold) : (known ?? now)
  }
  const total = groups.reduce((sum, { confirmed }) => sum + confirmed, 0)
  return {
    total: counted(before?.total, total),
    groups: Object.fromEntries(
      groups.map(({ key, confirmed }) => [key, counted(before?.groups[key], confirmed)] as const),
    ),
  }
}

function publishedOf(ledger: Ledger, counts: RoomCounts, terms: RoomTerms): Published {
  if (terms.disclosure === 'EXACT') return publishedExactly(counts, terms)
  const { seats, groups, sessions } = counts
  const { disclosure, threshold, offersProtection } = terms
  if (disclosure === 'NOTHING' || seats < threshold)
    return {
      isFull: null,
      taken: null,
      held: null,
      groups: [],
      sessions: sessions.map(({ id }) => ({ id, isFull: null, held: null, waiting: null })),
    }
  // With fewer seats than twice the threshold, a range that did not change while the room filled tells of too few people.
  const isSmall = seats < 2 * threshold || totalTells(counts, threshold)
  // Beside groups that stay as they were counted, a total that is counted again would reveal how far they moved.
  const total = disclosure === 'GROUPS' ? sumOf(groups.map(({ key }) => ledger.groups[key] ?? 0)) : ledger.total
  // It is always withheld, and beside ranges of other groups a total could say that somebody of it is there.
  const hasTinyGroup = disclosure === 'GROUPS' && groups.some(({ maximum }) => maximum < threshold)
  const shown = disclosure === 'GROUPS' && !isSmall ? shownGroups(groups, ledger.groups, threshold) : null
  const bands = new Map(
    groups
      .filter(({ key }) => shown?.has(key))
      .map(({ key, maximum }) => [key, bandOf(ledger.groups[key] ?? 0, threshold, maximum)] as const),
  )
  return {
    isFull: fullRoomTells(counts, bands, terms) ? null : isFull(counts, offersProtection),
    taken: isSmall || hasTinyGroup ? null : bandOf(Math.min(total, seats), widthOfTotal(seats, threshold), seats),
    held: null,
    groups: shown
      ? groups.map(({ key }) => ({ key, taken: bands.get(key) ?? null, offered: null, waiting: null }))
      : [],
    sessions: sessions.map(({ id, capacity, held }) => ({
      id,
      isFull: offersProtection || capacity < threshold ? null : held >= capacity,
      held: null,
      waiting: null,
    })),
  }
}

function publishedExactly(counts: RoomCounts, { offersProtection }: RoomTerms): Published {
  const untaken = (count: number) => (offersProtection ? null : count)
  const sum = (countOf: (group: GroupCount) => number) =>
    counts.groups.reduce((total, group) => total + countOf(group), 0)
  const taken = sum(({ confirmed }) => confirmed)
  return {
    isFull: isFull(counts, offersProtection),
    taken: exactly(taken),
    held: offersProtection ? taken : sum(({ confirmed, offered }) => confirmed + offered),
    groups: counts.groups.map(({ key, confirmed, offered, waiting }) => ({
      key,
      taken: exactly(confirmed),
      offered: untaken(offered),
      waiting: untaken(waiting),
    })),
    sessions: counts.sessions.map(({ id, capacity, held, waiting }) => ({
      id,
      isFull: offersProtection ? null : held >= capacity,
      held: untaken(held),
      waiting: untaken(waiting),
    })),
  }
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)

const exactly = (count: number): Band => ({ from: count, to: count })

/** Where registrations are hidden, an offer is not yet a held seat for the public. */
const isFull = ({ seats, groups }: RoomCounts, offersProtection: boolean): boolean =>
  groups.reduce((sum, { confirmed, offered }) => sum + confirmed + (offersProtection ? 0 : offered), 0) >= seats

/**
 * Keys of the groups whose counts may be published, and which may be named where one of their people said something. Those with
 * fewer people than the threshold are withheld, and so many others with them that a reader who knows the exact total, the exact
 * counts of all published groups and the maximums of the seat plan must think possible of every withheld group that it has
 * nobody, or enough people.
 */
export function shownGroups(
  groups: readonly Pick<GroupCount, 'key' | 'maximum'>[],
  counted: Ledger['groups'],
  threshold: number,
): Set<string> {
  const cells = groups
    .map(({ key, maximum }) => ({ key, count: counted[key] ?? 0, maximum }))
    .toSorted(
      (one, other) =>
        one.count - other.count ||
        groups.findIndex(({ key }) => key === one.key) - groups.findIndex(({ key }) => key === other.key),
    )
  let withheld = cells.filter(({ count }) => count < threshold)
  while (withheld.length > 0 && withheld.length < cells.length && !canAllBeNone(withheld, threshold))
    withheld = cells.slice(0, withheld.length + 1)
  return new Set(cells.slice(withheld.length).map(({ key }) => key))
}

/** Two at least, of enough people together, any of which could have nobody. */
function canAllBeNone(withheld: readonly { count: number; maximum: number }[], threshold: number): boolean {
  const sum = withheld.reduce((total, { count }) => total + count, 0)
  const room = withheld.reduce((total, { count, maximum }) => total + Math.max(0, maximum - count), 0)
  const canBeNone = ({ count, maximum }: { count: number; maximum: number }) =>
    room - Math.max(0, maximum - count) >= count
  return withheld.length > 1 && sum >= threshold && withheld.every(canBeNone)
}

/**
 * Whether this many people, in the room or from a country, would reveal, together with the seat plan and the published ranges,
 * that a group has at least one person and fewer than the threshold; also to somebody who knows of as many people as the
 * threshold that they are in other groups.
 */
export function tells(all: Band, bounds: readonly { low: number; high: number }[], threshold: number): boolean {
  const lows = bounds.reduce((sum, { low }) => sum + low, 0)
  const highs = bounds.reduce((sum, { high }) => sum + high, 0)
  return bounds.some(({ low, high }) => {
    const least = Math.max(low, all.from - (highs - high))
    const known = Math.min(threshold, highs - high)
    const most = Math.min(high, all.to - (lows - low) - known)
    return least >= 1 && most < threshold
  })
}

/** It does not depend on whether the room is full. */
function fullRoomTells(
  { seats, groups }: RoomCounts,
  shown: ReadonlyMap<string, Band>,
  { threshold, offersProtection }: RoomTerms,
): boolean {
  const bounds = groups.map(({ key, minimum, maximum }) => {
    const band = shown.get(key)
    const low = Math.max(minimum, band ? band.from - threshold + 1 : 0)
    // Where offers count, a count of confirmed seats says nothing of the most.
    const high = band && offersProtection ? Math.min(maximum, band.to + threshold - 1) : maximum
    return { low, high }
  })
  return tells({ from: seats, to: seats }, bounds, threshold)
}

/** It does not depend on how many seats are taken: none of the ranges that could be published may reveal anything. */
function totalTells({ seats, groups }: RoomCounts, threshold: number): boolean {
  const width = widthOfTotal(seats, threshold)
  const bounds = groups.map(({ maximum }) => ({ low: 0, high: maximum }))
  const highs = bounds.reduce((sum, { high }) => sum + high, 0)
  const most = Math.min(seats, highs)
  return Array.from({ length: Math.floor(most / width) + 1 }, (_, step) => bandOf(step * width, width, seats)).some(
    (band) => tells(band, bounds, threshold),
  )
}
