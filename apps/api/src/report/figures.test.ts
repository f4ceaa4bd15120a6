/** Checks that no published table permits subtraction, from registration rows to the hashed content. */
import { randomUUID } from 'node:crypto'
import { expect, it, jest } from '@jest/globals'
import type { ParticipationFigures } from '@plenaria/domain/report/content'
import fc from 'fast-check'
import { newReference } from '../kernel/ids.ts'
import { publishRooms } from '../publicRoom/publish.ts'
import { seat as countForPublic } from '../publicRoom/testing/seating.ts'
import { openWorld } from '../testing/world.ts'
import { compose, contentOf } from './compose.ts'

jest.setTimeout(120_000)

const world = await openWorld()
const { database } = world

const groupKeys = ['civil-society', 'academia', 'private-sector']
const counts = fc.uniqueArray(
  fc.record({
    groupKey: fc.constantFrom(...groupKeys),
    country: fc.constantFrom('BR', 'CO', 'MX', 'PE'),
    people: fc.integer({ min: 1, max: 5 }),
  }),
  { selector: ({ groupKey, country }) => `${groupKey} ${country}`, minLength: 1, maxLength: 8 },
)

type Counts = readonly { groupKey: string; country: string; people: number }[]

async function eventOf(given: Counts, threshold: number, total = 200) {
  const event = await world.event({
    hostId: (await world.institute()).id,
    total,
    groups: Object.fromEntries(groupKeys.map((key) => [key, {}])),
  })
  await seat(event.id, given)
  await database.event.update({ where: { id: event.id }, data: { disclosureThreshold: threshold } })
  await database.report.create({ data: { eventId: event.id, titles: { en: 'A report' }, changedAt: new Date() } })
  return database.event.findUniqueOrThrow({ where: { id: event.id } })
}

async function seat(eventId: string, given: Counts): Promise<void> {
  const at = new Date()
  const people = given.flatMap(({ groupKey, country, people: count }) =>
    Array.from({ length: count }, () => {
      const [id, reference] = [randomUUID(), newReference()]
      const email = `${reference.toLowerCase()}@people.example`
      return {
        id,
        reference,
        eventId,
        groupKey,
        country,
        email,
        emailKey: email,
        state: 'CONFIRMED' as const,
        name: 'Somebody',
        sortName: 'Somebody',
        registeredAt: at,
        queuedAt: at,
      }
    }),
  )
  await database.registration.createMany({ data: people })
}

async function figuresOf(event: Awaited<ReturnType<typeof eventOf>>): Promise<ParticipationFigures> {
  const draft = await database.report.findUniqueOrThrow({ where: { eventId: event.id } })
  const { canonical } = await compose(database, event, draft, new Date())
  return contentOf({ canonical }).figures
}

/**
 * What a reader of one list and its sum can know: nothing below the threshold, and nothing of what is left out but that it is
 * some of the rest.
 */
function expectNothingToSubtract(
  shown: readonly (number | null)[],
  length: number,
  { people, threshold }: Pick<ParticipationFigures, 'people' | 'threshold'>,
): void {
  const published = shown.flatMap((each) => each ?? [])
  expect(published.filter((each) => each > 0 && each < threshold)).toEqual([])
  const hidden = length - published.length
  if (people === null || hidden === 0) return
  const rest = people - published.reduce((sum, each) => sum + each, 0)
  // Two at least, either of which may be all of the rest.
  expect(hidden).toBeGreaterThan(1)
  expect(rest).toBeGreaterThanOrEqual(threshold)
}

it('no list of a composed report gives away a count below the threshold, for any set of people', async () => {
  await fc.assert(
    fc.asyncProperty(counts, fc.integer({ min: 3, max: 5 }), async (given, threshold) => {
      const figures = await figuresOf(await eventOf(given, threshold))
      const all = new Set(given.map(({ country }) => country)).size
      expectNothingToSubtract(
        figures.groups.map(({ people }) => people),
        groupKeys.length,
        figures,
      )
      expectNothingToSubtract(
        figures.countries.map(({ people }) => people),
        all,
        figures,
      )
      expect(JSON.stringify(figures)).not.toContain('Somebody')
    }),
    { numRuns: 12 },
  )
})

