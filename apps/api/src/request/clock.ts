import type { Prisma } from '@plenaria/prisma/client'
import type { Context } from './context.ts'

const instants = new WeakMap<Context, Promise<Date>>()

/** The database's time, read once a request, so that everything in one answer agrees. */
export function now(context: Context): Promise<Date> {
  const known = instants.get(context)
  if (known) return known
  const asked = clockOf(context.database)
  instants.set(context, asked)
  return asked
}

/** The database's time at this moment, for what waited for a lock since the request came. */
export async function clockOf(transaction: Pick<Prisma.TransactionClient, '$queryRaw'>): Promise<Date> {
  const [{ at }] = await transaction.$queryRaw<[{ at: Date }]>`select desk_now() as at`
  return at
}
