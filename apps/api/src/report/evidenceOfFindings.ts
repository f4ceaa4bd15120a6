/**
 * Evidence for editors that a published finding is based on a note: its text, salt and hash, while the key exists. Not for contributions,
 * which have an author.
 */
import type { Reader } from '../findings/check.ts'
import { readWork } from '../findings/work.ts'
import { sealedSource } from './compose.ts'
import type { PublishedVersion } from './read.ts'

export interface EvidenceOfFinding {
  finding: string
  /** The hashed text. */
  evidence: string
  salt: string
  leaf: string
}

/** Null where the key is destroyed. Notes that were changed since do not fit their hashes any more, and are left out. */
export async function evidenceOfFindings(
  database: Reader,
  version: PublishedVersion,
): Promise<EvidenceOfFinding[] | null> {
  const draft = await database.report.findUnique({ where: { eventId: version.eventId } })
  const key = draft?.evidenceKey
  if (!key) return null
  const { sources } = await readWork(database, version.eventId)
  const notes = sources.filter(({ session }) => session !== null).map((source) => sealedSource(source, key))
  return version.content.chapters.flatMap(({ findings }) =>
    findings.flatMap(({ id, evidence }) =>
      notes.filter(({ leaf }) => evidence.includes(leaf)).map((note) => ({ finding: id, ...note })),
    ),
  )
}
