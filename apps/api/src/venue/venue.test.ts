import { beforeAll, describe, expect, test } from '@jest/globals'
import { consultation, publishEvent } from '../events/examples.ts'
import { registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world
const day = 86_400_000
const en = (text: string) => [{ language: 'en', text }]

let host: InstituteRow
let as: string
let count = 0

beforeAll(async () => {
  host = await world.institute({ slug: 'host', names: { en: 'Host' } })
  as = (await world.member({ institute: host, role: 'OWNER' })).email
})

const casa = {
  name: 'Casa del Puente',
  address: 'Calle 3, 14\nSan Felipe',
  city: 'Panama City',
  country: 'PA',
  mapLink: 'https://maps.example/casa',
  position: { latitude: 8.953, longitude: -79.534 },
  directions: en('Two streets north of the cathedral.'),
  accessibility: en('A lift to all floors.'),
  rooms: [
    { name: 'Sala Bolívar', capacity: 30 },
    { name: 'Patio', capacity: null },
  ],
}

interface Answer {
  __typename: string
  peopleEmailed?: number
  fields?: { path: string; code: string }[]
}

const shown = `venue {
  name address city country mapLink mapPage position { latitude longitude } directions directionTexts { language text }
  accessibility rooms { id name capacity } isAddressPublic viewerSeesAddress }`

interface ShownVenue {
  name: string | null
  city: string
  rooms: { id: string; name: string; capacity: number | null }[]
  viewerSeesAddress: boolean
}

const venueSeen = async ({ slug }: Pick<EventRow, 'slug'>, viewer: string | null = null): Promise<ShownVenue | null> =>
  (
    await world.ask<{ event: { venue: ShownVenue | null } }>(
      `query ($slug: String!) { event(slug: $slug) { ${shown} } }`,
      { slug },
      { as: viewer },
    )
  ).event.venue

async function create(changes: Record<string, unknown>): Promise<Answer & { slug: string }> {
  count += 1
  const slug = `venue-${count}`
  const { answer } = await world.ask<{ answer: Answer }>(
    `mutation ($input: CreateEventInput!) {
      answer: createEvent(input: $input) { __typename ... on InvalidInput { fields { path code } } } }`,
    { input: { ...consultation({ slug }), ...changes } },
    { as },
  )
  return { ...answer, slug }
}

async function update(slug: string, change: Record<string, unknown>): Promise<Answer> {
  const { version } = await database.event.findUniqueOrThrow({ where: { slug } })
  const { answer } = await world.ask<{ answer: Answer }>(
    `mutation ($input: UpdateEventInput!) { answer: updateEvent(input: $input) {
      __typename ... on InvalidInput { fields { path code } } ... on EventUpdated { peopleEmailed } } }`,
    { input: { slug, version, ...change } },
    { as },
  )
  return answer
}

const publish = async (slug: string): Promise<Answer> =>
  (await world.ask<{ publishEvent: Answer }>(publishEvent, { slug }, { as })).publishEvent

/** Published, with two sessions. */
function inPerson(changes: Record<string, unknown> = {}): Promise<EventRow> {
  const startsAt = new Date(Date.now() + 20 * day)
  const at = (hours: number) => new Date(startsAt.getTime() + hours * 3_600_000)
  const rooms = casa.rooms.map((room, index) => ({ id: `room-${index}`, ...room }))
  const texts = { directions: { en: casa.directions[0]?.text }, accessibility: { en: casa.accessibility[0]?.text } }
  return world.event({
    hostId: host.id,
    format: 'IN_PERSON',
    startsAt,
    endsAt: at(4),
    descriptions: { en: 'What happens.' },
    decisionPromisedAt: new Date(Date.now() + 15 * day),
    consents: [{ key: 'photos', texts: { en: 'Photos are fine.' }, required: false }],
    venue: { ...casa, ...texts, rooms, isAddressPublic: true, ...changes },
    sessions: [
      { title: 'One', startsAt, endsAt: at(1) },
      { title: 'Two', startsAt: at(2), endsAt: at(3) },
    ],
  })
}

const seat = (reference: string, state: 'CONFIRMED' | 'WAITLISTED' = 'CONFIRMED') =>
  database.registration.update({ where: { reference }, data: { state } })

describe('a venue', () => {
  test('is created, read by everybody, and copied with the event', async () => {
    const event = await create({ format: 'IN_PERSON', venue: casa })
    expect(await publish(event.slug)).toMatchObject({ __typename: 'EventPublished' })
    const { accessibility, directions, ...rest } = casa
    expect(await venueSeen(event)).toMatchObject({
      ...rest,
      directions: 'Two streets north of the cathedral.',
      accessibility: 'A lift to all floors.',
      mapPage: casa.mapLink,
      isAddressPublic: true,
      viewerSeesAddress: true,
    })
    const { answer } = await world.ask<{ answer: { event: { slug: string } } }>(
      `mutation ($input: CopyEventInput!) { answer: copyEvent(input: $input) { ... on EventCopied { event { slug } } } }`,
      { input: { slug: event.slug, newSlug: `${event.slug}-again`, firstDay: '2031-03-03', proposeGrants: false } },
      { as },
    )
    expect(await venueSeen(answer.event, as)).toMatchObject({ name: 'Casa del Puente', city: 'Panama City' })
  })

  test('a position without a link leads to a page about it', async () => {
    expect(await venueSeen(await inPerson({ mapLink: null }))).toMatchObject({
      mapLink: null,
      mapPage: 'https://www.openstreetmap.org/?mlat=8.953&mlon=-79.534#map=17/8.953/-79.534',
    })
    expect(await venueSeen(await inPerson({ mapLink: null, position: null }))).toMatchObject({ mapPage: null })
  })

  test.each([
    ['a virtual event', { format: 'VIRTUAL' }, {}, 'venue NOT_OFFERED'],
    ['no city', {}, { city: ' ' }, 'venue.city REQUIRED'],
    ['no country', {}, { country: '' }, 'venue.country REQUIRED'],
    ['a country that is none', {}, { country: 'XX' }, 'venue.country UNKNOWN'],
    ['a map without https', {}, { mapLink: 'http://maps.example/casa' }, 'venue.mapLink MALFORMED'],
    ['a map that is a script', {}, { mapLink: 'javascript:alert(1)' }, 'venue.mapLink MALFORMED'],
    ['a map with a password', {}, { mapLink: 'https://a:b@maps.example/' }, 'venue.mapLink MALFORMED'],
    [
      'a position off the globe',
      {},
      { position: { latitude: 91, longitude: 0 } },
      'venue.position.latitude OUT_OF_RANGE',
    ],
    ['a room for nobody', {}, { rooms: [{ name: 'A', capacity: 0 }] }, 'venue.rooms.0.capacity OUT_OF_RANGE'],
    ['two rooms of one name', {}, { rooms: [{ name: 'A' }, { name: 'a ' }] }, 'venue.rooms.1.name REPEATED'],
    ['a room that is not there', {}, { rooms: [{ id: 'gone', name: 'A' }] }, 'venue.rooms.0.id UNKNOWN'],
    ['directions without end', {}, { directions: en('a'.repeat(2_001)) }, 'venue.directions.0.text TOO_LONG'],
  ])('%s is refused by name', async (_, event, venue, problem) => {
    const { __typename, fields } = await create({ format: 'HYBRID', ...event, venue: { ...casa, ...venue } })
    expect([__typename, fields?.map(({ path, code }) => `${path} ${code}`)]).toEqual(['InvalidInput', [problem]])
  })

  test('is what an event in person needs before it is published, and keeps afterwards', async () => {
    const { slug } = await create({ format: 'IN_PERSON' })
    const checklist = await world.ask(
      'query ($slug: String!) { event(slug: $slug) { publishingChecklist { missing { path code } advice } } }',
      { slug },
      { as },
    )
    expect(checklist).toMatchObject({
      event: { publishingChecklist: { missing: [{ path: 'venue', code: 'REQUIRED' }] } },
    })
    expect(await publish(slug)).toMatchObject({ fields: [{ path: 'venue', code: 'REQUIRED' }] })
    await update(slug, { venue: { city: 'Panama City', country: 'PA' } })
    expect(
      await world.ask(
        'query ($slug: String!) { event(slug: $slug) { publishingChecklist { advice } } }',
        { slug },
        { as },
      ),
    ).toMatchObject({ event: { publishingChecklist: { advice: expect.arrayContaining(['NO_ADDRESS']) } } })
    expect(await publish(slug)).toMatchObject({ __typename: 'EventPublished' })
    expect(await update(slug, { venue: null })).toMatchObject({ fields: [{ path: 'venue', code: 'REQUIRED' }] })
    expect(await update(slug, { format: 'VIRTUAL' })).toMatchObject({ __typename: 'EventUpdated' })
    expect(await venueSeen({ slug })).toBeNull()
    expect(await update(slug, { format: 'HYBRID' })).toMatchObject({ fields: [{ path: 'venue', code: 'REQUIRED' }] })
  })

  test('the database refuses what the rules refuse', async () => {
    const { id } = await inPerson()
    const stored = await database.event.findUniqueOrThrow({ where: { id } })
    const venue = stored.venue as Record<string, unknown>
    const write = (changed: Record<string, unknown>, format = 'IN_PERSON') =>
      database.$executeRaw`update event set venue = ${JSON.stringify({ ...venue, ...changed })}::jsonb,
        format = ${format}::event_format where id = ${id}`
    await expect(write({ city: ' ' })).rejects.toThrow('event_venue')
    await expect(write({ country: 'Panama' })).rejects.toThrow('event_venue')
    await expect(write({ mapLink: 'http://maps.example' })).rejects.toThrow('event_venue')
    await expect(write({ position: { latitude: 99, longitude: 0 } })).rejects.toThrow('event_venue')
    await expect(write({ rooms: [{ id: 'a', name: 'A', capacity: 0 }] })).rejects.toThrow('event_venue')
    await expect(write({ rooms: null })).rejects.toThrow('event_venue')
    await expect(write({}, 'VIRTUAL')).rejects.toThrow('event_venue')
    await expect(database.$executeRaw`update event set venue = null where id = ${id}`).rejects.toThrow('not complete')
    expect(await write({ name: null })).toBe(1)
  })
})

describe('an address for people who hold a seat', () => {
  const hidden = {
    name: null,
    address: null,
    mapLink: null,
    mapPage: null,
    position: null,
    directions: null,
    rooms: [],
  }

  test('is seen with a confirmed seat and by those who run the event; others see the city', async () => {
    const event = await inPerson({ isAddressPublic: false })
    await database.session.updateMany({ where: { eventId: event.id }, data: { room: 'Patio' } })
    await seat(await registerPerson(world, event, 'Ana'))
    await seat(await registerPerson(world, event, 'Bo'), 'WAITLISTED')
    const rooms = async (viewer: string | null) =>
      (
        await world.ask<{ event: { sessions: { room: string | null }[] } }>(
          'query ($slug: String!) { event(slug: $slug) { sessions { room } } }',
          { slug: event.slug },
          { as: viewer },
        )
      ).event.sessions.map(({ room }) => room)
    for (const viewer of [null, 'bo@people.example', 'stranger@people.example']) {
      expect(await venueSeen(event, viewer)).toMatchObject({ ...hidden, city: 'Panama City', viewerSeesAddress: false })
      expect(await rooms(viewer)).toEqual([null, null])
    }
    for (const viewer of [as, 'ana@people.example']) {
      expect(await venueSeen(event, viewer)).toMatchObject({ name: 'Casa del Puente', viewerSeesAddress: true })
      expect(await rooms(viewer)).toEqual(['Patio', 'Patio'])
    }
  })

  test('the page that the server renders for visitors has nothing of it', async () => {
    const event = await inPerson({ isAddressPublic: false })
    const { body } = await world.app.inject({ method: 'GET', url: `/e/${event.slug}` })
    for (const secret of ['Casa del Puente', 'Calle 3', 'maps.example', '8.953', 'Sala Bolívar', 'cathedral'])
      expect(body).not.toContain(secret)
  })
})

describe('rooms', () => {
  const warnings = async ({ slug }: EventRow, viewer: string | null = as) =>
    (
      await world.ask<{ event: { roomWarnings: { kind: string; room: string }[] } }>(
        'query ($slug: String!) { event(slug: $slug) { roomWarnings { kind room capacity needed other { title } } } }',
        { slug },
        { as: viewer },
      )
    ).event.roomWarnings

  test('sessions follow a room that gets another name, and their calendars a new version', async () => {
    const event = await inPerson()
    await database.session.updateMany({ where: { eventId: event.id }, data: { room: 'Patio' } })
    const { rooms } = (await venueSeen(event)) ?? { rooms: [] }
    const named = rooms.map(({ id, name, capacity }) => ({
      id,
      capacity,
      name: name === 'Patio' ? 'Salón Azul' : name,
    }))
    expect(await update(event.slug, { venue: { ...casa, rooms: named } })).toMatchObject({ __typename: 'EventUpdated' })
    expect((await venueSeen(event))?.rooms.map(({ id }) => id)).toEqual(rooms.map(({ id }) => id))
    const sessions = await database.session.findMany({ where: { eventId: event.id } })
    expect(sessions.map(({ room, version }) => [room, version])).toEqual([
      ['Salón Azul', 2],
      ['Salón Azul', 2],
    ])
  })

  test('a room that is taken twice or too small is a warning for organisers alone, and can be saved', async () => {
    const event = await inPerson({ rooms: [{ id: 'one', name: 'Patio', capacity: 12 }] })
    const [first] = await database.session.findMany({ where: { eventId: event.id }, orderBy: { startsAt: 'asc' } })
    if (!first) throw new Error('There are two sessions.')
    await database.session.updateMany({
      where: { eventId: event.id },
      data: { room: 'Patio', startsAt: first.startsAt, endsAt: first.endsAt, capacity: 12 },
    })
    expect(await warnings(event)).toMatchObject([{ kind: 'OVERLAP', room: 'Patio', capacity: null }])
    await database.session.update({ where: { id: first.id }, data: { capacity: 15 } })
    expect(await warnings(event)).toMatchObject(
      expect.arrayContaining([{ kind: 'TOO_SMALL', room: 'Patio', capacity: 12, needed: 15, other: null }]),
    )
    expect(await warnings(event, null)).toEqual([])
  })
})

describe('another venue', () => {
  const emails = (event: EventRow, template = 'venue-changed') =>
    database.message.findMany({ where: { eventId: event.id, template }, orderBy: { recipient: 'asc' } })
  const notify = { text: 'The house has flooded.' }

  async function withPeople(changes: Record<string, unknown> = {}): Promise<EventRow> {
    const event = await inPerson(changes)
    await seat(await registerPerson(world, event, 'Ana'))
    await seat(await registerPerson(world, event, 'Bo'), 'WAITLISTED')
    await registerPerson(world, event, 'Cleo')
    return event
  }

  test('another address is emailed to people who hold a seat, with the earlier one, if organisers ask for it', async () => {
    const event = await withPeople()
    const venue = { ...casa, name: 'Casa Alta' }
    expect(await update(event.slug, { venue: { ...venue, name: 'Casa Baja' } })).toMatchObject({ peopleEmailed: 0 })
    expect(await update(event.slug, { venue, notify })).toMatchObject({ peopleEmailed: 1 })
    expect(await emails(event)).toMatchObject([
      {
        recipient: 'ana@people.example',
        data: {
          reason: 'The house has flooded.',
          previousPlace: 'Casa Baja, Calle 3, 14, San Felipe, Panama City, Panama',
        },
      },
    ])
  })

  test('another city is emailed to everybody who is registered; a hidden address only to those who saw it', async () => {
    const event = await withPeople({ isAddressPublic: false })
    const venue = { ...casa, isAddressPublic: false, city: 'Colón' }
    expect(await update(event.slug, { venue, notify })).toMatchObject({ peopleEmailed: 3 })
    expect((await emails(event)).map(({ data }) => (data as { previousPlace: string }).previousPlace)).toEqual([
      'Casa del Puente, Calle 3, 14, San Felipe, Panama City, Panama',
      'Panama City, Panama',
      'Panama City, Panama',
    ])
  })

  test('other directions, rooms and links are emailed to nobody', async () => {
    const event = await withPeople()
    const venue = { ...casa, directions: en('Take the metro.'), rooms: [], mapLink: null }
    expect(await update(event.slug, { venue, notify })).toMatchObject({ peopleEmailed: 0 })
    expect(await emails(event)).toEqual([])
  })

  test('with other times it is one email', async () => {
    const event = await withPeople()
    const endsAt = new Date(event.endsAt.getTime() + 3_600_000).toISOString()
    expect(await update(event.slug, { venue: { ...casa, city: 'Colón' }, endsAt, notify })).toMatchObject({
      peopleEmailed: 3,
    })
    expect(await emails(event)).toEqual([])
    expect(await emails(event, 'event-rescheduled')).toMatchObject([
      { data: { previousPlace: expect.stringContaining('Panama City') } },
      {},
      {},
    ])
  })
})
