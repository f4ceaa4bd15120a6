/** Neutral emails for people who requested protection, including from senders who don't know that they are registered. */
import type { Prisma } from '@plenaria/prisma/client'

/** Whether the owner of an address requested protection at an event, in any state, or at every event. */
export const isProtectedAt = async (
  transaction: Pick<Prisma.TransactionClient, 'registration' | 'addressProtection'>,
  eventId: string,
  emailKey: string,
): Promise<boolean> =>
  (await transaction.registration.count({ where: { eventId, emailKey, protected: true } })) > 0 ||
  (await transaction.addressProtection.count({ where: { emailKey, everywhere: true } })) > 0

/** The phrase in neutral emails to the address; null: none. */
export async function emailPhraseOf(
  transaction: Pick<Prisma.TransactionClient, 'addressProtection'>,
  emailKey: string,
): Promise<string | null> {
  const chosen = await transaction.addressProtection.findUnique({ where: { emailKey } })
  return chosen?.emailPhrase ?? null
}
