import { beforeAll, expect, it } from '@jest/globals'
import { decideDocument, registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()

let host: InstituteRow
let organiser: string
let event: EventRow
const references: Record<string, string> = {}

const queueDocument = /* GraphQL */ `
  query ($slug: String!, $filter: RegistrationFilter, $sort: RegistrationSort) {
    event(slug: $slug) { reviewQueue(filter: $filter, sort: $sort) }
  }`

const queue = async (variables: Record<string, unknown> = {}, as: string | null = organiser) =>
  (await world.ask<{ event: { reviewQueue: string[] } }>(queueDocument, { slug: event.slug, ...variables }, { as }))
    .event.reviewQueue

const of = (...names: string[]) => names.map((name) => references[name])

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
  event = await world.event({
    hostId: host.id,
    admission: 'REVIEW',
    total: 5,
    groups: { 'civil-society': {}, academia: {} },
  })
  for (const [name, groupKey] of [
    ['Dora', 'civil-society'],
    ['Ana', 'academia'],
    ['Cai', 'civil-society'],
  ] as const)
    references[name] = await registerPerson(world, event, name, { groupKey })
})

it('a review queue holds the references that match, in the order asked for', async () => {
  expect(await queue()).toEqual(of('Dora', 'Ana', 'Cai'))
  expect(await queue({ sort: 'NAME_ASC' })).toEqual(of('Ana', 'Cai', 'Dora'))
  expect(await queue({ filter: { groupKeys: ['civil-society'] }, sort: 'NAME_ASC' })).toEqual(of('Cai', 'Dora'))
  expect(await queue({ filter: { states: ['WAITLISTED'] } })).toEqual([])
})

it('a visitor gets an empty review queue', async () => {
  expect(await queue({}, null)).toEqual([])
})

it('a review queue read later leaves out what no longer matches', async () => {
  const input = { eventSlug: event.slug, references: of('Dora'), decision: 'NOT_SELECT', staged: true }
  await world.ask(decideDocument, { input }, { as: organiser })
  expect(await queue({ filter: { staged: false } })).toEqual(of('Ana', 'Cai'))
})
