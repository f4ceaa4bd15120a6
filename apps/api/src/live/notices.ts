/** What open subscriptions hear of. The database tells every process when, and only if, the transaction is committed. */
import { Prisma } from '@plenaria/prisma/client'

export const channel = 'plenaria_live'

/** Names what changed, never what it is now. Those about rights come from triggers of the database. */
export interface Notice {
  eventId?: string
  /** Of that event; null: too many to name. */
  registrationIds?: string[] | null
  /** Whose memberships changed. */
  userId?: string
  /** That is over, or was strengthened. */
  signInId?: string
  /** Whose grants or rules changed. */
  instituteId?: string
}

export interface SeatNotice {
  eventId: string
  /** Registrations that changed; none if only the event's seats did. */
  registrationIds: readonly string[]
}

/** PostgreSQL takes 8,000 bytes. */
const mostNamed = 200

/** An item for the list of a `select` that the change's own transaction runs. */
export function liveNotice({ eventId, registrationIds }: SeatNotice): Prisma.Sql {
  const notice: Notice = { eventId, registrationIds: registrationIds.length > mostNamed ? null : [...registrationIds] }
  return Prisma.sql`pg_notify(${channel}, ${JSON.stringify(notice)})::text`
}

/** The same as a statement of its own. */
export async function notifyLive(transaction: Prisma.TransactionClient, notice: SeatNotice): Promise<void> {
  await transaction.$queryRaw`select ${liveNotice(notice)} as told`
}
