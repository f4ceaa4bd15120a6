/** The mark's row, and audit entries that record which image replaced which. */
import type { Prisma } from '@plenaria/prisma/client'
import type { Context } from '../request/context.ts'
import type { InstituteRow } from '../request/rows.ts'
import { audit } from './change.ts'
import type { Mark } from './mark.ts'

type Transaction = Prisma.TransactionClient

const digestOf = (transaction: Transaction, { id }: InstituteRow) =>
  transaction.instituteMark.findUnique({ where: { instituteId: id }, select: { digest: true } })

/** The caller must hold the institute's lock. */
export async function setMark(
  transaction: Transaction,
  context: Context,
  institute: InstituteRow,
  mark: Mark,
): Promise<null> {
  const { digest } = mark
  const before = await digestOf(transaction, institute)
  if (before?.digest === digest) return null
  const instituteId = institute.id
  await transaction.instituteMark.upsert({ where: { instituteId }, create: { instituteId, ...mark }, update: mark })
  await audit(transaction, context, institute, { what: 'INSTITUTE_MARK_SET', before, after: { digest } })
  return null
}

/** The caller must hold the institute's lock. */
export async function removeMark(transaction: Transaction, context: Context, institute: InstituteRow): Promise<null> {
  const before = await digestOf(transaction, institute)
  if (!before) return null
  await transaction.instituteMark.delete({ where: { instituteId: institute.id } })
  await audit(transaction, context, institute, { what: 'INSTITUTE_MARK_REMOVED', before })
  return null
}
