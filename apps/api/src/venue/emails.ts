/** Emails about an event that is held somewhere else. */
import { concernedByMove, shownVenue, type Venue } from '@plenaria/domain/programme/venue'
import { Prisma } from '@plenaria/prisma/client'
import { languages } from '@plenaria/schema/languages'
import { sendAll } from '../jobs/add.ts'
import type { EventRow } from '../request/rows.ts'
import { placeLine, venueOf } from '../request/venue.ts'

const lines = (venue: Venue): string =>
  JSON.stringify(Object.fromEntries(languages.map((language) => [language, placeLine(language, venue)])))

/** The earlier place as the reader of a row of `registration` may know it, as a part of the email's data. */
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

/** Whether anybody has to know. Plans of a postponed event come with its new dates, and of one that is over nobody has any. */
export const isMoved = ({ before, after }: Move): boolean =>
  after.state === 'PUBLISHED' && concernedByMove(venueOf(before), venueOf(after)).length > 0

/**
 * Writes one email to those whom another venue concerns; not to addresses that nobody has confirmed, because it carries free text. The
 * caller holds the event's seats locked, so that nobody is missed.
 * @param text what organisers add; empty: nothing
 * @returns how many people are emailed
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
