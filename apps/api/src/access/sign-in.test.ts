import { createHash } from 'node:crypto'
import { describe, expect, it, test } from '@jest/globals'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const origin = world.config.siteUrl

const post = (url: string, payload: Record<string, unknown>, headers: Record<string, string> = {}) =>
  world.app.inject({ method: 'POST', url, payload, headers: { origin, ...headers } })

/** Requests a link and reads the token from the email. */
async function tokenFor(email: string, next?: string): Promise<string> {
  expect((await post('/api/sign-in/link', { email, next })).statusCode).toBe(204)
  await world.runJobs()
  const token = /#token=([\w-]+)/.exec(world.mails.at(-1)?.text ?? '')?.[1]
  if (!token) throw new Error('No token arrived.')
  return token
}

const whoIs = async (cookie: string): Promise<unknown> => {
  const answer = await world.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { cookie },
    payload: { query: '{ viewer { email } }' },
  })
  return answer.json().data.viewer
}

test('a link from the email signs in, leads on, and works once', async () => {
  const { email } = await world.member()
  const token = await tokenFor(email.toUpperCase(), '/e/a-consultation/manage')

  const answer = await post('/api/sign-in', { token })
  expect(answer.statusCode).toBe(200)
  expect(answer.json()).toEqual({ next: '/e/a-consultation/manage' })
  const [cookie] = answer.cookies
  expect(cookie).toMatchObject({ name: 'plenaria.session_token', httpOnly: true, sameSite: 'Lax', path: '/' })
  expect(await whoIs(`${cookie?.name}=${encodeURIComponent(cookie?.value ?? '')}`)).toEqual({ email })

  const replay = await post('/api/sign-in', { token }, { 'accept-language': 'fr' })
  expect(replay.statusCode).toBe(400)
  expect(replay.json()).toMatchObject({
    code: 'LINK_NOT_VALID',
    message: expect.stringMatching(/^Le lien a déjà servi/),
  })
  expect(replay.cookies).toEqual([])
})

test('neither the device nor the place that somebody signs in from is kept, and neither can be', async () => {
  const { email } = await world.member()
  const token = await tokenFor(email)
  await post('/api/sign-in', { token }, { 'user-agent': 'A telephone of few', 'x-forwarded-for': '192.0.2.7' })
  const kept = await world.database.signIn.findFirstOrThrow({ where: { user: { email } } })
  expect([kept.userAgent, kept.ipAddress].map((each) => each ?? '')).toEqual(['', ''])
  for (const known of [{ userAgent: 'A telephone of few' }, { ipAddress: '192.0.2.7' }])
    await expect(world.database.signIn.update({ where: { id: kept.id }, data: known })).rejects.toThrow(
      /sign_in_names_no_device/,
    )
})

test('two presses at the same moment sign in once', async () => {
  const { email } = await world.member()
  const token = await tokenFor(email)
  const answers = await Promise.all([post('/api/sign-in', { token }), post('/api/sign-in', { token })])
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 400])
})

test('the token is stored as a hash only, and fetching pages with it spends nothing', async () => {
  const { email } = await world.member()
  const token = await tokenFor(email)
  const stored = await world.database.signInMail.findMany()
  for (const { linkHash, codeHash } of stored) expect([linkHash.length, codeHash?.length ?? 32]).toEqual([32, 32])
  expect(stored.map(({ linkHash }) => Buffer.from(linkHash).toString())).not.toContain(token)
  for (const url of [
    `/sign-in?token=${token}`,
    `/api/sign-in?token=${token}`,
    `/api/auth/magic-link/verify?token=${token}`,
  ]) {
    expect((await world.app.inject({ url, headers: { accept: 'text/html' } })).statusCode).toBe(404)
  }
  expect((await post('/api/sign-in', { token })).statusCode).toBe(200)
})

test('a sign-in link is refused after ten minutes, and still offers a new email weeks later', async () => {
  const { email } = await world.member()
  const token = await tokenFor(email)
  await world.setClock(10 * 60_000 + 1_000)
  expect((await post('/api/sign-in', { token })).json()).toMatchObject({ code: 'LINK_NOT_VALID' })
  await world.setClock(30 * 24 * 60 * 60_000)
  expect((await post('/api/sign-in/link', { token, next: '/me' })).statusCode).toBe(204)
  await world.runJobs()
  expect(world.mails.at(-1)).toMatchObject({ to: email, subject: 'Your link to sign in' })
  await world.setClock(null)
  expect((await post('/api/sign-in/link', { token: 'never-was-one' })).json()).toMatchObject({ code: 'LINK_NOT_VALID' })
})

