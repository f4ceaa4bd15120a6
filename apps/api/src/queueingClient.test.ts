import { expect, it } from '@jest/globals'
import { QueueingClient } from '@plenaria/prisma/queueingClient'

it('sends one statement of a connection at a time, in order, also after one that is refused', async () => {
  const client = new QueueingClient(process.env.TEST_SERVER_URL)
  await client.connect()
  const asked = ['select 1 as n', 'select n', 'select 3 as n'].map((text) => client.query<{ n: number }>(text))
  expect(client).toMatchObject({ _queryQueue: [] })
  const answers = await Promise.allSettled(asked)
  expect(answers.map((answer) => (answer.status === 'fulfilled' ? answer.value.rows : 'refused'))).toEqual([
    [{ n: 1 }],
    'refused',
    [{ n: 3 }],
  ])
  await client.end()
})
