import { expect, test } from '@jest/globals'
import { openWorld } from './testing/world.ts'

const world = await openWorld()

test('a visitor is told that nobody is signed in', async () => {
  expect(await world.execute('{ viewer { email } }')).toEqual({ data: { viewer: null } })
})

test('a member sees the institute and the role', async () => {
  const { email } = await world.member()
  const { viewer } = await world.ask<{ viewer: unknown }>(
    '{ viewer { email language memberships { role institute { name } } } }',
    {},
    { as: email },
  )
  expect(viewer).toEqual({
    email,
    language: 'en',
    memberships: [{ role: 'ORGANISER', institute: { name: 'Institute 1' } }],
  })
})
