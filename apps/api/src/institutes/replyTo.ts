/** Where replies to an institute's emails go, in the face of members who come and go. */
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
 * Replies go nowhere once nobody of the institute is at their address's domain any more. The caller holds the institute's lock.
 *
 * @returns whether they went there before
 */
export async function endReplyTo(
  transaction: Prisma.TransactionClient,
  { id, replyTo }: Pick<InstituteRow, 'id' | 'replyTo'>,
): Promise<boolean> {
  if (replyTo === null || mayReplyTo(replyTo, await memberAddresses(transaction, { id }))) return false
  await transaction.institute.update({ where: { id }, data: { replyTo: null, version: { increment: 1 } } })
  return true
}
