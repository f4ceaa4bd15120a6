/** Rounds, who can answer in them, and how they end. */
import type { Prisma, PrismaClient } from '@plenaria/prisma/client'
import { timeouts } from '../access/lock.ts'
import { type Actor, appendAudit, clockActor } from '../audit/append.ts'
import type { Reader } from '../findings/check.ts'
import { addAll } from '../jobs/add.ts'
import { isId } from '../kernel/ids.ts'
import { notifyLive } from '../live/notices.ts'
import type { Context } from '../request/context.ts'
import type { ValidationRoundRow } from '../request/rows.ts'

/** A finding as stored in a draft. */
export interface KeptPassage {
  id: string
  /** Localised. */
  topic: unknown
  /** Localised. */
  texts: unknown
}

export const passagesIn = ({ draft }: Pick<ValidationRoundRow, 'draft'>): KeptPassage[] =>
  draft as unknown as KeptPassage[]

export async function findRound(
  id: string,
  { database }: Pick<Context, 'database'>,
): Promise<ValidationRoundRow | null> {
  return isId(id) ? database.validationRound.findUnique({ where: { id } }) : null
}

export const isOver = ({ closedAt, closesAt }: Pick<ValidationRoundRow, 'closedAt' | 'closesAt'>, at: Date): boolean =>
  closedAt !== null || closesAt <= at

/** Ids of registrations of people who attended a session or, if no attendance was recorded, have a seat. */
export async function tookPart(
  database: Reader,
  eventId: string,
  registrationId: string | null = null,
): Promise<string[]> {
  const rows = await database.$queryRaw<{ id: string }[]>`
    with seen as (
      select a.registration_id as id, a.attended from attendance a join session s on s.id = a.session_id where s.event_id = ${eventId})
    select r.id from registration r
    where r.event_id = ${eventId} and r.erased_at is null and (${registrationId}::uuid is null or r.id = ${registrationId}::uuid)
      and case when exists (select from seen) then r.id in (select id from seen where attended) else r.state = 'CONFIRMED' end`
  return rows.map(({ id }) => id)
}

const closeKey = (roundId: string): string => `validation:${roundId}`

interface Closing {
  at: Date
  actor: Actor
}

/**
 * Destroys the key, so that nothing more can be signed. Rows written while it was open are rewritten in random order, so that
 * neither their order nor their transactions reveal who came when. The number of people who could answer is stored.
 */
export async function close(
  transaction: Prisma.TransactionClient,
  { id, eventId, closedAt }: ValidationRoundRow,
  { at, actor }: Closing,
): Promise<void> {
  await transaction.$executeRaw`
    with gone as (delete from validation_issue where round_id = ${id}::uuid returning round_id, registration_id)
    insert into validation_issue (round_id, registration_id, blinded)
    select round_id, registration_id, '' from gone order by random()`
  await transaction.$executeRaw`
    with gone as (delete from spent_token where round_id = ${id}::uuid returning round_id, token)
    insert into spent_token (round_id, token) select round_id, token from gone order by random()`
  await transaction.$executeRaw`
    with gone as (delete from minority_statement where round_id = ${id}::uuid returning *)
    insert into minority_statement select * from gone order by random()`
  const { length: invited } = await tookPart(transaction, eventId)
  await transaction.validationRound.update({ where: { id }, data: { closedAt: at, privateKey: null, invited } })
  await appendAudit(transaction, [
    {
      ...actor,
      what: 'VALIDATION_CLOSED',
      at,
      eventId,
      before: { id, closedAt },
      after: { id, closedAt: at.toISOString() },
    },
  ])
  await notifyLive(transaction, { eventId, registrationIds: [] })
}

/** Ends rounds that are still open: when links are destroyed, no rows may remain that were written as people came and went. */
export async function closeOpenRound(
  transaction: Prisma.TransactionClient,
  eventId: string,
  closing: Closing,
): Promise<void> {
  const open = await transaction.validationRound.findFirst({ where: { eventId, closedAt: null } })
  const { round } = open ? await lockRound(transaction, open.id) : { round: null }
  if (round && round.closedAt === null) await close(transaction, round, closing)
}

/** Blocks writing rows of the round until the transaction ends. */
export async function lockRound(
  transaction: Prisma.TransactionClient,
  id: string,
): Promise<{ round: ValidationRoundRow | null; at: Date }> {
  const [row] = await transaction.$queryRaw<{ at: Date }[]>`
    select desk_now() as at from validation_round where id = ${id}::uuid for update`
  if (!row) return { round: null, at: new Date(0) }
  return { round: await transaction.validationRound.findUnique({ where: { id } }), at: row.at }
}

/** The job `close_validation`. */
export async function closeAtItsDate(database: PrismaClient, id: string, requestId: string): Promise<void> {
  await database.$transaction(async (transaction) => {
    const { round, at } = await lockRound(transaction, id)
    if (!round || round.closedAt !== null) return
    // Rescheduled, because the clocks differ.
    if (round.closesAt > at) return scheduleClose(transaction, round)
    await close(transaction, round, {
      at,
      actor: clockActor(requestId),
    })
  }, timeouts)
}

export async function scheduleClose(
  transaction: Prisma.TransactionClient,
  { id, closesAt }: Pick<ValidationRoundRow, 'id' | 'closesAt'>,
): Promise<void> {
  const when = { job_key: closeKey(id), run_at: closesAt.toISOString() }
  await transaction.$queryRaw(addAll([{ identifier: 'close_validation', payload: { roundId: id }, ...when }]))
}
