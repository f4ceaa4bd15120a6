import { expect, test } from '@jest/globals'
import { openWorld } from '../testing/world.ts'
import { codeOf } from './testing/codes.ts'
import { type Device, openDevice } from './testing/device.ts'
import { makeSoftKey, type Options, type SoftKey } from './testing/passkey.ts'

const world = await openWorld()
const { siteUrl } = world.config

const arrive = async (email: string): Promise<Device> => openDevice(world, await world.signInByLink(email))
const makeKey = () => makeSoftKey(siteUrl)

async function add(device: Device, key: SoftKey, name?: string) {
  const options = await device.post<Options>('passkey/options')
  expect(options.status).toBe(200)
  return device.post<{ recoveryCodes: string[] | null }>('passkey', { response: key.register(options.body), name })
}

async function show(device: Device, key: SoftKey) {
  const options = await device.post<Options>('passkey/show/options')
  expect(options.status).toBe(200)
  return device.post('passkey/show', { response: key.show(options.body) })
}

const factorOf = async (device: Device) => {
  const { viewer } = await world.ask<{ viewer: { secondFactor: { passkeys: { id: string; name: string }[] } } | null }>(
    `{ viewer { secondFactor { isSetUp isShown passkeys { id name } hasAuthenticator recoveryCodesLeft } } }`,
    {},
    { cookie: device.cookie() },
  )
  return viewer?.secondFactor
}

const subjectsTo = async (email: string): Promise<string[]> => {
  await world.runJobs()
  return world.mails.filter(({ to }) => to === email).map(({ subject }) => subject)
}

test('a passkey is added with recovery codes, and shown at the next sign-in, which is another afterwards', async () => {
  const { email } = await world.member()
  const key = makeKey()
  const device = await arrive(email)
  const added = await add(device, key, 'Laptop')
  expect(added.status).toBe(200)
  expect(added.body.recoveryCodes).toHaveLength(10)
  expect(await factorOf(device)).toEqual({
    isSetUp: true,
    isShown: true,
    hasAuthenticator: false,
    recoveryCodesLeft: 10,
    passkeys: [{ id: expect.any(String), name: 'Laptop' }],
  })

  const next = await arrive(email)
  const before = next.cookie()
  expect(await factorOf(next)).toMatchObject({ isSetUp: true, isShown: false })
  expect((await show(next, key)).status).toBe(200)
  expect(await factorOf(next)).toMatchObject({ isShown: true })
  expect(await factorOf(openDevice(world, before))).toBeUndefined()
  expect(await subjectsTo(email)).toEqual(['A passkey was added to your account'])
})

test('the recovery codes of a passkey open once, and stay when an app is added', async () => {
  const { email } = await world.member()
  const device = await arrive(email)
  const codes = (await add(device, makeKey())).body.recoveryCodes ?? []
  const { secret } = (await device.post<{ secret: string }>('authenticator')).body
  const confirmed = await device.post('authenticator/confirm', { code: codeOf(secret) })
  expect(confirmed).toMatchObject({ status: 200, body: { recoveryCodes: null } })
  const other = await arrive(email)
  expect(await other.post('recovery', { code: codes[9] })).toMatchObject({ body: { left: 9 } })
  expect(await device.post('authenticator/remove')).toMatchObject({ status: 200 })
  expect(await (await arrive(email)).post('recovery', { code: codes[8] })).toMatchObject({ body: { left: 8 } })
})

test('a weak sign-in adds no further passkey, also when its options are from before', async () => {
  const { email } = await world.member()
  const weak = await arrive(email)
  const { body: options } = await weak.post<Options>('passkey/options')
  await add(await arrive(email), makeKey())
  expect(await weak.post('passkey', { response: makeKey().register(options) })).toMatchObject({
    status: 403,
    body: { code: 'SECOND_FACTOR_NEEDED' },
  })
  expect(await weak.post('passkey/options')).toMatchObject({ body: { code: 'SECOND_FACTOR_NEEDED' } })
  expect((await factorOf(weak))?.passkeys).toHaveLength(1)
})

test('at most one of two first passkeys added at the same moment stays', async () => {
  const { email } = await world.member()
  const devices = [await arrive(email), await arrive(email)]
  const options = await Promise.all(devices.map((device) => device.post<Options>('passkey/options')))
  const responses = options.map(({ body }) => makeKey().register(body))
  await Promise.all(devices.map((device, place) => device.post('passkey', { response: responses[place] })))
  expect(await world.database.passkey.count({ where: { user: { email } } })).toBeLessThanOrEqual(1)
})

