import { expect, test } from '@jest/globals'
import { openWorld } from '../testing/world.ts'
import { hashOf, makeSecret } from './secret.ts'

const world = await openWorld({ rateLimit: 1 })

test('a token that asks too often waits; others do not', async () => {
  const { id, institute } = await world.member()
  const make = async () => {
    const secret = makeSecret()
    await world.database.apiToken.create({
      data: {
        id: crypto.randomUUID(),
        userId: id,
        instituteId: institute.id,
        name: 'A',
        hash: hashOf(secret),
        capabilities: ['EXPORT'],
        createdAt: new Date(),
        expiresAt: new Date(Date.now() + 3_600_000),
      },
    })
    return secret
  }
  const ask = async (secret: string) => {
    const headers = { authorization: `Bearer ${secret}` }
    const payload = { query: '{ viewer { email } }' }
    return (await world.app.inject({ method: 'POST', url: '/graphql', headers, payload })).statusCode
  }
  const [one, other] = [await make(), await make()]
  const statuses: number[] = []
  for (let tries = 0; tries < 11; tries += 1) statuses.push(await ask(one))
  expect(statuses).toEqual([...Array<number>(10).fill(200), 429])
  expect(await ask(other)).toBe(200)
})
