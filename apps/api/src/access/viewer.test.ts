import { expect, test } from '@jest/globals'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()

const eventsOf = async (cookie: string): Promise<string[]> => {
  const { viewer } = await world.ask<{ viewer: { events: { slug: string }[] } }>(
    '{ viewer { events { slug } } }',
    {},
    { cookie },
  )
  return viewer.events.map(({ slug }) => slug)
}

test('the events that somebody helps to run are those of their institutes, as host or under a grant in force', async () => {
  const { email, institute } = await world.member()
  const soon = new Date(Date.now() + 5 * 24 * 60 * 60_000)
  const hosted = await world.event({ hostId: institute.id })
  const shared = await world.event({ startsAt: soon })
  const over = await world.event()
  await world.event()
  await world.partner(shared, { institute })
  const { grant } = await world.partner(over, { institute })
  await world.database.grant.update({ where: { id: grant.id }, data: { state: 'ENDED', endedAt: new Date() } })
  expect(await eventsOf(await world.signInByLink(email))).toEqual([shared.slug, hosted.slug])
})

test('where the institute asks for it, its drafts are not even named before a second factor is shown', async () => {
  const institute = await world.institute({ secondFactorRequired: true })
  const { email } = await world.member({ institute })
  const draft = await world.event({ hostId: institute.id, state: 'DRAFT' })
  expect(await eventsOf(await world.signInByLink(email))).toEqual([])
  expect(await eventsOf(await world.signIn(email))).toEqual([draft.slug])
})

test('passkeys are listed oldest first', async () => {
  const { id, email } = await world.member()
  const added = (name: string, createdAt: string) =>
    world.database.passkey.create({
      data: {
        id: name,
        name,
        userId: id,
        credentialID: name,
        publicKey: '',
        counter: 0,
        deviceType: 'multiDevice',
        backedUp: true,
        createdAt: new Date(createdAt),
      },
    })
  await added('second', '2027-05-02T12:00:00Z')
  await added('first', '2027-05-01T12:00:00Z')
  const { viewer } = await world.ask('{ viewer { secondFactor { passkeys { name createdAt } } } }', {}, { as: email })
  expect(viewer).toEqual({
    secondFactor: {
      passkeys: [
        { name: 'first', createdAt: '2027-05-01T12:00:00.000Z' },
        { name: 'second', createdAt: '2027-05-02T12:00:00.000Z' },
      ],
    },
  })
})
