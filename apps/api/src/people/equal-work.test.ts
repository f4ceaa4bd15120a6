import { afterEach, describe, expect, it, jest } from '@jest/globals'
import pg from 'pg'
import { interest, registerDocument } from '../registrations/testing/documents.ts'
import type { World } from '../testing/world.ts'
import { openWorld } from '../testing/world.ts'

const world: World = await openWorld({ rateLimit: 1_000, answerStep: 250 })
const known = 'known@people.example'
const unknown = 'unknown@people.example'

afterEach(() => {
  jest.restoreAllMocks()
})

/** The text of a statement, without its values. */
const textOf = (statement: unknown): string =>
  typeof statement === 'object' && statement !== null && 'text' in statement
    ? String(statement.text)
    : String(statement)

interface Work {
  status: number
  body: string
  statements: string[]
  jobs: { identifier: string; keys: string[] }[]
}

/** The work that one request causes on the server. */
async function workOf(url: string, payload: Record<string, unknown>): Promise<Work> {
  await world.runJobs()
  const query = jest.spyOn(pg.Client.prototype, 'query')
  const headers = { origin: world.config.siteUrl, cookie: `plenaria.browser=${'b'.repeat(32)}` }
  const { statusCode, body } = await world.app.inject({ method: 'POST', url, headers, payload })
  // Failures are recorded for the owner later, in one statement for everything that arrived meanwhile.
  const isAtOnce = (statement: string) => !statement.includes('insert into security_event')
  const statements = query.mock.calls.map(([statement]) => textOf(statement)).filter(isAtOnce)
  jest.restoreAllMocks()
  const jobs = await world.database.$queryRaw<Work['jobs']>`
    select t.identifier, array(select json_object_keys(j.payload) order by 1) as keys
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id order by j.id`
  return { status: statusCode, body, statements, jobs }
}

describe('the same work is done for an address that is known and for one that is not:', () => {
  it.each(['/api/sign-in/link', '/api/sign-in/code'])('%s', async (url) => {
    const event = await world.event()
    await world.ask(registerDocument, { input: interest(event, { email: known }) })
    await workOf('/api/sign-in/link', { email: known })
    await workOf('/api/sign-in/link', { email: known })
    // The first request of each kind may prepare what later ones use.
    for (const email of [known, unknown]) await workOf(url, { email, code: '000000' })
    const ofKnown = await workOf(url, { email: known, code: '000000' })
    const ofUnknown = await workOf(url, { email: unknown, code: '000000' })
    expect(ofKnown.statements.length).toBeGreaterThan(0)
    expect(ofUnknown).toEqual(ofKnown)
  })

  it('a wrong code is written as a try, without the address', async () => {
    const tries = () => world.database.signInTry.count()
    const before = await tries()
    for (const email of [known, unknown]) await workOf('/api/sign-in/code', { email, code: '000000' })
    expect((await tries()) - before).toBe(2)
    const kept = await world.database.signInTry.findMany()
    expect(kept.every(({ askedBy }) => askedBy.length === 32)).toBe(true)
  })
})

it('where an event hides who is registered, the answer takes as long for an address that is registered and for one that is not', async () => {
  const event = await world.event({ offersProtection: true })
  const timed = async (email: string) => {
    const began = performance.now()
    const { answer } = await world.ask<{ answer: { __typename: string } }>(registerDocument, {
      input: interest(event, { email }),
    })
    expect(answer.__typename).toBe('AnsweredByEmail')
    return performance.now() - began
  }
  await timed(known)
  const ofKnown = await timed(known)
  const ofUnknown = await timed(unknown)
  expect(Math.min(ofKnown, ofUnknown)).toBeGreaterThanOrEqual(249)
})
