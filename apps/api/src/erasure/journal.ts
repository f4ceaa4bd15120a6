/**
 * The list of erasures: a file outside the database, so that data erased after a backup can be erased again after restoring it.
 * Each line is one erasure, encrypted under SECRET: ids and keyed hashes, no names or addresses. An erasure is on the list, and
 * on the disk, before it is committed; one that failed afterwards is still applied by a restore. Every writer numbers its
 * entries, so that a missing line can be detected.
 */
import { createHmac, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { constants, open } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { openSealing, type Sealing, UnreadableSeal } from '../kernel/sealing.ts'

const at = z.iso.datetime()

const entryShape = z.union([
  z.object({ kind: z.literal('REGISTRATIONS'), at, ids: z.array(z.uuid()), cause: z.enum(['PERSON', 'RETENTION']) }),
  /** `person`: see `markOf`. */
  z.object({ kind: z.literal('ACCOUNT'), at, person: z.string() }),
  z.object({
    kind: z.literal('FIELD'),
    at,
    eventId: z.string(),
    field: z.enum(['ANSWERS', 'NEEDS', 'MOTIVATION', 'REVIEWS', 'MESSAGES']),
  }),
])

export type JournalEntry = z.infer<typeof entryShape>

/** Entries of earlier versions have no number. */
const numberShape = z.object({ writer: z.uuid().optional(), number: z.int().positive().optional() })

declare module '../request/context.ts' {
  interface Context {
    /** Lists erasures outside the database. */
    erasures: ErasureJournal
  }
}

export interface ErasureJournal {
  /** The pseudonym of an address in the list. */
  markOf: (emailKey: string) => string
  /** Resolves once the entry is on the disk. Rejects if it can't be written; nothing may be erased then. */
  append: (entry: JournalEntry) => Promise<void>
}

/** The list can't be written, so nothing was erased. */
export class JournalUnwritable extends Error {
  override name = 'JournalUnwritable'
}

const owner = 'erasure journal'

/** The pseudonym of an address; can't be computed without SECRET. */
export const markOf = (secret: string, emailKey: string): string =>
  createHmac('sha256', secret).update(`erased person ${emailKey}`).digest('base64url')

/** `file`: created on first use, readable by its owner only; null: nothing is written. */
export function openErasureJournal(file: string | null, secret: string): ErasureJournal {
  const sealing = openSealing(secret)
  const writer = randomUUID()
  let written = 0
  let last: Promise<unknown> = Promise.resolve()
  const write = async (target: string, entry: JournalEntry) => {
    const numbered = JSON.stringify({ ...entry, writer, number: written + 1 })
    await appendLine(target, Buffer.from(sealing.seal(numbered, owner)).toString('base64url'))
    written += 1
  }
  return {
    markOf: (emailKey) => markOf(secret, emailKey),
    append: (entry) => {
      if (file === null) return Promise.resolve()
      // Sequential: a number is used up only by an entry that has reached the disk.
      const appended = last
        .then(() => write(file, entry))
        .catch((cause: unknown) => {
          throw new JournalUnwritable('The list of erasures could not be written.', { cause })
        })
      last = appended.catch(() => {})
      return appended
    },
  }
}

/**
 * Opens the file for each line, so that it may be moved meanwhile. A single write in append mode isn't interleaved with others.
 */
async function appendLine(file: string, text: string): Promise<void> {
  const handle = await open(file, 'a', 0o600)
  try {
    // Ends a line that a crash truncated.
    const line = Buffer.from(`\n${text.length} ${text}\n`)
    const { bytesWritten } = await handle.write(line)
    if (bytesWritten !== line.length) throw new Error('The list of erasures could not be written whole.')
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Creates the file if it doesn't exist, so that a missing file always means a lost one. @throws a one-line Error if it can't be
 * written
 */
export async function demandErasureJournal(file: string | null): Promise<void> {
  if (file === null) return
  const handle = await open(file, 'a', 0o600).catch((fault: unknown) => {
    throw new Error(
      `The list of erasures ${file} can't be written (${reasonIn(fault)}). Set ERASURE_LIST to a file that can.`,
    )
  })
  await handle.close()
}

/** One line for the health check; null if it is writable, or there is none. */
export async function journalProblem(file: string | null): Promise<string | null> {
  if (file === null) return null
  try {
    await (await open(file, constants.O_WRONLY | constants.O_APPEND)).close()
    return null
  } catch (fault) {
    return `The list of erasures can't be written (${reasonIn(fault)}), so nothing can be erased.`
  }
}

const reasonIn = (fault: unknown): string =>
  typeof fault === 'object' && fault !== null && 'code' in fault ? String(fault.code) : 'unknown'

export interface ListedErasure {
  entry: JournalEntry
  /** The SECRET under which it was written. */
  secret: string
}

export interface ReadJournal {
  /** In order. */
  erasures: ListedErasure[]
  /** Numbers of truncated lines: from a crash, whose erasure never happened, or from an incomplete copy. */
  torn: number[]
  /** Number of entries missing from the writers' numbering. */
  missing: number
}

/**
 * Reads a whole list.
 * @param secrets the current one first; lines under any of them are read
 * @throws a one-line Error if the file can't be read, was damaged, or was written under another SECRET
 */
export async function readErasureJournal(file: string, secrets: readonly string[]): Promise<ReadJournal> {
  const sealings = secrets.map((secret) => ({ secret, sealing: openSealing(secret) }))
  const read: ReadJournal = { erasures: [], torn: [], missing: 0 }
  const writers = new Map<string, Set<number>>()
  let line = 0
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1
    if (text === '') continue
    const sealed = sealedIn(text)
    if (sealed === 'TORN') {
      read.torn.push(line)
      continue
    }
    const opened = sealed && openUnderAny(sealed, sealings)
    if (!opened)
      throw new Error(`Line ${line} of ${file} can't be read: it is damaged, or was written under another SECRET.`)
    const { writer, number, ...erasure } = opened
    read.erasures.push(erasure)
    if (writer !== undefined && number !== undefined)
      writers.set(writer, (writers.get(writer) ?? new Set()).add(number))
  }
  for (const numbers of writers.values()) read.missing += Math.max(...numbers) - numbers.size
  return read
}

/** Null if it isn't a line of a list. */
function sealedIn(line: string): Buffer | 'TORN' | null {
  if (/^\d+ ?$/.test(line)) return 'TORN'
  const [, length = '', text = ''] = /^(\d+) ([\w-]*)$/.exec(line) ?? []
  if (length === '' || text.length > Number(length)) return null
  return text.length < Number(length) ? 'TORN' : Buffer.from(text, 'base64url')
}

function openUnderAny(sealed: Buffer, sealings: readonly { secret: string; sealing: Sealing }[]) {
  for (const { secret, sealing } of sealings) {
    try {
      const content: unknown = JSON.parse(sealing.open(sealed, owner))
      return { secret, entry: entryShape.parse(content), ...numberShape.parse(content) }
    } catch (fault) {
      if (!(fault instanceof UnreadableSeal)) return null
    }
  }
  return null
}
