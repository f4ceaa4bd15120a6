/** Which of a person's own texts may be put into emails. */
import type { Prisma } from '@plenaria/prisma/client'
import type { RegistrationRow } from '../request/rows.ts'

/** Whether somebody has shown to read what is sent to this address: they have signed in by an email to it. */
export async function isConfirmedAddress(transaction: Prisma.TransactionClient, emailKey: string): Promise<boolean> {
  return (await transaction.user.count({ where: { email: emailKey } })) > 0
}

/**
 * The registration without what its person typed, as long as nobody has confirmed its address: a person who registers somebody
 * else's address must not be able to write to them in our name.
 */
export async function tellable<
  Row extends Pick<RegistrationRow, 'state' | 'emailKey'> & { name: string; organisation: string | null },
>(
  transaction: Prisma.TransactionClient,
  registration: Row,
): Promise<Omit<Row, 'name' | 'organisation'> & { name: string | null; organisation: string | null }> {
  const isConfirmed =
    registration.state === 'CONFIRMED' || (await isConfirmedAddress(transaction, registration.emailKey))
  return isConfirmed ? registration : { ...registration, name: null, organisation: null }
}
