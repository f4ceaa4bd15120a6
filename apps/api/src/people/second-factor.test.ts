import { expect, test } from '@jest/globals'
import { openWorld } from '../testing/world.ts'
import { codeOf } from './testing/codes.ts'
import { type Device, openDevice } from './testing/device.ts'

const world = await openWorld()

const arrive = async (email: string): Promise<Device> => openDevice(world, await world.signInByLink(email))

const factorOf = async (device: Device) => {
  const { viewer } = await world.ask<{ viewer: { secondFactor: unknown } | null }>(
    `{ viewer { secondFactor { isSetUp isShown isNeeded hasAuthenticator passkeys { id } recoveryCodesLeft } } }`,
    {},
    { cookie: device.cookie() },
  )
  return viewer?.secondFactor
}

interface Codes {
  recoveryCodes: string[]
}

/** Sets up an authenticator app, which makes the sign-in strong. */
async function setUp(device: Device): Promise<{ secret: string; recoveryCodes: string[] }> {
  const { secret } = (await device.post<{ secret: string }>('authenticator')).body
  const confirmed = await device.post<Codes>('authenticator/confirm', { code: codeOf(secret) })
  expect(confirmed.status).toBe(200)
  return { secret, ...confirmed.body }
}

const subjectsTo = async (email: string): Promise<string[]> => {
  await world.runJobs()
  return world.mails.filter(({ to }) => to === email).map(({ subject }) => subject)
}

test('a member sets up an app by a code of it, is given recovery codes once, and is strong in this sign-in only', async () => {
  const { email } = await world.member()
  const device = await arrive(email)
  const weak = { isSetUp: false, isShown: false, isNeeded: true, hasAuthenticator: false, passkeys: [] }
  expect(await factorOf(device)).toEqual({ ...weak, recoveryCodesLeft: null })

  const { uri, secret } = (await device.post<{ uri: string; secret: string }>('authenticator')).body
  expect(secret).toMatch(/^[A-Z2-7]{32,}$/)
  expect(uri).toBe(
    `otpauth://totp/Plenaria:${encodeURIComponent(email)}?secret=${secret}&issuer=Plenaria&digits=6&period=30`,
  )
  expect(await factorOf(device)).toEqual({ ...weak, recoveryCodesLeft: null })

  const before = device.cookie()
  const { recoveryCodes: codes } = (await device.post<Codes>('authenticator/confirm', { code: codeOf(secret) })).body
  expect(new Set(codes).size).toBe(10)
  for (const code of codes) expect(code).toMatch(/^[a-z2-9]{5}-[a-z2-9]{5}$/)
  const strong = { ...weak, isSetUp: true, hasAuthenticator: true }
  expect(await factorOf(device)).toEqual({ ...strong, isShown: true, recoveryCodesLeft: 10 })
  expect(await factorOf(openDevice(world, before))).toBeUndefined()
  expect(await factorOf(await arrive(email))).toEqual({ ...strong, recoveryCodesLeft: null })
  expect(await subjectsTo(email)).toEqual(['An authenticator app was added to your account'])
})

test('the person is notified in the language they chose, with a link to their account', async () => {
  const { id, email } = await world.member()
  await world.database.user.update({ where: { id }, data: { language: 'fr' } })
  await setUp(await arrive(email))
  expect(await subjectsTo(email)).toEqual(['Une application de codes a été ajoutée à votre compte'])
  expect(world.mails.at(-1)?.text).toContain(`Ouvrir mon compte\u00a0:\n${world.config.siteUrl}/fr/account`)
})

test('neither the secret nor a recovery code is stored or emailed as it is', async () => {
  const { email } = await world.member()
  const device = await arrive(email)
  const { secret, recoveryCodes } = await setUp(device)
  await device.post('recovery', { code: recoveryCodes[0] })
  await world.runJobs()
  const rows = JSON.stringify(await world.database.twoFactor.findMany())
  const mails = JSON.stringify(world.mails)
  for (const hidden of [secret, ...recoveryCodes])
    for (const place of [rows, mails]) expect(place).not.toContain(hidden)
})

test('a code shows who it is once, and none from before it does', async () => {
  const { email } = await world.member()
  const { secret } = await setUp(await arrive(email))
  const device = await arrive(email)
  const before = device.cookie()
  const code = codeOf(secret, 1)
  expect(await device.post('code', { code: ` ${code.slice(0, 3)} ${code.slice(3)}` })).toMatchObject({ status: 200 })
  expect(await factorOf(device)).toMatchObject({ isShown: true, recoveryCodesLeft: 10 })
  expect(await factorOf(openDevice(world, before))).toBeUndefined()

  const other = await arrive(email)
  expect(await other.post('code', { code })).toMatchObject({ status: 400, body: { code: 'CODE_USED' } })
  expect(await other.post('code', { code: codeOf(secret) })).toMatchObject({
    status: 400,
    body: { code: 'CODE_USED' },
  })
  expect(await factorOf(other)).toMatchObject({ isShown: false })
})

