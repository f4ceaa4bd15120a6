import { type Prisma, prepared } from '@plenaria/prisma/client'
import { perRequest } from './perRequest.ts'

/** The database's time, read once per request, so that everything in one answer agrees. */
export const now = perRequest(({ database }) => clockOf(database))

/** The database's current time, for code that has waited for a lock since the request began. */
export async function clockOf(transaction: Pick<Prisma.TransactionClient, '$queryRaw'>): Promise<Date> {
  const [{ at }] = await transaction.$queryRaw<[{ at: Date }]>`${prepared} select desk_now() as at`
  return at
}
