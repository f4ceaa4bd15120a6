/** The venue of an event: as stored, and as named in emails and calendars. */
import type { Venue } from '@plenaria/domain/programme/venue'
import { Prisma } from '@plenaria/prisma/client'
import { type Language, tag } from '@plenaria/schema/languages'
import type { EventRow } from './rows.ts'

/** Null: online, or not known yet. Only `storedVenue` writes the column. */
export const venueOf = ({ venue }: Pick<EventRow, 'venue'>): Venue | null => venue as Venue | null

const venueJson = (venue: Venue): Prisma.InputJsonObject => ({ ...venue }) as unknown as Prisma.InputJsonObject

/** Prisma needs a special value to set a JSON column to null. */
export const venueColumn = (venue: Venue | null) => (venue === null ? Prisma.DbNull : venueJson(venue))

/** For the audit log, which only accepts whole numbers. */
export const auditedVenue = (venue: Venue): Prisma.InputJsonObject => ({
  ...venueJson(venue),
  position: venue.position && `${venue.position.latitude}, ${venue.position.longitude}`,
})

/** One line: name, address, city and country. */
export function placeLine(
  language: Language,
  { name, address, city, country }: Pick<Venue, 'name' | 'address' | 'city' | 'country'>,
): string {
  const names = new Intl.DisplayNames([tag(language)], { type: 'region' })
  return [name, address?.replaceAll(/\s*\n\s*/g, ', '), city, names.of(country)].filter(Boolean).join(', ')
}
