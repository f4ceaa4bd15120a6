import { expect, it } from '@jest/globals'
import { countersignDocument } from '../grants/testing/documents.ts'
import { registerPerson } from '../registrations/testing/documents.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld({ undoSeconds: 60 })
const { database } = world

it('an answer to a request that can’t be met any more settles it, although answers wait for a minute', async () => {
  const [host, partner] = [await world.institute(), await world.institute()]
  const organiser = (await world.member({ institute: host })).email
  const signer = (await world.member({ institute: partner })).email
  const event = await world.event({ hostId: host.id })
  await world.partner(event, { institute: partner, terms: { countersign: ['RELEASE'] } })
  const reference = await registerPerson(world, event, 'ana')
  const { id: staged } = await database.registration.findUniqueOrThrow({ where: { reference } })
  const { id: requestedBy } = await database.user.findUniqueOrThrow({ where: { email: organiser } })
  // Nothing is staged any more.
  const { id } = await database.countersignRequest.create({
    data: {
      id: crypto.randomUUID(),
      eventId: event.id,
      action: 'RELEASE',
      instituteId: host.id,
      requestedBy,
      needed: [host.id, partner.id],
      matter: { staged: { [staged]: 'OFFER' } },
      requestedAt: new Date(),
    },
  })
  const answered = await world.ask(countersignDocument, { input: { id, agree: true } }, { as: signer })
  expect(answered).toMatchObject({ answer: { __typename: 'CountersignSettled', state: 'VOID' } })
  expect(await database.countersignRequest.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: 'VOID' })
  expect(await database.message.count({ where: { recipient: organiser, template: 'countersign-settled' } })).toBe(1)
  const document = 'query { viewer { pendingCountersignRequests { id } } }'
  expect(await world.ask(document, {}, { as: signer })).toEqual({ viewer: { pendingCountersignRequests: [] } })
})
