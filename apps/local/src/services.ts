/** What the API and the worker need around them on this machine: a database that is up to date, and a mailbox. */
import path from 'node:path'
import { applicationUrlOf } from '@plenaria/prisma/roles'
import pg from 'pg'
import { erasureListIn, openDataFolder, secretFor, serverFolder } from './data-folder.ts'
import { type Mailbox, startMailbox } from './mailbox.ts'
import { migrateAll } from './migrate.ts'
import type { Parts } from './parts.ts'
import { freePort } from './ports.ts'
import { createDatabase, databaseName, keepDatabase, type LocalDatabase, startDatabase } from './postgres.ts'
import { reasonOf, Trouble } from './trouble.ts'

export interface ServicesOptions {
  /** Made if need be; holds everything that outlives the start. */
  dataFolder: string
  /** Port of the site; 0: a free one. */
  port: number
  /** Port of the mailbox's page; 0: a free one. */
  mailboxPort: number
  /** Then no database is started. As its owner, unless `ownerDatabaseUrl` is given. */
  databaseUrl?: string
  /** Then `databaseUrl` is only what the API and the worker connect with. */
  ownerDatabaseUrl?: string
  /** Then no mailbox is started. */
  smtpUrl?: string
  /** Address that people reach the site at; `http://localhost:PORT` if left out. */
  siteUrl?: string
  /** Address to listen on; 127.0.0.1 if left out. */
  host?: string
  /** Whether an empty database is filled with the demonstration. */
  demonstration: boolean
  /** False: data that is thrown away. */
  durable?: boolean
  say: (line: string) => void
}

export interface Services {
  port: number
  siteUrl: string
  /** Null when emails go to a server of one's own. */
  mailboxUrl: string | null
  smtpUrl: string
  /** The database, as its owner. */
  databaseUrl: string
  /** Process of the database that was started; undefined if it was not. */
  databasePid: () => number | undefined
  /** Environment of the API and the worker, but for the site. */
  variables: Record<Exclude<(typeof serverVariables)[number], 'WEB_DIR'>, string> & Record<string, string>
}

const draftName = 'plenaria_draft'
/** Variables of the API and the worker. docker-compose.yml sets the same. */
export const serverVariables = [
  'DATABASE_URL',
  'HOST',
  'PORT',
  'SITE_URL',
  'SECRET',
  'SMTP_URL',
  'MAIL_FROM',
  'CONTACT_MAIL',
  'WEB_DIR',
  'ERASURE_LIST',
] as const

type Demonstration = Pick<ServicesOptions, 'demonstration' | 'say' | 'dataFolder'> & { signal?: AbortSignal }

async function seed(url: string, { say, signal, dataFolder }: Demonstration): Promise<void> {
  const { seedDemonstration } = await import('./seed/seed.ts')
  await seedDemonstration(url, { say, signal, secret: await secretFor(dataFolder) })
}

/**
 * Migrations and, on first run, the demonstration. A new database is made under another name and takes its own only when it is
 * whole, so that a start that is interrupted leaves nothing half made.
 */
async function openBuiltIn(server: LocalDatabase, options: Demonstration): Promise<void> {
  const client = new pg.Client({ connectionString: server.url('postgres') })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [databaseName])
    if (rowCount) {
      await migrateAll(server.url(databaseName))
      await closeOthers(client, databaseName)
    } else {
      await client.query(`drop database if exists ${draftName} with (force)`)
      await createDatabase(server, draftName)
      // Until it is whole, nothing is lost with it.
      await client.query(`alter database ${draftName} set synchronous_commit = off`)
      await migrateAll(server.url(draftName))
      if (options.demonstration) await seed(server.url(draftName), options)
      await client.query(`alter database ${draftName} reset synchronous_commit`)
      await client.query(`alter database ${draftName} rename to ${databaseName}`)
      await closeOthers(client, databaseName)
    }
  } finally {
    await client.end()
  }
}

const databaseIn = ({ dataFolder, durable = true, say }: Pick<ServicesOptions, 'dataFolder' | 'durable' | 'say'>) => ({
  folder: serverFolder(dataFolder),
  log: path.join(dataFolder, 'logs', 'postgres.log'),
  durable,
  say,
})

