import { beforeAll, expect, test } from '@jest/globals'
import { openErasing } from '../erasure/testing/erasing.ts'
import { openSealing } from '../kernel/sealing.ts'
import { codeOf } from '../people/testing/codes.ts'
import { type Device, openDevice } from '../people/testing/device.ts'
import { openWorld } from '../testing/world.ts'
import { removeUnreadable } from './unreadable.ts'

const world = await openWorld()
const { eventOf } = openErasing(world)

const arrive = async (email: string): Promise<Device> => openDevice(world, await world.signInByLink(email))

async function setUp(device: Device): Promise<{ secret: string; recoveryCodes: string[] }> {
  const { secret } = (await device.post<{ secret: string }>('authenticator')).body
  const confirmed = await device.post<{ recoveryCodes: string[] }>('authenticator/confirm', { code: codeOf(secret) })
  return { secret, ...confirmed.body }
}

/** Makes it look encrypted under another SECRET. */
const spoil = (userId: string) =>
  world.owner.twoFactor.update({ where: { userId }, data: { secret: 'ab'.repeat(60), backupCodes: 'cd'.repeat(60) } })

const accept = (isNew: boolean) => removeUnreadable(world.owner, world.config.secret, async () => isNew)

beforeAll(async () => {
  await accept(false)
})

test('a second factor that can not be read is refused by name', async () => {
  const { id, email } = await world.member()
  const { secret, recoveryCodes } = await setUp(await arrive(email))
  await spoil(id)
  const device = await arrive(email)
  expect(await device.post('code', { code: codeOf(secret, 1) })).toMatchObject({
    status: 409,
    body: { code: 'UNREADABLE' },
  })
  expect(await device.post('recovery', { code: recoveryCodes[0] })).toMatchObject({
    status: 409,
    body: { code: 'UNREADABLE' },
  })
})

test('after SECRET was changed a member sets up a second factor again, is signed out, and sees nothing before', async () => {
  const { id, email } = await world.member()
  const before = await arrive(email)
  await setUp(before)
  await spoil(id)
  expect((await accept(false)).removed).toMatchObject({ people: expect.any(Number) })
  expect(await world.database.signIn.count({ where: { userId: id } })).toBe(0)
  expect(await before.post('recovery-codes')).toMatchObject({ status: 401 })

  const device = await arrive(email)
  const state = () =>
    world.ask(`{ viewer { secondFactor { isSetUp isShown isNeeded } } }`, {}, { cookie: device.cookie() })
  expect(await state()).toEqual({ viewer: { secondFactor: { isSetUp: false, isShown: false, isNeeded: true } } })
  await setUp(device)
  expect(await state()).toEqual({ viewer: { secondFactor: { isSetUp: true, isShown: true, isNeeded: true } } })
  expect((await accept(false)).removed).toMatchObject({ people: 0, passkeyHolders: 0 })
})

test('a passkey is kept, and has to be shown', async () => {
  const { id, email } = await world.member()
  await setUp(await arrive(email))
  await world.owner.passkey.create({
    data: {
      id: `passkey-${id}`,
      userId: id,
      publicKey: 'key',
      credentialID: `credential-${id}`,
      counter: 0,
      deviceType: 'singleDevice',
      backedUp: false,
    },
  })
  await spoil(id)
  expect((await accept(false)).removed).toMatchObject({ people: 0, passkeyHolders: 1 })
  const device = await arrive(email)
  expect(await device.post('authenticator')).toMatchObject({ status: 403, body: { code: 'SECOND_FACTOR_NEEDED' } })
  expect(await world.database.twoFactor.findUnique({ where: { userId: id } })).toMatchObject({ verified: false })
})

test('a new SECRET ends all sign-ins; the same one ends none', async () => {
  const { id, email } = await world.member()
  await arrive(email)
  await accept(false)
  expect(await world.database.signIn.count({ where: { userId: id } })).toBe(1)
  await accept(true)
  expect(await world.database.signIn.count()).toBe(0)
})

test('drafts that can not be opened are removed, others stay', async () => {
  const event = await eventOf()
  const other = openSealing('another secret that is long enough to be one')
  const draft = (emailKey: string, sealing: typeof other) =>
    world.owner.registrationDraft.create({
      data: {
        eventId: event.id,
        emailKey,
        savedAt: new Date(),
        sealed: sealing.seal('text', `${event.id} ${emailKey}`),
      },
    })
  await draft('zqlost@people.example', other)
  await draft('zqkept@people.example', openSealing(world.config.secret))
  expect((await accept(false)).removed).toMatchObject({ drafts: 1 })
  const left = await world.database.registrationDraft.findMany({ where: { eventId: event.id } })
  expect(left.map(({ emailKey }) => emailKey)).toEqual(['zqkept@people.example'])
})
