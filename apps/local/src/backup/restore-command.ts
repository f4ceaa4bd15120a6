/** `npx pnpm@12 restore FILE`: restores a backup into an empty database. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { formerLists } from '@plenaria/api/src/erasure/lists.ts'
import { applicationUrlOf } from '@plenaria/prisma/roles'
import pg from 'pg'
import { endWith, readArguments } from '../arguments.ts'
import {
  claimDataFolder,
  endRestore,
  erasureListIn,
  markRestore,
  openDataFolder,
  serverFolder,
} from '../data-folder.ts'
import { demandDatabase, type Environment, readEnvironment } from '../environment.ts'
import { createDatabase, databaseName, startDatabase } from '../postgres.ts'
import { Trouble } from '../trouble.ts'
import { readPassphrase } from './passphrase.ts'
import { checkRestore, type Restored, type RestoreOptions, restore } from './restore.ts'

const usage = `npx pnpm@12 restore FILE [--erasures LIST]… [--incomplete-lists] [--without-erasures]
  --erasures LIST      another list of erasures, once for each; ERASURE_LIST or DATA_DIR/erasures.log, and the lists
                       that secret:accept set aside beside it, are always read
  --incomplete-lists   use lists that have torn lines or lack entries
  --without-erasures   there never was a list: everybody who was erased since the backup comes back
SECRET has to be the one of the backup; FORMER_SECRET: the one it had before; several on a line each.`

interface Asked {
  file: string
  erasureLists: string[]
  /** The installation's own list; null: no lists are used. */
  ownErasureList: string | null
  acceptIncompleteLists: boolean
}

/**
 * Parses the command line. `own`, the installation's list, is always used if it exists.
 * @throws {Trouble} that says what is missing
 */
export function readAsked(args: string[], own: string): Asked {
  const { values, positionals } = readArguments(
    args,
    {
      erasures: { type: 'string', multiple: true },
      'incomplete-lists': { type: 'boolean', default: false },
      'without-erasures': { type: 'boolean' },
    },
    usage,
    1,
  )
  const [name] = positionals
  if (name === undefined) throw new Trouble(usage)
  const file = path.resolve(name)
  const acceptIncompleteLists = values['incomplete-lists']
  const given = (values.erasures ?? []).map((list) => path.resolve(list))
  if (values['without-erasures']) {
    if (given.length > 0) throw new Trouble(`--erasures and --without-erasures exclude each other.\n${usage}`)
    return { file, erasureLists: [], ownErasureList: null, acceptIncompleteLists }
  }
  const ownErasureList = path.resolve(own)
  const ownLists = given.length === 0 || existsSync(ownErasureList) ? [ownErasureList] : []
  const erasureLists = [...new Set([...ownLists, ...formerLists(ownErasureList), ...given])]
  const missing = erasureLists.find((list) => !existsSync(list))
  if (missing !== undefined)
    throw new Trouble(
      `There is no list of erasures at ${missing}. Without it, everybody who was erased since the backup would come back. Copy it there, or say where it is: --erasures LIST. Only if this installation never had one, use --without-erasures.`,
    )
  return { file, erasureLists, ownErasureList, acceptIncompleteLists }
}

/** One per line, because a secret may contain spaces. */
export const readFormerSecrets = ({ FORMER_SECRET = '' }: NodeJS.ProcessEnv): string[] =>
  FORMER_SECRET.split(/\r?\n/).filter((line) => line !== '')

const draftName = 'plenaria_restored'

