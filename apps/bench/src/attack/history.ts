/** A random history of an event, produced by the product's own decisions: what a visitor collects of it, and the truth. */
import { cheapestChange } from '@plenaria/domain/attack/change'
import type { Collected, CollectedReport, CollectedRoom, Knowledge, Standing } from '@plenaria/domain/attack/collected'
import { agreesWithRoom } from '@plenaria/domain/attack/collected'
import {
  nextPublicRoom,
  type PublicRoom,
  type RoomDisclosure,
  type RoomTerms,
  shownGroups,
} from '@plenaria/domain/disclosure/numbers/publicRoom'
import { participationOf } from '@plenaria/domain/report/participation'
import type { Random } from '../random.ts'
import { change, countsOf, type Person, participantsOf, type Room, randomRoom, regionOf } from './room.ts'

export interface History {
  /** As collected by a stranger. */
  collected: Collected
  /** What participants also know. */
  participants: readonly Knowledge[]
}

/** Excludes exact numbers: an event that chooses them publishes every count. */
const settings: readonly RoomDisclosure[] = ['NOTHING', 'TOTAL', 'GROUPS', 'GROUPS', 'GROUPS']
const minutesPublished = [0, 10, 25, 45]

interface Published {
  rows: CollectedRoom[]
  /** For each room state, who was confirmed. */
  present: Person[][]
  last: PublicRoom
}

export function randomHistory(random: Random): History {
  const room = randomRoom(random)
  const offersProtection = random.chance(0.4)
  const terms: RoomTerms = {
    disclosure: random.pick(settings),
    threshold: 3 + Math.floor(random.next() ** 2 * 4),
    offersProtection,
    isSetTime: true,
    isOver: false,
  }
  const published = tell(room, terms, random)
  // Few people leave between the end of the event and the report.
  const later = random.chance(0.25) ? 1 + random.below(3) : 0
  for (let step = 0; step < later; step += 1) change(room, random, 0.3)
  const collected = {
    offersProtection,
    isFromStart: true,
    judgesKnownOnly: false,
    rooms: published.rows,
    reports: reportsOf(room, terms, published, random),
    knowledge: null,
  }
  return { collected, participants: knowledgeOf(room, published, random) }
}

function tell(room: Room, terms: RoomTerms, random: Random): Published {
  const rows: CollectedRoom[] = []
  const present: Person[][] = []
  let last: PublicRoom | null = null
  const fill = 0.5 + random.next() * 0.45
  for (let step = random.below(room.seats * 2); step > 0; step -= 1) change(room, random, fill)
  const hours = 2 + random.below(14)
  for (const { hour, minute, isEnd } of timesIn(hours)) {
    passTime(room, terms, random, fill)
    const isCounted = minute === 0
    const next = nextPublicRoom(last, countsOf(room), { ...terms, isSetTime: isCounted })
    const isNew = !last || JSON.stringify(publicOf(last)) !== JSON.stringify(publicOf(next))
    last = next
    if (!isNew && !isEnd) continue
    rows.push(rowOf(room, next, { hour, isCounted }))
    present.push(room.people.filter(({ isConfirmed }) => isConfirmed))
  }
  const final = last ?? nextPublicRoom(null, countsOf(room), terms)
  return { rows, present, last: final }
}

function timesIn(hours: number) {
  const last = minutesPublished.at(-1)
  return Array.from({ length: hours }, (_, hour) =>
    minutesPublished.map((minute) => ({ hour, minute, isEnd: hour === hours - 1 && minute === last })),
  ).flat()
}

/** People come and go; occasionally an organiser changes what is published or reserved. */
function passTime(room: Room, terms: RoomTerms, random: Random, fill: number): void {
  for (let step = random.below(5); step > 0; step -= 1) change(room, random, fill)
  if (random.chance(0.02)) terms.disclosure = random.pick(settings)
  if (random.chance(0.005)) terms.threshold = 3 + random.below(4)
  if (random.chance(0.01)) room.isReserving = false
}

const publicOf = ({ disclosure, threshold, published }: PublicRoom) => ({ disclosure, threshold, published })

function rowOf(
  room: Room,
  { disclosure, threshold, published, ledger }: PublicRoom,
  time: Pick<CollectedRoom, 'hour' | 'isCounted'>,
): CollectedRoom {
  return {
    disclosure,
    threshold,
    seats: room.seats,
    published,
    isByRule: true,
    ...time,
    plan: { groups: room.groups, isReserving: room.isReserving },
    actual: {
      ...standingOf(room),
      ledger: { total: ledger.total, groups: { ...ledger.groups } },
    },
  }
}

