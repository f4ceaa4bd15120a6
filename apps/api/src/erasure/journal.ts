/**
 * The list of erasures: a file outside the database, so that a restored backup can be made to forget again what was erased after it
 * was taken. Each line is one erasure, encrypted under SECRET: ids and keyed hashes, no names or addresses. An erasure is on the
 * list, and on the disk, before it is committed; one that failed afterwards is applied by a restore all the same.
 */
import { createHmac } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { openSealing } from '../sessions/sealing.ts'

const at = z.iso.datetime()

const entryShape = z.union([
  z.object({ kind: z.literal('REGISTRATIONS'), at, ids: z.array(z.uuid()), cause: z.enum(['PERSON', 'RETENTION']) }),
  /** `person`: see `markOf`. */
  z.object({ kind: z.literal('ACCOUNT'), at, person: z.string() }),
  z.object({
    kind: z.literal('FIELD'),
    at,
    eventId: z.string(),
    field: z.enum(['ANSWERS', 'MOTIVATION', 'REVIEWS', 'MESSAGES']),
  }),
])

export type JournalEntry = z.infer<typeof entryShape>

export interface ErasureJournal {
  /** Stands for an address on the list. */
  markOf: (emailKey: string) => string
  /** Resolves once the entry is on the disk. Rejects when it can't be written: then nothing may be erased. */
  append: (entry: JournalEntry) => Promise<void>
}

const owner = 'erasure journal'

/** Stands for an address; can't be computed without SECRET. */
export const markOf = (secret: string, emailKey: string): string =>
  createHmac('sha256', secret).update(`erased person ${emailKey}`).digest('base64url')

/** `file`: made on first use, readable by its owner only; null: nothing is written. */
export function openErasureJournal(file: string | null, secret: string): ErasureJournal {
  const sealing = openSealing(secret)
  return {
    markOf: (emailKey) => markOf(secret, emailKey),
    append: async (entry) => {
      if (file === null) return
      const text = Buffer.from(sealing.seal(JSON.stringify(entry), owner)).toString('base64url')
      // Opened for each entry, so that it may be moved or replaced meanwhile. One write in append mode is not split by those of others.
      const handle = await open(file, 'a', 0o600)
      try {
        // A line that a crash cut short ends here.
        const line = Buffer.from(`\n${text.length} ${text}\n`)
        const { bytesWritten } = await handle.write(line)
        if (bytesWritten !== line.length) throw new Error('The list of erasures could not be written whole.')
        await handle.sync()
      } finally {
        await handle.close()
      }
    },
  }
}

/** Makes the file if it is missing, so that a missing one always means a lost one. @throws an Error with one line, when it can't be written */
export async function demandErasureJournal(file: string | null): Promise<void> {
  if (file === null) return
  const handle = await open(file, 'a', 0o600).catch((fault: unknown) => {
    throw new Error(
      `The list of erasures ${file} can't be written (${reasonIn(fault)}). Set ERASURE_LIST to a file that can.`,
    )
  })
  await handle.close()
}

const reasonIn = (fault: unknown): string =>
  fault instanceof Error && 'code' in fault ? String(fault.code) : 'unknown'

/**
 * The entries in their order. Lines that a crash cut short are passed over, as their erasures were never carried out.
 * @throws an Error with one line, when the file can't be read, was damaged, or was written under another SECRET
 */
export async function* readErasureJournal(file: string, secret: string): AsyncGenerator<JournalEntry> {
  const sealing = openSealing(secret)
  let number = 0
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    const [, length = '', text = ''] = /^(\d+) ([\w-]*)$/.exec(line) ?? []
    if (line === '' || (length === '' && /^\d*$/.test(line)) || text.length < Number(length)) continue
    try {
      yield entryShape.parse(JSON.parse(sealing.open(Buffer.from(text, 'base64url'), owner)))
    } catch {
      throw new Error(`Line ${number} of ${file} can't be read: it is damaged, or was written under another SECRET.`)
    }
  }
}

/**
 * Appends to `own` the entries that it lacks, so that a later restore knows of them without the lists they came from.
 * @returns how many were appended
 * @throws an Error with one line, when `own` can't be read or written
 */
export async function mergeErasures(own: string, secret: string, entries: readonly JournalEntry[]): Promise<number> {
  await demandErasureJournal(own)
  const known = new Set<string>()
  for await (const entry of readErasureJournal(own, secret)) known.add(JSON.stringify(entry))
  const journal = openErasureJournal(own, secret)
  let appended = 0
  for (const entry of entries) {
    const text = JSON.stringify(entry)
    if (known.has(text)) continue
    known.add(text)
    await journal.append(entry)
    appended += 1
  }
  return appended
}
