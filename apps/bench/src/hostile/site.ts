/** The target: the demonstration with one more event of a few thousand registrations, and four clients. */
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { prepare } from '@plenaria/local/prepare'
import { type Product, startProduct } from '@plenaria/local/product'
import { Client } from 'pg'
import { fillBoard } from '../board/fill.ts'
import { createInstitute, hostId } from '../event.ts'
import { say } from '../figure.ts'
import { cookieOf, writeSignIn } from '../signIn.ts'
import { cpuOf } from './cpu.ts'

export const largeEvent = 'a-large-consultation'
const host = 'chatham-house'
const reviewer = 'priya.nandakumar@chatham-house.example'
const organiser = 'tomas.villaseca@chatham-house.example'

export interface Attacker {
  name: string
  headers: Record<string, string>
}

export interface HostileSite {
  product: Product
  folder: string
  /** The secret that signs sign-ins. */
  secret: string
  client: Client
  attackers: Attacker[]
  /** Processor time of the API and PostgreSQL so far, in milliseconds. */
  cpu: () => number
  close: () => Promise<void>
}

/** @param registrations number in the large event */
export async function openHostileSite(folder: string, registrations: number): Promise<HostileSite> {
  await prepare(say, new AbortController().signal)
  // The search sends as many requests as it can; the rate limits of one client are measured against another process.
  process.env.RATE_LIMIT = 'off'
  const product = await startProduct({
    dataFolder: folder,
    port: 0,
    mailboxPort: 0,
    demonstration: true,
    durable: false,
    say: () => {},
  })
  const client = new Client({ connectionString: product.databaseUrl })
  await client.connect()
  await addLargeEvent(client, registrations)
  const secret = (await readFile(path.join(folder, 'secret'), 'utf8')).trim()
  const attackers = [
    { name: 'visitor', headers: {} },
    { name: 'participant', headers: await signedIn(client, await participantOf(client), secret) },
    { name: 'reviewer', headers: await signedIn(client, reviewer, secret) },
    { name: 'token', headers: { authorization: `Bearer ${await writeToken(client)}` } },
  ]
  const cpu = () => {
    const { api, database } = product.pids()
    return cpuOf(api ?? 0) + cpuOf(database ?? 0)
  }
  const close = async () => {
    await client.end()
    await product.stop()
  }
  return { product, folder, secret, client, attackers, cpu, close }
}

/** The demonstration's host runs it, so that its reviewers see everybody in it. */
async function addLargeEvent(client: Client, registrations: number): Promise<void> {
  await createInstitute(client)
  await fillBoard(client, largeEvent, registrations, 0)
  await client.query(`update event set host_id = (select id from institute where slug = $2) where id = $1`, [
    largeEvent,
    host,
  ])
  await client.query(`delete from institute where id = $1`, [hostId])
  await untilCopied(client)
  await client.query('vacuum analyze')
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

async function signedIn(client: Client, email: string, secret: string): Promise<Record<string, string>> {
  const token = randomBytes(24).toString('base64url')
  await writeSignIn(client, email, token)
  return { cookie: cookieOf(token, secret) }
}

async function participantOf(client: Client): Promise<string> {
  const { rows } = await client.query<{ email: string }>(
    `select r.email from registration r join event e on e.id = r.event_id
      where r.state = 'CONFIRMED' and e.slug <> $1 group by 1 order by count(*) desc, 1 limit 1`,
    [largeEvent],
  )
  const [person] = rows
  if (!person) throw new Error('The demonstration has nobody with a seat.')
  return person.email
}

async function writeToken(client: Client): Promise<string> {
  const secret = `plen_${randomBytes(32).toString('base64url')}`
  const capabilities = [
    'SEE_REGISTRATIONS',
    'SEE_CONTACTS',
    'REVIEW',
    'EXPORT',
    'DECIDE',
    'EDIT_FINDINGS',
    'WRITE_NOTES',
  ]
  await client.query(
    `insert into api_token (id, user_id, institute_id, name, hash, capabilities, created_at, expires_at)
      select $1, u.id, i.id, 'A program', $2, $3, now(), now() + interval '1 day'
      from user_account u, institute i where u.email = $4 and i.slug = $5`,
    [randomUUID(), createHash('sha256').update(secret).digest(), capabilities, organiser, host],
  )
  return secret
}
