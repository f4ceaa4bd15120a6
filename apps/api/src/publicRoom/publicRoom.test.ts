import { beforeAll, describe, expect, it } from '@jest/globals'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import type { EventFixture } from '../testing/fixtures.ts'
import { openWorld } from '../testing/world.ts'
import { publishRooms } from './publish.ts'
import { bandsDocument, numbersDocument } from './testing/documents.ts'
import { type Seated, seat } from './testing/seating.ts'

const world = await openWorld()
const { database } = world
let host: InstituteRow
let organiser: string
let reviewer: string

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host, role: 'ORGANISER' })).email
  reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
})

const groups = { officials: {}, 'regional-bodies': {}, academia: {}, 'civil-society': {} }
const ofDefect = { officials: 7, 'regional-bodies': 1, academia: 6, 'civil-society': 5 }

async function room(seated: Seated, facts: EventFixture = {}): Promise<EventRow> {
  const event = await world.event({ hostId: host.id, total: 40, groups, ...facts })
  await seat(database, event, seated)
  await publishRooms(database, { isSetTime: true })
  return event
}

interface Numbers {
  seatPlan: { held: number | null; free: number | null }
  groups: { key: string; confirmed: number | null; offered: number | null; waiting: number | null }[]
  sessions: { held: number | null; waiting: number | null; hasFreePlaces: boolean | null }[]
}

interface Bands {
  version: number
  roomDisclosure: string
  publicRoom: {
    disclosure: string
    hasFreeSeats: boolean | null
    taken: { from: number; to: number } | null
    groups: { key: string; taken: { from: number; to: number } | null }[]
  }
}

const numbers = async ({ slug }: EventRow, as: string | null = null) =>
  (await world.ask<{ event: Numbers }>(numbersDocument, { slug }, { as })).event
const bands = async ({ slug }: EventRow, as: string | null = null) =>
  (await world.ask<{ event: Bands }>(bandsDocument, { slug }, { as })).event
const taken = async (event: EventRow) =>
  (await bands(event)).publicRoom.groups.map((group) => group.taken?.from ?? null)

const set = async (event: EventRow, disclosure: string | null, as: string | null = organiser) => {
  const { version } = await bands(event, organiser)
  const document = `mutation ($input: SetRoomDisclosureInput!) { answer: setRoomDisclosure(input: $input) {
    __typename ... on Refusal { message } ... on RoomDisclosureSet { reportToRequestAgain event { roomDisclosure } }
    ... on ThresholdAboveRoom { threshold seats }
    ... on RoomReveals { safer inferences { kind groupKey minimum maximum readerGroupKey sources { kind groupKey } } } } }`
  const input = { eventSlug: event.slug, version, disclosure }
  return (await world.ask<{ answer: Record<string, unknown> }>(document, { input }, { as })).answer
}

const tryToBreak = async ({ slug }: EventRow, disclosure: string | null, as: string | null = organiser) => {
  const document = `query ($slug: String!, $disclosure: RoomDisclosure) {
    event(slug: $slug) { roomAttack(disclosure: $disclosure) { outcome safer inferences { kind groupKey } } } }`
  type Read = { event: { roomAttack: Record<string, unknown> | null } }
  return (await world.ask<Read>(document, { slug, disclosure }, { as })).event.roomAttack
}

const history = ({ id: eventId }: EventRow) =>
  database.publicRoom.findMany({ where: { eventId }, orderBy: { number: 'asc' } })

