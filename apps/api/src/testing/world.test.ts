import { expect, test } from '@jest/globals'
import { openWorld } from './world.ts'

const world = await openWorld()
const question = '{ events { edges { cursor } } }'

test('an operation that fails rejects with the fault behind “Internal error” as its cause', async () => {
  await world.owner.$executeRaw`alter table event rename to renamed`
  const failed = await world.ask(question).then(
    () => null,
    (error: Error) => error,
  )
  await world.owner.$executeRaw`alter table renamed rename to event`
  expect(failed?.message).toContain('Internal error')
  expect(String(failed?.cause)).toContain('event')
  expect(await world.ask(question)).toEqual({ events: { edges: [] } })
})
