import { beforeAll, describe, expect, it } from '@jest/globals'
import ICAL from 'ical.js'
import { decideDocument, registerPerson, takeDocument, withdrawDocument } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { inLocalTime, timeZoneText } from './zone.ts'

const world = await openWorld()
const { database } = world

let host: InstituteRow
let as: string
beforeAll(async () => {
  host = await world.institute()
  as = (await world.member({ institute: host })).email
})

const addressOf = (name: string) => `${name.toLowerCase()}@people.example`

async function seat({ slug }: EventRow, name: string, reference: string): Promise<void> {
  const input = { eventSlug: slug, references: [reference], decision: 'OFFER' }
  await world.ask(decideDocument, { input }, { as })
  await world.ask(takeDocument, { reference }, { as: addressOf(name) })
}

async function confirmed(event: EventRow, name: string, facts = {}): Promise<string> {
  const reference = await registerPerson(world, event, name, facts)
  await seat(event, name, reference)
  return reference
}

const eventOf = (zone = 'America/Sao_Paulo', instants = ['2027-06-14T15:00:00Z', '2027-06-15T15:00:00Z']) => {
  const sessions = instants.map((at, index) => ({
    title: `Part ${index + 1}`,
    startsAt: new Date(at),
    endsAt: new Date(Date.parse(at) + 5_400_000),
  }))
  const [first, last] = [sessions[0], sessions.at(-1)]
  return world.event({ hostId: host.id, zone, sessions, startsAt: first?.startsAt, endsAt: last?.endsAt })
}

/** Parsed as a calendar app would. */
function parsed(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const zones = calendar.getAllSubcomponents('vtimezone').map((component) => new ICAL.Timezone(component))
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    const instant = (name: 'dtstart' | 'dtend', time: ICAL.Time) => {
      if (time.zone === ICAL.Timezone.utcTimezone) return time.toJSDate().toISOString()
      const wanted = component.getFirstProperty(name)?.getParameter('tzid')
      const zone = zones.find(({ tzid }) => tzid === wanted)
      if (!zone) throw new Error('The calendar has no such zone.')
      time.zone = zone
      return new Date(time.toUnixTime() * 1000).toISOString()
    }
    return {
      uid: event.uid,
      title: event.summary,
      reminders: component.getAllSubcomponents('valarm').map((alarm) => `${alarm.getFirstPropertyValue('trigger')}`),
      sequence: event.sequence,
      status: component.getFirstPropertyValue('status'),
      startsAt: instant('dtstart', event.startDate),
      endsAt: instant('dtend', event.endDate),
      local: event.startDate.toString(),
      more: `${event.location ?? ''} ${event.description ?? ''}`.trim(),
    }
  })
}

const openDocument = /* GraphQL */ `
  mutation ($reference: String!) {
    answer: openCalendarFeed(reference: $reference) {
      __typename ... on CalendarFeedOpened { registration { calendarFeed { path } } }
    }
  }`
const closeDocument =
  'mutation ($reference: String!) { answer: closeCalendarFeed(reference: $reference) { __typename } }'

interface Opened {
  answer: { __typename: string; registration: { calendarFeed: { path: string } | null } }
}

const open = async (reference: string, name: string): Promise<string> => {
  const { answer } = await world.ask<Opened>(openDocument, { reference }, { as: addressOf(name) })
  return answer.registration.calendarFeed?.path ?? ''
}
const fetched = (url: string, cookie?: string) =>
  world.app.inject({ method: 'GET', url, ...(cookie && { headers: { cookie } }) })