test('somebody else’s passkey, an old answer and an answer from a page elsewhere open nothing', async () => {
  const [mine, theirs] = [makeKey(), makeKey()]
  const [me, they] = [await world.member(), await world.member()]
  await add(await arrive(me.email), mine)
  await add(await arrive(they.email), theirs)

  const device = await arrive(me.email)
  expect(await show(device, theirs)).toMatchObject({ status: 400, body: { code: 'PASSKEY_REFUSED' } })
  expect(await show(device, makeKey())).toMatchObject({ body: { code: 'PASSKEY_REFUSED' } })

  const { body: options } = await device.post<Options>('passkey/show/options')
  const response = mine.show(options)
  expect((await device.post('passkey/show', { response })).status).toBe(200)
  const again = await arrive(me.email)
  await again.post('passkey/show/options')
  expect(await again.post('passkey/show', { response })).toMatchObject({ body: { code: 'PASSKEY_REFUSED' } })
  expect(await factorOf(again)).toMatchObject({ isShown: false })

  const fooled = makeSoftKey('https://plenaria.example.elsewhere.example')
  const fresh = await arrive((await world.member()).email)
  const { body: forFresh } = await fresh.post<Options>('passkey/options')
  expect(await fresh.post('passkey', { response: fooled.register(forFresh) })).toMatchObject({
    body: { code: 'PASSKEY_REFUSED' },
  })
  expect(await fresh.post('passkey/show', { response: { id: 'x' } })).toMatchObject({ body: { code: 'MALFORMED' } })
})

test('passkeys are named, renamed and removed by their owner in a strong sign-in, but never the last of a member', async () => {
  const { email } = await world.member()
  const stranger = await world.member()
  const device = await arrive(email)
  await add(device, makeKey())
  const other = await arrive(email)
  await device.post('passkey/options')
  await add(device, makeKey(), 'Phone')
  const [first, second] = (await factorOf(device))?.passkeys ?? []
  expect([first?.name, second?.name]).toEqual([null, 'Phone'])

  const theirs = await arrive(stranger.email)
  await add(theirs, makeKey())
  for (const door of ['passkey/rename', 'passkey/remove'])
    expect(await theirs.post(door, { id: first?.id, name: 'Mine' })).toMatchObject({ body: { code: 'NOT_SET_UP' } })

  expect(await other.post('passkey/rename', { id: first?.id, name: 'Laptop' })).toMatchObject({
    body: { code: 'SECOND_FACTOR_NEEDED' },
  })
  expect(await device.post('passkey/rename', { id: first?.id, name: ' Laptop ' })).toMatchObject({ status: 200 })
  for (const name of ['', '\u202e', 'x'.repeat(61)])
    expect(await device.post('passkey/rename', { id: first?.id, name })).toMatchObject({ body: { code: 'MALFORMED' } })
  expect((await factorOf(device))?.passkeys.map(({ name }) => name)).toEqual(['Laptop', 'Phone'])

  expect(await other.post('passkey/remove', { id: first?.id })).toMatchObject({ status: 403 })
  expect(await device.post('passkey/remove', { id: first?.id })).toMatchObject({ status: 200 })
  expect(await device.post('passkey/remove', { id: second?.id })).toMatchObject({
    status: 409,
    body: { code: 'LAST_SECOND_FACTOR' },
  })
  expect((await factorOf(device))?.passkeys.map(({ name }) => name)).toEqual(['Phone'])
  expect((await subjectsTo(email)).at(-1)).toBe('A passkey was removed from your account')
})

test('once a passkey is removed, other devices have to show another', async () => {
  const { email } = await world.member()
  const [laptop, lost] = [makeKey(), makeKey()]
  const device = await arrive(email)
  await add(device, laptop)
  await add(device, lost)
  const elsewhere = await arrive(email)
  await show(elsewhere, lost)
  expect(await factorOf(elsewhere)).toMatchObject({ isShown: true })
  const [, second] = (await factorOf(device))?.passkeys ?? []
  await device.post('passkey/remove', { id: second?.id })
  expect(await factorOf(elsewhere)).toMatchObject({ isShown: false })
  expect(await factorOf(device)).toMatchObject({ isShown: true })
})

test('a member who removes both passkeys at the same moment keeps one', async () => {
  const { email } = await world.member()
  const device = await arrive(email)
  await add(device, makeKey())
  await add(device, makeKey())
  const passkeys = (await factorOf(device))?.passkeys ?? []
  const answers = await Promise.all(passkeys.map(({ id }) => device.post('passkey/remove', { id })))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
})
