/** Makes the record of a draw, and its opening. */
import type { FairDraw } from '../compose/draw.ts'
import type { Pool, PoolPerson } from '../compose/pool.ts'
import type { Instant } from '../registration.ts'
import { digest, type Hash, isBytes32, protocol, type Random } from './digest.ts'
import { type Tree, treeOf } from './merkle.ts'
import { oddsCells } from './odds.ts'
import {
  type Beacon,
  type CeremonyTerms,
  checkTerms,
  type DrawRecord,
  type DrawTerms,
  recordHashOf,
  type TermsRefusal,
} from './record.ts'
import { checkRooms, type PoolRefusal, type QuotaTerms, type RoomMembers, roomCounts } from './rooms.ts'

/** A person of the pool as their leaf commits to them. */
export interface CommittedPerson extends PoolPerson {
  /** Number of rooms that include them. */
  rooms: number
}

/** The opening of a leaf of the pool; without a person, the leaf is padding. */
export interface LeafOpening {
  salt: string
  person: CommittedPerson | null
}

/** Opens all commitments of the record. Secret, with personal data. */
export interface DrawOpening {
  terms: { salt: string; terms: QuotaTerms }
  /** In the order of leaves. */
  people: readonly LeafOpening[]
  /** Indices of `people`, ascending. */
  rooms: readonly RoomMembers[]
}

export interface PreparedDraw {
  record: DrawRecord
  recordHash: string
  opening: DrawOpening
}

export type PrepareRefusal = TermsRefusal | PoolRefusal

export type Prepared = { kind: 'DONE'; prepared: PreparedDraw } | { kind: 'REFUSED'; refusal: PrepareRefusal }

/** The terms known before the seed-holders and deadlines are set. */
export type LotteryTerms = Omit<DrawTerms, keyof CeremonyTerms>

/** The part of the record that pool and rooms determine, independent of who holds a seed. */
export type LotteryRecord = Omit<DrawRecord, keyof CeremonyTerms>

export type PreparedLottery =
  | { kind: 'DONE'; lottery: LotteryRecord; opening: DrawOpening }
  | { kind: 'REFUSED'; refusal: PoolRefusal }

export interface DrawInput<Terms extends LotteryTerms = DrawTerms> {
  terms: Terms
  quotas: QuotaTerms
  pool: readonly PoolPerson[]
  /** Rooms as indices into `pool`, all equally likely. */
  rooms: readonly RoomMembers[]
}

/** The seed of the composition. Derived from the pool, so that nobody can choose among several lotteries. */
export const compositionSeed = ({ event, round }: { event: string; round: number }): string => `${event}:${round}`

const billion = 1e9

/** The composition in committed form: rooms include people already seated; the bound is in billionths. */
export function inputOfComposition<Terms extends Omit<LotteryTerms, 'seats' | 'bound'>>(
  { people, seats, quotas, organisationCap }: Pool,
  { rooms, lowest, lowestGap }: Pick<FairDraw, 'rooms' | 'lowest' | 'lowestGap'>,
  terms: Terms,
): DrawInput<Terms & Pick<DrawTerms, 'seats' | 'bound'>> {
  const seated = people.flatMap(({ standing }, index) => (standing === 'SEATED' ? index : []))
  const bound = { optimum: Math.floor(lowest * billion), gap: Math.ceil(Math.max(0, lowestGap) * billion) }
  return {
    terms: { ...terms, seats, bound },
    quotas: { quotas, organisationCap },
    pool: people,
    rooms: rooms.map((room) => [...seated, ...room]),
  }
}

interface DrawId {
  event: string
  round: number
}

export const leafOf = ({ event, round }: DrawId, { salt, person }: LeafOpening, hash: Hash): string =>
  person ? digest(hash, 'person', event, round, salt, person) : digest(hash, 'padding', event, round, salt)

/** The trees behind a record. */
export interface DrawTrees {
  pool: Tree
  rooms: Tree
  /** In the order of rooms. */
  seats: readonly Tree[]
  /** The seat of a person (by index) in a room (by number). */
  seatOf: (room: number, person: number) => string
}

/** Hashes everything that is opened: once for each seat of each room. */
export function treesOf(id: DrawId, { people, rooms }: DrawOpening, hash: Hash): DrawTrees {
  const leaves = people.map((opening) => leafOf(id, opening, hash))
  const seatOf = (room: number, person: number): string =>
    digest(hash, 'seat', id.event, id.round, room, people[person]?.salt ?? '', leaves[person] ?? '')
  const seats = rooms.map((room, place) =>
    treeOf('room', room.map((person) => seatOf(place + 1, person)).toSorted(), hash),
  )
  const roomLeaves = seats.map(({ root }, place) => digest(hash, 'room', id.event, id.round, place + 1, root))
  return { pool: treeOf('pool', leaves, hash), rooms: treeOf('rooms', roomLeaves, hash), seats, seatOf }
}

/** @throws on randomness that isn't 32 bytes, or comes twice */
function saltsFrom(random: Random): Random {
  const seen = new Set<string>()
  return () => {
    const salt = random()
    if (!isBytes32(salt) || seen.has(salt)) throw new RangeError('A salt is 32 random bytes, and used once.')
    seen.add(salt)
    return salt
  }
}

