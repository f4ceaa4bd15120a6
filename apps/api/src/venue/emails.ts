/** Emails about a changed venue. */
import { concernedByMove, shownVenue, type Venue } from '@plenaria/domain/programme/venue'
import { Prisma } from '@plenaria/prisma/client'
import { languages } from '@plenaria/schema/languages'
import { sendAll } from '../jobs/add.ts'
import type { EventRow } from '../request/rows.ts'
import { placeLine, venueOf } from '../request/venue.ts'

const lines = (venue: Venue): string =>
  JSON.stringify(Object.fromEntries(languages.map((language) => [language, placeLine(language, venue)])))

/** The previous place as far as the reader of a `registration` row may know it, as part of the email's data. */
export function previousPlace({ before, after }: Move): Prisma.Sql {
  const venue = venueOf(before)
  if (!venue || !isMoved({ before, after })) return Prisma.sql`'{}'::jsonb`
  return Prisma.sql`jsonb_build_object('previousPlace',
    case when ${venue.isAddressPublic} or state = 'CONFIRMED' then ${lines(venue)}::jsonb ->> language
      else ${lines(shownVenue(venue, false))}::jsonb ->> language end)`
}

interface Move {
  before: EventRow
  after: EventRow
}

/**
 * Whether anybody needs to know. A postponed event's venue is announced with its new dates, and nobody has plans for a past
 * event.
 */
export const isMoved = ({ before, after }: Move): boolean =>
  after.state === 'PUBLISHED' && concernedByMove(venueOf(before), venueOf(after)).length > 0

/**
 * Writes one email to people affected by the new venue, except at unconfirmed addresses, because it carries free text. The caller
 * must have locked the event's seats, so that nobody is missed.
 * @param text the organisers' addition; empty: none
 * @returns the number of people emailed
 */
export async function notifyOfChangedVenue(
  transaction: Prisma.TransactionClient,
  move: Move,
  { text, at }: { text: string; at: Date },
): Promise<number> {
  const states = concernedByMove(venueOf(move.before), venueOf(move.after))
  const data = JSON.stringify({ reason: text.trim() })
  const [{ people }] = await transaction.$queryRaw<[{ people: number }]>`
    with queued as (
      insert into message (id, event_id, registration_id, template, recipient, language, data, enqueued_at)
      select uuidv7(), event_id, id, 'venue-changed', email, language, ${data}::jsonb || ${previousPlace(move)},
        ${at.toISOString()}::timestamptz
      from registration
      where event_id = ${move.after.id} and state::text = any(${states}) and not awaits_confirmation
      returning id)
    select count(*)::int as people from ${sendAll(Prisma.sql`queued`)}`
  return people
}
