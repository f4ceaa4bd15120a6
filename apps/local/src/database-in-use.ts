import { serverFolder } from './data-folder.ts'
import { demandDatabase, type Environment } from './environment.ts'
import { databaseName, runningServer } from './postgres.ts'
import { Trouble } from './trouble.ts'

/**
 * For commands run besides `start`: the database of `DATABASE_URL`, otherwise the built-in one that `start` is currently running.
 * @throws {Trouble} if there is none
 */
export async function databaseInUse({
  databaseUrl,
  dataFolder,
}: Pick<Environment, 'databaseUrl' | 'dataFolder'>): Promise<string> {
  if (databaseUrl) {
    await demandDatabase(databaseUrl)
    return databaseUrl
  }
  const urlOf = await runningServer(serverFolder(dataFolder))
  if (!urlOf) {
    throw new Trouble(
      `Nothing runs on the data in ${dataFolder}. Run npx pnpm@12 start first, or say which database: DATABASE_URL=postgresql://user:password@host:5432/plenaria`,
    )
  }
  return urlOf(databaseName)
}
