/** `npx pnpm@12 backup [FILE]`: writes the whole content of the database to one file, while the product keeps running. */
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import { endWith, readArguments } from '../arguments.ts'
import { borrowDatabase } from '../borrowed.ts'
import { readEnvironment } from '../environment.ts'
import { Trouble } from '../trouble.ts'
import { writeArchive } from './archive.ts'
import { beginDump } from './dump.ts'
import { readPassphrase } from './passphrase.ts'

const usage = `npx pnpm@12 backup [FILE]
  FILE   a new file in a folder that exists; DATA_DIR/backups/plenaria-TIME.backup if left out
BACKUP_PASSPHRASE encrypts it.`

export interface Backup {
  rows: number
  bytes: number
  /** Time of the snapshot, ISO 8601. */
  takenAt: string
}

/**
 * Writes a consistent snapshot of the database at `url` to a new file.
 * @param passphrase encrypts the file; null: it is written unencrypted
 * @throws {Trouble} if the file exists or can't be written
 */
export async function backUp(url: string, file: string, passphrase: string | null): Promise<Backup> {
  if (existsSync(file)) throw new Trouble(`${file} exists already. Choose another name.`)
  const folder = path.dirname(file)
  if (!existsSync(folder))
    throw new Trouble(`There is no folder ${folder}. Is its disk mounted? If the folder is new, make it first.`)
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    const dump = await beginDump(client)
    const bytes = await writeArchive(file, dump.content, passphrase)
    return { rows: dump.rows, bytes, takenAt: dump.header.takenAt }
  } finally {
    await client.end()
  }
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`

async function main(): Promise<void> {
  const { positionals } = readArguments(process.argv.slice(2), {}, usage, 1)
  const [given] = positionals
  const environment = readEnvironment(process.env)
  const passphrase = readPassphrase(process.env)
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '')
  const folder = path.join(environment.dataFolder, 'backups')
  const file = given === undefined ? path.join(folder, `plenaria-${stamp}.backup`) : path.resolve(given)
  if (given === undefined) await mkdir(folder, { recursive: true, mode: 0o700 })
  const database = await borrowDatabase(environment)
  try {
    const { rows, bytes, takenAt } = await backUp(database.url, file, passphrase)
    console.log(`Wrote ${file}: ${rows} rows as of ${takenAt}, ${megabytes(bytes)}.`)
    console.log(
      passphrase === null
        ? 'It is not encrypted and holds all personal data. Set BACKUP_PASSPHRASE to encrypt the next one.'
        : 'It is encrypted with BACKUP_PASSPHRASE.',
    )
    console.log('Keep SECRET and the list of erasures with it, but not in the same place. See docs/operating.md.')
  } finally {
    await database.giveBack()
  }
}

if (import.meta.main) {
  await main().catch((fault: unknown) => endWith(fault, (reason) => `The backup failed: ${reason}`))
}