test('the same code, shown twice at the same moment, is taken once', async () => {
  const { email } = await world.member()
  const { secret } = await setUp(await arrive(email))
  const devices = [await arrive(email), await arrive(email)]
  const answers = await Promise.all(devices.map((device) => device.post('code', { code: codeOf(secret, 1) })))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
})

test('after five wrong codes nothing is taken for a quarter of an hour, however many are tried at once', async () => {
  const { email } = await world.member()
  const { secret, recoveryCodes } = await setUp(await arrive(email))
  const device = await arrive(email)
  const wrong = String((Number(codeOf(secret)) + 500_000) % 1_000_000).padStart(6, '0')
  const tries = await Promise.all(Array.from({ length: 8 }, () => device.post('code', { code: wrong })))
  expect(tries.map(({ body }) => body.code).sort()).toEqual([
    ...Array.from({ length: 3 }, () => 'LOCKED'),
    ...Array.from({ length: 5 }, () => 'WRONG_CODE'),
  ])

  const locked = await device.post('code', { code: codeOf(secret, 1) }, 'pt-BR')
  expect(locked).toMatchObject({ status: 429, body: { code: 'LOCKED' } })
  expect(locked.body.message).toBe(
    'Houve códigos errados demais. Tente de novo em 15 minutos ou use uma chave de acesso.',
  )
  expect(locked.retryAfter).toBeGreaterThan(14 * 60)
  expect(await device.post('recovery', { code: recoveryCodes[0] })).toMatchObject({ status: 429 })
  expect(await factorOf(device)).toMatchObject({ isShown: false })

  await world.database.twoFactor.updateMany({ data: { lockedUntil: new Date(Date.now() - 1) } })
  expect(await device.post('code', { code: wrong })).toMatchObject({ body: { code: 'WRONG_CODE' } })
  expect(await device.post('code', { code: codeOf(secret, 1) })).toMatchObject({ status: 200 })
})

test('a recovery code works once, as it is typed by hand, and the person is notified', async () => {
  const { email } = await world.member()
  const { recoveryCodes } = await setUp(await arrive(email))
  const device = await arrive(email)
  const [code = ''] = recoveryCodes
  const typed = ` ${code.toUpperCase().replace('-', ' ')} `
  expect(await device.post('recovery', { code: typed })).toMatchObject({ status: 200, body: { left: 9 } })
  expect(await factorOf(device)).toMatchObject({ isShown: true, recoveryCodesLeft: 9 })
  expect(await (await arrive(email)).post('recovery', { code })).toMatchObject({
    body: { code: 'WRONG_RECOVERY_CODE' },
  })
  expect((await subjectsTo(email)).at(-1)).toBe('A recovery code was used for your account')
})

test('two presses with one recovery code at the same moment spend it once', async () => {
  const { email } = await world.member()
  const { recoveryCodes } = await setUp(await arrive(email))
  const devices = [await arrive(email), await arrive(email)]
  const answers = await Promise.all(devices.map((device) => device.post('recovery', { code: recoveryCodes[3] })))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
})

test('new recovery codes take the place of the old ones, in a strong sign-in only', async () => {
  const { email } = await world.member()
  const device = await arrive(email)
  const { recoveryCodes } = await setUp(device)
  const weak = await arrive(email)
  expect(await weak.post('recovery-codes')).toMatchObject({ status: 403, body: { code: 'SECOND_FACTOR_NEEDED' } })
  const { recoveryCodes: codes } = (await device.post<Codes>('recovery-codes')).body
  expect(codes).toHaveLength(10)
  expect(codes.filter((code) => recoveryCodes.includes(code))).toEqual([])
  expect(await weak.post('recovery', { code: recoveryCodes[0] })).toMatchObject({
    body: { code: 'WRONG_RECOVERY_CODE' },
  })
  expect(await weak.post('recovery', { code: codes[0] })).toMatchObject({ body: { left: 9 } })
})

test('a member keeps the last one; who is a member no longer may remove it, and is weak then', async () => {
  const { id, email } = await world.member()
  const device = await arrive(email)
  const { secret, recoveryCodes } = await setUp(device)
  const kept = await device.post('authenticator/remove', {}, 'fr')
  expect(kept).toMatchObject({ status: 409, body: { code: 'LAST_SECOND_FACTOR' } })
  expect(kept.body.message).toMatch(/^En tant que membre d’un institut/)

  await world.database.member.deleteMany({ where: { userId: id } })
  const weak = await arrive(email)
  expect(await weak.post('authenticator/remove')).toMatchObject({ body: { code: 'SECOND_FACTOR_NEEDED' } })
  expect(await device.post('authenticator/remove')).toMatchObject({ status: 200 })
  const nothing = { isSetUp: false, isShown: false, isNeeded: false, recoveryCodesLeft: null }
  expect(await factorOf(device)).toMatchObject(nothing)
  expect(await device.post('code', { code: codeOf(secret, 1) })).toMatchObject({ body: { code: 'NOT_SET_UP' } })
  expect(await device.post('recovery', { code: recoveryCodes[0] })).toMatchObject({ body: { code: 'NOT_SET_UP' } })
  expect(await subjectsTo(email)).toEqual([
    'An authenticator app was added to your account',
    'An authenticator app was removed from your account',
  ])
})

