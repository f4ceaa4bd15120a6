import { expect, test } from '@jest/globals'
import { makeSignInLink } from '../access/signInMail.ts'
import { deskOf } from '../desk/testing/desk.ts'
import { openWorld } from '../testing/world.ts'
import { makeRegistrationLink } from './registrationLink.ts'

const siteUrl = 'https://plenaria.example'
const world = await openWorld({ siteUrl })
const { database } = world

const post = (url: string, payload: object, cookie?: string) =>
  world.app.inject({ method: 'POST', url, headers: { origin: siteUrl, ...(cookie && { cookie }) }, payload })

test('over https, cookies are set for this host alone and are read back', async () => {
  const token = await makeSignInLink(database, { email: 'ana@people.example', next: '/' })
  const answer = await post('/api/sign-in', { token })
  const [cookie] = answer.cookies
  expect(cookie).toMatchObject({ name: '__Host-plenaria.session_token', secure: true, httpOnly: true, path: '/' })
  expect(answer.headers['set-cookie']?.toString()).not.toMatch(/domain/i)
  const sent = `${cookie?.name}=${encodeURIComponent(cookie?.value ?? '')}`
  expect(await world.ask('{ viewer { email } }', {}, { cookie: sent })).toEqual({
    viewer: { email: 'ana@people.example' },
  })
  const ended = await post('/api/sign-out', {}, sent)
  expect(ended.cookies.map(({ name, maxAge }) => [name, maxAge])).toEqual(
    expect.arrayContaining([
      ['__Host-plenaria.session_token', 0],
      ['__Host-plenaria.registration', 0],
    ]),
  )
  for (const { secure, path } of ended.cookies) expect([secure, path]).toEqual([true, '/'])
})

test('a cookie of a name that a neighbour could set opens no registration', async () => {
  const event = await world.event()
  const { id, reference } = await deskOf(world).register(event, 'ana')
  const token = await makeRegistrationLink(database, id)
  const [cookie] = (await post('/api/registration-link', { token })).cookies
  expect(cookie).toMatchObject({ name: '__Host-plenaria.registration', secure: true, path: '/', sameSite: 'Strict' })
  const opened = async (name: string) => {
    const asked = 'query ($reference: String!) { registrationByLink(reference: $reference) { reference } }'
    const answer = await world.execute<{ registrationByLink: object | null }>(
      asked,
      { reference },
      { cookie: `${name}=${cookie?.value}` },
    )
    return answer.data?.registrationByLink ?? null
  }
  expect(await opened('__Host-plenaria.registration')).toEqual({ reference })
  expect(await opened('plenaria.registration')).toBeNull()
})
