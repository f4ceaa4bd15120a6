/** The record published before a draw has any seed. It fixes everything except the seeds. */
import type { Instant } from '../registration.ts'
import { readPoint } from './curve.ts'
import { digest, type Hash, isBytes32, type protocol } from './digest.ts'

export interface SeedHolder {
  id: string
  kind: 'INSTITUTE' | 'PARTICIPANT'
  /** Name of an institute. The record is public, so participants are never named. */
  name: string | null
  /** A point of the curve, to which shares for this holder are encrypted; null without sharing. */
  key: string | null
}

/** A public random value that isn't known before a time. */
export interface Beacon {
  source: string
  /** Number of the value in its source. */
  round: string
  at: Instant
  /** Deadline for entering its value, after which the draw is void. Older records have none; their draws keep waiting. */
  until?: Instant
}

export interface Deadlines {
  /** For commitments to seeds. */
  seedsBy: Instant
  /** For confirmations of shares. */
  confirmBy: Instant
  revealBy: Instant
  /** For shares of seeds that were not revealed. */
  recoverBy: Instant
}

/** People in a range of numbers of rooms, both ends inclusive. */
export interface OddsCell {
  from: number
  to: number
  /** Rounded down to a multiple of the threshold. */
  people: number
}

/** The optimisation's claims about its result, in billionths. */
export interface Bound {
  /** The lowest odds of the best lottery found, before rounding to rooms. */
  optimum: number
  /** Maximum by which a better lottery's lowest odds could exceed it. */
  gap: number
}

/** The organisers' decisions about a draw, apart from its pool and its rooms. */
export interface DrawTerms {
  event: string
  /** 0 for the first draw of the event. Replacement draws and further attempts count on. */
  round: number
  /** `outcomeHash` of the draw before; null for round 0. */
  previous: string | null
  codeVersion: string
  method: 'MAXIMIN' | 'LEXIMIN'
  seats: number
  /** Minimum number of people behind any published number. */
  threshold: number
  bound: Bound
  holders: readonly SeedHolder[]
  /** Number of shares that recover a seed; null without sharing. */
  sharing: number | null
  beacon: Beacon | null
  deadlines: Deadlines
}

/** The seed-holders and the deadlines, fixed last, when the draw is committed. */
export type CeremonyTerms = Pick<DrawTerms, 'holders' | 'sharing' | 'beacon' | 'deadlines'>

export interface DrawRecord extends DrawTerms {
  format: typeof protocol
  /** A commitment to the quotas. */
  terms: string
  pool: { leaves: number; root: string }
  rooms: { count: number; root: string }
  odds: { least: number; cells: readonly OddsCell[] }
}

export type TermsRefusal =
  | { refusal: 'TermsInvalid'; field: string }
  | { refusal: 'TooFewSeedHolders' }
  | { refusal: 'SeedHolderTwice'; holder: string }
  | { refusal: 'SeedHolderInvalid'; holder: string }
  | { refusal: 'SharingInvalid'; minimum: number; maximum: number }
  | { refusal: 'DeadlinesOutOfOrder' }

export const recordHashOf = (record: DrawRecord, hash: Hash): string => digest(hash, 'record', record)

/** From this number of holders on, seeds are shared. */
const holdersThatShare = 3

/**
 * Number of shares that recover a seed: a third of the other holders, but at least one, may be missing.
 * @returns null for fewer than three holders: nobody could stand in for another
 */
export const defaultSharing = (holders: number): number | null =>
  holders < holdersThatShare ? null : holders - Math.max(1, Math.floor((holders - 1) / 3))

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0

function checkHolder({ holders, sharing }: DrawTerms): TermsRefusal | null {
  const ids = new Set<string>()
  for (const { id, kind, name, key } of holders) {
    if (ids.has(id)) return { refusal: 'SeedHolderTwice', holder: id }
    ids.add(id)
    const isKeyRight = sharing === null ? key === null : key !== null && readPoint(key) !== null
    if (id === '' || (kind === 'INSTITUTE') !== (name !== null) || !isKeyRight)
      return { refusal: 'SeedHolderInvalid', holder: id }
  }
  return null
}

function checkSharing({ holders, sharing }: DrawTerms): TermsRefusal | null {
  if (holders.length < holdersThatShare)
    return sharing === null ? null : { refusal: 'SharingInvalid', minimum: 0, maximum: 0 }
  const isRight = sharing !== null && isCount(sharing) && sharing >= 2 && sharing < holders.length
  return isRight ? null : { refusal: 'SharingInvalid', minimum: 2, maximum: holders.length - 1 }
}

const timesOf = (beacon: Beacon | null): Instant[] =>
  [beacon?.at, beacon?.until].filter((time): time is Instant => time !== undefined)

function checkDeadlines({ deadlines, beacon }: DrawTerms, now: Instant): TermsRefusal | null {
  const { seedsBy, confirmBy, revealBy, recoverBy } = deadlines
  const times = [now, seedsBy, confirmBy, revealBy, recoverBy, ...timesOf(beacon)]
  const isOrdered = times.every((time, place) => isCount(time) && (place === 0 || time > (times[place - 1] ?? 0)))
  return isOrdered ? null : { refusal: 'DeadlinesOutOfOrder' }
}

function invalidField({ event, round, previous, seats, threshold, bound }: DrawTerms): string | null {
  if (event === '') return 'event'
  if (!isCount(round)) return 'round'
  if ((round === 0) !== (previous === null) || (previous !== null && !isBytes32(previous))) return 'previous'
  if (!isCount(seats) || seats === 0) return 'seats'
  if (!isCount(threshold) || threshold === 0) return 'threshold'
  return isCount(bound.optimum) && isCount(bound.gap) && bound.optimum <= 1e9 ? null : 'bound'
}

/** Why a draw can't be committed on these terms; null if it can. */
export function checkTerms(terms: DrawTerms, now: Instant): TermsRefusal | null {
  const field = invalidField(terms)
  if (field !== null) return { refusal: 'TermsInvalid', field }
  if (terms.holders.length + (terms.beacon ? 1 : 0) < 2 || terms.holders.length === 0)
    return { refusal: 'TooFewSeedHolders' }
  return checkHolder(terms) ?? checkSharing(terms) ?? checkDeadlines(terms, now)
}
