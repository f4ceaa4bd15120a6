import { randomUUID } from 'node:crypto'
import { expect, it } from '@jest/globals'
import { interest, registerDocument } from '../registrations/testing/documents.ts'
import type { EventRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'

/** Two people of a network register without proof of work; twelve in all a minute. */
const world = await openWorld({ rateLimit: 24, floodRate: 2 })

async function register(event: EventRow, email: string, more: object): Promise<{ __typename: string }> {
  const answer = await world.app.inject({
    method: 'POST',
    url: '/graphql',
    remoteAddress: '203.0.113.77',
    payload: { query: registerDocument, variables: { input: { ...interest(event, { email }), ...more } } },
  })
  return answer.json().data.answer
}

it('answers a registration as before, however many others register from the same network meanwhile', async () => {
  const event = await world.event({ admission: 'FIRST_COME' })
  const own = { requestId: randomUUID(), confirmFirst: true }
  const first = await register(event, 'first@people.example', own)
  const others = []
  for (const name of ['ana', 'bo', 'cy'])
    others.push(await register(event, `${name}@people.example`, { requestId: randomUUID(), confirmFirst: true }))

  expect(first.__typename).toBe('InterestRegistered')
  expect(others.at(-1)?.__typename).toBe('TooManyRequests')
  expect(await register(event, 'first@people.example', own)).toEqual(first)
  expect((await register(event, 'else@people.example', own)).__typename).toBe('TooManyRequests')
})

it('does so too once nobody of the network may register for a minute', async () => {
  const event = await world.event()
  const own = { requestId: randomUUID() }
  const first = await register(event, 'first@people.example', own)
  let last = first
  for (let n = 0; n < 30 && last.__typename !== 'TooManyRequests'; n += 1)
    last = await register(event, `other${n}@people.example`, { requestId: randomUUID() })

  expect(first.__typename).toBe('InterestRegistered')
  expect(last.__typename).toBe('TooManyRequests')
  expect(await register(event, 'first@people.example', own)).toEqual(first)
  expect((await register(event, 'first@people.example', { requestId: randomUUID() })).__typename).toBe(
    'TooManyRequests',
  )
})