describe('what a stranger reads', () => {
  it('is no count of a group, at an event of any kind', async () => {
    for (const facts of [{}, { kind: 'DIALOGUE', admission: 'INVITATION' }, { offersProtection: true }] as const) {
      const event = await room(ofDefect, facts)
      const { groups: read, seatPlan } = await numbers(event)
      expect(read.map(({ confirmed }) => confirmed)).toEqual([null, null, null, null])
      expect(read.flatMap(({ offered, waiting }) => [offered, waiting]).every((count) => count === null)).toBe(true)
      expect(seatPlan).toEqual({ held: null, free: null })
    }
  })

  it('is groups with enough people in ranges, and others withheld with one that covers them', async () => {
    const event = await room(ofDefect)
    expect((await bands(event)).publicRoom).toMatchObject({
      disclosure: 'GROUPS',
      hasFreeSeats: true,
      taken: { from: 15, to: 19 },
      groups: [
        { key: 'officials', taken: { from: 6, to: 8 } },
        { key: 'regional-bodies', taken: null },
        { key: 'academia', taken: { from: 6, to: 8 } },
        { key: 'civil-society', taken: null },
      ],
    })
  })

  it('is the total alone where an event is closed, by invitation or hides who is registered', async () => {
    const at = new Date(Date.now() + 86_400_000 * 20)
    const closed = await room(ofDefect, {
      sessions: [{ title: 'One', startsAt: at, endsAt: new Date(at.getTime() + 1), rule: 'CLOSED' }],
    })
    const others = [
      await room(ofDefect, { admission: 'INVITATION' }),
      await room(ofDefect, { kind: 'DIALOGUE', admission: 'INVITATION' }),
      await room(ofDefect, { offersProtection: true }),
    ]
    for (const event of [closed, ...others])
      expect((await bands(event)).publicRoom).toMatchObject({
        disclosure: 'TOTAL',
        hasFreeSeats: true,
        taken: { from: 15, to: 19 },
        groups: [],
      })
  })

  it('is the same for a participant, and everything for who sees registrations', async () => {
    const event = await room(ofDefect)
    expect(await numbers(event, 'somebody@people.example')).toEqual(await numbers(event))
    for (const as of [organiser, reviewer])
      expect(await numbers(event, as)).toMatchObject({
        groups: [{ confirmed: 7 }, { confirmed: 1 }, { confirmed: 6 }, { confirmed: 5 }],
        seatPlan: { held: 19, free: 21 },
      })
    expect(await bands(event, organiser)).toEqual(await bands(event))
  })

  it('is nothing before the room was counted', async () => {
    const event = await world.event({ hostId: host.id, total: 40, groups })
    await seat(database, event, ofDefect)
    expect((await bands(event)).publicRoom).toMatchObject({ hasFreeSeats: null, taken: null, groups: [] })
  })

  it('is whether a session is full, unless that tells of fewer people than the threshold', async () => {
    const at = new Date(Date.now() + 86_400_000 * 20)
    const session = { startsAt: at, endsAt: new Date(at.getTime() + 3_600_000) }
    const event = await room(ofDefect, {
      sessions: [
        { ...session, title: 'A small one', capacity: 2, held: 2 },
        { ...session, title: 'B large one', capacity: 5, held: 5 },
        { ...session, title: 'C free one', capacity: 5, held: 4 },
      ],
    })
    const read = (await numbers(event)).sessions
    expect(read.map(({ hasFreePlaces }) => hasFreePlaces)).toEqual([null, false, true])
    expect(read.every(({ held, waiting }) => held === null && waiting === null)).toBe(true)
    expect((await numbers(event, organiser)).sessions.map(({ held }) => held)).toEqual([2, 5, 4])
  })
})

