/** Notices for open subscriptions. The database notifies every process if and when the transaction is committed. */
import { Prisma } from '@plenaria/prisma/client'

export const channel = 'plenaria_live'

/** Identifies what changed, without its new state. Notices about rights come from database triggers. */
export interface Notice {
  eventId?: string
  /** Registrations of that event; null: too many to list. */
  registrationIds?: string[] | null
  /** The same for registrations whose person can't see the change: a staged decision, a review, an assignment, a note, a tag. */
  staffOnlyIds?: string[] | null
  /** Whether a partner's view of that event may have changed. */
  partnersChanged?: boolean
  /** The user whose memberships changed. */
  userId?: string
  /** A sign-in that ended or was strengthened. */
  signInId?: string
  /** The institute whose grants or rules changed. */
  instituteId?: string
  /** A registration that somebody opened, closed or is still reading. */
  presenceOf?: string
  /** A session whose notes changed. */
  notesOf?: string
  /** Progress of a running composition. It isn't stored anywhere else. */
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
  /** Registrations whose change is visible only to members who decide. */
  staffOnlyIds?: readonly string[]
  /** The user whose rights changed along with it. */
  userId?: string
}

/** Keeps the payload within PostgreSQL's limit of 8,000 bytes. */
const maxNamed = 200

/** A `select` item to be executed in the transaction of the change. */
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