describe('a calendar', () => {
  it('has the sessions that the person attends, moves them with the programme, and cancels removed ones', async () => {
    const event = await eventOf()
    const path = await open(await confirmed(event, 'Ana'), 'Ana')
    const before = parsed((await fetched(path)).body)
    expect(before).toMatchObject([
      {
        title: `Part 1 · ${(event.titles as { en: string }).en}`,
        reminders: ['-PT15M'],
        status: 'CONFIRMED',
        startsAt: '2027-06-14T15:00:00.000Z',
      },
      { startsAt: '2027-06-15T15:00:00.000Z', endsAt: '2027-06-15T16:30:00.000Z', local: '2027-06-15T12:00:00' },
    ])
    const [first, second] = await database.session.findMany({
      where: { eventId: event.id },
      orderBy: { startsAt: 'asc' },
    })
    if (!first || !second) throw new Error('There are two sessions.')
    const move = {
      id: first.id,
      version: first.version,
      startsLocal: '2027-06-14T18:00',
      endsLocal: '2027-06-14T19:00',
    }
    await world.ask(
      'mutation ($input: MoveSessionInput!) { answer: moveSession(input: $input) { __typename } }',
      { input: move },
      { as },
    )
    await world.ask(
      'mutation ($id: ID!, $version: Int!) { answer: removeSession(id: $id, version: $version) { __typename } }',
      { id: second.id, version: second.version },
      { as },
    )
    const after = parsed((await fetched(path)).body)
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid))
    expect(after).toMatchObject([
      { status: 'CONFIRMED', startsAt: '2027-06-14T21:00:00.000Z', local: '2027-06-14T18:00:00' },
      { status: 'CANCELLED', reminders: [] },
    ])
    for (const [index, { sequence }] of after.entries()) expect(sequence).toBeGreaterThan(before[index]?.sequence ?? 0)
  })

  it('reminds of the first of several sessions in a row', async () => {
    const event = await eventOf('America/Sao_Paulo', [
      '2027-06-14T13:00:00Z',
      '2027-06-14T14:40:00Z',
      '2027-06-14T18:00:00Z',
    ])
    const { body } = await fetched(await open(await confirmed(event, 'Eva'), 'Eva'))
    expect(parsed(body).map(({ reminders }) => reminders)).toEqual([['-PT15M'], [], ['-PT15M']])
  })

  it('is dead once the seat is, and once its address was taken back or exchanged', async () => {
    const event = await eventOf()
    const reference = await confirmed(event, 'Bo')
    const first = await open(reference, 'Bo')
    const second = await open(reference, 'Bo')
    expect([(await fetched(first)).statusCode, (await fetched(second)).statusCode]).toEqual([410, 200])
    await world.ask(closeDocument, { reference }, { as: addressOf('Bo') })
    expect((await fetched(second)).statusCode).toBe(410)
    const third = await open(reference, 'Bo')
    expect((await fetched(third)).statusCode).toBe(200)
    await world.ask(withdrawDocument, { reference }, { as: addressOf('Bo') })
    const gone = await fetched(third)
    expect([gone.statusCode, gone.body.includes('VEVENT')]).toEqual([410, false])
  })

  it('is private: the file is for the person, the address is shown to nobody else, and no secret is stored in plain text', async () => {
    const event = await eventOf()
    const reference = await confirmed(event, 'Cy')
    const path = await open(reference, 'Cy')
    const file = `/api/registrations/${reference}/calendar.ics`
    expect((await fetched(file)).statusCode).toBe(404)
    expect((await fetched(file, await world.signIn(as))).statusCode).toBe(404)
    expect(parsed((await fetched(file, await world.signIn(addressOf('Cy')))).body)).toHaveLength(2)
    const read = await world.ask(
      'query ($reference: String!) { registration(reference: $reference) { calendarFeed { path } } }',
      { reference },
      { as },
    )
    expect(read).toEqual({ registration: { calendarFeed: null } })
    const rows = await database.$queryRaw<
      { all: string }[]
    >`select string_agg(t::text, ' ') as all from calendar_feed t`
    expect(rows[0]?.all).not.toContain(path.slice(14, 40))
  })

  it('says nothing of the event where the person asked for protection', async () => {
    const event = await eventOf()
    const path = await open(await confirmed(event, 'Pia', { protectIdentity: true }), 'Pia')
    const { body } = await fetched(path)
    expect(parsed(body).map(({ title, more }) => [title, more])).toEqual([
      ['Appointment', ''],
      ['Appointment', ''],
    ])
    expect(body).not.toContain(event.slug)
    expect(body).not.toContain('Part 1')
  })

  describe('of an event in person', () => {
    const venue = {
      name: 'Casa del Puente',
      address: 'Calle 3, 14\nSan Felipe',
      city: 'Panama City',
      country: 'PA',
      mapLink: null,
      position: { latitude: 8.953, longitude: -79.534 },
      directions: {},
      accessibility: {},
      isAddressPublic: false,
      rooms: [{ id: 'one', name: 'Patio', capacity: null }],
    }
    const placesIn = (text: string) =>
      new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((entry) => ({
        location: entry.getFirstPropertyValue('location'),
        geo: entry.getFirstPropertyValue('geo'),
      }))

    it('says where each session is held, and has a higher sequence once that changes', async () => {
      const event = await eventOf('America/Panama', ['2027-06-14T15:00:00Z', '2027-06-15T15:00:00Z'])
      const decisionPromisedAt = new Date('2027-06-01T15:00:00Z')
      await database.event.update({ where: { id: event.id }, data: { format: 'IN_PERSON', venue, decisionPromisedAt } })
      const [first] = await database.session.findMany({ where: { eventId: event.id }, orderBy: { startsAt: 'asc' } })
      await database.session.update({ where: { id: first?.id }, data: { room: 'Patio' } })
      const path = await open(await confirmed(event, 'Via'), 'Via')
      const before = (await fetched(path)).body
      const place = 'Casa del Puente, Calle 3, 14, San Felipe, Panama City, Panama'
      expect(placesIn(before)).toEqual([
        { location: `Patio, ${place}`, geo: [8.953, -79.534] },
        { location: place, geo: [8.953, -79.534] },
      ])
      const { version } = await database.event.findUniqueOrThrow({ where: { id: event.id } })
      const moved = { city: 'Colón', country: 'PA', rooms: [{ id: 'one', name: 'Patio' }] }
      await world.ask(
        'mutation ($input: UpdateEventInput!) { answer: updateEvent(input: $input) { __typename } }',
        { input: { slug: event.slug, version, venue: moved } },
        { as },
      )
      const after = (await fetched(path)).body
      expect(placesIn(after)).toMatchObject([
        { location: 'Patio, Colón, Panama', geo: null },
        { location: 'Colón, Panama' },
      ])
      for (const [index, { sequence }] of parsed(after).entries())
        expect(sequence).toBeGreaterThan(parsed(before)[index]?.sequence ?? 0)
    })

    it('names no place to who looks over a protected person’s shoulder', async () => {
      const event = await eventOf()
      await database.event.update({ where: { id: event.id }, data: { format: 'IN_PERSON', venue } })
      const { body } = await fetched(await open(await confirmed(event, 'Pio', { protectIdentity: true }), 'Pio'))
      for (const secret of ['Casa', 'Panama', 'GEO', '8.953']) expect(body).not.toContain(secret)
    })
  })

  it.each([
    ['America/Sao_Paulo', ['2018-11-03T12:00', '2018-11-03T15:00'], ['2018-11-05T12:00', '2018-11-05T14:00']],
    ['America/Mexico_City', ['2022-10-29T12:00', '2022-10-29T17:00'], ['2022-10-31T12:00', '2022-10-31T18:00']],
    ['America/Havana', ['2027-03-13T12:00', '2027-03-13T17:00'], ['2027-03-15T12:00', '2027-03-15T16:00']],
    ['America/Nuuk', ['2027-03-26T12:00', '2027-03-26T14:00'], ['2027-03-29T12:00', '2027-03-29T13:00']],
  ] as const)('moves a session across the change of clocks in %s', async (zone, from, to) => {
    // Two of the zones no longer change clocks, so the event is moved to the change once its calendar is open.
    const event = await eventOf(zone, ['2027-06-14T15:00:00Z'])
    const path = await open(await confirmed(event, 'Mov'), 'Mov')
    const [startsAt, at] = [new Date(`${from[1]}:00Z`), Date.parse(`${to[1]}:00Z`)]
    const where = { id: event.id }
    await database.event.update({ where, data: { startsAt, endsAt: new Date(at + 3_600_000) } })
    const endsAt = new Date(startsAt.getTime() + 3_600_000)
    await database.session.updateMany({ where: { eventId: event.id }, data: { startsAt, endsAt } })
    const [before] = parsed((await fetched(path)).body)
    expect(before).toMatchObject({ startsAt: `${from[1]}:00.000Z`, local: `${from[0]}:00` })
    const { id, version } = await database.session.findFirstOrThrow({ where: { eventId: event.id } })
    const move = { id, version, startsLocal: to[0], endsLocal: to[0].replace('T12', 'T13') }
    const { answer } = await world.ask<{ answer: { __typename: string } }>(
      'mutation ($input: MoveSessionInput!) { answer: moveSession(input: $input) { __typename } }',
      { input: move },
      { as },
    )
    expect(answer.__typename).toBe('SessionMoved')
    const [after] = parsed((await fetched(path)).body)
    expect(after).toMatchObject({ uid: before?.uid, startsAt: `${to[1]}:00.000Z`, local: `${to[0]}:00` })
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0)
  })

  it('is right in the hour that clocks show twice', async () => {
    const instants = ['2027-11-07T04:30:00Z', '2027-11-07T05:30:00Z']
    const event = await eventOf('America/Havana', instants)
    const path = await open(await confirmed(event, 'Hav'), 'Hav')
    const read = parsed((await fetched(path)).body)
    expect(read.map(({ startsAt }) => startsAt)).toEqual(instants.map((at) => new Date(at).toISOString()))
  })

  it('has the event itself where there is no programme', async () => {
    const event = await world.event({ hostId: host.id })
    const path = await open(await confirmed(event, 'Dee'), 'Dee')
    expect(parsed((await fetched(path)).body)).toMatchObject([
      { startsAt: `${event.startsAt.toISOString().slice(0, 19)}.000Z` },
    ])
  })
})

