/** Texts about a person that may appear in emails to them: strangers must not be able to write to people in our name. */
import type { Prisma } from '@plenaria/prisma/client'
import type { AuditWhat } from '@plenaria/schema/happenings'
import { isSignInRequest } from '../audit/signInRequest.ts'
import type { AuditEntryRow, RegistrationRow } from '../request/rows.ts'

type Entry = Pick<AuditEntryRow, 'what' | 'actorKind' | 'actorId' | 'requestId'>

/** Actions on a registration by a person who can read its emails. */
const acts = ['REGISTERED', 'AMENDED', 'TAKEN', 'ADDRESS_CONFIRMED'] as const satisfies AuditWhat[]

/** Whether somebody has proved that they read this address: they have signed in with it. */
export async function isConfirmedAddress(transaction: Prisma.TransactionClient, emailKey: string): Promise<boolean> {
  return (await transaction.user.count({ where: { email: emailKey } })) > 0
}

/**
 * Whether an entry proves that a registration’s texts are its owner’s or an organiser’s. Anybody can register an address, signed
 * in or not, and signing in confirms everything registered with it, unread.
 */
function vouches({ what, actorKind, actorId, requestId }: Entry, ownerId: string | null): boolean {
  if (what === 'REGISTERED') return actorKind === 'MEMBER' || (actorId !== null && actorId === ownerId)
  return actorKind === 'PERSON' && !isSignInRequest(requestId)
}

/** The registration without the texts typed into its form, as long as a stranger may have typed them. */
export async function tellable<
  Row extends Pick<RegistrationRow, 'id' | 'emailKey'> & { name: string; organisation: string | null },
>(
  transaction: Prisma.TransactionClient,
  registration: Row,
): Promise<Omit<Row, 'name' | 'organisation'> & { name: string | null; organisation: string | null }> {
  const { id: registrationId, emailKey } = registration
  const owner = await transaction.user.findUnique({ where: { email: emailKey }, select: { id: true } })
  const entries = await transaction.auditEntry.findMany({
    where: { registrationId, what: { in: [...acts] } },
    select: { what: true, actorKind: true, actorId: true, requestId: true },
  })
  const areOwn = entries.some((entry) => vouches(entry, owner?.id ?? null))
  return areOwn ? registration : { ...registration, name: null, organisation: null }
}
