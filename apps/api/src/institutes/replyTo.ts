/** Where replies to an institute's emails go, as members come and go. */
import { mayReplyTo } from '@plenaria/domain/replyTo'
import type { Prisma } from '@plenaria/prisma/client'
import type { InstituteRow } from '../request/rows.ts'

/** In lower case. */
export async function memberAddresses(
  database: Pick<Prisma.TransactionClient, 'user'>,
  { id }: Pick<InstituteRow, 'id'>,
): Promise<string[]> {
  const users = await database.user.findMany({
    where: { members: { some: { instituteId: id } } },
    select: { email: true },
  })
  return users.map(({ email }) => email)
}

/**
 * Clears the reply address once no member of the institute has an address at its domain. The caller must hold the institute's
 * lock.
 * @returns whether there was one
 */
export async function endReplyTo(
  transaction: Prisma.TransactionClient,
  { id, replyTo }: Pick<InstituteRow, 'id' | 'replyTo'>,
): Promise<boolean> {
  if (replyTo === null || mayReplyTo(replyTo, await memberAddresses(transaction, { id }))) return false
  await transaction.institute.update({ where: { id }, data: { replyTo: null, version: { increment: 1 } } })
  return true
}
