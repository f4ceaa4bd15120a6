/** `npx pnpm@12 secret:accept`: records the present SECRET as that of the installation, after it was changed on purpose. */
import path from 'node:path'
import { secretCheckOf } from '@plenaria/api/src/installation.ts'
import pg from 'pg'
import { borrowDatabase } from './borrowed.ts'
import { secretIn } from './data-folder.ts'
import { readEnvironment } from './environment.ts'
import { reasonOf, Trouble } from './trouble.ts'

/** @returns whether it was another one before */
export async function acceptSecret(ownerUrl: string, secret: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: ownerUrl })
  client.on('error', () => {})
  await client.connect()
  try {
    const check = secretCheckOf(secret)
    const { rowCount } = await client.query(
      `insert into installation (secret_check) values ($1)
       on conflict (id) do update set secret_check = $1 where installation.secret_check <> $1`,
      [check],
    )
    return rowCount === 1
  } finally {
    await client.end()
  }
}

async function main(): Promise<void> {
  const environment = readEnvironment(process.env)
  const secret = process.env.SECRET || (await secretIn(path.join(environment.dataFolder, 'secret')))
  if (secret.length < 32) throw new Trouble('SECRET must have 32 characters or more.')
  const database = await borrowDatabase(environment)
  try {
    const changed = await acceptSecret(database.url, secret)
    console.log(
      changed ? 'The present SECRET is recorded as that of the installation.' : 'This SECRET is already recorded.',
    )
  } finally {
    await database.giveBack()
  }
}

if (import.meta.main) {
  await main().catch((fault: unknown) => {
    console.error(fault instanceof Trouble ? fault.message : `SECRET could not be recorded: ${reasonOf(fault)}`)
    process.exitCode = 1
  })
}