test('a weak sign-in neither sets up another app nor replaces the one there is', async () => {
  const { email } = await world.member()
  const { secret } = await setUp(await arrive(email))
  const weak = await arrive(email)
  expect(await weak.post('authenticator')).toMatchObject({ status: 409, body: { code: 'ALREADY_SET_UP' } })
  expect(await weak.post('authenticator/confirm', { code: codeOf(secret, 1) })).toMatchObject({
    body: { code: 'ALREADY_SET_UP' },
  })
  expect(await factorOf(weak)).toMatchObject({ isShown: false })
})

test('the later of two secrets counts, and only one can be confirmed', async () => {
  const { email } = await world.member()
  const devices = [await arrive(email), await arrive(email)]
  const begun = await Promise.all(devices.map((device) => device.post<{ secret: string }>('authenticator')))
  expect(begun.map(({ status }) => status)).toEqual([200, 200])
  const confirmed = await Promise.all(
    devices.map((device, place) =>
      device.post('authenticator/confirm', { code: codeOf(begun[place]?.body.secret ?? '') }),
    ),
  )
  expect(confirmed.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1)
  expect(await world.database.twoFactor.count({ where: { user: { email } } })).toBe(1)
})

test('the first one takes a fresh sign-in', async () => {
  const { email } = await world.member()
  const device = await arrive(email)
  await world.database.signIn.updateMany({
    where: { user: { email } },
    data: { createdAt: new Date(Date.now() - 25 * 60 * 60_000) },
  })
  for (const door of ['authenticator', 'passkey/options'])
    expect(await device.post(door)).toMatchObject({ status: 403, body: { code: 'SIGN_IN_AGAIN' } })
})

test('nothing is answered to a visitor, to a page elsewhere, or to what is no code', async () => {
  const { email } = await world.member()
  const device = await arrive(email)
  const visitor = openDevice(world, '')
  for (const door of [
    'authenticator',
    'code',
    'recovery',
    'recovery-codes',
    'passkey/options',
    'passkey/show/options',
  ]) {
    const content = { code: '123456' }
    expect(await visitor.post(door, content)).toMatchObject({ status: 401, body: { code: 'NOT_SIGNED_IN' } })
    const foreign = await world.app.inject({
      method: 'POST',
      url: `/api/second-factor/${door}`,
      headers: { origin: 'https://elsewhere.example', cookie: device.cookie() },
      payload: content,
    })
    expect(foreign.json()).toMatchObject({ code: 'FOREIGN_ORIGIN' })
  }
  for (const code of ['12345', 'abcdef', '1234567', '', null])
    expect(await device.post('code', { code })).toMatchObject({ status: 400, body: { code: 'MALFORMED' } })
  expect(await device.post('code', { code: '123456' })).toMatchObject({ body: { code: 'NOT_SET_UP' } })
})

test('the ways of better-auth itself stay closed', async () => {
  const { email } = await world.member()
  const device = await arrive(email)
  for (const url of [
    '/api/auth/two-factor/enable',
    '/api/auth/two-factor/verify-totp',
    '/api/auth/passkey/verify-authentication',
    '/api/auth/strengthen',
    '/strengthen',
  ]) {
    const headers = { origin: world.config.siteUrl, cookie: device.cookie() }
    expect((await world.app.inject({ method: 'POST', url, headers, payload: {} })).statusCode).toBe(404)
  }
})

test('adding a further factor, or removing one, needs a recent second factor', async () => {
  const { id, email } = await world.member()
  const device = await arrive(email)
  const { secret } = await setUp(device)
  await world.database.signIn.updateMany({
    where: { userId: id },
    data: { strengthenedAt: new Date(Date.now() - 11 * 60_000) },
  })
  for (const door of ['passkey/options', 'passkey', 'authenticator/remove', 'recovery-codes']) {
    const { status, body } = await device.post<{ code: string }>(door, { response: {} })
    expect([door, status, body.code]).toEqual([door, 403, 'RECENT_SECOND_FACTOR_NEEDED'])
  }
  // The code used for the setup no longer works.
  await world.database.twoFactor.updateMany({ where: { userId: id }, data: { lastStep: null } })
  expect((await device.post('code', { code: codeOf(secret) })).status).toBe(200)
  expect((await device.post('passkey/options')).status).toBe(200)
})
