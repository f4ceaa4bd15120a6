/** Ends grants on their date. Policy checks the date itself, so access ends on time; this does the rest. */
import { expireGrant, type GrantSide, type GrantStanding } from '@plenaria/domain/grantDecision'
import type { Prisma, PrismaClient } from '@plenaria/prisma/client'
import { lockSeats, timeouts } from '../access/lock.ts'
import { asOfNow } from '../access/viewer.ts'
import { actorFor, clockActor } from '../audit/append.ts'
import type { Context } from '../request/context.ts'
import type { EventRow, GrantRow } from '../request/rows.ts'
import { carryOut, type Scene, scheduleEnd } from './change.ts'
import { instituteOf } from './find.ts'
import { lockGrant } from './locks.ts'
import { standingOf } from './standing.ts'

/** Ends expired grants of an event before anything else is decided about them, in case the worker is late. */
export async function endWhatIsDue(
  transaction: Prisma.TransactionClient,
  eventId: string,
  requestId: string,
): Promise<void> {
  await lockSeats(transaction, eventId)
  const due = await transaction.$queryRaw<Pick<GrantRow, 'id' | 'eventId'>[]>`
    select id, event_id as "eventId" from event_grant
    where event_id = ${eventId} and state = 'AGREED' and ends_at <= desk_now() order by id`
  for (const grant of due) await expire(transaction, grant, requestId)
}

interface Opened {
  grant: GrantRow
  before: GrantStanding
  /** The database's time. */
  at: Date
  /** A change by the viewer, for one side. */
  sceneOf: (side: GrantSide) => Scene
}

/**
 * Locks a grant for a change by the viewer, with expired grants ended and the viewer's rights reloaded.
 * @returns null if the grant no longer exists
 */
export async function openGrant(
  transaction: Prisma.TransactionClient,
  { grant: known, event }: { grant: GrantRow; event: EventRow },
  context: Context,
): Promise<Opened | null> {
  await endWhatIsDue(transaction, event.id, context.requestId)
  const { grant, allTerms, at } = await lockGrant(transaction, known)
  if (!grant) return null
  context.viewer = await asOfNow(transaction, context.viewer)
  const { id, partnerId } = grant
  const before = standingOf(grant, allTerms)
  const sceneOf = (side: GrantSide): Scene => {
    const actor = actorFor(context, { instituteId: instituteOf(side, event, grant), grantId: id })
    return { event, id, partnerId, before, allTerms, at, actor, side }
  }
  return { grant, before, at, sceneOf }
}

/** The job `end_grant`. If it runs early, because clocks differ or the end was postponed, it is rescheduled. */
export async function endGrantAtItsDate(database: PrismaClient, id: string, requestId: string): Promise<void> {
  const known = await database.grant.findUnique({ where: { id }, select: { id: true, eventId: true } })
  if (known) await database.$transaction((transaction) => expire(transaction, known, requestId), timeouts)
}

async function expire(
  transaction: Prisma.TransactionClient,
  known: Pick<GrantRow, 'id' | 'eventId'>,
  requestId: string,
): Promise<void> {
  const { event, grant, allTerms, at } = await lockGrant(transaction, known)
  if (!grant) return
  const { id, partnerId } = grant
  const before = standingOf(grant, allTerms)
  const decided = expireGrant(before, at.getTime())
  if (decided.kind === 'REFUSED') return grant.state === 'AGREED' ? scheduleEnd(transaction, grant) : undefined
  const actor = { ...clockActor(requestId), grantId: id }
  await carryOut(transaction, { event, id, partnerId, before, allTerms, at, actor, side: null }, decided)
}
