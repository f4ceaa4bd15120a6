/** The one way to open the database. */
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '../generated/client.ts'

export { Prisma, PrismaClient } from '../generated/client.ts'
export type * from '../generated/enums.ts'
export type * from '../generated/models.ts'

/**
 * `connections`: the most that this process opens at once.
 * The adapter drops the zone of an instant in both directions, so the server must speak UTC to us.
 */
export function openDatabase(url: string, connections = 10): PrismaClient {
  const adapter = new PrismaPg({ connectionString: url, max: connections, options: '-c timezone=UTC' })
  return new PrismaClient({ adapter })
}
