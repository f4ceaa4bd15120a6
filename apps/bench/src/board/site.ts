/**
 * The system under test: a database with an event under review, an API process and a worker, and an organiser who sends requests.
 */
import { randomBytes, randomUUID } from 'node:crypto'
import path from 'node:path'
import { webFolder } from '@plenaria/local/prepare'
import { Client } from 'pg'
import { type Api, type Child, secret, startApi, startWorker } from '../api.ts'
import { createEvent, createInstitute, fillEvent, hostId } from '../event.ts'
import type { Ground } from '../ground.ts'
import { cookieOf, writeSignIn } from '../signIn.ts'
import { fillBoard } from './fill.ts'

export const slug = 'board'
const othersSlug = 'others'
const organiser = 'organiser@institute.example'

export interface BoardSite {
  client: Client
  api: Api
  worker: Child
  cookie: string
}

interface Filling {
  /** Number of registrations of the event. */
  count: number
  /** Of these, the number that can be found by a language of their own. */
  marked: number
  /** Number of registrations of another event in the same table. */
  others: number
}

export async function openBoardSite(
  ground: Ground,
  name: string,
  { count, marked, others }: Filling,
): Promise<BoardSite> {
  const url = await ground.database(name)
  const client = new Client({ connectionString: url })
  await client.connect()
  await createInstitute(client)
  await fillBoard(client, slug, count, marked)
  if (others > 0) {
    const startsAt = new Date(Date.now() + 30 * 24 * 3_600_000)
    const plan = { total: 10, organisationCap: null, minimum: 0, maximum: 10, startsAt }
    await createEvent(client, { slug: othersSlug, admission: 'FIRST_COME', policy: 'FIFO', ...plan })
    await fillEvent(client, othersSlug, { count: others, state: 'WAITLISTED' })
  }
  const token = randomBytes(24).toString('base64url')
  await writeSignIn(client, organiser, token)
  await client.query(
    `insert into member (institute_id, user_id, role) select $1, id, 'OWNER' from user_account where email = $2`,
    [hostId, organiser],
  )
  const worker = startWorker(url, path.join(ground.folder, `${name}-worker.log`))
  await untilCopied(client)
  await client.query('vacuum analyze')
  await client.query('checkpoint')
  const api = await startApi(url, path.join(ground.folder, `${name}.log`), webFolder)
  return { client, api, worker, cookie: cookieOf(token, secret) }
}

/** Lists read a projection, which the worker maintains. */
async function untilCopied(client: Client): Promise<void> {
  for (;;) {
    const { rows } = await client.query<{ behind: string }>(
      `select coalesce(sum(c.entries - coalesce(p.sequence, 0)), 0) as behind
        from event e join audit_chain c on c.chain = e.id left join board_progress p on p.event_id = e.id`,
    )
    if (Number(rows[0]?.behind) === 0) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

/**
 * @returns the data, and the milliseconds until all of it had arrived.
 * @throws if the answer has errors
 */
export async function ask<Data>(
  { api, cookie }: BoardSite,
  query: string,
  variables: Record<string, unknown>,
): Promise<{ data: Data; milliseconds: number }> {
  const from = performance.now()
  const answer = await fetch(`http://127.0.0.1:${api.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie, 'x-request-id': randomUUID() },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await answer.json()) as { data: Data; errors?: { message: string }[] }
  if (errors) throw new Error(`The board was answered: ${errors[0]?.message}`)
  return { data, milliseconds: performance.now() - from }
}

export async function closeBoardSite({ api, worker, client }: BoardSite): Promise<void> {
  await api.stop()
  await worker.stop()
  await client.end()
}
