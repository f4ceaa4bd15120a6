/** Schemas of the lines of a backup. */
import { z } from 'zod'

export const header = z.object({
  plenaria: z.literal('backup'),
  format: z.number(),
  /** Time of the snapshot, by the database's clock. */
  takenAt: z.iso.datetime(),
  /** Names of the applied migrations. */
  migrations: z.array(z.string()),
  /** Check value of the installation's secret; null: not recorded yet. */
  secretCheck: z.base64().nullable(),
})

export type Header = z.infer<typeof header>

/** Announces the rows that follow. */
export const table = z.object({ table: z.string(), columns: z.array(z.string()) })

/** Announces that queued jobs follow, one JSON document per row. */
export const jobs = z.object({ jobs: z.literal(true) })

/** Last values of sequences, after all rows; null: never used. */
export const sequences = z.object({ sequences: z.record(z.string(), z.string().nullable()) })

export const checksum = z.object({ sha256: z.string() })

export const section = z.union([table, jobs, sequences, checksum])
