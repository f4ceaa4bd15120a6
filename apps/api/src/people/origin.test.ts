import { describe, expect, it } from '@jest/globals'
import fastify from 'fastify'
import { notFromElsewhere, onlyFromSite } from '../access/routeGuards.ts'

const statusOf = async (siteUrl: string, headers: Record<string, string>) => {
  const app = fastify()
  app.post('/', { preHandler: onlyFromSite({ siteUrl }) }, async () => 'taken')
  return (await app.inject({ method: 'POST', url: '/', headers })).statusCode
}

describe('a request that changes something comes from a page of SITE_URL', () => {
  it.each<[string, string, string]>([
    ['the site itself', 'https://plenaria.example', 'https://plenaria.example'],
    ['the site on its own port', 'https://plenaria.example:8443', 'https://plenaria.example:8443'],
    ['this machine by name', 'http://localhost:4000', 'http://localhost:4000'],
    ['this machine by address', 'http://localhost:4000', 'http://127.0.0.1:4000'],
    ['this machine by its IPv6 address', 'http://127.0.0.1:4000', 'http://[::1]:4000'],
  ])('%s', async (_, siteUrl, origin) => {
    expect(await statusOf(siteUrl, { origin, host: 'inner.example' })).toBe(200)
  })

  it.each<[string, string, Record<string, string>]>([
    ['without TLS', 'https://plenaria.example', { origin: 'http://plenaria.example', host: 'plenaria.example' }],
    ['another name for this host', 'https://plenaria.example', { origin: 'http://192.0.2.1', host: '192.0.2.1' }],
    ['another port', 'http://localhost:4000', { origin: 'http://localhost:5173', host: 'localhost:5173' }],
    ['this machine, for a public site', 'https://plenaria.example', { origin: 'http://localhost', host: 'localhost' }],
    ['no origin', 'https://plenaria.example', { host: 'plenaria.example' }],
    ['a page without an origin', 'https://plenaria.example', { origin: 'null', host: 'plenaria.example' }],
    ['something unreadable', 'https://plenaria.example', { origin: '::', host: '::' }],
  ])('not %s', async (_, siteUrl, headers) => {
    expect(await statusOf(siteUrl, headers)).toBe(403)
  })
})

describe('the contract, asked with cookies', () => {
  const answerTo = async (headers: Record<string, string>) => {
    const app = fastify()
    app.post('/', { preHandler: notFromElsewhere({ siteUrl: 'https://plenaria.example' }) }, async () => 'taken')
    return app.inject({ method: 'POST', url: '/', headers })
  }

  it.each<[string, Record<string, string>]>([
    ['a page of the site', { cookie: 'a=b', origin: 'https://plenaria.example' }],
    ['a program, which has no origin', { cookie: 'a=b' }],
    ['any page, for nobody', { origin: 'https://evil.example' }],
  ])('by %s is answered', async (_, headers) => {
    expect((await answerTo(headers)).statusCode).toBe(200)
  })

  it.each(['https://evil.example', 'null', 'http://plenaria.example'])(
    'a request with cookies from a page of %s is refused',
    async (origin) => {
      const answer = await answerTo({ cookie: 'a=b', origin })
      expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([403, 'FOREIGN_ORIGIN'])
    },
  )
})
