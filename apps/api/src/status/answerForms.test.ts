import { describe, expect, it } from '@jest/globals'
import { makeRegistrationLink } from '../people/registrationLink.ts'
import { decideDocument, registerPerson } from '../registrations/testing/documents.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world
const origin = world.config.siteUrl
const host = await world.institute()
const organiser = await world.member({ institute: host, role: 'ORGANISER' })

async function offered(name: string) {
  const event = await world.event({ hostId: host.id })
  const reference = await registerPerson(world, event, name)
  const input = { eventSlug: event.slug, references: [reference], decision: 'OFFER', staged: false }
  await world.ask(decideDocument, { input }, { as: organiser.email })
  return { reference, cookie: await world.signIn(`${name.toLowerCase()}@people.example`) }
}

/** Submits the page's form as a browser does without JavaScript. */
const submit = (reference: string, fields: Record<string, string>, headers: Record<string, string>) =>
  world.app.inject({
    method: 'POST',
    url: `/api/registrations/${reference}/answer`,
    payload: new URLSearchParams(fields).toString(),
    headers: { origin, 'content-type': 'application/x-www-form-urlencoded', ...headers },
  })

const stateOf = async (reference: string) =>
  (await database.registration.findUniqueOrThrow({ where: { reference } })).state

/** Values of the hidden fields in the page's form. */
const fieldsIn = (html: string) =>
  Object.fromEntries(Array.from(html.matchAll(/name="(\w+)" value="([\w-]+)"/g), ([, name, value]) => [name, value]))

describe('the form of a person’s page', () => {
  it('accepts an offered seat, once, and leads back to the page in its language', async () => {
    const { reference, cookie } = await offered('Ana')
    for (const _press of [1, 2]) {
      const answer = await submit(reference, { answer: 'TAKE', language: 'es' }, { cookie })
      expect([answer.statusCode, answer.headers.location]).toEqual([303, `${origin}/es/registrations/${reference}`])
    }
    expect(await stateOf(reference)).toBe('CONFIRMED')
  })

  it('asks before somebody leaves, and says what they lose', async () => {
    const { reference, cookie } = await offered('Bo')
    const asked = await submit(reference, { answer: 'WITHDRAW', language: 'fr' }, { cookie })
    expect(asked.statusCode).toBe(200)
    expect(asked.headers['content-security-policy']).toContain("form-action 'self'")
    expect(asked.body).toContain('<h1>Renoncer à cette place\u00a0?</h1>')
    expect(await stateOf(reference)).toBe('OFFERED')
    const left = await submit(reference, fieldsIn(asked.body) as Record<string, string>, { cookie })
    expect([left.statusCode, left.headers.location]).toEqual([303, `${origin}/fr/registrations/${reference}`])
    expect(await stateOf(reference)).toBe('WITHDRAWN')
  })

  it('withdraws nothing where the seat was offered after the question', async () => {
    const event = await world.event({ hostId: host.id })
    const reference = await registerPerson(world, event, 'Cleo')
    const cookie = await world.signIn('cleo@people.example')
    const asked = await submit(reference, { answer: 'WITHDRAW', language: 'en' }, { cookie })
    expect(asked.body).toContain('<h1>Withdraw your registration?</h1>')
    const input = { eventSlug: event.slug, references: [reference], decision: 'OFFER', staged: false }
    await world.ask(decideDocument, { input }, { as: organiser.email })
    const late = await submit(reference, fieldsIn(asked.body) as Record<string, string>, { cookie })
    expect(late.statusCode).toBe(409)
    expect(late.body).toContain('<h1>Nothing was changed</h1>')
    expect(await stateOf(reference)).toBe('OFFERED')
  })

  it('works for the holder of a link, and for nobody else', async () => {
    const { reference } = await offered('Dana')
    const { id } = await database.registration.findUniqueOrThrow({ where: { reference } })
    const opened = await world.app.inject({
      method: 'POST',
      url: '/api/registration-link',
      headers: { origin },
      payload: { token: await makeRegistrationLink(database, id) },
    })
    const cookie = opened.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
    const stranger = await world.signIn('stranger@people.example').catch(() => '')
    expect((await submit(reference, { answer: 'TAKE' }, { cookie: stranger })).statusCode).toBe(401)
    expect((await submit(reference, { answer: 'TAKE' }, { cookie, origin: 'https://evil.example' })).statusCode).toBe(
      403,
    )
    expect((await submit(reference, { answer: 'ELSE' }, { cookie })).statusCode).toBe(401)
    expect(await stateOf(reference)).toBe('OFFERED')
    expect((await submit(reference, { answer: 'TAKE' }, { cookie })).statusCode).toBe(303)
    expect(await stateOf(reference)).toBe('CONFIRMED')
  })
})
