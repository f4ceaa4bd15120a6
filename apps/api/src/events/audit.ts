import { Prisma } from '@plenaria/prisma/client'
import type { Context } from '../context.ts'
import type { Act } from '../registrations/commands.ts'
import type { EventRow } from '../rows.ts'

export interface EventChange {
  /** Past tense. */
  what: 'EVENT_CREATED' | 'EVENT_UPDATED' | 'EVENT_PUBLISHED'
  at: Date
  before: Prisma.InputJsonObject | null
  after: Prisma.InputJsonObject
  reason?: string | null
}

/** The viewer acting as a member of the event's host. */
export const actOfHost = ({ viewer, requestId }: Context, { hostId }: Pick<EventRow, 'hostId'>): Act => ({
  actorKind: 'MEMBER',
  actorId: viewer?.id ?? null,
  instituteId: hostId,
  requestId,
})

/** The one entry of a change of an event's facts, in the transaction that makes it. */
export async function audit(
  transaction: Prisma.TransactionClient,
  context: Context,
  event: Pick<EventRow, 'id' | 'hostId'>,
  { before, ...change }: EventChange,
): Promise<void> {
  await transaction.auditEntry.create({
    data: { ...actOfHost(context, event), ...change, before: before ?? Prisma.DbNull, eventId: event.id },
  })
}