describe('over time', () => {
  it('shows nobody who polls that one person came or left', async () => {
    const event = await room({ ...ofDefect, 'regional-bodies': 4 })
    const before = await bands(event)
    expect(await taken(event)).toEqual([6, 3, 6, 3])
    for (const change of [-1, 1]) {
      await seat(database, event, { ...ofDefect, 'regional-bodies': 4, officials: 7 + change })
      await publishRooms(database, { isSetTime: true })
      expect(await bands(event)).toEqual(before)
    }
  })

  it('takes a group in again at a full hour, once enough people came', async () => {
    const event = await room({ ...ofDefect, 'regional-bodies': 4 })
    await seat(database, event, { ...ofDefect, 'regional-bodies': 4, officials: 10 })
    await publishRooms(database, { isSetTime: false })
    expect(await taken(event)).toEqual([6, 3, 6, 3])
    await publishRooms(database, { isSetTime: true })
    expect(await taken(event)).toEqual([9, 3, 6, 3])
  })

  it('tells within a minute that seats are free no more', async () => {
    const event = await room({ officials: 30 })
    await seat(database, event, { officials: 40 })
    await publishRooms(database, { isSetTime: false })
    expect((await bands(event)).publicRoom).toMatchObject({ hasFreeSeats: false, taken: { from: 30, to: 34 } })
  })

  it('records everything that was published, in order, and writes nothing where nothing changed', async () => {
    const event = await room(ofDefect)
    await publishRooms(database, { isSetTime: true })
    await seat(database, event, { ...ofDefect, officials: 20 })
    await publishRooms(database, { isSetTime: true })
    const states = await history(event)
    expect(
      states.map(({ number, disclosure, threshold, seats }) => ({ number, disclosure, threshold, seats })),
    ).toEqual([1, 2].map((number) => ({ number, disclosure: 'GROUPS', threshold: 3, seats: 40 })))
    await expect(database.publicRoom.updateMany({ data: { threshold: 9 } })).rejects.toThrow()
    await expect(database.publicRoom.deleteMany()).rejects.toThrow()
  })

  it('stays as it was once the event is over, even if people leave; from then on it can only show less', async () => {
    const event = await room(ofDefect)
    const last = (await bands(event)).publicRoom
    await database.event.update({
      where: { id: event.id },
      data: { startsAt: new Date(Date.now() - 7_200_000), endsAt: new Date(Date.now() - 3_600_000) },
    })
    await seat(database, event, { officials: 1 })
    await publishRooms(database, { isSetTime: true })
    expect((await bands(event)).publicRoom).toEqual({ ...last, hasFreeSeats: null })
    expect(await set(event, 'EXACT')).toMatchObject({ __typename: 'RoomFrozen' })
    expect(await set(event, 'TOTAL')).toMatchObject({ __typename: 'RoomDisclosureSet' })
    expect((await bands(event)).publicRoom).toMatchObject({ taken: last.taken, hasFreeSeats: null, groups: [] })
    expect(await set(event, 'GROUPS')).toMatchObject({ __typename: 'RoomFrozen' })
    await expect(database.roomLedger.update({ where: { eventId: event.id }, data: { total: 1 } })).rejects.toThrow()
  })
})