describe('the six digits in the same email', () => {
  const codeIn = (text: string | undefined) =>
    /^(\d{3}) (\d{3})$/m
      .exec(text ?? '')
      ?.slice(1)
      .join('') ?? ''
  /** Requests an email; `browser`: cookies of the requesting browser, empty if it never made a request. */
  async function ask(email: string, browser = '') {
    const answer = await post('/api/sign-in/link', { email, next: '/me' }, browser ? { cookie: browser } : {})
    expect(answer.statusCode).toBe(204)
    await world.runJobs()
    const text = world.mails.at(-1)?.text
    const cookie = answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
    return { code: codeIn(text), token: /#token=([\w-]+)/.exec(text ?? '')?.[1] ?? '', browser: cookie }
  }
  const type = (email: string, code: string, browser: string) =>
    post('/api/sign-in/code', { email, code }, browser ? { cookie: browser } : {})
  const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

  it('sign in by hand, spaces or not, and end the link; and the other way round', async () => {
    const { email } = await world.member()
    const { code, token, browser } = await ask(email)
    const answer = await type(email.toUpperCase(), ` ${code.slice(0, 3)} ${code.slice(3)}`, browser)
    expect([answer.statusCode, answer.json()]).toEqual([200, { next: '/home' }])
    expect(answer.cookies[0]).toMatchObject({ name: 'plenaria.session_token', httpOnly: true })
    expect((await post('/api/sign-in', { token })).json()).toMatchObject({ code: 'LINK_NOT_VALID' })
    expect((await type(email, code, browser)).json()).toMatchObject({ code: 'CODE_NOT_VALID' })

    const second = await ask(email, browser)
    expect((await post('/api/sign-in', { token: second.token })).statusCode).toBe(200)
    expect((await type(email, second.code, browser)).statusCode).toBe(400)
  })

  it('sign in once, of many presses at one moment', async () => {
    const { email } = await world.member()
    const { code, browser } = await ask(email)
    const answers = await Promise.all([1, 2, 3].map(() => type(email, code, browser)))
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 400, 400])
  })

  it('work for ten minutes', async () => {
    const { email } = await world.member()
    const { code, browser } = await ask(email)
    await world.setClock(10 * 60_000 + 1_000)
    expect((await type(email, code, browser)).json()).toMatchObject({ code: 'CODE_NOT_VALID' })
    await world.setClock(null)
  })

  it('work in the browser that asked for them, and in no other; the link works in any', async () => {
    const { email } = await world.member()
    const { code, token, browser } = await ask(email)
    const { browser: other } = await ask('somebody-else@people.example')
    for (const elsewhere of [other, '', 'plenaria.browser=short'])
      expect((await type(email, code, elsewhere)).json()).toMatchObject({
        code: 'CODE_NOT_VALID',
        message: expect.stringContaining('in the browser where you asked for it'),
      })
    expect((await post('/api/sign-in', { token })).statusCode).toBe(200)
    const again = await ask(email, browser)
    expect(again.browser).toBe(browser)
    expect((await type(email, again.code, browser)).statusCode).toBe(200)
  })

  it('are not used up by strangers, however often they try and have emails sent', async () => {
    const { email } = await world.member()
    const { code, browser } = await ask(email)
    const strangers = [await ask(email), await ask(email), await ask(email)]
    for (const stranger of strangers)
      for (let tries = 1; tries <= 20; tries += 1) await type(email, wrong(stranger.code), stranger.browser)
    for (let tries = 1; tries <= 20; tries += 1) await type(email, wrong(code), '')
    expect((await type(email, code, browser)).statusCode).toBe(200)
  })

  it('are not to be guessed: after three wrong tries not even the right one is taken, but the link is', async () => {
    const { email } = await world.member()
    const { code, token, browser } = await ask(email)
    await Promise.all([1, 2, 3].map(() => type(email, wrong(code), browser)))
    const answer = await type(email, code, browser)
    expect([answer.statusCode, answer.json()]).toEqual([
      400,
      { code: 'CODE_NOT_VALID', message: expect.stringContaining('three wrong attempts') },
    ])
    expect((await post('/api/sign-in', { token })).statusCode).toBe(200)
    const next = await ask(email, browser)
    expect((await type(email, next.code, browser)).statusCode).toBe(200)
  })

  it('are those of the last two emails that the browser asked for, so that one that came late works', async () => {
    const { email } = await world.member()
    const first = await ask(email)
    const { browser } = first
    const codes = [first, await ask(email, browser), await ask(email), await ask(email, browser)].map(
      ({ code }) => code,
    )
    expect((await type(email, codes[0] ?? '', browser)).statusCode).toBe(400)
    expect((await type(email, codes[1] ?? '', browser)).statusCode).toBe(200)
  })

  it('are in no email that no browser asked for, so that there is nothing to guess', async () => {
    const { email } = await world.member()
    await world.signInByLink(email)
    const [mail, ...others] = await world.database.signInMail.findMany({ where: { emailKey: email } })
    expect([mail?.codeHash, mail?.askedBy, others]).toEqual([null, null, []])
  })

  it('are answered the same for an address that nobody knows', async () => {
    const { email } = await world.member()
    const { code, browser } = await ask(email)
    const [known, unknown] = [
      await type(email, wrong(code), browser),
      await type('nobody@people.example', '123456', browser),
    ]
    expect([unknown.statusCode, unknown.json()]).toEqual([known.statusCode, known.json()])
    for (const malformed of ['12345', 'abcdef', '']) {
      expect((await type(email, malformed, browser)).json()).toMatchObject({ code: 'CODE_NOT_VALID' })
    }
  })

  it('are sealed with the installation’s secret, as is the browser, and are not kept as a plain hash', async () => {
    const { email } = await world.member()
    const { code, browser } = await ask(email)
    await ask('another-address@people.example', browser)
    const { codeHash, askedBy } = await world.database.signInMail.findFirstOrThrow({
      where: { emailKey: email },
      orderBy: { madeAt: 'desc' },
    })
    const plain = (text: string) => createHash('sha256').update(text).digest()
    expect(Buffer.from(codeHash ?? []).equals(plain(code))).toBe(false)
    expect(Buffer.from(askedBy ?? []).equals(plain(browser.split('=')[1] ?? ''))).toBe(false)
    const member = await world.member()
    await ask(member.email, browser)
    const kept = await world.database.signInMail.findMany({ where: { emailKey: { in: [email, member.email] } } })
    expect(new Set(kept.map((mail) => Buffer.from(mail.askedBy ?? []).toString('hex'))).size).toBe(2)
  })

  it('are held by the database: a code has a browser, and ten minutes', async () => {
    const { email } = await world.member()
    await ask(email)
    const { id } = await world.database.signInMail.findFirstOrThrow({ where: { emailKey: email } })
    for (const data of [{ askedBy: null }, { codeHash: null }, { expiresAt: new Date(Date.now() + 3_600_000) }])
      await expect(world.database.signInMail.update({ where: { id }, data })).rejects.toThrow(/sign_in_mail/)
  })
})

