/** A proof of erasure without identity: kinds, amounts, time, and a digest of these. */
import { createHash } from 'node:crypto'
import type { Prisma } from '@plenaria/prisma/client'
import { jsonbText } from '../../audit/chain.ts'
import type { ErasureRow } from '../../request/rows.ts'

export type Counts = Record<string, number>

/** Can be recomputed by any holder of the proof: SHA-256 of these facts as PostgreSQL's `jsonb` text. */
const digestOf = ({ digest: _, ...facts }: ErasureRow): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(createHash('sha256').update(jsonbText(facts)).digest())

export async function prove(
  transaction: Pick<Prisma.TransactionClient, 'erasure'>,
  facts: Omit<ErasureRow, 'digest' | 'counts'> & { counts: Counts },
): Promise<ErasureRow> {
  const digest = digestOf({ ...facts, digest: new Uint8Array() })
  return transaction.erasure.create({ data: { ...facts, digest } })
}

/** The proof as recorded in the audit log. */
export const auditedProof = ({ id, cause, fields, counts, digest }: ErasureRow) => ({
  erasure: id,
  cause,
  fields,
  counts,
  digest: Buffer.from(digest).toString('hex'),
})

export const sumOf = (counts: Counts): number => Object.values(counts).reduce((sum, count) => sum + count, 0)
