import { beforeAll, beforeEach, expect, it } from '@jest/globals'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world

const archiveDocument = /* GraphQL */ `
  mutation ($slug: String!) {
    answer: archiveEvent(slug: $slug) { __typename ... on Refusal { message } ... on EventArchived { event { archivedAt } } }
  }`
const unarchiveDocument = /* GraphQL */ `
  mutation ($slug: String!) {
    answer: unarchiveEvent(slug: $slug) { __typename ... on EventUnarchived { event { archivedAt } } }
  }`
const listsDocument = /* GraphQL */ `
  query {
    all: events(first: 100) { edges { node { slug } } }
    archived: events(first: 100, filter: { archived: true }) { edges { node { slug } } }
    viewer { events { slug } home { total events { event { slug } } } }
  }`

interface Slugs {
  edges: { node: { slug: string } }[]
}
interface Lists {
  all: Slugs
  archived: Slugs
  viewer: { events: { slug: string }[]; home: { total: number; events: { event: { slug: string } }[] } } | null
}

const hour = 3_600_000
let host: InstituteRow
let organiser: string
let event: EventRow

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
})
beforeEach(async () => {
  const endsAt = new Date(Date.now() - hour)
  event = await world.event({ hostId: host.id, startsAt: new Date(endsAt.getTime() - hour), endsAt })
})

const ask = async (document: string, as: string | null = organiser) =>
  (await world.ask<{ answer: Record<string, unknown> }>(document, { slug: event.slug }, { as })).answer

async function listed(as: string | null) {
  const { all, archived, viewer } = await world.ask<Lists>(listsDocument, {}, { as })
  const has = (slugs: string[]) => slugs.includes(event.slug)
  return {
    all: has(all.edges.map(({ node }) => node.slug)),
    archived: has(archived.edges.map(({ node }) => node.slug)),
    own: has(viewer?.events.map(({ slug }) => slug) ?? []),
    home: has(viewer?.home.events.map((each) => each.event.slug) ?? []),
  }
}

it('takes an event that is over out of every list, for its institute to find and to put back', async () => {
  expect(await listed(organiser)).toEqual({ all: true, archived: false, own: true, home: true })
  expect(await ask(archiveDocument)).toMatchObject({
    __typename: 'EventArchived',
    event: { archivedAt: expect.any(String) },
  })
  expect(await listed(organiser)).toEqual({ all: false, archived: true, own: false, home: false })
  expect(await listed(null)).toEqual({ all: false, archived: false, own: false, home: false })
  const found = await world.ask('query ($slug: String!) { event(slug: $slug) { slug } }', { slug: event.slug })
  expect(found).toEqual({ event: { slug: event.slug } })

  expect(await ask(unarchiveDocument)).toEqual({ __typename: 'EventUnarchived', event: { archivedAt: null } })
  expect(await listed(organiser)).toEqual({ all: true, archived: false, own: true, home: true })
  const entries = await database.auditEntry.findMany({
    where: { eventId: event.id, what: { in: ['EVENT_ARCHIVED', 'EVENT_UNARCHIVED'] } },
    orderBy: { id: 'asc' },
  })
  expect(entries.map(({ what }) => what)).toEqual(['EVENT_ARCHIVED', 'EVENT_UNARCHIVED'])
})

it('archives what was called off before it was over, and nothing else that is ahead', async () => {
  const ahead = { startsAt: new Date(Date.now() + hour), endsAt: new Date(Date.now() + 2 * hour) }
  await database.event.update({ where: { id: event.id }, data: ahead })
  expect(await ask(archiveDocument)).toMatchObject({ __typename: 'NotOverYet' })
  await expect(database.event.update({ where: { id: event.id }, data: { archivedAt: new Date() } })).rejects.toThrow()
  await database.event.update({ where: { id: event.id }, data: { state: 'CALLED_OFF', calledOffAt: new Date() } })
  expect(await ask(archiveDocument)).toMatchObject({ __typename: 'EventArchived' })
})

it('is refused to people who don’t run the event', async () => {
  expect(await ask(archiveDocument, null)).toMatchObject({ __typename: 'NotAllowed' })
  const other = await world.member({ institute: await world.institute() })
  expect(await ask(archiveDocument, other.email)).toMatchObject({ __typename: 'NotAllowed' })
})

it('archives a draft', async () => {
  const ahead = { startsAt: new Date(Date.now() + hour), endsAt: new Date(Date.now() + 2 * hour) }
  await database.event.update({ where: { id: event.id }, data: { ...ahead, state: 'DRAFT' } })
  expect(await ask(archiveDocument)).toMatchObject({ __typename: 'EventArchived' })
  expect(await listed(organiser)).toEqual({ all: false, archived: true, own: false, home: false })
})
