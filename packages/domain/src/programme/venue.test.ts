import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  concernedByMove,
  type HeldSession,
  renamedRooms,
  roomWarnings,
  shownVenue,
  type Venue,
  type VenueRoom,
} from './venue.ts'

const venue = (changes: Partial<Venue> = {}): Venue => ({
  name: 'Casa del Puente',
  address: 'Calle 3, 14',
  city: 'Panama City',
  country: 'PA',
  mapLink: 'https://maps.example/casa',
  position: { latitude: 8.95, longitude: -79.53 },
  directions: { en: 'From the cathedral, two streets north.' },
  accessibility: { en: 'A lift to all floors.' },
  rooms: [{ id: 'one', name: 'Sala Bolívar', capacity: 30 }],
  isAddressPublic: true,
  ...changes,
})

describe('who sees the address', () => {
  test('somebody who does sees everything', () => {
    expect(shownVenue(venue(), true)).toEqual(venue())
  })

  test('somebody who does not sees city, country and accessibility, and nothing that leads to the place', () => {
    const { city, country, accessibility, isAddressPublic, ...hidden } = shownVenue(venue(), false)
    expect({ city, country, accessibility, isAddressPublic }).toEqual({
      city: 'Panama City',
      country: 'PA',
      isAddressPublic: true,
      accessibility: { en: 'A lift to all floors.' },
    })
    expect(hidden).toEqual({
      name: null,
      address: null,
      mapLink: null,
      position: null,
      directions: {},
      rooms: [],
    })
  })
})

describe('whom a change of the venue concerns', () => {
  const everybody = ['SUBMITTED', 'WAITLISTED', 'OFFERED', 'CONFIRMED']

  test.each([
    ['another city', venue({ city: 'Colón' }), everybody],
    ['another country', venue({ country: 'CO' }), everybody],
    ['another address', venue({ address: 'Calle 4, 1' }), ['OFFERED', 'CONFIRMED']],
    ['another address that only seats see', venue({ name: 'Casa Alta', isAddressPublic: false }), ['CONFIRMED']],
    ['other rooms and directions', venue({ rooms: [], directions: {}, mapLink: null }), []],
    ['going online', null, everybody],
  ])('%s', (_, after, concerned) => {
    expect(concernedByMove(venue(), after)).toEqual(concerned)
  })

  test('coming from online concerns everybody; staying there nobody', () => {
    expect(concernedByMove(null, venue())).toEqual(everybody)
    expect(concernedByMove(null, null)).toEqual([])
  })
})

test('a room keeps its sessions under its new name; a removed or new one renames nothing', () => {
  const [first] = venue().rooms
  const before = venue({ rooms: [first as VenueRoom, { id: 'two', name: 'Patio', capacity: null }] })
  const after = venue({
    rooms: [
      { id: 'one', name: 'Sala 1', capacity: 30 },
      { id: 'three', name: 'Patio 2', capacity: 4 },
    ],
  })
  expect(renamedRooms(before, after)).toEqual([{ from: 'Sala Bolívar', to: 'Sala 1' }])
  expect(renamedRooms(before, null)).toEqual([])
})

describe('warnings about rooms', () => {
  const session = (id: string, from: number, to: number, room: string | null, capacity: number | null = null) =>
    ({ id, startsAt: from, endsAt: to, room, capacity }) satisfies HeldSession
  const rooms = [{ id: 'one', name: 'Sala Bolívar', capacity: 30 }]
  const words = (sessions: HeldSession[], seats = 30) =>
    roomWarnings(sessions, rooms, seats).map((warning) =>
      warning.kind === 'OVERLAP'
        ? `${warning.session.id} and ${warning.other.id} in ${warning.room}`
        : `${warning.session.id}: ${warning.capacity} of ${warning.needed} in ${warning.room}`,
    )

  test('two sessions in one room at one time, however its name is written', () => {
    expect(words([session('a', 0, 2, 'Sala Bolívar'), session('b', 1, 3, ' sala bolívar')])).toEqual([
      'a and b in Sala Bolívar',
    ])
  })

  test('none where one begins as the other ends, in different rooms, and online', () => {
    expect(words([session('a', 0, 2, 'Sala Bolívar'), session('b', 2, 3, 'Sala Bolívar')])).toEqual([])
    expect(words([session('a', 0, 2, 'Sala Bolívar'), session('b', 1, 3, 'Patio')])).toEqual([])
    expect(words([session('a', 0, 2, null), session('b', 1, 3, null)])).toEqual([])
  })

  test('a room is too small for the places of its session, or for all seats where it has no number of places', () => {
    expect(words([session('a', 0, 1, 'Sala Bolívar', 31), session('b', 2, 3, 'Sala Bolívar', 30)])).toEqual([
      'a: 30 of 31 in Sala Bolívar',
    ])
    expect(words([session('a', 0, 1, 'Sala Bolívar')], 31)).toEqual(['a: 30 of 31 in Sala Bolívar'])
    expect(words([session('a', 0, 1, 'Patio', 500)])).toEqual([])
  })

  test('any programme: every pair that shares a room is named once, and no other', () => {
    const held = fc.record({
      startsAt: fc.integer({ min: 0, max: 9 }),
      lasts: fc.integer({ min: 1, max: 5 }),
      room: fc.constantFrom(null, 'A', 'a', 'B'),
    })
    fc.assert(
      fc.property(fc.array(held, { maxLength: 8 }), (given) => {
        const sessions = given.map(({ startsAt, lasts, room }, place) =>
          session(String(place), startsAt, startsAt + lasts, room),
        )
        const expected = sessions.flatMap((one, place) =>
          sessions.slice(place + 1).flatMap((other) => {
            const isShared = one.room?.toLowerCase() === other.room?.toLowerCase() && one.room !== null
            const isOverlapping = one.startsAt < other.endsAt && other.startsAt < one.endsAt
            return isShared && isOverlapping ? [[one.id, other.id].toSorted().join(' ')] : []
          }),
        )
        const found = roomWarnings(sessions, [], 10).map((warning) =>
          warning.kind === 'OVERLAP' ? [warning.session.id, warning.other.id].toSorted().join(' ') : '',
        )
        expect(found.toSorted()).toEqual(expected.toSorted())
      }),
    )
  })
})
