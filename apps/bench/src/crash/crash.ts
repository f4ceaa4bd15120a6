/**
 * `bench crash`: people and an organiser work over HTTP while processes are killed at random; afterwards checks whether every
 * answer was true. With a planted fault it must find violations, otherwise it proves nothing.
 */
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '@plenaria/local/ports'
import { applicationUrlOf } from '@plenaria/prisma/roles'
import { Client, Pool, type PoolClient } from 'pg'
import { createEvent, createInstitute, createPartner, hostId, partnerId } from '../event.ts'
import { type Ground, openGround } from '../ground.ts'
import { type Random, randomFrom } from '../random.ts'
import { check } from './checker.ts'
import { countDueJobs, readAudit, readChains, readJobless, readPlans, readTables } from './collect.ts'
import type { Facts, KnownAnswer, Violation } from './facts.ts'
import { killAtRandom, type Victim, victim } from './killing.ts'
import { redelivered } from './mail.ts'
import { type Mailbox, openMailbox } from './mailbox.ts'
import { organise } from './organiser.ts'
import { client } from './people.ts'
import type { Fault } from './server.ts'
import { pause, Site } from './site.ts'

export interface CrashOptions {
  kills: number
  seed: number
  clients: number
  answersBetweenKills: number
  fault: Fault | null
  /** Doesn't kill the worker and PostgreSQL: then email doesn't need time to settle. */
  onlyApi: boolean
  say: (text: string) => void
}

export interface CrashReport {
  kills: Map<string, number>
  /** How often each process ended without being killed. */
  endedByThemselves: Map<string, number>
  /** Number of binding answers that clients and the organiser received. */
  acknowledged: number
  violations: Violation[]
  /** Number of emails delivered again with the same Message-ID, which SMTP can't rule out. */
  redelivered: number
  mails: number
  /** Number of offers of seats that only a partner may offer. */
  allotted: number
}

const day = 24 * 3_600_000
const secret = 'a-secret-for-a-bench-that-nobody-else-uses'

/**
 * Creates two events that are open throughout the run, one with review and a partner, and several in succession whose offers all
 * expire within the run.
 */
async function createEvents(
  client: Client,
): Promise<{ lasting: string[]; reviewed: string; waves: Map<string, Date> }> {
  const later = new Date(Date.now() + 30 * day)
  const base = { policy: 'BALANCED', organisationCap: 4, minimum: 2, maximum: 14, total: 40, startsAt: later } as const
  await createInstitute(client)
  await createEvent(client, { ...base, slug: 'first-come', admission: 'FIRST_COME' })
  await createEvent(client, { ...base, slug: 'queue', admission: 'FIRST_COME', policy: 'FIFO', minimum: 0 })
  await createEvent(client, { ...base, slug: 'review', admission: 'REVIEW' })
  await createPartner(client, 'review', 6)
  const waves = new Map<string, Date>()
  for (let n = 1; n <= 6; n += 1) {
    const startsAt = new Date(Date.now() + n * 7_000)
    await createEvent(client, { ...base, slug: `wave-${n}`, admission: 'FIRST_COME', startsAt })
    waves.set(`wave-${n}`, startsAt)
  }
  return { lasting: ['first-come', 'queue', 'review'], reviewed: 'review', waves }
}

interface Run {
  ground: Ground
  pool: Pool
  mailbox: Mailbox
  victims: Victim[]
  ports: number[]
  siteUrl: string
}

async function startRun(ground: Ground, databaseUrl: string, fault: Fault | null): Promise<Run> {
  const pool = new Pool({ connectionString: databaseUrl, max: 8 })
  // A connection broken by a kill is replaced on the next query.
  pool.on('error', () => {})
  const mailbox = await openMailbox()
  const ports = [await freePort(), await freePort()]
  const siteUrl = `http://127.0.0.1:${ports[0]}`
  const env = {
    DATABASE_URL: applicationUrlOf(databaseUrl),
    HOST: '127.0.0.1',
    SITE_URL: siteUrl,
    SECRET: secret,
    SMTP_URL: `smtp://127.0.0.1:${mailbox.port}`,
    RATE_LIMIT: 'off',
    UNDO_SECONDS: '0',
    LOG_LEVEL: 'warn',
    ...(fault && { PLANTED_FAULT: fault }),
  }
  const server = path.join(import.meta.dirname, 'server.ts')
  const worker = fileURLToPath(import.meta.resolve('@plenaria/api/src/worker.ts'))
  const log = (name: string) => path.join(ground.folder, `${name}.log`)
  const victims = [
    ...ports.map((port, n) => victim(`api-${n + 1}`, server, { ...env, PORT: String(port) }, log(`api-${n + 1}`))),
    victim('worker', worker, env, log('worker')),
  ]
  return { ground, pool, mailbox, victims, ports, siteUrl }
}

/** Records messages that have no job, throughout the run. */
async function watchJobs(pool: Pool, jobless: Set<string>, goesOn: () => boolean): Promise<void> {
  while (goesOn()) {
    const found = await withClient(pool, readJobless).catch(() => [])
    for (const id of found) jobless.add(id)
    await pause(100)
  }
}

/** The mail server is down twice, for a second or two. */
async function takeMailboxDown(mailbox: Mailbox, random: Random, goesOn: () => boolean): Promise<void> {
  for (let times = 0; times < 2 && goesOn(); times += 1) {
    await pause(2_000 + random.below(4_000))
    await mailbox.goDown()
    await pause(1_000 + random.below(1_500))
    await mailbox.comeBack()
  }
}

/** Locks of killed workers are released by a starting worker once they are this old, in milliseconds. */
const locksAreOldAfter = 11_000

