/** Emails about changed times of an event. */
import { Prisma } from '@plenaria/prisma/client'
import { sendAll } from '../jobs/add.ts'
import type { EventRow } from '../request/rows.ts'
import { previousPlace } from '../venue/emails.ts'

/**
 * Writes one email to all registrants, except at unconfirmed addresses, because it carries free text. The caller must have locked
 * the event's seats, so that nobody is missed.
 * @param text the organisers' addition; empty: none
 * @returns the number of people emailed
 */
export async function notifyOfChangedTimes(
  transaction: Prisma.TransactionClient,
  { before, after }: { before: EventRow; after: EventRow },
  { text, at }: { text: string; at: Date },
): Promise<number> {
  const data = JSON.stringify({
    previousStartsAt: before.startsAt,
    previousEndsAt: before.endsAt,
    reason: text.trim(),
  })
  const [{ people }] = await transaction.$queryRaw<[{ people: number }]>`
    with queued as (
      insert into message (id, event_id, registration_id, template, recipient, language, data, enqueued_at)
      select uuidv7(), event_id, id, 'event-rescheduled', email, language, ${data}::jsonb || ${previousPlace({ before, after })},
        ${at.toISOString()}::timestamptz
      from registration
      where event_id = ${after.id} and state in ('SUBMITTED', 'WAITLISTED', 'OFFERED', 'CONFIRMED')
        and not awaits_confirmation
      returning id)
    select count(*)::int as people from ${sendAll(Prisma.sql`queued`)}`
  return people
}
