/** The job that computes the lottery of a draw, in a thread of the worker. */
import type { PreparedPool } from '@plenaria/domain/compose/composition'
import { conflictIn } from '@plenaria/domain/compose/composition'
import type { Conflict } from '@plenaria/domain/compose/conflict'
import type { Prisma, PrismaClient } from '@plenaria/prisma/client'
import { timeouts } from '../access/lock.ts'
import { openComposer } from '../compose/composer.ts'
import type { LotteryResult } from '../compose/composeWorker.ts'
import { reportProgress } from '../compose/progress.ts'
import { notifyLive } from '../live/notices.ts'
import { type DrawPool, readPool } from './pool.ts'
import { asJson, type DrawRow, findDraw, lockDraw } from './rows.ts'

const composer = openComposer()

/** Milliseconds. */
const composing = { wait: 3_600_000, work: 600_000 }
/** Milliseconds between looks whether the draw was cancelled. */
const lookEvery = 1_000

export type Failure =
  | { cause: 'NO_ROOM'; conflict: ReturnType<typeof conflictIn>; seats: number }
  | { cause: 'POOL_TOO_SMALL' | 'SOLVER_FAILED' }

export async function computeDraw(database: PrismaClient, id: string): Promise<void> {
  const draw = await findDraw(database, id)
  if (draw?.state !== 'PREPARING') return
  const event = await database.event.findUniqueOrThrow({ where: { id: draw.eventId } })
  const pool = await readPool(database, event, draw.seats)
  const last = await database.draw.findFirst({
    where: { eventId: event.id, state: { in: ['DRAWN', 'VOID'] } },
    orderBy: { round: 'desc' },
  })
  const terms = {
    event: event.id,
    round: draw.round,
    previous: last?.outcomeHash ?? null,
    threshold: event.disclosureThreshold,
  }
  const result = await lotteryFor(database, draw, pool, terms)
  await database.$transaction(async (transaction) => {
    const { draw: current } = await lockDraw(transaction, draw)
    // It was cancelled meanwhile, or another run was first.
    if (current.state !== 'PREPARING') return
    if (result?.outcome === 'LOTTERY') await writeLottery(transaction, current, pool, result)
    else {
      const failure = asJson(failureOf(pool, result))
      await transaction.draw.update({ where: { id }, data: { state: 'FAILED', failure } })
    }
    await notifyLive(transaction, { eventId: event.id, registrationIds: [] })
  }, timeouts)
}

/** Null: it was cancelled, or the thread failed, ran out of memory or took too long. */
async function lotteryFor(
  database: PrismaClient,
  { id, eventId }: DrawRow,
  { pool }: DrawPool,
  terms: Parameters<typeof composer.lottery>[1],
): Promise<LotteryResult | null> {
  const progress = reportProgress(id, { id: eventId }, { database })
  const cancelling = new AbortController()
  const looking = setInterval(() => {
    const isStill = database.draw.findFirst({ where: { id, state: 'PREPARING' }, select: { id: true } })
    isStill.then(
      (still) => still ?? cancelling.abort(),
      () => {},
    )
  }, lookEvery)
  try {
    return await composer.lottery(pool, terms, {
      timeouts: composing,
      signal: cancelling.signal,
      onStep: progress.report,
    })
  } catch {
    return null
  } finally {
    clearInterval(looking)
    progress.end()
  }
}

function failureOf(prepared: PreparedPool, result: Exclude<LotteryResult, { outcome: 'LOTTERY' }> | null): Failure {
  if (result?.outcome === 'INFEASIBLE' && isLimitsConflict(result.conflict))
    return { cause: 'NO_ROOM', conflict: conflictIn(prepared, result.conflict), seats: prepared.pool.seats }
  if (result?.outcome !== 'UNFIT') return { cause: 'SOLVER_FAILED' }
  const { refusal } = result.refusal
  const isTooSmall = refusal === 'PoolEmpty' || refusal === 'PoolBelowThreshold'
  return { cause: isTooSmall ? 'POOL_TOO_SMALL' : 'SOLVER_FAILED' }
}

const isLimitsConflict = (conflict: Conflict): conflict is Extract<Conflict, { code: 'LIMITS_CONFLICT' }> =>
  conflict.code === 'LIMITS_CONFLICT'

/** Rows of one statement. */
const atOnce = 1_000

async function writeLottery(
  transaction: Prisma.TransactionClient,
  { id: drawId }: DrawRow,
  pool: DrawPool,
  { lottery, terms, leaves, rooms }: Extract<LotteryResult, { outcome: 'LOTTERY' }>,
): Promise<void> {
  const idOf = new Map([...pool.rows].map(([id, { reference }]) => [reference, id]))
  const people = leaves.map(({ hash, salt, person }, leaf) => ({
    drawId,
    leaf,
    hash,
    salt,
    registrationId: (person && idOf.get(person.id)) ?? null,
    ...(person && { person: asJson(person) }),
  }))
  const numbered = rooms.map(({ members, seats, root }, place) => ({
    drawId,
    number: place + 1,
    members: [...members],
    seats: seats.join(''),
    root,
  }))
  for (let from = 0; from < people.length; from += atOnce)
    await transaction.drawPerson.createMany({ data: people.slice(from, from + atOnce) })
  for (let from = 0; from < numbered.length; from += atOnce)
    await transaction.drawRoom.createMany({ data: numbered.slice(from, from + atOnce) })
  await transaction.draw.update({
    where: { id: drawId },
    data: { state: 'PREPARED', record: asJson(lottery), terms: asJson(terms), poolHash: pool.hash },
  })
}
