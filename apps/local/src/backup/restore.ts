/** Restoring a backup: into an empty database, up to this version, without what was erased since, and with mail held back. */
import { verifyChains } from '@plenaria/api/src/audit/verify.ts'
import {
  type JournalEntry,
  mergeErasures,
  openErasureJournal,
  readErasureJournal,
} from '@plenaria/api/src/erasure/journal.ts'
import { type Replayed, replayErasures } from '@plenaria/api/src/erasure/replay.ts'
import { retain } from '@plenaria/api/src/erasure/retention.ts'
import { destroyLinks } from '@plenaria/api/src/evidence/destroy.ts'
import { secretCheckOf } from '@plenaria/api/src/installation.ts'
import { type Held, heldBack, holdBack } from '@plenaria/api/src/jobs/restored.ts'
import { openDesk } from '@plenaria/api/src/registrations/seating.ts'
import { openDatabase, type PrismaClient } from '@plenaria/prisma/client'
import { migrate } from '@plenaria/prisma/migrate'
import { openToApplication } from '@plenaria/prisma/roles'
import pg from 'pg'
import { demandServer } from '../migrate.ts'
import { reasonOf, Trouble } from '../trouble.ts'
import type { Header } from './content.ts'
import { checkArchive, demandEmpty, loadArchive } from './load.ts'

export interface RestoreOptions {
  file: string
  passphrase: string | null
  /** Of an empty database. */
  ownerUrl: string
  /** Let in as the last step. */
  applicationUrl: string
  secret: string
  /** Lists of erasures; one for each machine that kept its own. */
  erasureLists: readonly string[]
  /** This installation's own list, which the others are merged into; null: nothing is merged. */
  ownErasureList: string | null
  say: (line: string) => void
}

export interface Restored {
  takenAt: string
  rows: number
  /** Migrations that came after the backup. */
  migrations: number
  erased: Replayed
  auditEntries: number
  held: Held[]
}

/** Everything that can be known without a database. @throws {Trouble} */
export async function checkRestore({ file, passphrase, secret, erasureLists }: RestoreOptions): Promise<{
  header: Header
  erasures: JournalEntry[]
}> {
  const header = await checkArchive(file, passphrase)
  if (header.secretCheck !== null && header.secretCheck !== secretCheckOf(secret).toString('base64'))
    throw new Trouble(
      'The backup is of an installation with another SECRET. Set SECRET (or DATA_DIR/secret) to the one it had: without it, what is encrypted can not be read.',
    )
  const erasures: JournalEntry[] = []
  for (const list of erasureLists) {
    try {
      for await (const entry of readErasureJournal(list, secret)) erasures.push(entry)
    } catch (fault) {
      throw new Trouble(`The list of erasures can't be used: ${reasonOf(fault)}`)
    }
  }
  return { header, erasures }
}

/**
 * Restores; the application's role is let in only when everything has been done.
 * @throws {Trouble} before anything is changed, where the backup, the secret, a list or the database does not fit
 */
export async function restore(options: RestoreOptions): Promise<Restored> {
  const { file, passphrase, ownerUrl, applicationUrl, secret, ownErasureList, say } = options
  const { header, erasures } = await checkRestore(options)
  await demandServer(ownerUrl)
  await demandEmpty(ownerUrl)
  // Before anything is loaded: the next restore must know of them even if this one fails.
  const merged = ownErasureList === null ? 0 : await mergeErasures(ownErasureList, secret, erasures)
  if (merged > 0) say(`Added ${merged} entries to the list of erasures ${ownErasureList}`)
  say(`Loading the backup of ${header.takenAt}`)
  const rows = await loadArchive(file, passphrase, ownerUrl)
  const migrations = (await migrate(ownerUrl)).length
  say('Erasing again what was erased since, and holding back mail')
  const { erased, held } = await makeSafe(options, erasures, new Date(header.takenAt))
  say('Verifying the audit log')
  const auditEntries = await verified(ownerUrl)
  await openToApplication(ownerUrl, applicationUrl)
  return { takenAt: header.takenAt, rows, migrations, erased, auditEntries, held }
}

async function makeSafe(
  { ownerUrl, secret }: RestoreOptions,
  entries: readonly JournalEntry[],
  takenAt: Date,
): Promise<Pick<Restored, 'erased' | 'held'>> {
  const database = openDatabase(ownerUrl, 4)
  const desk = openDesk(database)
  try {
    // A sign-in that was ended since must not come back.
    await database.signIn.deleteMany()
    await database.verification.deleteMany()
    await holdBack(database)
    const held = await heldBack(database)
    const erased = await replayErasures({ database, desk, secret }, entries, takenAt)
    await retain({ database, desk, erasures: openErasureJournal(null, secret) }, 'restore')
    await keepPromises(database)
    return { erased, held }
  } finally {
    await desk.close()
    await database.$disconnect()
  }
}

/** Destroys what was to be destroyed by now. */
async function keepPromises(database: PrismaClient): Promise<void> {
  const due = await database.$queryRaw<{ id: string }[]>`
    select event_id as id from evidence_promise where destroyed_at is null and until <= desk_now()`
  for (const { id } of due) await destroyLinks(database, id, 'restore')
}

async function verified(ownerUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl })
  client.on('error', () => {})
  await client.connect()
  try {
    let entries = 0
    for await (const { name, breaks, entries: count } of verifyChains(client, null, new Map())) {
      const [first] = breaks
      if (first)
        throw new Trouble(`The audit log of the backup is broken: ${name}: entry ${first.sequence} ${first.wrong}.`)
      entries += count
    }
    return entries
  } finally {
    await client.end()
  }
}
