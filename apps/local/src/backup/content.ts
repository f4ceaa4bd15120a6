/** What the lines of a backup say. */
import { z } from 'zod'

export const header = z.object({
  plenaria: z.literal('backup'),
  format: z.number(),
  /** Instant of the snapshot, by the database's clock. */
  takenAt: z.iso.datetime(),
  /** Names of the applied migrations. */
  migrations: z.array(z.string()),
  /** What tells whether a secret is that of the installation; null: it was not recorded yet. */
  secretCheck: z.base64().nullable(),
})

export type Header = z.infer<typeof header>

/** Says which rows follow. */
export const table = z.object({ table: z.string(), columns: z.array(z.string()) })

/** Says that queued jobs follow, one JSON document a row. */
export const jobs = z.object({ jobs: z.literal(true) })

/** Last values of sequences, after all rows; null: never used. */
export const sequences = z.object({ sequences: z.record(z.string(), z.string().nullable()) })

export const checksum = z.object({ sha256: z.string() })

export const section = z.union([table, jobs, sequences, checksum])