test('an unknown address is answered the same and gets no email', async () => {
  const { email } = await world.member()
  const known = await post('/api/sign-in/link', { email })
  const unknown = await post('/api/sign-in/link', { email: 'nobody@people.example' })
  const shape = ({ statusCode, body, headers }: typeof known) => ({
    statusCode,
    body,
    headers: Object.keys(headers).sort(),
  })
  expect(shape(unknown)).toEqual(shape(known))

  const before = world.mails.length
  await world.runJobs()
  expect(world.mails.slice(before).map(({ to }) => to)).toEqual([email])
})

test('somebody who only registered can sign in and gets an account', async () => {
  const event = await world.event()
  await world.database.$executeRaw`
    insert into registration (id, reference, event_id, state, group_key, name, sort_name, email, email_key, country, languages, registered_at, queued_at)
    values (gen_random_uuid(), 'ABCDEFGHJK', ${event.id}, 'SUBMITTED', 'academia', 'Ada', 'ada', 'Ada@people.example', 'ada@people.example', 'CO', '{es}', now(), now())`
  const token = await tokenFor('ada@people.example')
  const answer = await post('/api/sign-in', { token }, { 'accept-language': 'pt-BR' })
  expect(answer.json()).toEqual({ next: '/' })
  expect(await world.database.user.findUnique({ where: { email: 'ada@people.example' } })).toMatchObject({
    emailVerified: true,
    language: 'pt_BR',
  })
})

