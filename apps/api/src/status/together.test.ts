import { expect, jest, test } from '@jest/globals'
import { lockSeats } from '../access/lock.ts'
import { deskOf } from '../desk/testing/desk.ts'
import { makeRegistrationLink } from '../people/registrationLink.ts'
import { decideDocument } from '../registrations/testing/documents.ts'
import { openWorld } from '../testing/world.ts'

jest.setTimeout(60_000)

const world = await openWorld({ rateLimit: 120 })
const { database } = world
const people = 12

async function offers() {
  const host = await world.institute()
  const organiser = (await world.member({ institute: host, role: 'ORGANISER' })).email
  const event = await world.event({ hostId: host.id, total: 40 })
  const desk = deskOf(world)
  const rows = []
  for (let index = 0; index < people; index += 1)
    rows.push(await desk.register(event, `person${String.fromCharCode(97 + index)}`))
  const references = rows.map(({ reference }) => reference)
  const input = { eventSlug: event.slug, references, decision: 'OFFER', staged: false }
  await world.ask(decideDocument, { input }, { as: organiser })
  return { event, rows }
}

const post = (url: string, payload: object, cookie = '') =>
  world.app.inject({
    method: 'POST',
    url,
    payload,
    remoteAddress: '203.0.113.40',
    headers: { origin: world.config.siteUrl, ...(cookie && { cookie }) },
  })

async function opened(registrationId: string): Promise<string> {
  const answer = await post('/api/registration-link', { token: await makeRegistrationLink(database, registrationId) })
  expect(answer.statusCode).toBe(200)
  return answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
}

test('twelve people behind one address take their seats at the same moment, while the event is busy', async () => {
  const { event, rows } = await offers()
  const query = 'mutation ($reference: String!) { answer: takeSeatByLink(reference: $reference) { __typename } }'
  const cookies = await Promise.all(rows.map(({ id }) => opened(id)))
  const busy = database.$transaction(
    async (transaction) => {
      await lockSeats(transaction, event.id)
      await new Promise((resolve) => setTimeout(resolve, 1_000))
    },
    { timeout: 10_000 },
  )
  const answers = await Promise.all(
    rows.map(({ reference }, index) => post('/graphql', { query, variables: { reference } }, cookies[index])),
  )
  await busy
  const seen = answers.map((answer) => answer.json().data?.answer.__typename ?? answer.json().errors[0].extensions.code)
  expect(seen).toEqual(Array.from({ length: people }, () => 'SeatTakenByLink'))
})
