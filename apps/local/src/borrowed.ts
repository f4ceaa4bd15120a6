/** Connects a command to this installation's database as its owner, without a running product. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { claimDataFolder, serverFolder } from './data-folder.ts'
import { databaseInUse } from './database-in-use.ts'
import type { Environment } from './environment.ts'
import { databaseName, runningServer, startDatabase } from './postgres.ts'
import { Trouble } from './trouble.ts'

interface Borrowed {
  url: string
  /** Stops whatever was started for it. */
  giveBack: () => Promise<void>
}

/** @throws {Trouble} if there is none */
export async function borrowDatabase(
  environment: Pick<Environment, 'databaseUrl' | 'ownerDatabaseUrl' | 'dataFolder'>,
): Promise<Borrowed> {
  const { dataFolder } = environment
  const databaseUrl = environment.ownerDatabaseUrl ?? environment.databaseUrl
  const folder = serverFolder(dataFolder)
  if (databaseUrl || (await runningServer(folder)))
    return { url: await databaseInUse({ databaseUrl, dataFolder }), giveBack: async () => {} }
  if (!existsSync(path.join(folder, 'PG_VERSION'))) {
    throw new Trouble(
      `There is no database in ${dataFolder}. Say which: DATA_DIR=/some/folder or DATABASE_URL=postgresql://user:password@host:5432/plenaria`,
    )
  }
  const release = await claimDataFolder(dataFolder)
  const server = await startDatabase({ folder, log: path.join(dataFolder, 'logs', 'postgres.log') }).catch(
    async (fault: unknown) => {
      await release()
      throw fault
    },
  )
  let given: Promise<void> | undefined
  return {
    url: server.url(databaseName),
    giveBack: () => {
      given ??= server.stop().then(release)
      return given
    },
  }
}
