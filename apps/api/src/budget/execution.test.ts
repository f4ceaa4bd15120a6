import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, it } from '@jest/globals'
import { statementScope } from '@plenaria/prisma/cancel'
import { builtSite } from '../testing/builtSite.ts'
import { openWorld } from '../testing/world.ts'

const site = await mkdtemp(path.join(tmpdir(), 'site-'))
await builtSite(site)
const known = 'query Known($slug:String!){event(slug:$slug){slug __typename}}'
await writeFile(path.join(site, 'server', 'documents.json'), JSON.stringify({ 'sha256:known': known }))
afterAll(() => rm(site, { recursive: true, force: true }))

const world = await openWorld({ webDir: site })
/** For transactions that hold a lock meanwhile. */
const unhurried = { timeout: 60_000 }
const post = (payload: object) => world.app.inject({ method: 'POST', url: '/graphql', payload })
const byHash = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } })

describe('an operation of the site', () => {
  it('is found by its hash, whatever text comes with it', async () => {
    await world.event({ slug: 'trusted' })
    for (const query of [undefined, '{ viewer { email } }']) {
      const answer = await post({ query, variables: { slug: 'trusted' }, extensions: byHash('sha256:known') })
      expect(answer.json()).toEqual({ data: { event: { slug: 'trusted', __typename: 'Event' } } })
    }
  })

  it('is asked for by its text where the hash is not known', async () => {
    const unknown = await post({ extensions: byHash('sha256:unknown') })
    expect(unknown.json()).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] })
    const withText = await post({ query: '{ viewer { email } }', extensions: byHash('sha256:unknown') })
    expect(withText.json()).toEqual({ data: { viewer: null } })
  })
})

describe('an execution stops', () => {
  it('an execution stops when it resolves more than was estimated', async () => {
    const event = await world.event({ slug: 'full' })
    await world.database.$executeRaw`
      insert into session (id, event_id, titles, starts_at, ends_at)
        select gen_random_uuid(), ${event.id}, '{"en":"A session"}', now(), now() + interval '1 hour'
        from generate_series(1, 6000) as n`
    const aliases = Array.from({ length: 4 }, (_, index) => `a${index}: sessions { id title }`).join(' ')
    const answer = await post({ query: `{ event(slug: "full") { ${aliases} } }` })
    expect([answer.statusCode, answer.json()]).toEqual([
      400,
      { errors: [{ message: expect.any(String), extensions: expect.objectContaining({ code: 'ANSWER_TOO_LARGE' }) }] },
    ])
  })

  it('an execution stops with its statement when the client hangs up', async () => {
    await world.database.$transaction(async (tx) => {
      await tx.$executeRaw`lock table event in access exclusive mode`
      const asked = send({ query: '{ events { edges { cursor } } }' })
      expect(await waitingBecomes(1)).toBe(1)
      asked.destroy()
      expect(await waitingBecomes(0)).toBe(0)
    }, unhurried)
    expect((await post({ query: '{ viewer { email } }' })).json()).toEqual({ data: { viewer: null } })
  })

  it('an execution stops with its transaction, even between two statements', async () => {
    const stopping = new AbortController()
    const open = statementScope.run(stopping.signal, () =>
      world.database.$transaction(async (tx) => {
        await tx.$executeRaw`select pg_advisory_xact_lock(1807)`
        stopping.abort()
        await tx.$queryRaw`select 1`
      }),
    )
    await expect(open).rejects.toThrow('nobody waits')
    const locks = await world.database.$queryRaw`select pid from pg_locks where locktype = 'advisory' and objid = 1807`
    expect(locks).toEqual([])
  })

  it.each([
    ['with its own statement', false],
    ['in a statement for both', true],
  ])('what is read in the same instant as an execution that stops is still read: %s', async (_, together) => {
    const { id } = await world.event()
    const stopping = new AbortController()
    const unknown = { where: { id: randomUUID() } }
    const reads = await world.database.$transaction(async (tx) => {
      await tx.$executeRaw`lock table event, institute in access exclusive mode`
      const stopped = statementScope.run(stopping.signal, () =>
        world.database.event.findUnique({ where: { id } }).catch((fault: unknown) => fault),
      )
      const other = together ? world.database.event.findUnique(unknown) : world.database.institute.findUnique(unknown)
      const settled = Promise.all([stopped, other])
      expect(await waitingBecomes(together ? 1 : 2)).toBe(together ? 1 : 2)
      stopping.abort()
      await sleep(200)
      expect(await waitingBecomes(1)).toBe(1)
      return { settled }
    }, unhurried)
    expect(await reads.settled).toEqual([together ? expect.objectContaining({ id }) : expect.any(Error), null])
  })

  it('a mutation that has started is never stopped', async () => {
    const cookie = await world.signIn('ana@people.example')
    await world.database.$transaction(async (tx) => {
      await tx.$executeRaw`lock table user_account in share mode`
      const asked = send({ query: 'mutation { setLanguage(language: fr) { language } }' }, { cookie })
      expect(await waitingBecomes(1)).toBe(1)
      asked.destroy()
      await sleep(300)
      expect(await waitingBecomes(1)).toBe(1)
    }, unhurried)
    expect(await waitingBecomes(0)).toBe(0)
    const user = await world.database.user.findFirstOrThrow({ where: { email: 'ana@people.example' } })
    expect(user.language).toBe('fr')
  })
})

const address = new URL(await world.app.listen({ host: '127.0.0.1', port: 0 }))

/** A request whose client can hang up. */
function send(payload: object, headers: Record<string, string> = {}) {
  const asked = request({
    host: address.hostname,
    port: address.port,
    path: '/graphql',
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
  })
  asked.on('error', () => {})
  asked.end(JSON.stringify(payload))
  return asked
}

/** Waits until this many statements wait for a lock. */
async function waitingBecomes(count: number): Promise<number> {
  for (let tries = 0; ; tries += 1) {
    const [row] = await world.database.$queryRaw<[{ waiting: number }]>`
      select count(*)::int as waiting from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`
    if (row.waiting === count || tries > 60) return row.waiting
    await sleep(50)
  }
}
