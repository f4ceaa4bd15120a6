/** Reads and validates the environment before anything is started. */
import path from 'node:path'
import { root } from '@plenaria/config/src/generate.ts'
import pg from 'pg'
import { readPort } from './ports.ts'
import { reasonOf, Trouble } from './trouble.ts'

export interface Environment {
  port: number
  mailboxPort: number
  dataFolder: string
  /** Connects as the database's owner if `ownerDatabaseUrl` is not set, otherwise as the application's role. */
  databaseUrl: string | undefined
  ownerDatabaseUrl: string | undefined
  smtpUrl: string | undefined
  siteUrl: string | undefined
  host: string | undefined
  demonstration: boolean
}

function readUrl(variable: string, text: string | undefined, schemes: string[], example: string): string | undefined {
  if (!text) return undefined
  const url = URL.parse(text)
  if (!url || !schemes.includes(url.protocol) || (!variable.endsWith('DATABASE_URL') && url.hostname === '')) {
    throw new Trouble(`${variable} is not an address of the kind ${example}. Correct it, or leave it away.`)
  }
  return text
}

/** @throws {Trouble} that names the invalid variable */
export function readEnvironment(env: NodeJS.ProcessEnv): Environment {
  const port = readPort('PORT', env.PORT, 4000)
  const mailboxPort = readPort('MAILBOX_PORT', env.MAILBOX_PORT, 1080)
  const smtpUrl = readUrl('SMTP_URL', env.SMTP_URL, ['smtp:', 'smtps:'], 'smtp://user:password@host:587')
  if (port === mailboxPort && !smtpUrl) {
    throw new Trouble(
      `PORT and MAILBOX_PORT are both ${port}. Choose another for one of them: MAILBOX_PORT=${port < 65_535 ? port + 1 : 1080} npx pnpm@12 start`,
    )
  }
  const example = 'postgresql://user:password@host:5432/database'
  const readDatabase = (variable: 'DATABASE_URL' | 'OWNER_DATABASE_URL') =>
    readUrl(variable, env[variable], ['postgresql:', 'postgres:'], example)
  const databaseUrl = readDatabase('DATABASE_URL')
  const ownerDatabaseUrl = readDatabase('OWNER_DATABASE_URL')
  if (ownerDatabaseUrl && !databaseUrl)
    throw new Trouble('Set DATABASE_URL too: OWNER_DATABASE_URL is only for what the role of DATABASE_URL may not do.')
  return {
    port,
    mailboxPort,
    dataFolder: path.resolve(root, env.DATA_DIR || '.data'),
    databaseUrl,
    ownerDatabaseUrl,
    smtpUrl,
    siteUrl: readUrl('SITE_URL', env.SITE_URL, ['http:', 'https:'], 'https://consultations.example'),
    host: env.HOST || undefined,
    demonstration: env.DEMONSTRATION !== 'off',
  }
}

/** @throws {Trouble} if no database responds there within 10 seconds, or if it refuses access */
export async function demandDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select 1')
  } catch (fault) {
    const { host, pathname } = new URL(url)
    throw new Trouble(
      `The database ${host}${pathname} of DATABASE_URL can't be used (${reasonOf(fault)}). Start or correct it, or leave DATABASE_URL away to use the built-in one.`,
    )
  } finally {
    await client.end().catch(() => {})
  }
}
