/** Locks of grants and requests. Callers must hold the lock of the event's seats, to avoid deadlocks. */
import type { Prisma } from '@plenaria/prisma/client'
import { lockEvent, lockSeats } from '../access/lock.ts'
import type { CountersignatureRow, CountersignRequestRow, EventRow, GrantRow, GrantTermsRow } from '../request/rows.ts'

export interface LockedGrant {
  event: EventRow
  /** Null if there is no active grant. */
  grant: GrantRow | null
  /** Oldest first. */
  allTerms: GrantTermsRow[]
  /** The database's time, read after the locks were acquired. */
  at: Date
}

/** Locks the grant, and the seats and facts of its event, until the transaction ends. */
export const lockGrant = (
  transaction: Prisma.TransactionClient,
  { id, eventId }: Pick<GrantRow, 'id' | 'eventId'>,
): Promise<LockedGrant> => lockedWith(transaction, eventId, { id })

/** The partner's active grant, if any; no other can become active meanwhile. */
export const lockStandingGrant = (
  transaction: Prisma.TransactionClient,
  eventId: string,
  partnerId: string,
): Promise<LockedGrant> =>
  lockedWith(transaction, eventId, { eventId, partnerId, state: { in: ['PROPOSED', 'AGREED'] } })

async function lockedWith(
  transaction: Prisma.TransactionClient,
  eventId: string,
  where: Prisma.GrantWhereInput,
): Promise<LockedGrant> {
  await lockSeats(transaction, eventId)
  const event = await lockEvent(transaction, eventId)
  const found = await transaction.grant.findFirst({ where, select: { id: true } })
  const at = await timeAt(transaction, eventId)
  if (!found) return { event, grant: null, allTerms: [], at }
  await transaction.$queryRaw`select from event_grant where id = ${found.id}::uuid for update`
  const grant = await transaction.grant.findUniqueOrThrow({ where: { id: found.id } })
  const allTerms = await transaction.grantTerms.findMany({ where: { grantId: grant.id }, orderBy: { number: 'asc' } })
  return { event, grant, allTerms, at }
}

/** The time of the event's desk, which may be some milliseconds ahead of the clock. Its seats must be locked. */
export async function timeAt(transaction: Prisma.TransactionClient, eventId: string): Promise<Date> {
  const [row] = await transaction.$queryRaw<{ now: Date }[]>`
    select greatest(desk_now(), decided_at) as now from seat_tally where event_id = ${eventId}`
  if (!row) throw new Error('An event has no seats.')
  return row.now
}

export interface LockedRequest {
  event: EventRow
  request: CountersignRequestRow
  signatures: CountersignatureRow[]
  at: Date
}

/** Locks the request and the seats of its event until the transaction ends. */
export async function lockRequest(
  transaction: Prisma.TransactionClient,
  { id, eventId }: Pick<CountersignRequestRow, 'id' | 'eventId'>,
): Promise<LockedRequest> {
  await lockSeats(transaction, eventId)
  const at = await timeAt(transaction, eventId)
  await transaction.$queryRaw`select from countersign_request where id = ${id}::uuid for update`
  const request = await transaction.countersignRequest.findUniqueOrThrow({ where: { id } })
  const event = await transaction.event.findUniqueOrThrow({ where: { id: eventId } })
  const signatures = await transaction.countersignature.findMany({ where: { requestId: id }, orderBy: { at: 'asc' } })
  return { event, request, signatures, at }
}
