/** Migrates a database: the product's own tables, those of its job queue, and the privileges of the application's role. */
import { demandVersion } from '@plenaria/api/src/server/installation.ts'
import { migrate } from '@plenaria/prisma/migrate'
import { applicationUrlOf, openToApplication } from '@plenaria/prisma/roles'
import { Logger, runMigrations } from 'graphile-worker'
import pg from 'pg'
import { reasonOf, Trouble } from './trouble.ts'

/** A schema that exists while a restore is running, or after it failed. */
export const restoring = 'plenaria_restoring'

const silent = new Logger(() => () => {})

/**
 * @param ownerUrl URL of the database, as its owner
 * @param applicationUrl the same, as the role used by the API and the worker; created if it is missing
 * @returns names of the product's migrations applied now
 */
export async function migrateAll(ownerUrl: string, applicationUrl = applicationUrlOf(ownerUrl)): Promise<string[]> {
  await demandServer(ownerUrl)
  await demandWhole(ownerUrl)
  const applied = await migrate(ownerUrl)
  await migrateJobQueue(ownerUrl)
  await openToApplication(ownerUrl, applicationUrl)
  return applied
}

export const migrateJobQueue = (ownerUrl: string): Promise<void> =>
  runMigrations({ connectionString: ownerUrl, logger: silent })

export async function demandServer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  await demandVersion(client).finally(() => client.end())
}

/** @throws {Trouble} if a restore into the database did not finish: it may contain people who were erased */
async function demandWhole(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  const { rowCount } = await client
    .query('select 1 from pg_namespace where nspname = $1', [restoring])
    .finally(() => client.end())
  if (rowCount)
    throw new Trouble(
      'A restore into this database did not finish. Restore again into a new, empty database and use that one: npx pnpm@12 restore FILE',
    )
}

if (import.meta.main) {
  const { OWNER_DATABASE_URL: ownerUrl, DATABASE_URL: applicationUrl } = process.env
  if (!ownerUrl || !applicationUrl) {
    console.error(
      'Say which database, as its owner and as the role of the API and the worker: OWNER_DATABASE_URL=postgresql://owner:password@host:5432/plenaria DATABASE_URL=postgresql://application:password@host:5432/plenaria node apps/local/src/migrate.ts',
    )
    process.exit(1)
  }
  try {
    const applied = await migrateAll(ownerUrl, applicationUrl)
    console.log(applied.length > 0 ? `Applied ${applied.join(', ')}` : 'Up to date')
  } catch (fault) {
    console.error(reasonOf(fault))
    process.exit(1)
  }
}