describe('a zone in a calendar', () => {
  /** Sessions on both sides of a clock change, and during it. */
  const changes: [zone: string, instant: string][] = [
    ['America/Sao_Paulo', '2018-11-04T03:00:00Z'],
    ['America/Sao_Paulo', '2019-02-17T02:00:00Z'],
    ['America/Mexico_City', '2022-04-03T08:00:00Z'],
    ['America/Mexico_City', '2022-10-30T07:00:00Z'],
    ['America/Havana', '2027-03-14T05:00:00Z'],
    ['America/Havana', '2027-11-07T05:00:00Z'],
    ['America/Nuuk', '2023-03-26T01:00:00Z'],
    ['America/Nuuk', '2027-03-28T01:00:00Z'],
    ['America/Nuuk', '2027-10-31T01:00:00Z'],
    ['Asia/Kathmandu', '2027-06-01T00:00:00Z'],
  ]

  it.each(changes)('the calendar’s time zone of %s is right around %s', (name, instant) => {
    const at = Date.parse(instant)
    const hour = 3_600_000
    const zone = new ICAL.Timezone(ICAL.Component.fromString(timeZoneText(name, at - 48 * hour, at + 48 * hour)))
    for (const offset of [-48, -25, -2, -1, -0.25, 0, 0.25, 1, 2, 25, 48]) {
      const instant = new Date(at + offset * hour)
      const local = inLocalTime(instant, name)
      if (!local) continue
      const { year, month, day, hour: hours, minute } = local
      const read = new ICAL.Time({ year, month, day, hour: hours, minute, second: 0 }, zone)
      expect(new Date(read.toUnixTime() * 1000)).toEqual(instant)
    }
  })
})

