import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import pg from 'pg'
import { openSealing } from '../kernel/sealing.ts'
import { decideDocument, registerPerson, takeDocument, withdrawDocument } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow, SessionRow } from '../request/rows.ts'
import { countStatementsOfBoth } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world

let host: InstituteRow
let as: string

beforeAll(async () => {
  host = await world.institute()
  as = (await world.member({ institute: host })).email
})

const hour = 3_600_000
const link = 'https://meet.example/room?pwd=secret'
const materials = [
  { title: 'Agenda', link: 'https://papers.example/agenda', isPublic: true },
  { title: 'Draft', link: 'https://papers.example/draft', isPublic: false },
]

/** With this many sessions, each with a link and two materials; only the first has the capacity. */
async function eventOf(sessions: number, capacity: number | null = null): Promise<EventRow> {
  const startsAt = new Date('2027-06-14T15:00:00Z')
  const event = await world.event({
    hostId: host.id,
    startsAt,
    endsAt: new Date(startsAt.getTime() + 10 * hour),
    sessions: Array.from({ length: sessions }, (_, index) => ({
      title: `Session ${index + 1}`,
      startsAt: new Date(startsAt.getTime() + index * hour),
      endsAt: new Date(startsAt.getTime() + (index + 1.5) * hour),
      materials,
      capacity: index === 0 ? capacity : null,
    })),
  })
  const sealing = openSealing(world.config.secret)
  for (const { id } of await database.session.findMany({ where: { eventId: event.id } })) {
    await database.session.update({ where: { id }, data: { joinLink: sealing.seal(link, id) } })
  }
  return event
}

const firstOf = ({ id }: EventRow): Promise<SessionRow> =>
  database.session.findFirstOrThrow({ where: { eventId: id }, orderBy: { startsAt: 'asc' } })

const addressOf = (name: string) => `${name.toLowerCase()}@people.example`

async function confirmed(event: EventRow, name: string, sessionIds?: string[]): Promise<string> {
  const reference = await registerPerson(world, event, name, { sessionIds })
  await world.ask(
    decideDocument,
    { input: { eventSlug: event.slug, references: [reference], decision: 'OFFER' } },
    { as },
  )
  await world.ask(takeDocument, { reference }, { as: addressOf(name) })
  return reference
}

const linkFor = async ({ id }: SessionRow, requester?: { as?: string; cookie?: string }) =>
  (await world.ask<{ joinLink: string | null }>('query ($id: ID!) { joinLink(sessionId: $id) }', { id }, requester))
    .joinLink

const materialsFor = async ({ slug }: EventRow, requester?: { as: string }) => {
  const document = 'query ($slug: String!) { event(slug: $slug) { sessions { materials { title } } } }'
  const { event } = await world.ask<{ event: { sessions: { materials: { title: string }[] }[] } }>(
    document,
    { slug },
    requester,
  )
  return event.sessions[0]?.materials.map(({ title }) => title)
}

describe('the link to join a session', () => {
  it('is shown to those who hold a seat and want the session, as long as they do', async () => {
    const event = await eventOf(2)
    const session = await firstOf(event)
    const ana = await confirmed(event, 'Ana')
    const { id: second } = await database.session.findFirstOrThrow({
      where: { eventId: event.id, id: { not: session.id } },
    })
    await confirmed(event, 'Bo', [second])
    await registerPerson(world, event, 'Cy')
    expect(await linkFor(session, { as: addressOf('Ana') })).toBe(link)
    expect(await linkFor(session, { as: addressOf('Bo') })).toBeNull()
    expect(await linkFor(session, { as: addressOf('Cy') })).toBeNull()
    expect(await linkFor(session)).toBeNull()
    await world.ask(withdrawDocument, { reference: ana }, { as: addressOf('Ana') })
    expect(await linkFor(session, { as: addressOf('Ana') })).toBeNull()
  })

  it('is not shown to those who wait for a place, until they have it', async () => {
    const event = await eventOf(1, 1)
    const session = await firstOf(event)
    const dee = await confirmed(event, 'Dee')
    await confirmed(event, 'Eli')
    expect(await linkFor(session, { as: addressOf('Dee') })).toBe(link)
    expect(await linkFor(session, { as: addressOf('Eli') })).toBeNull()
    await world.ask(withdrawDocument, { reference: dee }, { as: addressOf('Dee') })
    expect(await linkFor(session, { as: addressOf('Eli') })).toBe(link)
  })

  it('is shown to them from its time on, and before that to staff alone, with a second factor', async () => {
    const event = await eventOf(1)
    const session = await firstOf(event)
    await confirmed(event, 'Fia')
    const shownAt = new Date('2027-06-14T14:00:00Z')
    await database.session.update({ where: { id: session.id }, data: { linkShownAt: shownAt } })
    const fia = { as: addressOf('Fia') }
    expect(await linkFor(session, fia)).toBeNull()
    expect(await linkFor(session, { as })).toBe(link)
    expect(await linkFor(session, { cookie: await world.signInByLink(as) })).toBeNull()
    await world.setClock('2027-06-14T13:59:59.999Z')
    expect(await linkFor(session, fia)).toBeNull()
    await world.setClock('2027-06-14T14:00:00Z')
    expect(await linkFor(session, fia)).toBe(link)
    await world.setClock(null)
  })

  it('is nowhere in the database in plain words', async () => {
    const event = await eventOf(1)
    const rows = await database.$queryRaw<{ all: string }[]>`
      select t::text as all from session t where event_id = ${event.id}
      union all select t::text from audit_entry t where event_id = ${event.id}
      union all select t::text from message t`
    expect(rows.map((row) => row.all).join(' ')).not.toMatch(/meet\.example|pwd=/)
  })
})

