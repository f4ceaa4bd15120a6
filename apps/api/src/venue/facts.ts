/** Validates and converts an organiser's input for a venue. */
import { randomUUID } from 'node:crypto'
import { foldRoom, type Venue } from '@plenaria/domain/programme/venue'
import { isCountry } from '@plenaria/schema/countries'
import { checkLink } from '@plenaria/schema/links'
import { checkLine, checkText, tidy } from '@plenaria/schema/texts'
import type { FieldProblem } from '@plenaria/schema/words'
import type { LocalisedTextInput, UpdateEventInput, VenueInput, VenueRoomInput } from '../__generated__/resolvers.ts'
import { each, fieldProblem, fieldProblemIf, listProblems, outside, repeated } from '../refusals/fieldProblems.ts'
import type { EventRow } from '../request/rows.ts'
import { storedTexts } from '../request/texts.ts'
import { venueOf } from '../request/venue.ts'

const optional = { required: false }

/** Lists every invalid field by path: `venue.city`. `before`: the stored venue, whose rooms may be referred to by id. */
export function venueProblems(venue: VenueInput, before: Venue | null): FieldProblem[] {
  const { position } = venue
  return [
    ...checkLine('venue.name', venue.name, 200, optional),
    ...checkText('venue.address', venue.address, 500, optional),
    ...checkLine('venue.city', venue.city, 120),
    ...(venue.country === ''
      ? fieldProblem('venue.country', 'REQUIRED')
      : fieldProblemIf(!isCountry(venue.country), 'venue.country', 'UNKNOWN', { expected: 'COUNTRY' })),
    ...checkLink('venue.mapLink', venue.mapLink, optional),
    ...outside(position?.latitude, 'venue.position.latitude', -90, 90),
    ...outside(position?.longitude, 'venue.position.longitude', -180, 180),
    ...longTexts(venue.directions, 'venue.directions'),
    ...longTexts(venue.accessibility, 'venue.accessibility'),
    ...roomsProblems(venue.rooms ?? [], before),
  ]
}

const longTexts = (texts: readonly LocalisedTextInput[] | null | undefined, path: string): FieldProblem[] => [
  ...each(texts ?? [], path, ({ text }, at) => checkText(`${at}.text`, text, 2_000)),
  ...repeated(
    (texts ?? []).map(({ language }) => language),
    (index) => `${path}.${index}.language`,
  ),
]

const roomsProblems = (rooms: readonly VenueRoomInput[], before: Venue | null): FieldProblem[] => [
  ...listProblems(rooms, 'venue.rooms', [0, 40], ({ id, name, capacity }, path) => [
    ...fieldProblemIf(id != null && !before?.rooms.some((room) => room.id === id), `${path}.id`, 'UNKNOWN'),
    ...checkLine(`${path}.name`, name, 200),
    ...outside(capacity, `${path}.capacity`, 1, 100_000),
  ]),
  ...repeated(
    rooms.map(({ name }) => foldRoom(tidy(name))),
    (index) => `venue.rooms.${index}.name`,
  ),
  ...repeated(
    rooms.map(({ id }, index) => id ?? `new ${index}`),
    (index) => `venue.rooms.${index}.id`,
  ),
]

/** The venue after an update. An event that goes online loses it. */
export function venueAfter(
  { format, venue }: Pick<UpdateEventInput, 'format' | 'venue'>,
  event: EventRow,
): Venue | null {
  if ((format ?? event.format) === 'VIRTUAL') return null
  if (venue === undefined) return venueOf(event)
  return venue && storedVenue(venue)
}

/** A virtual event has no venue; an in-person event can't lose it, or be published without one. */
export function venueUpdateProblems(
  { format, venue }: Pick<UpdateEventInput, 'format' | 'venue'>,
  event: EventRow,
): FieldProblem[] {
  const isVirtual = (format ?? event.format) === 'VIRTUAL'
  if (isVirtual) return fieldProblemIf(venue != null, 'venue', 'NOT_OFFERED')
  const before = venueOf(event)
  if (venue) return venueProblems(venue, before)
  const isLost = venue === null && before !== null
  const isLacking = event.format === 'VIRTUAL' && format != null
  return fieldProblemIf(event.state !== 'DRAFT' && (isLost || isLacking), 'venue', 'REQUIRED')
}

/** In storage format. The input must be valid. */
export const storedVenue = (venue: VenueInput): Venue => ({
  name: tidy(venue.name) || null,
  address: tidy(venue.address) || null,
  city: tidy(venue.city),
  country: venue.country,
  mapLink: tidy(venue.mapLink) || null,
  position: venue.position ? { latitude: venue.position.latitude, longitude: venue.position.longitude } : null,
  directions: storedTexts(venue.directions),
  accessibility: storedTexts(venue.accessibility),
  rooms: (venue.rooms ?? []).map(({ id, name, capacity }) => ({
    id: id ?? randomUUID(),
    name: tidy(name),
    capacity: capacity ?? null,
  })),
  isAddressPublic: venue.isAddressPublic ?? true,
})
