/** Who asked for protection is written to without the event's name also by who does not know that they are registered. */
import type { Prisma } from '@plenaria/prisma/client'

/** Whether somebody of this address asked for protection at an event, in whatever state they are there. */
export const isProtectedAt = async (
  transaction: Pick<Prisma.TransactionClient, 'registration'>,
  eventId: string,
  emailKey: string,
): Promise<boolean> => (await transaction.registration.count({ where: { eventId, emailKey, protected: true } })) > 0
