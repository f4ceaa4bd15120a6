/**
 * Emails about a round: when it opens and a day before it ends. Both go to everybody who took part, with the same text and at the
 * same time: nobody knows who has answered, and neither an email nor its arrival may reveal it.
 */
import { type MessageModel, Prisma, type PrismaClient } from '@plenaria/prisma/client'
import { z } from 'zod'
import { timeouts } from '../access/lock.ts'
import { addAll, sendAll } from '../jobs/add.ts'
import { isId, uuidOf } from '../kernel/ids.ts'
import type { ValidationTemplate } from '../mail/letter.ts'
import type { ValidationRoundRow } from '../request/rows.ts'
import { isOver, lockRound, tookPart } from './rounds.ts'

/** Milliseconds. */
const aDay = 86_400_000

/** Idempotent: a message's id is derived from the round and the person. */
export async function notifyOfRound(
  transaction: Prisma.TransactionClient,
  template: ValidationTemplate,
  { id: roundId, eventId, closesAt }: ValidationRoundRow,
  at: Date,
): Promise<void> {
  const ids = await tookPart(transaction, eventId)
  const data = JSON.stringify({ roundId, closesAt })
  await transaction.$queryRaw`
    with queued as (
      insert into message (id, event_id, registration_id, template, recipient, language, data, enqueued_at)
      select ${uuidOf(Prisma.sql`concat_ws(' ', ${template}::text, ${roundId}::text, person.id)`)}, person.event_id, person.id,
        ${template}, person.email, person.language, ${data}::jsonb, ${at.toISOString()}::timestamptz
      from registration person where person.id = any(${ids}::uuid[])
      on conflict (id) do nothing
      returning id)
    select count(*)::int as queued from ${sendAll(Prisma.sql`queued`)}`
}

/** No reminder if the round opened less than that before its end: its first email is enough. */
export async function scheduleReminder(
  transaction: Prisma.TransactionClient,
  { id, openedAt, closesAt }: Pick<ValidationRoundRow, 'id' | 'openedAt' | 'closesAt'>,
): Promise<void> {
  if (closesAt.getTime() - openedAt.getTime() < 2 * aDay) return
  const when = { job_key: `validation_reminder:${id}`, run_at: new Date(closesAt.getTime() - aDay).toISOString() }
  await transaction.$queryRaw(addAll([{ identifier: 'remind_of_validation', payload: { roundId: id }, ...when }]))
}

/** The job `remind_of_validation`. */
export async function remindOfRound(database: PrismaClient, id: string): Promise<void> {
  await database.$transaction(async (transaction) => {
    const { round, at } = await lockRound(transaction, id)
    if (!round || isOver(round, at)) return
    await notifyOfRound(transaction, 'validation-reminder', round, at)
  }, timeouts)
}

const dataOfMail = z.object({ roundId: z.string() })

/** Whether the round that an email refers to can still be answered. */
export async function isRoundOpen(transaction: Prisma.TransactionClient, { data }: MessageModel): Promise<boolean> {
  const { roundId } = dataOfMail.parse(data)
  if (!isId(roundId)) return false
  const rows = await transaction.$queryRaw<{ id: string }[]>`
    select id from validation_round where id = ${roundId}::uuid and closed_at is null and closes_at > desk_now()`
  return rows.length > 0
}