describe('the setting', () => {
  it('is changed by organisers of the host, takes effect at once, and is in the log', async () => {
    const event = await room(ofDefect)
    for (const as of [null, reviewer, 'somebody@people.example'])
      expect(await set(event, 'EXACT', as)).toMatchObject({ __typename: 'NotAllowed' })
    expect(await set(event, 'NOTHING')).toEqual({
      __typename: 'RoomDisclosureSet',
      reportToRequestAgain: false,
      event: { roomDisclosure: 'NOTHING' },
    })
    expect((await bands(event)).publicRoom).toMatchObject({ hasFreeSeats: null, taken: null, groups: [] })
    expect(await set(event, null)).toMatchObject({ event: { roomDisclosure: 'GROUPS' } })
    const entries = await database.auditEntry.findMany({
      where: { eventId: event.id, what: 'ROOM_DISCLOSURE_SET' },
      orderBy: { sequence: 'asc' },
    })
    expect(entries).toMatchObject([
      { before: { roomDisclosure: null }, after: { roomDisclosure: 'NOTHING' } },
      { before: { roomDisclosure: 'NOTHING' }, after: { roomDisclosure: null } },
    ])
  })

  it('tells the same counts as before when it is changed to and fro', async () => {
    const event = await room({ ...ofDefect, 'regional-bodies': 4 })
    const before = await taken(event)
    await set(event, 'TOTAL')
    await seat(database, event, { ...ofDefect, 'regional-bodies': 2 })
    await set(event, 'GROUPS')
    expect(await taken(event)).toEqual(before)
  })

  it('tells exact numbers where organisers want that, without offers where it is hidden who is registered', async () => {
    const seated = { ...ofDefect, 'regional-bodies': 4 }
    const event = await room(seated, { offersProtection: true })
    await set(event, 'EXACT')
    expect(await numbers(event)).toMatchObject({
      groups: [7, 4, 6, 5].map((confirmed) => ({ confirmed, offered: null, waiting: null })),
      seatPlan: { held: 22, free: 18 },
    })
    const open = await room(seated)
    await set(open, 'EXACT')
    expect((await numbers(open)).groups[1]).toMatchObject({ confirmed: 4, offered: 0, waiting: 0 })
  })

  it('is refused where it would tell of few people, with what could be learned and the safest setting that shows most', async () => {
    const event = await room(ofDefect, { offersProtection: true })
    const before = await bands(event)
    const answer = await set(event, 'EXACT')
    expect(answer).toMatchObject({
      __typename: 'RoomReveals',
      safer: 'GROUPS',
      inferences: expect.arrayContaining([
        {
          kind: 'SEATED',
          groupKey: 'regional-bodies',
          minimum: 1,
          maximum: 1,
          readerGroupKey: null,
          sources: [{ kind: 'ROOM_GROUP', groupKey: 'regional-bodies' }],
        },
      ]),
    })
    expect(await bands(event)).toEqual(before)
    expect(await set(event, String(answer.safer))).toMatchObject({ event: { roomDisclosure: 'GROUPS' } })
    expect(await tryToBreak(event, 'GROUPS')).toEqual({ outcome: 'SAFE', inferences: [], safer: null })
  })

  it('is tried on request, by those who may change it, and changes nothing', async () => {
    const event = await room(ofDefect, { offersProtection: true })
    expect(await tryToBreak(event, 'EXACT')).toMatchObject({ outcome: 'REVEALS', safer: 'GROUPS' })
    expect(await tryToBreak(event, null)).toEqual({ outcome: 'SAFE', inferences: [], safer: null })
    for (const as of [null, reviewer, 'somebody@people.example'])
      expect(await tryToBreak(event, 'EXACT', as)).toBeNull()
    expect((await bands(event)).roomDisclosure).toBe('TOTAL')
  })

  it('is refused where few people have an offer or wait, although enough have a seat', async () => {
    const event = await room({ officials: 7 })
    await database.groupTally.update({
      where: { eventId_groupKey: { eventId: event.id, groupKey: 'officials' } },
      data: { waiting: 2 },
    })
    expect(await set(event, 'EXACT')).toMatchObject({
      __typename: 'RoomReveals',
      safer: 'GROUPS',
      inferences: [{ kind: 'WAITING', groupKey: 'officials', minimum: 2, maximum: 2 }],
    })
  })

  it('is changed to one that shows less without a search', async () => {
    const event = await room(ofDefect, { roomDisclosure: 'EXACT' })
    expect(await tryToBreak(event, 'EXACT')).toMatchObject({ outcome: 'REVEALS' })
    expect(await set(event, 'TOTAL')).toMatchObject({ __typename: 'RoomDisclosureSet' })
  })

  it('says so where the threshold is more than the room', async () => {
    const event = await room({ officials: 2 }, { total: 4, disclosureThreshold: 5 })
    expect(await set(event, 'TOTAL')).toMatchObject({ __typename: 'ThresholdAboveRoom', threshold: 5, seats: 4 })
    expect((await bands(event)).publicRoom).toMatchObject({ hasFreeSeats: null, taken: null })
    const { version } = await bands(event, organiser)
    const document = `mutation ($input: SetDisclosureThresholdInput!) {
      answer: setDisclosureThreshold(input: $input) { __typename } }`
    const input = { eventSlug: event.slug, version, threshold: 6 }
    expect(await world.ask(document, { input }, { as: organiser })).toEqual({
      answer: { __typename: 'ThresholdAboveRoom' },
    })
  })

  it('is held by the database as well: no state may tell more than its setting', async () => {
    const event = await room(ofDefect)
    const nothing = { isFull: null, taken: null, held: null, groups: [], sessions: [] }
    const write = (disclosure: 'NOTHING' | 'TOTAL' | 'GROUPS', facts: object, number = 2) =>
      database.publicRoom.create({
        data: {
          eventId: event.id,
          number,
          at: new Date(),
          disclosure,
          threshold: 3,
          seats: 40,
          published: { ...nothing, ...facts },
        },
      })
    const group = { key: 'officials', taken: null, offered: null, waiting: null }
    await expect(write('NOTHING', { isFull: true })).rejects.toThrow()
    await expect(write('NOTHING', { taken: { from: 5, to: 9 } })).rejects.toThrow()
    await expect(write('TOTAL', { groups: [group] })).rejects.toThrow()
    await expect(write('GROUPS', { groups: [{ ...group, taken: { from: 1, to: 3 } }] })).rejects.toThrow()
    await expect(write('GROUPS', { groups: [{ ...group, waiting: 4 }] })).rejects.toThrow()
    await expect(write('GROUPS', { held: 4 })).rejects.toThrow()
    await expect(write('GROUPS', { groups: [group] }, 9)).rejects.toThrow()
    await write('GROUPS', { groups: [group] })
  })
})