/** Rounds up to a power of two. */
const paddedSize = (people: number): number => 2 ** Math.ceil(Math.log2(people))

/** Salts everybody and sorts them by leaf. */
function openingOf({ terms, quotas, pool, rooms }: DrawInput<LotteryTerms>, hash: Hash, salt: Random): DrawOpening {
  const counts = roomCounts(pool.length, rooms)
  const everybody = pool.map(({ id, values, organisationKey, standing }, index) => ({
    index,
    opening: {
      salt: salt(),
      person: { id, values: neededValues(values, quotas), organisationKey, standing, rooms: counts[index] ?? 0 },
    },
  }))
  const padding = Array.from({ length: paddedSize(pool.length) - pool.length }, () => ({
    index: -1,
    opening: { salt: salt(), person: null },
  }))
  const sorted = [...everybody, ...padding]
    .map((each) => ({ ...each, leaf: leafOf(terms, each.opening, hash) }))
    .toSorted((one, other) => (one.leaf < other.leaf ? -1 : 1))
  const placeOf = new Map(sorted.map(({ index }, place) => [index, place]))
  return {
    terms: { salt: salt(), terms: plainQuotas(quotas) },
    people: sorted.map(({ opening }) => opening),
    rooms: rooms.map((room) => room.map((index) => placeOf.get(index) ?? -1).toSorted((a, b) => a - b)),
  }
}

/** The published part of the terms, without anything else that their objects may hold. */
const publicTerms = ({ bound, ...terms }: LotteryTerms): LotteryTerms => ({
  event: terms.event,
  round: terms.round,
  previous: terms.previous,
  codeVersion: terms.codeVersion,
  method: terms.method,
  seats: terms.seats,
  threshold: terms.threshold,
  bound: { optimum: bound.optimum, gap: bound.gap },
})

/** Omits an unset key, because null would change the hash of the record. */
const beaconTerms = ({ source, round, at, until }: Beacon): Beacon =>
  until === undefined ? { source, round, at } : { source, round, at, until }

const ceremonyTerms = ({ holders, sharing, beacon, deadlines }: CeremonyTerms): CeremonyTerms => ({
  holders: holders.map(({ id, kind, name, key }) => ({ id, kind, name, key })),
  sharing,
  beacon: beacon && beaconTerms(beacon),
  deadlines: {
    seedsBy: deadlines.seedsBy,
    confirmBy: deadlines.confirmBy,
    revealBy: deadlines.revealBy,
    recoverBy: deadlines.recoverBy,
  },
})

/** The answers that quotas count; no others are needed to check a room. */
function neededValues(values: PoolPerson['values'], { quotas }: QuotaTerms): Record<string, string> {
  const features = new Set(quotas.flatMap(({ where }) => where.map(({ feature }) => feature)))
  return Object.fromEntries(Object.entries(values).filter(([feature]) => features.has(feature)))
}

const plainQuotas = ({ quotas, organisationCap }: QuotaTerms): QuotaTerms => ({
  quotas: quotas.map(({ where, minimum, target, maximum }) => ({
    where: where.map(({ feature, value }) => ({ feature, value })),
    minimum,
    target,
    maximum,
  })),
  organisationCap,
})

/** Checks pool and rooms, and commits to them with new salts. */
export function prepareLottery(
  input: DrawInput<LotteryTerms>,
  { hash, random }: { hash: Hash; random: Random },
): PreparedLottery {
  const { terms, quotas, pool, rooms } = input
  const refusal = checkRooms({ pool, quotas, rooms }, terms)
  if (refusal) return { kind: 'REFUSED', refusal }
  const opening = openingOf(input, hash, saltsFrom(random))
  const trees = treesOf(terms, opening, hash)
  const open = opening.people.flatMap(({ person }) => (person?.standing === 'OPEN' ? person.rooms : []))
  const lottery: LotteryRecord = {
    ...publicTerms(terms),
    format: protocol,
    terms: digest(hash, 'terms', terms.event, terms.round, opening.terms.salt, opening.terms.terms),
    pool: { leaves: opening.people.length, root: trees.pool.root },
    rooms: { count: rooms.length, root: trees.rooms.root },
    odds: {
      least: open.reduce((least, count) => Math.min(least, count), rooms.length),
      cells: oddsCells(open, rooms.length, terms.threshold),
    },
  }
  return { kind: 'DONE', lottery, opening }
}

/** The record of a lottery, once seed-holders and deadlines are known. */
export const recordOf = (lottery: LotteryRecord, ceremony: CeremonyTerms): DrawRecord => ({
  ...lottery,
  ...ceremonyTerms(ceremony),
})

/** Checks terms, pool and rooms, and commits to them with new salts. */
export function prepareRecord(
  input: DrawInput,
  { now, hash, random }: { now: Instant; hash: Hash; random: Random },
): Prepared {
  const refusal = checkTerms(input.terms, now)
  if (refusal) return { kind: 'REFUSED', refusal }
  const prepared = prepareLottery(input, { hash, random })
  if (prepared.kind === 'REFUSED') return prepared
  const { lottery, opening } = prepared
  const record = recordOf(lottery, input.terms)
  return { kind: 'DONE', prepared: { record, recordHash: recordHashOf(record, hash), opening } }
}
