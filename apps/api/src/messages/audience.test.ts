import { expect, it } from '@jest/globals'
import { registerPerson } from '../registrations/testing/documents.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const day = 86_400_000

it('a letter goes to those of a session, and to those who come to all', async () => {
  const host = await world.institute()
  const organiser = (await world.member({ institute: host })).email
  const at = (days: number) => ({
    startsAt: new Date(Date.now() + days * day),
    endsAt: new Date(Date.now() + (days + 0.1) * day),
  })
  const event = await world.event({
    hostId: host.id,
    sessions: [
      { title: 'One', ...at(20) },
      { title: 'Two', ...at(20.2) },
    ],
  })
  const sessions = await world.database.session.findMany({ where: { eventId: event.id }, orderBy: { startsAt: 'asc' } })
  const [one, two] = sessions.map(({ id }) => id)
  await registerPerson(world, event, 'Ana', { sessionIds: [one ?? ''] })
  await registerPerson(world, event, 'Bo', { sessionIds: [two ?? ''] })
  await registerPerson(world, event, 'Cy')
  const document = /* GraphQL */ `
    query ($slug: String!, $filter: RegistrationFilter) {
      event(slug: $slug) {
        messageRecipients(filter: $filter, kind: SERVICE) { count }
        registrations(filter: $filter) { totalCount facets { states { count } } edges { node { name } } }
      }
    }`
  const reach = async (filter: Record<string, unknown>) => {
    const { event: seen } = await world.ask<{ event: Record<string, unknown> }>(
      document,
      { slug: event.slug, filter },
      { as: organiser },
    )
    return seen
  }
  const people = (names: string[]) => ({
    messageRecipients: { count: names.length },
    registrations: {
      totalCount: names.length,
      facets: { states: names.length ? [{ count: names.length }] : [] },
      edges: names.map((name) => ({ node: { name } })),
    },
  })
  expect(await reach({ sessionIds: [one] })).toEqual(people(['Ana', 'Cy']))
  expect(await reach({ sessionIds: [two] })).toEqual(people(['Bo', 'Cy']))
  expect(await reach({})).toEqual(people(['Ana', 'Bo', 'Cy']))
})
