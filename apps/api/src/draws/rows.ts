/** A draw as it is stored, and as the domain decides about it. */
import { createHash } from 'node:crypto'
import { type Ceremony, type Draw, outcomeOf } from '@plenaria/domain/draw/decide'
import type { Hash } from '@plenaria/domain/draw/digest'
import type { LotteryRecord } from '@plenaria/domain/draw/prepare'
import type { DrawRecord } from '@plenaria/domain/draw/record'
import type { SeedCommitment } from '@plenaria/domain/draw/seeds'
import type { Prisma } from '@plenaria/prisma/client'
import { lockEvent } from '../access/lock.ts'
import type { PeopleWithoutChance } from '../compose/composeWorker.ts'
import { isId } from '../kernel/ids.ts'
import type { EventRow, SeedHolderRow } from '../request/rows.ts'

export const sha256: Hash = (text) => createHash('sha256').update(text).digest('hex')

export const whole = {
  holders: { orderBy: { position: 'asc' } },
  shares: true,
} as const satisfies Prisma.DrawInclude

/** A draw with its shares and its seed-holders, in the order of the record. */
export type DrawRow = Prisma.DrawGetPayload<{ include: typeof whole }>

export interface SeedHolderOfDraw {
  row: SeedHolderRow
  draw: DrawRow
}

export type Reader = Pick<Prisma.TransactionClient, 'draw'>

/** Written by the worker from what the domain made. */
export const recordIn = ({ record }: Pick<DrawRow, 'record'>): LotteryRecord | null =>
  record as unknown as LotteryRecord | null

/** Written by the worker. Null: everybody has a chance. */
export const withoutChanceIn = ({ withoutChance }: Pick<DrawRow, 'withoutChance'>): PeopleWithoutChance | null =>
  withoutChance as unknown as PeopleWithoutChance | null

export const asJson = (value: unknown): Prisma.InputJsonObject => value as Prisma.InputJsonObject

const commitmentOf = ({ commitment }: SeedHolderRow): SeedCommitment | null =>
  commitment as unknown as SeedCommitment | null

/** Null: it is not published. */
export function publishedDraw(row: DrawRow): Exclude<Draw, { state: 'PREPARED' }> | null {
  const { state, holders, recordHash } = row
  const record = row.record as unknown as DrawRecord | null
  if (recordHash === null || record === null) return null
  const ceremony: Ceremony = {
    record,
    recordHash,
    beacon: row.beaconValue,
    commitments: holders.flatMap((holder) => commitmentOf(holder) ?? []),
    confirmations: holders.filter(({ confirmedAt }) => confirmedAt !== null).map(({ id }) => id),
    reveals: holders.flatMap(({ id, seed }) => (seed === null ? [] : { holder: id, seed })),
    shares: sharesIn(row),
  }
  switch (state) {
    case 'COMMITTED':
    case 'SEEDS_COMMITTED':
    case 'REVEALING':
      return { ...ceremony, state }
    case 'DRAWN':
    case 'VOID':
      return { ...ceremony, state, outcome: row.outcome } as unknown as Exclude<Draw, { state: 'PREPARED' }>
    default:
      throw new Error('A draw that is not published has a hash.')
  }
}

/** Revealed shares, sorted by dealer, then holder, in the order of the record. */
function sharesIn({ holders, shares }: DrawRow): Ceremony['shares'] {
  const placeOf = new Map(holders.map(({ id, position }) => [id, position]))
  return shares
    .flatMap(({ dealerId, holderId, share }) => (share === null ? [] : { dealer: dealerId, holder: holderId, share }))
    .toSorted(
      (one, other) =>
        (placeOf.get(one.dealer) ?? 0) - (placeOf.get(other.dealer) ?? 0) ||
        (placeOf.get(one.holder) ?? 0) - (placeOf.get(other.holder) ?? 0),
    )
}

export const outcomeIn = (row: DrawRow) => {
  const published = publishedDraw(row)
  return published && outcomeOf(published)
}

export async function findDraw(database: Reader, id: string): Promise<DrawRow | null> {
  return isId(id) ? database.draw.findUnique({ where: { id }, include: whole }) : null
}

export interface LockedDraw {
  draw: DrawRow
  event: EventRow
}

/** Locks the event and with it its draws, until the transaction ends. */
export async function lockDraw(transaction: Prisma.TransactionClient, { id, eventId }: DrawRow): Promise<LockedDraw> {
  const event = await lockEvent(transaction, eventId)
  await transaction.$queryRaw`select from draw where id = ${id}::uuid for update`
  return { event, draw: await transaction.draw.findUniqueOrThrow({ where: { id }, include: whole }) }
}
