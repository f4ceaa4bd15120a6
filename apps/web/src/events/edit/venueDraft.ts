/** The draft of a venue. */
import type { EditableVenueFragment, VenueInput } from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'
import { newId } from '../../kernel/newId.ts'
import { type Texts, textsInput, textsOf, writtenIn } from '../../ui/staff/texts.ts'

export const EditableVenue = graphql(`
  fragment EditableVenue on Venue {
    name
    address
    city
    country
    mapLink
    position {
      latitude
      longitude
    }
    directionTexts {
      language
      text
    }
    accessibilityTexts {
      language
      text
    }
    rooms {
      id
      name
      capacity
    }
    isAddressPublic
  }
`)

export interface VenueRoomDraft {
  id: string
  name: string
  /** Empty if unknown. */
  capacity: string
}

export interface VenueDraft {
  name: string
  address: string
  city: string
  /** Empty if not selected yet. */
  country: string
  mapLink: string
  /** Latitude and longitude as typed; empty for none. */
  position: string
  directions: Texts
  accessibility: Texts
  rooms: VenueRoomDraft[]
  isAddressPublic: boolean
}

export const emptyVenue = (): VenueDraft => ({
  name: '',
  address: '',
  city: '',
  country: '',
  mapLink: '',
  position: '',
  directions: {},
  accessibility: {},
  rooms: [],
  isAddressPublic: true,
})

export const emptyVenueRoom = (): VenueRoomDraft => ({ id: newId(), name: '', capacity: '' })

export const venueDraft = (venue: EditableVenueFragment | null): VenueDraft =>
  venue === null
    ? emptyVenue()
    : {
        name: venue.name ?? '',
        address: venue.address ?? '',
        city: venue.city,
        country: venue.country,
        mapLink: venue.mapLink ?? '',
        position: venue.position ? `${venue.position.latitude}, ${venue.position.longitude}` : '',
        directions: textsOf(venue.directionTexts),
        accessibility: textsOf(venue.accessibilityTexts),
        rooms: venue.rooms.map(({ id, name, capacity }) => ({ id, name, capacity: String(capacity ?? '') })),
        isAddressPublic: venue.isAddressPublic,
      }

const degrees = /^(-?\d{1,3}(?:\.\d+)?)\s*[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)$/

/** Parses `8.953, -79.534`; null if it isn't a position on Earth. */
export function readPosition(typed: string): { latitude: number; longitude: number } | null {
  const [, latitude, longitude] = degrees.exec(typed.trim())?.map(Number) ?? []
  if (latitude === undefined || longitude === undefined) return null
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null
}

/** Whether anything has been typed; if not, the event has no venue. */
export const isVenueBegun = ({ rooms, directions, accessibility, isAddressPublic: _, ...lines }: VenueDraft): boolean =>
  Object.values(lines).some((line) => line.trim() !== '') ||
  rooms.length > 0 ||
  writtenIn(directions).length + writtenIn(accessibility).length > 0

/** Existing rooms are identified by their ids. */
export function venueInput(venue: VenueDraft, known: readonly VenueRoomDraft[]): VenueInput | null {
  if (!isVenueBegun(venue)) return null
  return {
    name: venue.name.trim() || null,
    address: venue.address.trim() || null,
    city: venue.city.trim(),
    country: venue.country,
    mapLink: venue.mapLink.trim() || null,
    position: readPosition(venue.position),
    directions: textsInput(venue.directions),
    accessibility: textsInput(venue.accessibility),
    rooms: venue.rooms.map(({ id, name, capacity }) => ({
      ...(known.some((room) => room.id === id) && { id }),
      name: name.trim(),
      capacity: capacity.trim() === '' ? null : Number(capacity),
    })),
    isAddressPublic: venue.isAddressPublic,
  }
}

/** Merges rooms edited while the venue was being saved: new ones now have their ids. */
export function roomsTypedOn(now: VenueDraft, sent: VenueDraft, saved: VenueDraft): VenueRoomDraft[] {
  return now.rooms.map((room) => {
    const place = sent.rooms.findIndex(({ id }) => id === room.id)
    return { ...room, id: saved.rooms[place]?.id ?? room.id }
  })
}
