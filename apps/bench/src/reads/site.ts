/**
 * The system under test: the demonstration, forty more events to list, and one with many registrations; with the API and
 * PostGraphile on it.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { freePort } from '@plenaria/local/ports'
import { webFolder } from '@plenaria/local/prepare'
import { seedDemonstration } from '@plenaria/local/seed/seed'
import { Client } from 'pg'
import { type Api, secret, startApi, startWorker } from '../api.ts'
import { fillBoard } from '../board/fill.ts'
import { createEvent, createInstitute, createPartner, groupKeys, partnerId } from '../event.ts'
import { say } from '../figure.ts'
import type { Ground } from '../ground.ts'
import { cpuOf } from '../hostile/cpu.ts'
import { cookieOf, writeSignIn } from '../signIn.ts'

export const largeEvent = 'a-large-consultation'
/** A page of fifty as a partner sees it. */
export const partnerPage = {
  query: `query ($slug: String!) { event(slug: $slug) { registrations(first: 50, filter: { states: [SUBMITTED] }, sort: REGISTERED_ASC) {
    totalCount edges { node { reference name organisation country languages state registeredAt offerExpiresAt version protected
      masked { field revealable } answers { questionKey values } group { key name } reviewSummary { count mean lowest highest } } } } } }`,
  variables: { slug: largeEvent },
}
const host = 'chatham-house'
const partner = 'partner@partner.example'
const organiser = 'tomas.villaseca@chatham-house.example'
const day = 86_400_000
const listed = 40

export interface ReadsSite {
  client: Client
  api: Api
  /** Port and process id of PostGraphile. */
  peer: { port: number; pid: number }
  /** `cookie` headers of signed-in viewers. */
  organiser: string
  participant: string
  /** A member of an institute whose grant masks contact data and hides one group. */
  partner: string
  /** The participant's registration. */
  reference: string
  /** A registration of the large event. */
  application: string
  /** Number of statements since `pg_stat_statements_reset()`, and how many of them were planned. */
  statements: () => Promise<{ statements: number; planned: number }>
  /** Processor time of PostgreSQL's connections so far, in microseconds. */
  databaseCpu: () => Promise<number>
  close: () => Promise<void>
}

/** @param registrations number in the large event */
export async function openReadsSite(ground: Ground, name: string, registrations: number): Promise<ReadsSite> {
  const url = await ground.database(name)
  await seedDemonstration(url, { say: () => {}, signal: new AbortController().signal, secret })
  const client = new Client({ connectionString: url })
  await client.connect()
  // After a failure, the server may end first.
  client.on('error', ({ message }) => say(message))
  await client.query('create extension pg_stat_statements')
  await addEvents(client)
  await addLargeEvent(client, registrations)
  await project(client, url, path.join(ground.folder, `${name}-worker.log`))
  await client.query('vacuum analyze')
  await client.query('checkpoint')
  const person = await participantOf(client)
  const api = await startApi(url, path.join(ground.folder, `${name}.log`), webFolder)
  const { child, ...peer } = await startPeer(url)
  return {
    client,
    api,
    peer,
    reference: person.reference,
    organiser: await signIn(client, organiser),
    participant: await signIn(client, person.email),
    partner: await signIn(client, partner),
    application: await applicationOf(client),
    statements: () => statementsOf(client),
    databaseCpu: () => databaseCpu(client),
    close: async () => {
      child.kill()
      await api.stop()
      await client.end()
    },
  }
}

/** More than a page of them, each with three sessions and five groups. */
async function addEvents(client: Client): Promise<void> {
  await createInstitute(client)
  for (let n = 0; n < listed; n += 1) {
    const slug = `event-${n}`
    const startsAt = new Date(Date.now() + (30 + n) * day)
    const plan = { total: 100, organisationCap: null, minimum: 0, maximum: 100, startsAt }
    await createEvent(client, { slug, admission: 'REVIEW', policy: 'BALANCED', ...plan })
    await client.query(
      `insert into session (id, event_id, titles, starts_at, ends_at)
        select $1 || '-' || n, $1, '{"en":"A session"}', $2::timestamptz + n * interval '2 hours',
          $2::timestamptz + n * interval '2 hours' + interval '1 hour' from generate_series(0, 2) n`,
      [slug, startsAt],
    )
  }
}

