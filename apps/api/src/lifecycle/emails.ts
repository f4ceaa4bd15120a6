/** Emails about an event being called off, postponed or rescheduled. */
import { Prisma } from '@plenaria/prisma/client'
import { languages } from '@plenaria/schema/languages'
import { sendAll } from '../jobs/add.ts'
import type { EventRow } from '../request/rows.ts'
import { textIn } from '../request/texts.ts'

const reasonsByLanguage = (reasons: Record<string, string>): string =>
  JSON.stringify(Object.fromEntries(languages.map((each) => [each, textIn(each, reasons)])))

interface Reason {
  reasons: Record<string, string>
  at: Date
}

/**
 * Writes one email to everybody who has a seat or an offer, or awaits a seat or a decision. Unconfirmed addresses don't get the
 * organisers' own text. The caller must have locked the event's seats, so that nobody is missed.
 * @returns the ids of their registrations
 */
export const emailCalledOff = (transaction: Prisma.TransactionClient, eventId: string, reason: Reason) =>
  emailOff(transaction, eventId, 'event-called-off', reason)

/** The same for an event that is postponed without new dates. */
export const emailPostponed = (transaction: Prisma.TransactionClient, eventId: string, reason: Reason) =>
  emailOff(transaction, eventId, 'event-postponed', reason)

async function emailOff(
  transaction: Prisma.TransactionClient,
  eventId: string,
  template: 'event-called-off' | 'event-postponed',
  { reasons, at }: Reason,
): Promise<string[]> {
  const reasonIn = reasonsByLanguage(reasons)
  const [row] = await transaction.$queryRaw<{ ids: string[] | null }[]>`
    with queued as (
      insert into message (id, event_id, registration_id, template, recipient, language, data, enqueued_at)
      select uuidv7(), event_id, id, ${template}, email, language,
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

/**
 * Writes one email to the same people about other dates, with the current deadline of their offer and, for those awaiting a
 * decision, its promised date. Unconfirmed addresses don't get the organisers' own text.
 * @returns the ids of their registrations
 */
export async function emailRescheduled(
  transaction: Prisma.TransactionClient,
  event: EventRow,
  { before, reasons, at }: { before: EventRow; reasons: Record<string, string>; at: Date },
): Promise<string[]> {
  const promisedAt = event.decisionPromisedAt && event.decisionPromisedAt > at ? event.decisionPromisedAt : null
  const [row] = await transaction.$queryRaw<{ ids: string[] | null }[]>`
    with queued as (
      insert into message (id, event_id, registration_id, template, recipient, language, data, enqueued_at)
      select uuidv7(), event_id, id, 'event-rescheduled', email, language,
        jsonb_strip_nulls(jsonb_build_object(
          'previousStartsAt', ${before.startsAt.toISOString()}::text, 'previousEndsAt', ${before.endsAt.toISOString()}::text,
          'reason', case when not awaits_confirmation then ${reasonsByLanguage(reasons)}::jsonb ->> language end,
          'offerExpiresAt', case when state = 'OFFERED' and not awaits_confirmation then offer_expires_at end,
          'decisionsBy', case when state = 'SUBMITTED' then ${promisedAt?.toISOString() ?? null}::text end)),
        ${at.toISOString()}::timestamptz
      from registration
      where event_id = ${event.id} and state in ('SUBMITTED', 'WAITLISTED', 'OFFERED', 'CONFIRMED')
      returning id, registration_id),
    sent as (select count(*) from ${sendAll(Prisma.sql`queued`)})
    select (select array_agg(registration_id::text) from queued) as ids, (select count(*)::int from sent) as sent`
  return row?.ids ?? []
}
