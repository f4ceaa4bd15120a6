import { expect, test } from '@jest/globals'
import { openWorld } from '../testing/world.ts'
import { addressOf, inDays, openInvitations } from './testing/documents.ts'

const world = await openWorld({ undoSeconds: 60 })
const { database } = world
const { invite, focalPoint, name } = openInvitations(world)
const host = await world.institute()
const { email: organiser } = await world.member({ institute: host })

const previewDocument = /* GraphQL */ `
  query ($args: JSON!) {
    actionPreview(kind: INVITE_PEOPLE, args: $args) { people refusal emails { about people } }
  }`
const preview = async (slug: string, emails: string[]) => {
  const people = emails.map((email, index) => ({ email, name: `Person ${'abcdefghij'[index % 10]}` }))
  const input = { eventSlug: slug, people, groupKey: 'academia', language: 'en', expiresAt: inDays(10) }
  const { actionPreview } = await world.ask<{ actionPreview: unknown }>(
    previewDocument,
    { args: { input } },
    { as: organiser },
  )
  return actionPreview
}

test('a thousand invitations are previewed without writing any of them, and take effect as they were previewed', async () => {
  const event = await world.event({ hostId: host.id })
  const emails = Array.from({ length: 1_000 }, (_, index) => `p${index}@people.example`)
  const [row] = await database.$queryRaw<[{ inserted: bigint }]>`
    select nextval(pg_get_serial_sequence('audit_entry', 'id')) as inserted`
  expect(await preview(event.slug, emails)).toEqual({
    people: 1_000,
    refusal: null,
    emails: [{ about: 'OTHER', people: 1_000 }],
  })
  const [after] = await database.$queryRaw<[{ inserted: bigint }]>`
    select nextval(pg_get_serial_sequence('audit_entry', 'id')) as inserted`
  // Rolled-back inserts use up sequence numbers too.
  expect(after.inserted - row.inserted).toBe(1n)
  expect(await database.eventInvitation.count({ where: { eventId: event.id } })).toBe(0)
})

test('one’s own invitation is no email to others; with nobody else it takes effect at once', async () => {
  const event = await world.event({ hostId: host.id })
  expect(await preview(event.slug, [organiser, 'ana@people.example'])).toMatchObject({ people: 1 })
  expect(await preview(event.slug, [organiser])).toMatchObject({ people: 0, refusal: null })
})

test('invitations are planned for as many people as were previewed, and sent when the minute is over', async () => {
  const event = await world.event({ hostId: host.id })
  await invite(event, organiser, ['Ana', 'Bo'])
  const planned = await database.plannedAction.findFirstOrThrow({ where: { eventId: event.id } })
  expect([planned.affected, planned.instituteId]).toEqual([2, host.id])
  await world.setClock(61_000)
  await world.runJobs()
  await world.setClock(null)
  const invited = await database.eventInvitation.findMany({
    where: { eventId: event.id },
    orderBy: { emailKey: 'asc' },
  })
  expect(invited.map(({ emailKey }) => emailKey)).toEqual([addressOf('Ana'), addressOf('Bo')])
  const done = await database.plannedAction.findUniqueOrThrow({ where: { id: planned.id } })
  expect([done.state, done.emailed]).toEqual(['DONE', 2])
})

test('people whom a focal point names are not emailed before the minute is over, and not if it is undone', async () => {
  const event = await world.event({ hostId: host.id })
  world.config.undoSeconds = 0
  const { id = '' } = (await focalPoint(event, organiser, 'Fern', 3)).focalPoint ?? {}
  world.config.undoSeconds = 60
  const plannedOf = () => database.plannedAction.findFirstOrThrow({ where: { eventId: event.id, state: 'PLANNED' } })
  const undo = 'mutation ($id: ID!) { answer: undoPlannedAction(id: $id) { __typename } }'
  expect((await name(id, addressOf('Fern'), ['Ana', 'Bo'])).__typename).toBe('ActionPlanned')
  await world.ask(undo, { id: (await plannedOf()).id }, { as: addressOf('Fern') })
  expect((await name(id, addressOf('Fern'), ['Cai', 'Dan'])).__typename).toBe('ActionPlanned')
  expect((await plannedOf()).affected).toBe(2)
  expect(await database.eventInvitation.count({ where: { eventId: event.id } })).toBe(0)
  await world.setClock(61_000)
  await world.runJobs()
  await world.setClock(null)
  const invited = await database.eventInvitation.findMany({ where: { eventId: event.id }, orderBy: { name: 'asc' } })
  expect(invited.map((one) => one.name)).toEqual(['Cai', 'Dan'])
})
