/** Brings a database up to date: the product's own tables, and those of its job queue. */
import { migrate } from '@plenaria/prisma/migrate'
import { Logger, runMigrations } from 'graphile-worker'

const silent = new Logger(() => () => {})

/** @returns the names of the product's migrations that were applied now */
export async function migrateAll(url: string): Promise<string[]> {
  const applied = await migrate(url)
  await migrateJobQueue(url)
  return applied
}

export const migrateJobQueue = (url: string): Promise<void> => runMigrations({ connectionString: url, logger: silent })

if (import.meta.main) {
  const url = process.env.DATABASE_URL
  if (!url) {
    console.error(
      'Say which database: DATABASE_URL=postgresql://user:password@host:5432/plenaria node apps/local/src/migrate.ts',
    )
    process.exit(1)
  }
  const applied = await migrateAll(url)
  console.log(applied.length > 0 ? `Applied ${applied.join(', ')}` : 'Up to date')
}
