/** Emails about what becomes of an event. */
import { Prisma } from '@plenaria/prisma/client'
import { languages } from '@plenaria/schema/languages'
import { sendAll } from '../jobs/add.ts'
import { textIn } from '../request/texts.ts'

/**
 * Writes one email to everybody who holds, is offered or waits for a seat or a decision. Addresses that nobody has confirmed are not
 * sent the organisers' own words. The caller holds the event's seats locked, so that nobody is missed.
 * @returns the ids of their registrations
 */
export async function emailCalledOff(
  transaction: Prisma.TransactionClient,
  eventId: string,
  { reasons, at }: { reasons: Record<string, string>; at: Date },
): Promise<string[]> {
  const reasonIn = JSON.stringify(Object.fromEntries(languages.map((each) => [each, textIn(each, reasons)])))
  const [row] = await transaction.$queryRaw<{ ids: string[] | null }[]>`
    with queued as (
      insert into message (id, event_id, registration_id, template, recipient, language, data, enqueued_at)
      select uuidv7(), event_id, id, 'event-called-off', email, language,
        jsonb_strip_nulls(jsonb_build_object(
          'reason', case when not awaits_confirmation then ${reasonIn}::jsonb ->> language end,
          'offerExpiresAt', case when state = 'OFFERED' and not awaits_confirmation then offer_expires_at end)),
        ${at.toISOString()}::timestamptz
      from registration
      where event_id = ${eventId} and state in ('SUBMITTED', 'WAITLISTED', 'OFFERED', 'CONFIRMED')
      returning id, registration_id),
    sent as (select count(*) from ${sendAll(Prisma.sql`queued`)})
    select (select array_agg(registration_id::text) from queued) as ids, (select count::int from sent) as sent`
  return row?.ids ?? []
}