/** Uses the built-in server; the database only gets its name once it is complete. */
async function restoreBuiltIn(dataFolder: string, asked: Omit<RestoreOptions, 'ownerUrl' | 'applicationUrl'>) {
  await openDataFolder(dataFolder, 'restore FILE')
  const release = await claimDataFolder(dataFolder, 'restore FILE')
  try {
    // If the restore fails, a server started for it must not be filled with the demonstration.
    if (!existsSync(path.join(serverFolder(dataFolder), 'PG_VERSION'))) await markRestore(dataFolder)
    const server = await startDatabase({
      folder: serverFolder(dataFolder),
      log: path.join(dataFolder, 'logs', 'postgres.log'),
    })
    const client = new pg.Client({ connectionString: server.url('postgres') })
    client.on('error', () => {})
    try {
      await client.connect()
      const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [databaseName])
      if (rowCount)
        throw new Trouble(
          `There is a database in ${dataFolder} already, and a restore changes none. End the product, move ${serverFolder(dataFolder)} elsewhere, and try again.`,
        )
      await markRestore(dataFolder)
      await client.query(`drop database if exists ${draftName} with (force)`)
      await createDatabase(server, draftName)
      const ownerUrl = server.url(draftName)
      const restored = await restore({ ...asked, ownerUrl, applicationUrl: applicationUrlOf(ownerUrl) })
      await client.query(`alter database ${draftName} rename to ${databaseName}`)
      await endRestore(dataFolder)
      return restored
    } finally {
      await client.end().catch(() => {})
      await server.stop()
    }
  } finally {
    await release()
  }
}

async function restoreForeign(
  { databaseUrl = '', ownerDatabaseUrl }: Environment,
  asked: Omit<RestoreOptions, 'ownerUrl' | 'applicationUrl'>,
): Promise<Restored> {
  const ownerUrl = ownerDatabaseUrl ?? databaseUrl
  const applicationUrl = ownerDatabaseUrl ? databaseUrl : applicationUrlOf(ownerUrl)
  await demandDatabase(ownerUrl)
  return restore({ ...asked, ownerUrl, applicationUrl })
}

function report({ takenAt, rows, migrations, erased, unlisted, auditEntries, held }: Restored): string {
  const count = held.reduce((sum, each) => sum + each.count, 0)
  return [
    `Restored ${rows} rows as of ${takenAt}${migrations > 0 ? `, and applied ${migrations} migrations that came later` : ''}.`,
    `Erased again: ${erased.registrations} registrations, ${erased.accounts} accounts, ${erased.fields} kinds of data whose time was over.`,
    ...(unlisted > 0
      ? [
          `Warning: ${unlisted} registrations were erased before the backup but are on no list. Unless they were erased before the list was begun, it is not whole, and people erased since may have come back. Compare it with the one on the machine that wrote it before you let anybody in.`,
        ]
      : []),
    `The audit log is whole: ${auditEntries} entries.`,
    'Everybody is signed out. Tokens, grants and memberships that were ended since the backup are in force again: end them again.',
    count > 0
      ? `Held back: ${count} emails and other jobs that were due. See what they are, and release or discard them: npx pnpm@12 mail:held`
      : 'No emails were due.',
  ].join('\n')
}

/** What to do with the remains of a failed restore. */
const leftOf = ({ DATABASE_URL }: NodeJS.ProcessEnv): string =>
  DATABASE_URL ? 'Use a new, empty database when you try again.' : 'Try again; what it left is overwritten.'

async function main(): Promise<void> {
  const environment = readEnvironment(process.env)
  const { dataFolder } = environment
  const asked = readAsked(process.argv.slice(2), process.env.ERASURE_LIST || erasureListIn(dataFolder))
  const secret = process.env.SECRET || (await readFile(path.join(dataFolder, 'secret'), 'utf8').catch(() => '')).trim()
  if (secret.length < 32)
    throw new Trouble(
      `Set SECRET to the one the backup was made with, or put it into ${path.join(dataFolder, 'secret')}.`,
    )
  const formerSecrets = readFormerSecrets(process.env)
  const options = { ...asked, passphrase: readPassphrase(process.env), secret, formerSecrets, say: console.log }
  // Reports what doesn't match before a server is started.
  await checkRestore({ ...options, say: () => {}, ownerUrl: '', applicationUrl: '' })
  const restored = environment.databaseUrl
    ? await restoreForeign(environment, options)
    : await restoreBuiltIn(dataFolder, options)
  console.log(report(restored))
}

if (import.meta.main) {
  await main().catch((fault: unknown) =>
    endWith(
      fault,
      (reason) =>
        `The restore failed: ${reason.replace(/\.+$/, '')}. The application was not let in. ${leftOf(process.env)}`,
    ),
  )
}