function standingOf(room: Room): Standing {
  const { groups } = countsOf(room)
  const by = (countOf: (group: (typeof groups)[number]) => number) =>
    Object.fromEntries(groups.map((group) => [group.key, countOf(group)] as const))
  return { confirmed: by(({ confirmed }) => confirmed), held: by(({ confirmed, offered }) => confirmed + offered) }
}

function reportsOf(room: Room, { threshold, offersProtection }: RoomTerms, { rows, last }: Published, random: Random) {
  if (random.chance(0.3)) return []
  const counts = participantsOf(room)
  const keys = room.groups.map(({ key }) => ({ key, names: {} }))
  const shown = shownGroups(room.groups, last.ledger.groups, threshold)
  const publishedOf = (groupKey: string) => last.published.groups.find(({ key }) => key === groupKey)?.taken ?? null
  const groups = new Map(
    room.groups.map(({ key, maximum }) => {
      const isWithheld = last.disclosure === 'GROUPS' && !shown.has(key)
      return [key, { maximum, taken: publishedOf(key), isWithheld }] as const
    }),
  )
  const { disclosure, published } = last
  const figures = participationOf(counts, keys, threshold, { disclosure, taken: published.taken, groups })
  const row = rows.at(-1)
  const isAsRoom = row !== undefined && agreesWithRoom(counts, row, offersProtection)
  const left = withoutLeaks(room, rows, { figures, actual: counts, isAsRoom }, offersProtection)
  // Every version has the same figures as the first.
  return Array.from({ length: 1 + random.below(2) }, () => ({ figures: left, actual: counts, isAsRoom }))
}

/** Like report composition: it knows the room's current counts, but not those of earlier states. */
function withoutLeaks(
  room: Room,
  rows: readonly CollectedRoom[],
  report: CollectedReport,
  offersProtection: boolean,
): CollectedReport['figures'] {
  const published = rows.map(({ actual: _, ...row }) => row)
  const last = rows.at(-1)
  const rooms = last?.actual
    ? [...published, { ...last, isCounted: false, actual: { ...last.actual, ...standingOf(room) } }]
    : published
  const before = { offersProtection, isFromStart: true, judgesKnownOnly: true, rooms, reports: [], knowledge: null }
  return cheapestChange(before, report, [null, ...largestOf(room, rooms.length - 1)]).figures
}

/** For each group, the knowledge of somebody whose organisation has most people in it. */
function largestOf({ groups, people }: Room, state: number): Knowledge[] {
  return groups.flatMap(({ key: groupKey }) => {
    const present = people.filter((person) => person.isConfirmed && person.groupKey === groupKey)
    const organisations = Object.values(Object.groupBy(present, ({ organisation }) => organisation))
    const [largest = []] = organisations.toSorted((one, other) => (other?.length ?? 0) - (one?.length ?? 0))
    const [country] = largest
      .map((person) => person.country)
      .toSorted()
      .toReversed()
    return country
      ? [
          {
            groupKey,
            country,
            region: regionOf(country),
            people: largest.length,
            rooms: [state],
            isInReports: true,
          },
        ]
      : []
  })
}

/** An attendee, with their organisation's knowledge: how many of its people had a seat in the same group. */
function knowledgeOf(room: Room, { present }: Published, random: Random): Knowledge[] {
  const everybody = [...new Set([...present.flat(), ...room.people.filter(({ isConfirmed }) => isConfirmed)])]
  if (everybody.length === 0) return []
  const one = random.pick(everybody)
  const isIn = (list: readonly Person[], { id }: Person) => list.some((person) => person.id === id)
  const rooms = present.flatMap((list, index) => (isIn(list, one) ? [index] : []))
  const isInReports = room.people.some(({ id, isConfirmed }) => id === one.id && isConfirmed)
  const colleagues = everybody.filter(
    (person) =>
      person.groupKey === one.groupKey &&
      person.organisation === one.organisation &&
      rooms.every((index) => isIn(present[index] ?? [], person)) &&
      (!isInReports || isIn(room.people, person)),
  )
  return [
    {
      groupKey: one.groupKey,
      country: one.country,
      region: regionOf(one.country),
      people: Math.max(1, colleagues.length),
      rooms,
      isInReports,
    },
  ]
}
