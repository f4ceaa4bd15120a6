/** Services that the API and the worker need on this machine: a migrated database, and a mailbox. */
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
  /** Created if necessary; contains everything that persists between starts. */
  dataFolder: string
  /** Port of the site; 0: a free one. */
  port: number
  /** Port of the mailbox's page; 0: a free one. */
  mailboxPort: number
  /** If set, no database is started. Connects as its owner, unless `ownerDatabaseUrl` is given. */
  databaseUrl?: string
  /** If set, `databaseUrl` is only used by the API and the worker. */
  ownerDatabaseUrl?: string
  /** If set, no mailbox is started. */
  smtpUrl?: string
  /** Public URL of the site. Default: `http://localhost:PORT`. */
  siteUrl?: string
  /** Address to listen on. Default: 127.0.0.1. */
  host?: string
  /** Whether an empty database is filled with the demonstration. */
  demonstration: boolean
  /** False for temporary data. */
  durable?: boolean
  say: (line: string) => void
}

export interface Services {
  port: number
  siteUrl: string
  /** Null if emails go to the operator's own server. */
  mailboxUrl: string | null
  smtpUrl: string
  /** URL of the database, as its owner. */
  databaseUrl: string
  /** Process id of the database server that was started; undefined if none was. */
  databasePid: () => number | undefined
  /** Environment of the API and the worker, except for the site's folder. */
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
 * Applies migrations and, on first run, the demonstration. A new database is built under a temporary name and renamed only when
 * it is complete, so that an interrupted start leaves nothing half made.
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
      // Until it is complete, losing it does no harm.
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
 * Fills a new data folder as the first start on it does, without starting the rest. Products started on copies of it find it
 * filled.
 */
export async function fillDataFolder(options: Demonstration & Pick<ServicesOptions, 'durable'>): Promise<void> {
  await openDataFolder(options.dataFolder)
  const server = await startDatabase(databaseIn(options))
  await openBuiltIn(server, options).finally(server.stop)
}

/** Only the owner, and users granted access to a database by name, can connect to databases of the built-in server. */
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
  /** URL with which the API and the worker connect. */
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

/** Starts what is not given, and migrates the database. */
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
