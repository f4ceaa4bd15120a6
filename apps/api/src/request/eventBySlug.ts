import type { Prisma, PrismaClient } from '@plenaria/prisma/client'
import type { EventRow } from './rows.ts'

type Reader = Prisma.TransactionClient | PrismaClient

/** The event at an address: its own, or one that it had before. */
export async function eventBySlug(database: Reader, address: string): Promise<EventRow | null> {
  // PostgreSQL stores no zero byte, so no event is at such an address.
  const slug = address.replaceAll('\0', ' ')
  return (await database.event.findUnique({ where: { slug } })) ?? (await eventOnceAt(database, slug))
}

/**
 * The event that had this address, if no event has it. Once an event is public, addresses that only its draft had lead nowhere: a name that was
 * changed before anybody saw it may say too much.
 */
export async function eventOnceAt(database: Reader, slug: string): Promise<EventRow | null> {
  const found = await database.eventSlug.findUnique({ where: { slug }, include: { event: true } })
  return found && (found.wasPublic || found.event.state === 'DRAFT') ? found.event : null
}
