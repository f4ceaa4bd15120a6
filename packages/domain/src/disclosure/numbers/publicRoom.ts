/**
 * Decides what may be published about a room, given the event's setting, the counts, and the counts last taken for publication.
 * Nothing else decides it. See docs/decisions/0038-what-the-public-sees-of-the-room.md.
 */
import { type Band, bandOf, recount, widthOfTotal } from './bands.ts'

/** From least to most published. */
export const roomDisclosures = ['NOTHING', 'TOTAL', 'GROUPS', 'EXACT'] as const
export type RoomDisclosure = (typeof roomDisclosures)[number]

export interface GroupCount {
  key: string
  confirmed: number
  offered: number
  waiting: number
  /** From the seat plan, which is public. */
  minimum: number
  maximum: number
}

export interface SessionCount {
  id: string
  capacity: number
  held: number
  waiting: number
}

/** The actual room. */
export interface RoomCounts {
  /** Total seats in the plan. */
  seats: number
  groups: readonly GroupCount[]
  /** Sessions with a capacity. */
  sessions: readonly SessionCount[]
}

/** Confirmed seats as last counted for publication. Never published itself. */
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

/** The published state. */
export interface Published {
  /** Whether all seats are held; null: withheld. */
  isFull: boolean | null
  /** Accepted seats; null: withheld. */
  taken: Band | null
  /** Seats offered or accepted; null unless exact numbers are published. */
  held: number | null
  /** In the event's order; empty if nothing is published about groups. */
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
  /** The minimum number of people that a published count may stand for. */
  threshold: number
  /**
   * Whether to hide offers and people waiting: otherwise, registering an address would reveal whether it was registered before.
   */
  offersProtection: boolean
  /** Whether counts other than exact ones may be taken again now. */
  isSetTime: boolean
  /** Whether the event has ended. From then on, what was counted before is not counted again. */
  isOver: boolean
}

interface DefaultFacts {
  kind: 'CONSULTATION' | 'TRAINING' | 'DIALOGUE'
  admission: 'REVIEW' | 'FIRST_COME' | 'INVITATION'
  offersProtection: boolean
  hasClosedSession: boolean
}

/** The default for events whose organisers made no choice. */
export const defaultDisclosure = ({ kind, admission, offersProtection, hasClosedSession }: DefaultFacts) =>
  kind === 'DIALOGUE' || admission === 'INVITATION' || offersProtection || hasClosedSession ? 'TOTAL' : 'GROUPS'

export const narrower = (one: RoomDisclosure, other: RoomDisclosure): RoomDisclosure =>
  roomDisclosures.indexOf(one) < roomDisclosures.indexOf(other) ? one : other

/** The next public state. Returns the same object if nothing changes after the event. */
export function nextPublicRoom(before: PublicRoom | null, counts: RoomCounts, terms: RoomTerms): PublicRoom {
  const { threshold } = terms
  if (terms.isOver && before) return frozen(before, counts, terms)
  const ledger = nextLedger(before?.ledger ?? null, counts, terms)
  return { disclosure: terms.disclosure, threshold, ledger, published: publishedOf(ledger, counts, terms) }
}

/** After the event nothing is counted, and a changed setting can only narrow what was published last. */
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
  // With fewer seats than twice the threshold, a range that stays the same while the room fills reveals too few people.
  const isSmall = seats < 2 * threshold || totalTells(counts, threshold)
  // Next to groups whose counts stay unchanged, a recounted total would reveal how far they moved.
  const total = disclosure === 'GROUPS' ? sumOf(groups.map(({ key }) => ledger.groups[key] ?? 0)) : ledger.total
  // Such a group is always withheld; next to ranges of the other groups, a total could reveal that one of its people is there.
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

/** If registrations are hidden, the public doesn't see an offer as a held seat. */
const isFull = ({ seats, groups }: RoomCounts, offersProtection: boolean): boolean =>
  groups.reduce((sum, { confirmed, offered }) => sum + confirmed + (offersProtection ? 0 : offered), 0) >= seats

/**
 * Keys of the groups whose counts may be published, and which may be named as the source of a statement. Groups with fewer people
 * than the threshold are withheld, and as many others as needed: a reader who knows the exact total, the exact counts of all
 * published groups and the seat plan's maximums must consider it possible, for every withheld group, that it has nobody or enough
 * people.
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

/** Whether there are at least two withheld groups, with enough people together, and each could be empty. */
function canAllBeNone(withheld: readonly { count: number; maximum: number }[], threshold: number): boolean {
  const sum = withheld.reduce((total, { count }) => total + count, 0)
  const room = withheld.reduce((total, { count, maximum }) => total + Math.max(0, maximum - count), 0)
  const canBeNone = ({ count, maximum }: { count: number; maximum: number }) =>
    room - Math.max(0, maximum - count) >= count
  return withheld.length > 1 && sum >= threshold && withheld.every(canBeNone)
}

/**
 * Whether this number of people, in the room or from a country, together with the seat plan and the published ranges, would
 * reveal that a group has at least one person and fewer than the threshold; also to somebody who knows that as many people as the
 * threshold are in other groups.
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

/** Does not depend on whether the room is actually full. */
function fullRoomTells(
  { seats, groups }: RoomCounts,
  shown: ReadonlyMap<string, Band>,
  { threshold, offersProtection }: RoomTerms,
): boolean {
  const bounds = groups.map(({ key, minimum, maximum }) => {
    const band = shown.get(key)
    const low = Math.max(minimum, band ? band.from - threshold + 1 : 0)
    // If offers count as held, the number of confirmed seats says nothing about the maximum.
    const high = band && offersProtection ? Math.min(maximum, band.to + threshold - 1) : maximum
    return { low, high }
  })
  return tells({ from: seats, to: seats }, bounds, threshold)
}

/** Does not depend on how many seats are taken: none of the ranges that could be published may reveal anything. */
function totalTells({ seats, groups }: RoomCounts, threshold: number): boolean {
  const width = widthOfTotal(seats, threshold)
  const bounds = groups.map(({ maximum }) => ({ low: 0, high: maximum }))
  const highs = bounds.reduce((sum, { high }) => sum + high, 0)
  const most = Math.min(seats, highs)
  return Array.from({ length: Math.floor(most / width) + 1 }, (_, step) => bandOf(step * width, width, seats)).some(
    (band) => tells(band, bounds, threshold),
  )
}
