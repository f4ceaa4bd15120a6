/** The outcome determined by the seeds. */
import { digest, type Hash } from './digest.ts'
import type { SeedCommitment } from './seeds.ts'

export const voidReasons = [
  'CANCELLED',
  'SEEDS_MISSING',
  'SHARES_UNCONFIRMED',
  'REVEALS_MISSING',
  'SHARES_MISSING',
  'BEACON_MISSING',
] as const
export type VoidReason = (typeof voidReasons)[number]

export type Outcome =
  | { state: 'PENDING' }
  /** `room`: its number, from 1. */
  | { state: 'DRAWN'; seed: string; room: number }
  /** `holders`: those who caused it; empty for `CANCELLED` and `BEACON_MISSING`. */
  | { state: 'VOID'; reason: VoidReason; holders: readonly string[] }

/** @param seeds of all holders, in the order of the record, as `commitments` */
export const finalSeedOf = (
  recordHash: string,
  {
    commitments,
    seeds,
    beacon,
  }: { commitments: readonly SeedCommitment[]; seeds: readonly string[]; beacon: string | null },
  hash: Hash,
): string => digest(hash, 'final', recordHash, commitments, seeds, beacon)

const digits = 13
const range = 16 ** digits

/** The number of the room, from 1. Numbers that would favour the first rooms are rejected, so that each is equally likely. */
export function roomBy(finalSeed: string, rooms: number, hash: Hash): number {
  const limit = range - (range % rooms)
  for (let attempt = 0; ; attempt += 1) {
    const candidate = Number.parseInt(digest(hash, 'index', finalSeed, attempt).slice(0, digits), 16)
    if (candidate < limit) return (candidate % rooms) + 1
  }
}

/** Included in the record of the event's next draw, so that no draw can be concealed. */
export const outcomeHash = (recordHash: string, outcome: Outcome, hash: Hash): string =>
  digest(hash, 'outcome', recordHash, outcome)
