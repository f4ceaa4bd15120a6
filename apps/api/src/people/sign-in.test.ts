import { expect, test } from '@jest/globals'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const origin = world.config.siteUrl

const post = (url: string, payload: Record<string, unknown>, headers: Record<string, string> = {}) =>
  world.app.inject({ method: 'POST', url, payload, headers: { origin, ...headers } })

/** Asks for a link and reads the token from the mail. */
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

test('a link from the mail signs in, leads on, and works once', async () => {
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
    message: expect.stringMatching(/^Ce lien ne fonctionne plus/),
  })
  expect(replay.cookies).toEqual([])
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
  const stored = await world.database.verification.findMany()
  expect(JSON.stringify(stored)).not.toContain(token)
  for (const url of [
    `/sign-in?token=${token}`,
    `/api/sign-in?token=${token}`,
    `/api/auth/magic-link/verify?token=${token}`,
  ]) {
    expect((await world.app.inject({ url, headers: { accept: 'text/html' } })).statusCode).toBe(404)
  }
  expect((await post('/api/sign-in', { token })).statusCode).toBe(200)
})

test('after its time a link is refused', async () => {
  const { email } = await world.member()
  const token = await tokenFor(email)
  await world.database.verification.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } })
  expect((await post('/api/sign-in', { token })).json()).toMatchObject({ code: 'LINK_NOT_VALID' })
})

test('an unknown address is answered the same and gets no mail', async () => {
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
  for (const url of ['/api/sign-in', '/api/sign-in/link', '/api/sign-out']) {
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

test('a malformed address is told so, in the language of the page', async () => {
  const answer = await post('/api/sign-in/link', { email: 'not an address' }, { 'accept-language': 'es-419' })
  expect(answer.statusCode).toBe(400)
  expect(answer.json()).toEqual({
    code: 'MALFORMED',
    message: 'Escriba una dirección de correo completa, por ejemplo nombre@example.org.',
  })
})

test('mails are written in the language that the viewer sets', async () => {
  const { email } = await world.member()
  const { setLanguage } = await world.ask('mutation { setLanguage(language: pt_BR) { language } }', {}, { as: email })
  expect(setLanguage).toEqual({ language: 'pt_BR' })
  await tokenFor(email)
  expect(world.mails.at(-1)).toMatchObject({ to: email, subject: 'O seu link para entrar' })
  expect(world.mails.at(-1)?.text).toContain(`${origin}/pt-BR/sign-in#token=`)
})