/**
 * In milliseconds. With a fault planted, some requests never get an answer and some jobs never succeed, so there is no point in
 * waiting. Without one, both processes may have to restart on a machine that is busy with other tests.
 */
const timeoutsWith = (fault: Fault | null) =>
  fault ? { answer: 6_000, rest: 6_000 } : { answer: 180_000, rest: 90_000 }

/** Waits until no job is due. Jobs delayed for a retry after the mailbox was down are retried immediately. */
async function comeToRest({ pool, victims, mailbox }: Run, restWithin: number): Promise<void> {
  await mailbox.comeBack()
  const began = Date.now()
  let restarted = false
  for (;;) {
    const due = await withClient(pool, async (client) => {
      await client.query(
        `update graphile_worker._private_jobs set run_at = now() where last_error is not null and locked_at is null and attempts < max_attempts`,
      )
      return countDueJobs(client)
    }).catch(() => null)
    if (due === 0 || Date.now() > began + restWithin) return
    if (!restarted && Date.now() > began + locksAreOldAfter) {
      restarted = true
      for (const one of victims) if (one.name === 'worker') await one.restart()
    }
    await pause(200)
  }
}

async function withClient<Result>(pool: Pool, use: (client: PoolClient) => Promise<Result>): Promise<Result> {
  const client = await pool.connect()
  let broken: Error | undefined
  const breaks = (fault: Error) => {
    broken = fault
  }
  client.on('error', breaks)
  try {
    return await use(client)
  } finally {
    client.off('error', breaks)
    client.release(broken)
  }
}

/** One whole run on its own PostgreSQL. */
export async function runCrash(options: CrashOptions): Promise<CrashReport> {
  const { kills, seed, clients, answersBetweenKills, fault, onlyApi, say } = options
  const timeout = timeoutsWith(fault)
  const ground = await openGround()
  const random = randomFrom(seed)
  let run: Run | null = null
  try {
    const databaseUrl = await ground.database('crash')
    const { events, plans } = await prepare(databaseUrl)
    run = await startRun(ground, databaseUrl, fault)
    const { pool, mailbox, victims, ports, siteUrl } = run
    const site = new Site({ ports, siteUrl, secret, mailbox, pool, random, timeout: timeout.answer })
    const answered: KnownAnswer[] = []
    const jobless = new Set<string>()
    let goesOn = true
    const scene = { site, random, answers: answered, goesOn: () => goesOn }
    const cookies = { host: await memberCookie(site, hostId), partner: await memberCookie(site, partnerId) }
    const openEvents = () => [
      ...events.lasting,
      ...[...events.waves].filter(([, ends]) => ends.getTime() > Date.now() + 500).map(([slug]) => slug),
    ]
    const work = Promise.all([
      ...Array.from({ length: clients }, () => client({ ...scene, openEvents })),
      organise({ ...scene, cookies, planned: ['first-come', 'queue'], reviewed: events.reviewed }),
      watchJobs(pool, jobless, scene.goesOn),
      takeMailboxDown(mailbox, random, scene.goesOn),
    ])
    // A fault of the harness must not become an unhandled rejection while kills continue.
    work.catch(() => {})
    const tally = await Promise.race([
      killAtRandom(kills, {
        victims: onlyApi ? victims.filter(({ name }) => name !== 'worker') : victims,
        backendShare: onlyApi ? 0 : 0.3,
        pool,
        random,
        heard: () => answered.length,
        answersBetweenKills,
        killed: (name) => say(`Killed ${name}`),
      }),
      work.then(() => new Map<string, number>()),
    ])
    goesOn = false
    await work
    const stored = await readAtRest(run, timeout.rest)
    const facts: Facts = {
      answers: answered,
      ...stored,
      mailbox: mailbox.deliveries.map(({ messageId, recipient }) => ({ messageId, recipient })),
      jobless: [...jobless],
    }
    return {
      kills: tally,
      endedByThemselves: new Map(victims.map((one) => [one.name, one.endedByItself()])),
      acknowledged: answered.length,
      violations: check(facts, new Map(plans.map((plan) => [plan.eventId, plan]))),
      redelivered: redelivered(facts.mailbox),
      mails: facts.mailbox.length,
      allotted: facts.audit.filter(({ what, after }) => what === 'OFFERED' && after?.allotmentOf).length,
    }
  } finally {
    for (const one of run?.victims ?? []) await one.stop()
    await run?.mailbox.goDown()
    await run?.pool.end()
    await ground.stop()
  }
}

/** Reads everything in one snapshot. If an offer expired between settling and reading and made a new job, tries again. */
async function readAtRest(run: Run, restWithin: number): Promise<Pick<Facts, 'tables' | 'audit' | 'chains'>> {
  for (let tries = 1; ; tries += 1) {
    await comeToRest(run, restWithin)
    const facts = await withClient(run.pool, async (reader) => {
      await reader.query('begin isolation level repeatable read')
      const read = {
        tables: await readTables(reader),
        audit: await readAudit(reader),
        chains: await readChains(reader),
      }
      await reader.query('commit')
      return read
    })
    if (facts.tables.jobs.length === 0 || tries === 3) return facts
  }
}

async function prepare(databaseUrl: string) {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const events = await createEvents(client)
    return { events, plans: await readPlans(client) }
  } finally {
    await client.end()
  }
}

async function memberCookie(site: Site, instituteId: string): Promise<string> {
  const email = `owner@${instituteId}.example`
  const cookie = await site.signInByRows(email)
  await site.facts.pool.query(
    `insert into member (institute_id, user_id, role) select $1, id, 'OWNER' from user_account where email = $2`,
    [instituteId, email],
  )
  return cookie
}
