/** A small world for one test file: its own database, the real server and worker, and a mailbox. */
import { randomUUID } from 'node:crypto'
import { afterAll } from '@jest/globals'
import { openDatabase, type PrismaClient } from '@plenaria/prisma/client'
import { applicationUrlOf } from '@plenaria/prisma/roles'
import { type Language, tag } from '@plenaria/schema/languages'
import { foldEmail } from '@plenaria/schema/texts'
import type { FastifyInstance } from 'fastify'
import type { FormattedExecutionResult } from 'graphql'
import pg from 'pg'
import { makeSignInLink } from '../access/signInMail.ts'
import type { Config } from '../kernel/config.ts'
import { costLimit } from '../kernel/config.ts'
import { describedFaults } from '../refusals/errors.ts'
import { buildApp } from '../server/http.ts'
import { type Fixtures, openFixtures } from './fixtures.ts'
import { openJobRunner } from './jobs.ts'
import { type Mail, openMailbox } from './mailbox.ts'
import { template, urlOf } from './server.ts'

export interface Requester {
  /**
   * Email address of the viewer; null: a visitor. Signed in on first use, through a link, as if a second factor had been
   * presented. Default: null.
   */
  as?: string | null
  /** Overrides the viewer with a `cookie` header. */
  cookie?: string
  /** Default: English. */
  language?: Language
}

export interface World extends Fixtures {
  /** Connected in the application's role, like the server and the worker. */
  database: PrismaClient
  /** The same database, connected as its owner. */
  owner: PrismaClient
  ownerUrl: string
  config: Config
  app: FastifyInstance
  /** Runs an operation over HTTP, as the site does. Data may come with errors. */
  execute: <Data = Record<string, unknown>>(
    document: string,
    variables?: Record<string, unknown>,
    requester?: Requester,
  ) => Promise<FormattedExecutionResult<Data>>
  /** Like `execute`, but rejects if there is any error, with the fault that the server logged as its cause. */
  ask: <Data = Record<string, unknown>>(
    document: string,
    variables?: Record<string, unknown>,
    requester?: Requester,
  ) => Promise<Data>
  /** The `cookie` header of a signed-in person, as if a second factor had been presented. */
  signIn: (email: string) => Promise<string>
  /** Makes everybody sign in again on next use, because their sign-ins ended. */
  forgetSignIns: () => void
  /** The same through an email link alone; a new sign-in each time. */
  signInByLink: (email: string) => Promise<string>
  /**
   * ISO 8601: stops the desk's clock at that time. A number: runs it that many milliseconds ahead of real time. Null: real time.
   */
  setClock: (at: string | number | null) => Promise<void>
  now: () => Promise<Date>
  /** Empties a table and everything that refers to it, bypassing triggers that protect published data. */
  empty: (table: 'event' | 'institute') => Promise<void>
  /**
   * Runs jobs that are due by the desk's clock, and those that they enqueue, until none is left. Rejects if one failed, unless
   * `mayFail`.
   */
  runJobs: (options?: { mayFail: boolean }) => Promise<void>
  /** Received emails, oldest first. */
  mails: Mail[]
  /** Whether the mail server responds. */
  setMailServer: (state: 'UP' | 'DOWN') => void
}

const siteUrl = 'http://plenaria.example'
const secret = 'a secret of the tests, long enough to be one'

const settingsOfTests: Omit<Config, 'databaseUrl'> = {
  databaseFolder: null,
  erasureList: null,
  connections: 5,
  statementTimeout: 15_000,
  jobStatementTimeout: 600_000,
  idleTransactionTimeout: 60_000,
  host: '127.0.0.1',
  port: 0,
  siteUrl,
  secret,
  smtpUrl: 'smtp://127.0.0.1:1',
  mailFrom: 'Plenaria <no-reply@plenaria.example>',
  contactMail: 'help@plenaria.example',
  bounceAddress: null,
  bounceSecret: null,
  dkim: null,
  webDir: null,
  documents: null,
  rateLimit: null,
  floodRate: null,
  undoSeconds: 0,
  answerStep: 0,
  costLimit,
  logLevel: 'silent',
  webhookHosts: [],
  trustProxy: [],
}

