/**
 * Restores a backup: into an empty database, migrated to this version, without what has been erased since, and with email held
 * back.
 */
import { verifyChains } from '@plenaria/api/src/audit/verify.ts'
import { type ListedErasure, openErasureJournal, readErasureJournal } from '@plenaria/api/src/erasure/journal.ts'
import { mergeErasures } from '@plenaria/api/src/erasure/lists.ts'
import { type Replayed, replayErasures } from '@plenaria/api/src/erasure/replay.ts'
import { retain } from '@plenaria/api/src/erasure/retention.ts'
import { destroyLinks } from '@plenaria/api/src/evidence/destroy.ts'
import { type Held, heldBack, holdBack } from '@plenaria/api/src/jobs/restored.ts'
import { secretCheckOf } from '@plenaria/api/src/kernel/sealing.ts'
import { openDesk } from '@plenaria/api/src/seatDesk/seatDesk.ts'
import { openDatabase, type PrismaClient } from '@plenaria/prisma/client'
import { migrate } from '@plenaria/prisma/migrate'
import { openToApplication } from '@plenaria/prisma/roles'
import pg from 'pg'
import { acceptSecret, reportOf } from '../accept-secret.ts'
import { demandServer } from '../migrate.ts'
import { reasonOf, Trouble } from '../trouble.ts'
import type { Header } from './content.ts'
import { checkArchive, demandEmpty, loadArchive, markRestored, markRestoring } from './load.ts'

export interface RestoreOptions {
  file: string
  passphrase: string | null
  /** URL of an empty database, as its owner. */
  ownerUrl: string
  /** URL for the application, which is granted access as the last step. */
  applicationUrl: string
  secret: string
  /** The installation's earlier secrets; lists written under them are read too. */
  formerSecrets: readonly string[]
  /** Erasure lists; one for each machine that kept its own. */
  erasureLists: readonly string[]
  /** This installation's own list, into which the others are merged; null: nothing is merged. */
  ownErasureList: string | null
  /** Whether to use lists that have torn lines or lack entries. */
  acceptIncompleteLists: boolean
  say: (line: string) => void
}

export interface Restored {
  takenAt: string
  rows: number
  /** Number of migrations newer than the backup. */
  migrations: number
  erased: Replayed
  /** Number of registrations already erased when the backup was taken that are on no list. */
  unlisted: number
  auditEntries: number
  held: Held[]
}

/**
 * Checks everything that doesn't need a database.
 * @throws {Trouble}
 */
export async function checkRestore(options: RestoreOptions): Promise<{ header: Header; erasures: ListedErasure[] }> {
  const { file, passphrase, secret, formerSecrets } = options
  const header = await checkArchive(file, passphrase)
  const isOf = (one: string) => header.secretCheck === secretCheckOf(one).toString('base64')
  if (header.secretCheck !== null && ![secret, ...formerSecrets].some(isOf))
    throw new Trouble(
      'The backup is of an installation with another SECRET. Set SECRET (or DATA_DIR/secret) to the one it had. If SECRET was changed since, set FORMER_SECRET to that one instead: what is encrypted under it is then removed, as secret:accept does.',
    )
  return { header, erasures: await readLists(options) }
}

async function readLists(options: RestoreOptions): Promise<ListedErasure[]> {
  const { secret, formerSecrets, erasureLists, acceptIncompleteLists, say } = options
  const erasures: ListedErasure[] = []
  for (const list of erasureLists) {
    const read = await readErasureJournal(list, [secret, ...formerSecrets]).catch((fault: unknown) => {
      throw new Trouble(
        `The list of erasures can't be used: ${reasonOf(fault)} If SECRET was changed, set FORMER_SECRET to the former one as well (several: on a line each) and try again. If the line is damaged, use another copy of the list.`,
      )
    })
    const { torn, missing } = read
    const faults = [
      ...(torn.length > 0 ? [`line ${torn.join(', ')} cut short`] : []),
      ...(missing > 0 ? [`${missing} entries missing`] : []),
    ]
    if (faults.length > 0 && !acceptIncompleteLists)
      throw new Trouble(
        `The list of erasures ${list} is not whole (${faults.join(', ')}). Copy it again from the machine that wrote it. If it looks like this there too (after a crash or on a full disk), add --incomplete-lists: what is missing is then not erased again.`,
      )
    const { length } = read.erasures
    say(
      `Read ${length} ${length === 1 ? 'entry' : 'entries'} from ${list}${faults.length > 0 ? ` (${faults.join(', ')})` : ''}${length === 0 ? ': nothing was ever erased, or this is not the whole list' : ''}`,
    )
    erasures.push(...read.erasures)
  }
  return erasures
}