/**
 * Fills a new data folder as the first start on it does, without the rest of the start. Products that start on copies of it find
 * it filled.
 */
export async function fillDataFolder(options: Demonstration & Pick<ServicesOptions, 'durable'>): Promise<void> {
  await openDataFolder(options.dataFolder)
  const server = await startDatabase(databaseIn(options))
  await openBuiltIn(server, options).finally(server.stop)
}

/** Nobody but the owner, and users who were let into a database by name, connects to any database of the built-in server. */
async function closeOthers(client: pg.Client, own: string): Promise<void> {
  await client.query(`revoke connect on database ${own}, postgres, template1 from public`)
}

async function openForeign(url: string, applicationUrl: string, options: Demonstration): Promise<void> {
  await migrateAll(url, applicationUrl).catch((fault: unknown) => {
    throw new Trouble(`The database could not be brought up to date: ${reasonOf(fault)}`)
  })
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rowCount } = await client.query('select 1 from institute limit 1').finally(() => client.end())
  if (options.demonstration && rowCount === 0) await seed(url, options)
}

interface Addresses {
  ownerUrl: string
  /** What the API and the worker connect with. */
  applicationUrl: string
}

function addressesOf(
  server: LocalDatabase | undefined,
  { databaseUrl = '', ownerDatabaseUrl }: Pick<ServicesOptions, 'databaseUrl' | 'ownerDatabaseUrl'>,
): Addresses {
  if (ownerDatabaseUrl) return { ownerUrl: ownerDatabaseUrl, applicationUrl: databaseUrl }
  const ownerUrl = server?.url(databaseName) ?? databaseUrl
  if (new URL(ownerUrl).password === '')
    throw new Trouble(
      'DATABASE_URL has no password to derive that of the role of the API and the worker from. Set OWNER_DATABASE_URL to it, and DATABASE_URL to a role that owns nothing. See docs/operating.md, "Database roles".',
    )
  return { ownerUrl, applicationUrl: applicationUrlOf(ownerUrl) }
}

/** Starts what is not given, and brings the database up to date. */
export async function startServices(options: ServicesOptions, { keep, signal }: Parts): Promise<Services> {
  const { dataFolder, say, host = '127.0.0.1' } = options
  await openDataFolder(dataFolder)
  const port = options.port || (await freePort())
  let server: LocalDatabase | undefined
  let mailbox: Mailbox | undefined
  if (!options.databaseUrl) {
    say('Starting PostgreSQL')
    server = keep(await keepDatabase(databaseIn(options)))
  }
  if (!options.smtpUrl) {
    say('Starting the mailbox')
    const mailboxPort = options.mailboxPort || (await freePort())
    mailbox = keep(await startMailbox({ port: mailboxPort, folder: path.join(dataFolder, 'mail') }))
  }
  say('Bringing the database up to date')
  const { ownerUrl, applicationUrl } = addressesOf(server, options)
  const demonstration = { ...options, ...(signal && { signal }) }
  await (server ? openBuiltIn(server, demonstration) : openForeign(ownerUrl, applicationUrl, demonstration))
  const siteUrl = options.siteUrl ?? `http://localhost:${port}`
  const smtpUrl = options.smtpUrl ?? mailbox?.smtpUrl ?? ''
  return {
    port,
    siteUrl,
    smtpUrl,
    mailboxUrl: mailbox?.url ?? null,
    databaseUrl: ownerUrl,
    databasePid: () => server?.pid,
    variables: {
      ...(server && { DATABASE_FOLDER: serverFolder(dataFolder) }),
      DATABASE_URL: applicationUrl,
      HOST: host,
      PORT: String(port),
      SITE_URL: siteUrl,
      SECRET: await secretFor(dataFolder),
      SMTP_URL: smtpUrl,
      MAIL_FROM: process.env.MAIL_FROM ?? 'Plenaria <no-reply@plenaria.example>',
      CONTACT_MAIL: process.env.CONTACT_MAIL ?? 'help@plenaria.example',
      ERASURE_LIST: process.env.ERASURE_LIST || erasureListIn(dataFolder),
    },
  }
}