/** Run by an institute of the demonstration. */
async function addLargeEvent(client: Client, registrations: number): Promise<void> {
  await fillBoard(client, largeEvent, registrations, 0)
  await client.query(
    `update event set host_id = (select id from institute where slug = $2), starts_at = starts_at + interval '1 year',
        ends_at = ends_at + interval '1 year' where id = $1`,
    [largeEvent, host],
  )
  const scope = { groups: groupKeys.slice(1), countries: null, sessions: null }
  await createPartner(client, largeEvent, 1, {
    masks: ['EMAIL', 'MOTIVATION'].map((field) => ({ field, revealable: true })),
    scope,
  })
  await writeSignIn(client, partner, randomBytes(24).toString('base64url'))
  await client.query(
    `insert into member (institute_id, user_id, role) select $1, id, 'OWNER' from user_account where email = $2`,
    [partnerId, partner],
  )
}

async function applicationOf(client: Client): Promise<string> {
  const { rows } = await client.query<{ reference: string }>(
    `select reference from registration where event_id = $1 and state = 'SUBMITTED' order by id limit 1`,
    [largeEvent],
  )
  return rows[0]?.reference ?? ''
}

async function statementsOf(client: Client): Promise<{ statements: number; planned: number }> {
  const { rows } = await client.query<{ statements: number; planned: number }>(
    `select coalesce(sum(calls), 0)::int as statements, coalesce(sum(plans), 0)::int as planned from pg_stat_statements s
      join pg_database d on d.oid = s.dbid where d.datname = current_database() and query not like '%pg_stat_%'`,
  )
  return rows[0] ?? { statements: 0, planned: 0 }
}

/** Lists read a projection, which the worker maintains. */
async function project(client: Client, url: string, log: string): Promise<void> {
  const worker = startWorker(url, log)
  for (;;) {
    const { rows } = await client.query<{ behind: string }>(
      `select coalesce(sum(c.entries - coalesce(p.sequence, 0)), 0) as behind
        from event e join audit_chain c on c.chain = e.id left join board_progress p on p.event_id = e.id`,
    )
    if (Number(rows[0]?.behind) === 0) break
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  await worker.stop()
}

async function participantOf(client: Client): Promise<{ email: string; reference: string }> {
  const { rows } = await client.query<{ email: string; reference: string }>(
    `select email, reference from registration
      where state = 'CONFIRMED' and event_id <> $1 order by reference limit 1`,
    [largeEvent],
  )
  const [person] = rows
  if (!person) throw new Error('The demonstration has nobody with a seat.')
  return person
}

async function signIn(client: Client, email: string): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  await writeSignIn(client, email, token)
  return cookieOf(token, secret)
}

async function startPeer(url: string): Promise<{ child: ChildProcess; port: number; pid: number }> {
  const port = await freePort()
  const settings = { DATABASE_URL: url, PORT: String(port), NODE_ENV: 'production', GRAPHILE_ENV: 'production' }
  const child = fork(path.join(import.meta.dirname, 'postgraphile.mjs'), {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  await new Promise((resolve) => child.once('message', resolve))
  say('PostGraphile listens')
  return { child, port, pid: child.pid ?? 0 }
}

async function databaseCpu(client: Client): Promise<number> {
  const { rows } = await client.query<{ pid: number }>(
    `select pid from pg_stat_activity
      where backend_type = 'client backend' and datname = current_database() and pid <> pg_backend_pid()`,
  )
  return rows.reduce((sum, { pid }) => sum + cpuOf(pid) * 1_000, 0)
}