/** Call it at the top of a test file: `const world = await openWorld()`. It closes itself after the last test. */
export async function openWorld(settings: Partial<Config> = {}): Promise<World> {
  const serverUrl = process.env.TEST_SERVER_URL
  if (!serverUrl) throw new Error('The test server is not running; Jest starts it (apps/api/jest.config.js).')
  const name = `world_${randomUUID().replaceAll('-', '')}`
  await onServer(serverUrl, `create database ${name} template ${template}`)
  const ownerUrl = urlOf(serverUrl, name)
  const config: Config = { ...settingsOfTests, databaseUrl: applicationUrlOf(ownerUrl), ...settings }
  const database = openDatabase(config.databaseUrl, 5)
  // Opened lazily: most test files do without it, and each client loads the whole data model.
  let owner: PrismaClient | undefined
  const openOwner = (): PrismaClient => {
    owner ??= openDatabase(ownerUrl, 2)
    return owner
  }
  const clock = new pg.Pool({ connectionString: ownerUrl, max: 1 })
  clock.on('error', () => {})
  const app = await buildApp(config)
  const mailbox = openMailbox()
  const jobs = openJobRunner(config, database, mailbox.transport)
  const faults: unknown[] = []
  const remember = (fault: unknown): void => {
    faults.push(fault)
  }
  describedFaults.subscribe(remember)
  afterAll(async () => {
    describedFaults.unsubscribe(remember)
    await app.close()
    await jobs.close()
    await database.$disconnect()
    await owner?.$disconnect()
    await clock.end()
    await onServer(serverUrl, `drop database ${name} with (force)`)
  })

  const cookies = new Map<string, Promise<string>>()
  const signIn = (email: string): Promise<string> => {
    const key = foldEmail(email)
    const cookie = cookies.get(key) ?? strengthened(database, key, () => signInByLink(app, database, key))
    cookies.set(key, cookie)
    return cookie
  }

  const execute: World['execute'] = async (query, variables = {}, { as = null, cookie, language = 'en' } = {}) => {
    const sent = cookie ?? (as && (await signIn(as)))
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'accept-language': tag(language), ...(sent && { cookie: sent }) },
      payload: { query, variables },
    })
    return answer.json()
  }

  return {
    ...openFixtures(database),
    database,
    get owner() {
      return openOwner()
    },
    ownerUrl,
    config,
    app,
    execute,
    ask: async (document, variables, requester) => {
      const before = faults.length
      const { data, errors } = await execute(document, variables, requester)
      if (errors || !data)
        throw new Error(`The operation failed: ${JSON.stringify(errors)}`, { cause: faults.at(before) })
      // The caller specifies the type of the requested data.
      return data as never
    },
    signIn,
    forgetSignIns: () => cookies.clear(),
    signInByLink: (email) => signInByLink(app, database, foldEmail(email)),
    setClock: (at) => setClock(clock, at),
    now: async () => {
      const [row] = await database.$queryRaw<[{ now: Date }]>`select desk_now() as now`
      return row.now
    },
    empty: async (table) => {
      const owner = openOwner()
      await owner.$transaction([
        owner.$executeRaw`set local session_replication_role = replica`,
        owner.$executeRawUnsafe(`truncate ${table} cascade`),
      ])
    },
    runJobs: (options) => jobs.run(options?.mayFail ?? false),
    mails: mailbox.mails,
    setMailServer: mailbox.setState,
  }
}

async function setClock(clock: pg.Pool, at: string | number | null): Promise<void> {
  const instant =
    typeof at === 'string'
      ? `timestamptz '${new Date(at).toISOString()}'`
      : `date_trunc('milliseconds', clock_timestamp() + interval '${at ?? 0} milliseconds')`
  await clock.query(
    `create or replace function desk_now() returns timestamptz language sql volatile as $$ select ${instant} $$`,
  )
}

async function onServer(serverUrl: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

async function signInByLink(app: FastifyInstance, database: PrismaClient, email: string): Promise<string> {
  const token = await makeSignInLink(database, { email, next: '/' })
  const answer = await app.inject({
    method: 'POST',
    url: '/api/sign-in',
    headers: { origin: siteUrl },
    payload: { token },
  })
  if (answer.statusCode !== 200) throw new Error(`Signing in was answered ${answer.statusCode}: ${answer.body}`)
  return answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ')
}

/** Marks the sign-in created by `signIn` as if a second factor had been presented. */
async function strengthened(database: PrismaClient, email: string, signIn: () => Promise<string>): Promise<string> {
  const cookie = await signIn()
  const newest = await database.signIn.findFirstOrThrow({
    where: { user: { email } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  await database.signIn.update({ where: { id: newest.id }, data: { strengthenedAt: new Date() } })
  return cookie
}
