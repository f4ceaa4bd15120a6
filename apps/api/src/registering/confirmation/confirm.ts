/** Confirming the address of registrations: by its own link, or by signing in. */
import type { PrismaClient } from '@plenaria/prisma/client'
import type { Desk } from '../../desk/index.ts'
import type { RegistrationRow } from '../../request/rows.ts'
import { grantWishes } from '../ownProtection.ts'

interface Parts {
  database: PrismaClient
  desk: Desk
}

/** @param requestId kept in the audit log */
export const confirmAddress = (
  { desk }: Pick<Parts, 'desk'>,
  { eventId, reference, emailKey }: Pick<RegistrationRow, 'eventId' | 'reference' | 'emailKey'>,
  requestId: string,
) =>
  desk.changeSeats(
    eventId,
    { type: 'CONFIRM_ADDRESS', reference, emailKey },
    { actorKind: 'PERSON', actorId: null, instituteId: null, grantId: null, requestId },
  )

/** All that an address registered for and has not confirmed yet, and the protection asked for with it, once somebody has signed in with it. */
export async function confirmAllOf(parts: Parts, emailKey: string, requestId: string): Promise<void> {
  const awaiting = await parts.database.registration.findMany({
    where: { emailKey, awaitsConfirmation: true },
    select: { eventId: true, reference: true, emailKey: true },
  })
  await Promise.all(awaiting.map((registration) => confirmAddress(parts, registration, requestId)))
  await grantWishes(parts, emailKey, requestId)
}
