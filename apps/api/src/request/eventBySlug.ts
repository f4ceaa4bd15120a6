import type { Prisma, PrismaClient } from '@plenaria/prisma/client'
import type { EventRow } from './rows.ts'

type Reader = Prisma.TransactionClient | PrismaClient

/** The event at an address, current or former. */
export async function eventBySlug(database: Reader, address: string): Promise<EventRow | null> {
  // PostgreSQL can't store a zero byte, so no event has such an address.
  const slug = address.replaceAll('\0', ' ')
  return (await database.event.findUnique({ where: { slug } })) ?? (await eventOnceAt(database, slug))
}

/**
 * The event that formerly had this address, unless another event has it now. Once an event is public, addresses from its draft no
 * longer resolve: a name that was changed before publication may reveal too much.
 */
export async function eventOnceAt(database: Reader, slug: string): Promise<EventRow | null> {
  const found = await database.eventSlug.findUnique({ where: { slug }, include: { event: true } })
  return found && (found.wasPublic || found.event.state === 'DRAFT') ? found.event : null
}
