import { afterAll, expect, it } from '@jest/globals'
import { bypassLargeParams, CarryingClient } from '@plenaria/prisma/carried'
import { openDatabase } from '@plenaria/prisma/client'

const database = openDatabase(process.env.TEST_SERVER_URL ?? '', 1)
afterAll(() => database.$disconnect())

const lengthOf = async (value: string): Promise<unknown> => {
  const [row] = await database.$queryRaw<{ length: number }[]>`select length(${value}::text) as length`
  return row?.length
}

it('gives the server the value itself, in a transaction and outside', async () => {
  const value = `{"name":"O'Higgins \\ \\"x\\" 😀"}`.repeat(1000)
  expect(await bypassLargeParams((carry) => lengthOf(carry(value)))).toBe([...value].length)
  const inside = database.$transaction((transaction) =>
    bypassLargeParams(
      (carry) => transaction.$queryRaw`select ${carry(value)}::text as text, ${'plain'}::text as plain`,
    ),
  )
  expect(await inside).toEqual([{ text: value, plain: 'plain' }])
})

it('keeps nothing once the statement is answered, or refused', async () => {
  let name = ''
  await bypassLargeParams((carry) => {
    name = carry('a value')
    return lengthOf(name)
  })
  await expect(lengthOf(name)).rejects.toThrow('after its values were put down')
  const refused = bypassLargeParams((carry) => {
    name = carry('no number')
    return database.$queryRaw`select ${name}::int`
  })
  await expect(refused).rejects.toThrow()
  await expect(lengthOf(name)).rejects.toThrow('after its values were put down')
})

it('leaves alone what somebody sends that looks like a name', async () => {
  const lookalike = 'carried:00000000-0000-0000-0000-000000000000:0'
  expect(await lengthOf(lookalike)).toBe(lookalike.length)
})

it('sends one statement of a connection at a time, in order, also after one that is refused', async () => {
  const client = new CarryingClient(process.env.TEST_SERVER_URL)
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
