import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { deskOf } from '../desk/testing/desk.ts'
import { unsubscribeUrl } from '../mail/unsubscribe.ts'
import { builtSite } from '../testing/builtSite.ts'
import { openWorld } from '../testing/world.ts'

const site = await mkdtemp(path.join(tmpdir(), 'site-'))
await builtSite(site)
afterAll(() => rm(site, { recursive: true, force: true }))

const world = await openWorld({ webDir: site, rateLimit: 10 })
const origin = world.config.siteUrl

/**
 * Submits a form as a browser does without JavaScript. Each test has its own address, because attempts are counted per address.
 */
const submit = (
  url: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
  remoteAddress = '',
) =>
  world.app.inject({
    method: 'POST',
    url,
    payload: new URLSearchParams(fields).toString(),
    headers: { origin, accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded', ...headers },
    ...(remoteAddress && { remoteAddress }),
  })

const cookiesOf = ({ cookies }: Awaited<ReturnType<typeof submit>>) =>
  cookies.map(({ name, value }) => `${name}=${value}`).join('; ')

const codeIn = (text = '') => /\b(\d{3}) ?(\d{3})\b/.exec(text)?.slice(1).join('') ?? ''

describe('a sign-in form that is submitted without JavaScript', () => {
  it('sends one email in the language of the page, and leads to where its code is typed', async () => {
    const { email } = await deskOf(world).register(await world.event(), 'rosa')
    await world.runJobs()
    const before = world.mails.length
    const answer = await submit('/api/sign-in/link', { email, next: '/es/me', language: 'es' })
    expect([answer.statusCode, answer.headers.location, answer.body]).toEqual([
      303,
      '/es/sign-in?sent=1&next=%2Fme',
      '',
    ])
    await world.runJobs()
    expect(world.mails.slice(before).map(({ to }) => to)).toEqual([email])
    expect(world.mails.at(-1)?.text).toContain('código')
    expect(cookiesOf(answer)).not.toContain(email)
    const attributes = { httpOnly: true, sameSite: 'Strict', path: '/' }
    expect(answer.cookies).toMatchObject(
      ['plenaria.browser', 'plenaria.asked'].map((name) => ({ name, ...attributes })),
    )

    const cookie = cookiesOf(answer)
    const code = codeIn(world.mails.at(-1)?.text)
    const wrong = await submit(
      '/api/sign-in/code',
      { asked: 'here', code: '000000', next: '/es/me', language: 'es' },
      { cookie },
    )
    expect(wrong.headers.location).toBe('/es/sign-in?sent=1&problem=CODE_NOT_VALID&next=%2Fme')
    const right = await submit('/api/sign-in/code', { asked: 'here', code, next: '/es/me', language: 'es' }, { cookie })
    expect([right.statusCode, right.headers.location]).toEqual([303, '/es/me'])
    expect(await world.ask('{ viewer { email } }', {}, { cookie: cookiesOf(right) })).toEqual({ viewer: { email } })
    const again = await submit('/api/sign-in/code', { asked: 'here', code, next: '/es/me', language: 'es' }, { cookie })
    expect(again.headers.location).toContain('problem=CODE_NOT_VALID')
  })

  it('says what went wrong where the address was typed', async () => {
    const answer = await submit('/api/sign-in/link', { email: 'no address', next: '/me', language: 'en' })
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/sign-in?problem=MALFORMED&next=%2Fme'])
  })

  it('leads nowhere else, and sends nothing for another site', async () => {
    const fields = { email: 'ana@people.example', next: '//evil.example/', language: 'en' }
    const abroad = await submit('/api/sign-in/link', fields, { origin: 'https://evil.example' })
    expect(abroad.headers.location).toMatch(/^\/sign-in\?problem=FOREIGN_ORIGIN/)
    expect((await submit('/api/sign-in/link', fields, { origin: 'null' })).headers.location).toMatch(/FOREIGN_ORIGIN/)
    expect((await submit('/api/sign-in/link', fields)).headers.location).toMatch(/^\/sign-in\?sent=1/)
  })

  it('is counted with the API’s requests', async () => {
    const fields = { email: 'ana@people.example', next: '/me', language: 'en' }
    const places = []
    for (let tries = 0; tries < 25; tries += 1)
      places.push((await submit('/api/sign-in/link', fields, {}, '203.0.113.77')).headers.location)
    expect(places.at(-1)).toBe('/sign-in?problem=TOO_MANY_REQUESTS&next=%2Fme')
  })

  it('takes nobody’s word for the address that was asked for', async () => {
    for (const cookie of ['', 'plenaria.asked=AAAA', `plenaria.asked=${Buffer.alloc(400).toString('base64url')}`]) {
      const answer = await submit('/api/sign-in/code', { asked: 'here', code: '123456', language: 'fr' }, { cookie })
      expect(answer.headers.location).toBe('/fr/sign-in?sent=1&problem=CODE_NOT_VALID')
    }
  })
})

describe('the form that stops news of an event', () => {
  it('stops them once, from any page of the site, and leads back to say so', async () => {
    const event = await world.event()
    const { id } = await deskOf(world).register(event, 'ana')
    const { pathname } = new URL(unsubscribeUrl(world.config, { id }))
    const page = pathname.replace('/api', '/fr')
    for (let times = 1; times <= 2; times += 1) {
      const answer = await submit(page, {})
      expect([answer.statusCode, answer.headers.location]).toEqual([303, `${page}?outcome=stopped`])
    }
    expect(await world.database.newsStop.count({ where: { eventId: event.id } })).toBe(1)
    expect((await submit('/news/stop/nothing', {})).headers.location).toBe('/news/stop/nothing?outcome=unknown')
  })
})

describe('the form that checks a certificate', () => {
  it('is answered with the page, which is kept for nobody and lets forms say where they come from', async () => {
    const fields = { code: 'AAAABBBBCCCCDDDD', name: 'Ana' }
    const answer = await submit('/pt-BR/certificates', fields, { 'accept-language': 'es' })
    expect(answer.statusCode).toBe(200)
    expect(answer.body).toContain(JSON.stringify({ wishes: [], form: fields }).slice(1, -1))
    expect(answer.headers).toMatchObject({ 'cache-control': 'private, no-store', 'referrer-policy': 'same-origin' })
    expect(answer.headers['content-security-policy']).toContain("form-action 'self'")
  })
})