test('signing out ends it on the server', async () => {
  const { email } = await world.member()
  const cookie = await world.signIn(email)
  expect(await whoIs(cookie)).toEqual({ email })
  const answer = await post('/api/sign-out', {}, { cookie })
  expect(answer.statusCode).toBe(204)
  expect(answer.cookies.every(({ maxAge }) => maxAge === 0)).toBe(true)
  expect(await whoIs(cookie)).toBeNull()
})

test('a cookie that was tampered with is nobody', async () => {
  const { email } = await world.member()
  const cookie = await world.signIn(email)
  expect(await whoIs(cookie.replace(/=(.)/, (_, first) => `=${first === 'a' ? 'b' : 'a'}`))).toBeNull()
})

test('pages elsewhere can neither sign in nor out', async () => {
  for (const url of [
    '/api/sign-in',
    '/api/sign-in/link',
    '/api/sign-in/code',
    '/api/registration-link',
    '/api/sign-out',
  ]) {
    for (const headers of [{ origin: 'https://elsewhere.example' }, { origin: 'null' }]) {
      expect((await post(url, { token: 'x', email: 'ada@people.example' }, headers)).json().code).toBe('FOREIGN_ORIGIN')
    }
    const without = await world.app.inject({ method: 'POST', url, payload: {} })
    expect(without.statusCode).toBe(403)
  }
})

test('a link leads to pages of the site only', async () => {
  const { email } = await world.member()
  for (const next of [
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'javascript:alert(1)',
  ]) {
    const token = await tokenFor(email, next)
    expect((await post('/api/sign-in', { token })).json()).toEqual({ next: '/' })
  }
})

test('a malformed address is refused in the language of the page', async () => {
  const answer = await post('/api/sign-in/link', { email: 'not an address' }, { 'accept-language': 'es-419' })
  expect(answer.statusCode).toBe(400)
  expect(answer.json()).toEqual({
    code: 'MALFORMED',
    message: 'Escriba una dirección de correo completa, por ejemplo nombre@example.org.',
  })
})

test('members begin where their work waits, unless they were on their way elsewhere', async () => {
  const { email } = await world.member()
  const landing = async (who: string, next: string) =>
    (await post('/api/sign-in', { token: await tokenFor(who, next) })).json()
  expect(await landing(email, '/me')).toEqual({ next: '/home' })
  expect(await landing(email, '/es/me')).toEqual({ next: '/es/home' })
  expect(await landing(email, '/me/data')).toEqual({ next: '/me/data' })
  const institute = await world.institute()
  const left = await world.member({ institute })
  await world.database.member.deleteMany({ where: { userId: left.id } })
  expect(await landing(left.email, '/me')).toEqual({ next: '/me' })
})

test('an account has the language of the page by which its person signs in, until they set another', async () => {
  const { email } = await world.member()
  const languageNow = async () => (await world.database.user.findUniqueOrThrow({ where: { email } })).language
  await world.database.user.update({ where: { email }, data: { language: 'es' } })
  const token = await tokenFor(email)
  expect(world.mails.at(-1)).toMatchObject({ to: email, subject: 'Your link to sign in' })
  await post('/api/sign-in', { token }, { 'accept-language': 'fr' })
  expect(await languageNow()).toBe('fr')
  await world.ask('mutation { setLanguage(language: pt_BR) { language } }', {}, { as: email })
  await post('/api/sign-in', { token: await tokenFor(email) }, { 'accept-language': 'fr' })
  expect(await languageNow()).toBe('pt_BR')
})

test('emails are written in the language that the viewer sets, and lead to the page that was asked from', async () => {
  const { email } = await world.member()
  const { setLanguage } = await world.ask('mutation { setLanguage(language: pt_BR) { language } }', {}, { as: email })
  expect(setLanguage).toEqual({ language: 'pt_BR' })
  await tokenFor(email)
  expect(world.mails.at(-1)).toMatchObject({ to: email, subject: 'O seu link para entrar' })
  expect(world.mails.at(-1)?.text).toContain(`${origin}/sign-in#token=`)
})