it('people from countries that are too small to be named are counted with their region', async () => {
  const from = (country: string, people: number) => ({ groupKey: 'academia', country, people })
  const figures = await figuresOf(
    await eventOf(
      [
        from('BR', 6),
        from('CO', 2),
        from('PE', 2),
        from('MX', 1),
        from('KE', 2),
        from('NG', 2),
        from('US', 4),
        from('FR', 1),
      ],
      3,
    ),
  )
  expect(figures.countries).toEqual([
    { code: 'BR', people: 6, region: '419' },
    { code: 'US', people: 4 },
  ])
  // The one person from Europe is counted together with a region.
  expect(figures.regions).toEqual([{ code: '419', people: 5 }])
  expect(figures.otherCountries).toBe(5)
})

it('two versions cannot be subtracted: what was counted for the first is what every later one says', async () => {
  const event = await eventOf([{ groupKey: 'academia', country: 'BR', people: 6 }], 3)
  const first = await figuresOf(event)
  await database.report.update({ where: { eventId: event.id }, data: { figures: { ...first } as object } })
  await seat(event.id, [{ groupKey: 'civil-society', country: 'PE', people: 1 }])
  expect(await figuresOf(event)).toEqual(first)
})

it('a group that was withheld in the room is withheld in the report too', async () => {
  const event = await eventOf(
    [
      { groupKey: 'civil-society', country: 'BR', people: 7 },
      { groupKey: 'academia', country: 'CO', people: 6 },
      { groupKey: 'private-sector', country: 'MX', people: 8 },
    ],
    3,
  )
  // As it was counted for the public last; since then seven more of the private sector were admitted.
  await countForPublic(database, event, { 'civil-society': 7, academia: 6, 'private-sector': 1 })
  await publishRooms(database, { isSetTime: true })
  const { people, groups } = await figuresOf(event)
  expect(groups.map((group) => [group.key, group.people])).toEqual([
    ['civil-society', 7],
    ['academia', null],
    ['private-sector', null],
  ])
  expect(people).toBe(21)
})

it('a report tells as much as the public sees of the room: its total in the same range, or nothing', async () => {
  const event = await eventOf([{ groupKey: 'academia', country: 'BR', people: 6 }], 3)
  await countForPublic(database, event, { academia: 6 })
  await database.event.update({ where: { id: event.id }, data: { roomDisclosure: 'TOTAL' } })
  await publishRooms(database, { isSetTime: true })
  const chosen = async (roomDisclosure: 'TOTAL' | 'NOTHING') => {
    const changed = await database.event.update({ where: { id: event.id }, data: { roomDisclosure } })
    await publishRooms(database, { isSetTime: false })
    return figuresOf(changed)
  }
  expect(await chosen('TOTAL')).toMatchObject({
    people: null,
    range: { from: 0, to: 19 },
    countries: [],
    groups: [{}, { people: null }, {}],
  })
  expect(await chosen('NOTHING')).toMatchObject({ people: null, countries: [], groups: [{}, { people: null }, {}] })
})

it('the difference between the last count and the report does not reveal that somebody left', async () => {
  const event = await eventOf(
    [
      { groupKey: 'civil-society', country: 'BR', people: 7 },
      { groupKey: 'academia', country: 'BR', people: 5 },
    ],
    3,
  )
  await countForPublic(database, event, { 'civil-society': 7, academia: 6 })
  await database.event.update({ where: { id: event.id }, data: { roomDisclosure: 'EXACT' } })
  await publishRooms(database, { isSetTime: true })
  const { people, groups } = await figuresOf(event)
  expect(groups.find(({ key }) => key === 'academia')?.people).toBeNull()
  expect(people).toBeNull()
})

it('the exact total of a full, protected event does not reveal that somebody left before the report', async () => {
  const given = [
    { groupKey: 'civil-society', country: 'BR', people: 7 },
    { groupKey: 'academia', country: 'BR', people: 5 },
  ]
  const { id } = await eventOf(given, 3, 13)
  const event = await database.event.update({
    where: { id },
    data: { offersProtection: true, roomDisclosure: 'GROUPS' },
  })
  await countForPublic(database, event, { 'civil-society': 7, academia: 6 })
  await publishRooms(database, { isSetTime: true })
  const { published } = await database.publicRoom.findFirstOrThrow({
    where: { eventId: id },
    orderBy: { number: 'desc' },
  })
  expect(published).toMatchObject({ isFull: true })
  // Nothing is published after the end, though counting goes on.
  await countForPublic(database, event, { 'civil-society': 7, academia: 5 })
  expect((await figuresOf(event)).people).toBeNull()
})