/**
 * Restores; the application's role gets access only when everything is done.
 * @throws {Trouble} before anything is changed, if the backup, the secret, a list or the database doesn't match
 */
export async function restore(options: RestoreOptions): Promise<Restored> {
  const { file, passphrase, ownerUrl, applicationUrl, secret, formerSecrets, ownErasureList, say } = options
  const { header, erasures } = await checkRestore(options)
  await demandServer(ownerUrl)
  await demandEmpty(ownerUrl)
  await markRestoring(ownerUrl)
  // Before anything is loaded: even if this restore fails, the next one must know these erasures.
  const merged = ownErasureList === null ? 0 : await mergeErasures(ownErasureList, [secret, ...formerSecrets], erasures)
  if (merged > 0) say(`Added ${merged} entries to the list of erasures ${ownErasureList}`)
  say(`Loading the backup of ${header.takenAt}`)
  const rows = await loadArchive(file, passphrase, ownerUrl)
  const migrations = (await migrate(ownerUrl)).length
  say('Erasing again what was erased since, and holding back mail')
  const { erased, held, unlisted } = await makeSafe(options, erasures, new Date(header.takenAt))
  if (header.secretCheck !== secretCheckOf(secret).toString('base64') && header.secretCheck !== null)
    say(reportOf(await acceptSecret(ownerUrl, secret, null)))
  say('Verifying the audit log')
  const auditEntries = await verified(ownerUrl)
  await markRestored(ownerUrl)
  await openToApplication(ownerUrl, applicationUrl)
  return { takenAt: header.takenAt, rows, migrations, erased, unlisted, auditEntries, held }
}

async function makeSafe(
  { ownerUrl, secret }: RestoreOptions,
  erasures: readonly ListedErasure[],
  takenAt: Date,
): Promise<Pick<Restored, 'erased' | 'held' | 'unlisted'>> {
  const database = openDatabase(ownerUrl, 4)
  const desk = openDesk(database)
  try {
    // A sign-in that has ended since the backup must not become valid again.
    await database.signIn.deleteMany()
    await database.verification.deleteMany()
    await holdBack(database)
    const held = await heldBack(database)
    const unlisted = await countUnlisted(database, erasures)
    const erased = await replayErasures({ database, desk }, erasures, takenAt)
    await retain({ database, desk, erasures: openErasureJournal(null, secret) }, 'restore')
    await keepPromises(database)
    return { erased, held, unlisted }
  } finally {
    await desk.close()
    await database.$disconnect()
  }
}

/** Erased registrations that are on no list: a complete list has all since it was started. */
async function countUnlisted(database: PrismaClient, erasures: readonly ListedErasure[]): Promise<number> {
  const listed = new Set(erasures.flatMap(({ entry }) => (entry.kind === 'REGISTRATIONS' ? entry.ids : [])))
  const begun = Math.min(...erasures.map(({ entry }) => Date.parse(entry.at)))
  const erased = await database.registration.findMany({
    where: { erasedAt: Number.isFinite(begun) ? { gte: new Date(begun) } : { not: null } },
    select: { id: true },
  })
  return erased.filter(({ id }) => !listed.has(id)).length
}

/** Destroys what was due for destruction by now. */
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
