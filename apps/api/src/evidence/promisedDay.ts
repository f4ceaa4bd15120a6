/** Enforces the promised day: from then on nothing is stored that links texts to people. */
import type { Prisma } from '@plenaria/prisma/client'

/** Whether the links were destroyed. Prevents that until the transaction ends. Call before locking rows of the event. */
export async function areLinksDestroyed(transaction: Prisma.TransactionClient, eventId: string): Promise<boolean> {
  await transaction.$queryRaw`select from event where id = ${eventId} for share`
  const promise = await transaction.evidencePromise.findUnique({ where: { eventId } })
  return promise !== null && promise.destroyedAt !== null
}