it('materials are public, or for those who have a place and those who manage the session', async () => {
  const event = await eventOf(1)
  await confirmed(event, 'Gus')
  await registerPerson(world, event, 'Hue')
  expect(await materialsFor(event)).toEqual(['Agenda'])
  expect(await materialsFor(event, { as: addressOf('Hue') })).toEqual(['Agenda'])
  expect(await materialsFor(event, { as: addressOf('Gus') })).toEqual(['Agenda', 'Draft'])
  expect(await materialsFor(event, { as })).toEqual(['Agenda', 'Draft'])
})

it('sessions that overlap are listed as pairs', async () => {
  const { slug } = await eventOf(3)
  const document =
    'query ($slug: String!) { event(slug: $slug) { sessionClashes { earlier { title } later { title } } } }'
  expect(await world.ask(document, { slug })).toEqual({
    event: {
      sessionClashes: [
        { earlier: { title: 'Session 1' }, later: { title: 'Session 2' } },
        { earlier: { title: 'Session 2' }, later: { title: 'Session 3' } },
      ],
    },
  })
})

describe('the number of SQL statements', () => {
  beforeEach(() => {
    jest.restoreAllMocks()
  })
  afterEach(() => {
    jest.restoreAllMocks()
  })

  const whole = `sessions {
    id title description track kind capacity held waiting hasJoinLink materials { title } viewerCan { manage } }
    sessionClashes { earlier { title } later { title } }`
  const document = `query ($slug: String!) { event(slug: $slug) { ${whole} viewerRegistration { places { state session { title } } } } }`

  it('a programme takes the same number of statements for one session and for many', async () => {
    const people = ['Uno', 'Tres']
    const slugs: string[] = []
    for (const [index, size] of [1, 3].entries()) {
      const event = await eventOf(size, 1)
      await database.session.updateMany({ where: { eventId: event.id }, data: { capacity: 1 } })
      await confirmed(event, people[index] ?? '')
      slugs.push(event.slug)
    }
    const counts: [number, number][] = []
    for (const requesterOf of [
      () => ({}),
      (index: number) => ({ as: addressOf(people[index] ?? '') }),
      () => ({ as }),
    ]) {
      const [one = () => Promise.resolve(), many = one] = slugs.map(
        (slug, index) => () => world.ask(document, { slug }, requesterOf(index)),
      )
      counts.push(await countStatementsOfBoth(one, many))
    }
    expect(counts.map(([, many]) => many)).toEqual(counts.map(([one]) => one))
    expect(Math.max(...counts.flat())).toBeLessThan(18)
  })

  it('taking a seat takes no extra statement where no session has a capacity', async () => {
    const takes = async (name: string, capacity: number | null): Promise<number> => {
      const event = await eventOf(2, capacity)
      const reference = await registerPerson(world, event, name)
      const input = { eventSlug: event.slug, references: [reference], decision: 'OFFER' }
      await world.ask(decideDocument, { input }, { as })
      await world.signIn(addressOf(name))
      const query = jest.spyOn(pg.Client.prototype, 'query')
      await world.ask(takeDocument, { reference }, { as: addressOf(name) })
      const count = query.mock.calls.filter(([asked]) => JSON.stringify(asked).includes('session_place')).length
      jest.restoreAllMocks()
      return count
    }
    expect(await takes('Cero', null)).toBe(0)
    // The place came with the offer: it is read, and stays.
    expect(await takes('Dos', 1)).toBe(1)
  })
})
