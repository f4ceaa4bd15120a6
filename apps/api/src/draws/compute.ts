/** The job that computes the lottery of a draw, in a thread of the worker. */
import type { RoomConflict } from '@plenaria/domain/compose/composition'
import type { Prisma, PrismaClient } from '@plenaria/prisma/client'
import { timeouts } from '../access/lock.ts'
import { openComposer } from '../compose/composer.ts'
import type { LotteryResult } from '../compose/composeWorker.ts'
import { reportProgress } from '../compose/progress.ts'
import { readSituation, type Situation } from '../compose/situation.ts'
import { notifyLive } from '../live/notices.ts'
import { asJson, type DrawRow, findDraw, lockDraw } from './rows.ts'

const composer = openComposer()

/** Milliseconds. */
const composing = { wait: 3_600_000, work: 600_000 }
/** Milliseconds between looks whether the draw was cancelled. */
const lookEvery = 1_000

export type Failure =
  | { cause: 'NO_ROOM'; conflict: RoomConflict; seats: number }
  | { cause: 'POOL_TOO_SMALL' | 'SOLVER_FAILED' }

export async function computeDraw(database: PrismaClient, id: string): Promise<void> {
  const draw = await findDraw(database, id)
  if (draw?.state !== 'PREPARING') return
  const event = await database.event.findUniqueOrThrow({ where: { id: draw.eventId } })
  const situation = await readSituation(database, event, null, 'EVERYBODY')
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
  const result = await lotteryFor(database, draw, situation, terms)
  await database.$transaction(async (transaction) => {
    const { draw: current } = await lockDraw(transaction, draw)
    // It was cancelled meanwhile, or another run was first.
    if (current.state !== 'PREPARING') return
    if (result?.outcome === 'LOTTERY') await writeLottery(transaction, current, situation, result)
    else {
      const failure = asJson(failureOf(result))
      await transaction.draw.update({ where: { id }, data: { state: 'FAILED', failure } })
    }
    await notifyLive(transaction, { eventId: event.id, registrationIds: [] })
  }, timeouts)
}

/** Null: it was cancelled, or the thread failed, ran out of memory or took too long. */
async function lotteryFor(
  database: PrismaClient,
  { id, eventId, seats }: DrawRow,
  { facts }: Situation,
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
    return await composer.lottery([facts, seats], terms, {
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

function failureOf(result: Exclude<LotteryResult, { outcome: 'LOTTERY' }> | null): Failure {
  if (result?.outcome === 'INFEASIBLE' && result.conflict)
    return { cause: 'NO_ROOM', conflict: result.conflict, seats: result.seats }
  if (result?.outcome !== 'UNFIT') return { cause: 'SOLVER_FAILED' }
  const { refusal } = result.refusal
  const isTooSmall = refusal === 'PoolEmpty' || refusal === 'PoolBelowThreshold'
  return { cause: isTooSmall ? 'POOL_TOO_SMALL' : 'SOLVER_FAILED' }
}

/** Rows of one statement: more hold up what else the process does. */
const [peopleAtOnce, roomsAtOnce] = [500, 20]

async function writeLottery(
  transaction: Prisma.TransactionClient,
  { id: drawId }: DrawRow,
  { rows }: Situation,
  { lottery, terms, hash: poolHash, withoutChance, leaves, rooms }: Extract<LotteryResult, { outcome: 'LOTTERY' }>,
): Promise<void> {
  const idOf = new Map([...rows].map(([id, { reference }]) => [reference, id]))
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
    members,
    seats,
    root,
  }))
  for (let from = 0; from < people.length; from += peopleAtOnce)
    await transaction.drawPerson.createMany({ data: people.slice(from, from + peopleAtOnce) })
  for (let from = 0; from < numbered.length; from += roomsAtOnce) {
    const some = numbered.slice(from, from + roomsAtOnce)
    await transaction.drawRoom.createMany({ data: some.map((room) => ({ ...room, members: [...room.members] })) })
  }
  await transaction.draw.update({
    where: { id: drawId },
    data: {
      state: 'PREPARED',
      record: asJson(lottery),
      terms: asJson(terms),
      poolHash,
      ...(withoutChance && { withoutChance: asJson(withoutChance) }),
    },
  })
}
