/** Publishing the record of a draw, before any seed exists. */

import { beaconAfter } from '@plenaria/domain/draw/beacons'
import { type LotteryRecord, recordOf } from '@plenaria/domain/draw/prepare'
import { checkTerms, type DrawRecord, defaultSharing, recordHashOf } from '@plenaria/domain/draw/record'
import type { Prisma } from '@plenaria/prisma/client'
import type { CommitDrawInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { changingEvent } from '../access/changing.ts'
import { can } from '../access/policy.ts'
import { appendAudit } from '../audit/append.ts'
import { actorOfHost } from '../audit/ofEvents.ts'
import { addAll } from '../jobs/add.ts'
import { notifyLive } from '../live/notices.ts'
import { type Refused, refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import type { EventRow } from '../request/rows.ts'
import { textIn } from '../request/texts.ts'
import { readPool } from './pool.ts'
import { drawRefusal, refuseDraw } from './refusals.ts'
import { asJson, type DrawRow, findDraw, recordIn, sha256, whole, withoutChanceIn } from './rows.ts'
import { eventOfDraw } from './write.ts'

type Result = Awaited<ResolversTypes['CommitDrawResult']>

/** Stands for what is fixed by publishing: the lottery, the seed-holders, the time for each step. */
export const digestOf = ({ record, poolHash, stepMinutes, beaconSource, holders }: DrawRow): string =>
  sha256(JSON.stringify([record, poolHash, stepMinutes, beaconSource, holders.map(({ id, key }) => [id, key])]))

export async function commitDraw(input: CommitDrawInput, context: Context): Promise<Result> {
  const { database, language } = context
  const found = await findDraw(database, input.id)
  const known = found && (await eventOfDraw(found, context))
  if (!found || !known) return refuse(language, 'UnknownDraw', {})
  const terms = { allowed: can.compose, version: null, holdsSeats: true }
  return changingEvent(known, terms, context, async ({ transaction, event, at }): Promise<Result> => {
    await transaction.$queryRaw`select from draw where id = ${found.id}::uuid for update`
    const draw = await transaction.draw.findUniqueOrThrow({ where: { id: found.id }, include: whole })
    const lottery = await publishableLottery(transaction, event, draw, input, context)
    if ('__typename' in lottery) return lottery
    const record = await recordAt(transaction, draw, lottery, at)
    const refusal = checkTerms(record, at.getTime())
    if (refusal) return drawRefusal(language, refusal)
    const recordHash = recordHashOf(record, sha256)
    const data = { state: 'COMMITTED', record: asJson(record), recordHash, committedAt: at } as const
    const committed = await transaction.draw.update({ where: { id: draw.id }, data, include: whole })
    await transaction.$queryRaw(addAll(closings(draw.id, record)))
    await appendAudit(transaction, [
      {
        ...actorOfHost(context, event),
        what: 'DRAW_COMMITTED',
        at,
        eventId: event.id,
        after: { draw: draw.id, recordHash, holders: record.holders.length, withoutChance: peopleWithoutChance(draw) },
      },
    ])
    await notifyLive(transaction, { eventId: event.id, registrationIds: [] })
    return { __typename: 'DrawCommitted', draw: committed }
  })
}

const peopleWithoutChance = (draw: DrawRow): number => withoutChanceIn(draw)?.people ?? 0

/** The lottery, or why it can't be published as it was shown. */
async function publishableLottery(
  transaction: Prisma.TransactionClient,
  event: EventRow,
  draw: DrawRow,
  { digest, withoutChance }: CommitDrawInput,
  { language }: Context,
): Promise<LotteryRecord | Refused<'DrawRefused'>> {
  const lottery = recordIn(draw)
  if (draw.state !== 'PREPARED' || !lottery)
    return refuseDraw(language, draw.recordHash === null ? 'NOT_PREPARED' : 'ALREADY_COMMITTED')
  if (digestOf(draw) !== digest) return refuseDraw(language, 'DRAW_CHANGED')
  const people = peopleWithoutChance(draw)
  if (people !== (withoutChance ?? 0)) return refuseDraw(language, 'NO_CHANCE', { people })
  const { hash } = await readPool(transaction, event, draw.seats)
  return hash === draw.poolHash ? lottery : refuseDraw(language, 'POOL_CHANGED')
}

const [minute, day] = [60_000, 24 * 60 * 60_000]

async function recordAt(
  transaction: Prisma.TransactionClient,
  { holders, stepMinutes, beaconSource }: DrawRow,
  lottery: LotteryRecord,
  at: Date,
): Promise<DrawRecord> {
  const ids = holders.flatMap(({ instituteId }) => instituteId ?? [])
  const institutes = await transaction.institute.findMany({ where: { id: { in: ids } } })
  const nameOf = new Map(institutes.map(({ id, names }) => [id, textIn('en', names) ?? '']))
  const sharing = defaultSharing(holders.length)
  const by = (step: number) => at.getTime() + step * stepMinutes * minute
  const timeout = Math.max(stepMinutes * minute, day)
  return recordOf(lottery, {
    holders: holders.map(({ id, kind, instituteId, key }) => ({
      id,
      kind,
      name: instituteId === null ? null : (nameOf.get(instituteId) ?? ''),
      key: sharing === null ? null : key,
    })),
    sharing,
    beacon: beaconSource === null ? null : beaconAfter(by(4), timeout),
    deadlines: { seedsBy: by(1), confirmBy: by(2), revealBy: by(3), recoverBy: by(4) },
  })
}

/** Looks at each deadline whether the draw can go on. */
const closings = (id: string, { deadlines, beacon }: DrawRecord) =>
  Object.entries({ ...deadlines, ...(beacon?.until !== undefined && { beaconBy: beacon.until }) }).map(
    ([name, due]) => ({
      identifier: 'close_draw' as const,
      payload: { id },
      job_key: `draw:${id}:${name}`,
      run_at: new Date(due).toISOString(),
    }),
  )