describe('the email that confirms a seat', () => {
  const emailTo = (name: string) => world.mails.findLast(({ to }) => to === addressOf(name))

  it('has the calendar attached, with a reminder, and says so in the language of the person', async () => {
    const event = await eventOf()
    const reference = await registerPerson(world, event, 'Petra')
    await database.registration.update({ where: { reference }, data: { language: 'fr' } })
    await seat(event, 'Petra', reference)
    await world.runJobs()
    const { text = '', attached = {} } = emailTo('Petra') ?? {}
    expect(text).toContain('Ouvrez le fichier joint pour ajouter l’événement à votre agenda, avec des rappels.')
    expect(Object.keys(attached)).toEqual(['calendar.ics'])
    const entries = parsed(attached['calendar.ics'] ?? '')
    expect(entries.map(({ title, reminders }) => [title.split(' · ')[0], reminders])).toEqual([
      ['Part 1', ['-PT15M']],
      ['Part 2', ['-PT15M']],
    ])
    expect(attached['calendar.ics']).toContain(`/fr/registrations/${reference}`)
    expect(attached['calendar.ics']).not.toContain('token')
  })

  it('has none for protected people, and no other email has one', async () => {
    const event = await eventOf()
    const reference = await registerPerson(world, event, 'Quim')
    await world.runJobs()
    expect(emailTo('Quim')?.attached).toEqual({})
    await database.event.update({ where: { id: event.id }, data: { offersProtection: true } })
    await database.registration.update({ where: { reference }, data: { protected: true } })
    await seat(event, 'Quim', reference)
    await world.runJobs()
    expect(world.mails.filter(({ to }) => to === addressOf('Quim')).map(({ attached }) => attached)).toEqual([
      {},
      {},
      {},
    ])
  })
})
