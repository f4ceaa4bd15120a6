/** Notices for open subscriptions. The database notifies every process when, and only if, the transaction is committed. */
import { Prisma } from '@plenaria/prisma/client'

export const channel = 'plenaria_live'

/** Names what changed, never what it is now. Those about rights come from triggers of the database. */
export interface Notice {
  eventId?: string
  /** Registrations of that event; null: too many to name. */
  registrationIds?: string[] | null
  /** The same, of registrations whose person sees nothing of the change: a staged decision, a review, an assignment, a note, a tag. */
  staffOnlyIds?: string[] | null
  /** Whether what some partner of that event may see there has changed. */
  partnersChanged?: boolean
  /** Whose memberships changed. */
  userId?: string
  /** A sign-in that is over, or was strengthened. */
  signInId?: string
  /** Whose grants or rules changed. */
  instituteId?: string
  /** A registration that somebody opened, closed or still reads. */
  presenceOf?: string
  /** A session whose notes changed. */
  notesOf?: string
  /** A composition that is under way, and how far it is. It is kept nowhere else. */
  composing?: {
    run: string
    eventId: string
    stage:
      | 'WAITING'
      | 'BOUND'
      | 'ROOM'
      | 'COSTS'
      | 'ALTERNATIVE'
      | 'ODDS'
      | 'ROOMS'
      | 'COLUMNS'
      | 'PROOF'
      | 'COMMITMENTS'
    /** In the unit of scores. */
    bound: number | null
    best: number | null
    odds: number | null
    done: number
    of: number
  }
}

export interface SeatNotice {
  eventId: string
  /** Registrations that changed; none if only the event's seats did. */
  registrationIds: readonly string[]
  /** Registrations whose change only members who decide can see. */
  staffOnlyIds?: readonly string[]
  /** Whose rights changed with it. */
  userId?: string
}

/** PostgreSQL's limit is 8,000 bytes. */
const maxNamed = 200

/** An item for the list of a `select` that the change's own transaction runs. */
export function liveNotice({ eventId, registrationIds, staffOnlyIds = [], userId }: SeatNotice): Prisma.Sql {
  const isTooLong = registrationIds.length + staffOnlyIds.length > maxNamed
  const named = (ids: readonly string[]) => (isTooLong && ids.length > 0 ? null : [...ids])
  const notice: Notice = {
    eventId,
    registrationIds: named(registrationIds),
    ...(staffOnlyIds.length > 0 && { staffOnlyIds: named(staffOnlyIds) }),
    ...(userId !== undefined && { userId }),
  }
  return Prisma.sql`pg_notify(${channel}, ${JSON.stringify(notice)})::text`
}

/** As a separate statement. */
export async function notifyLive(transaction: Prisma.TransactionClient, notice: SeatNotice): Promise<void> {
  await transaction.$queryRaw`select ${liveNotice(notice)} as notified`
}
