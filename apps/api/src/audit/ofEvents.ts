import type { Prisma } from '@plenaria/prisma/client'
import type { Context } from '../request/context.ts'
import type { EventRow } from '../request/rows.ts'
import { type Actor, actorFor, appendAudit } from './append.ts'

export interface EventChange {
  /** Past tense. */
  what:
    | 'EVENT_CREATED'
    | 'EVENT_UPDATED'
    | 'EVENT_PUBLISHED'
    | 'EVENT_UNPUBLISHED'
    | 'EVENT_RESCHEDULED'
    | 'EVENT_POSTPONED'
    | 'EVENT_ARCHIVED'
    | 'EVENT_UNARCHIVED'
    | 'EVENT_CALLED_OFF'
    | 'EVENT_IMAGE_SET'
    | 'EVENT_IMAGE_REMOVED'
  at: Date
  before: Prisma.InputJsonObject | null
  after: Prisma.InputJsonObject | null
  reason?: string | null
}

/** The viewer acting as a member of the event's host. */
export const actorOfHost = (context: Context, { hostId }: Pick<EventRow, 'hostId'>): Actor =>
  actorFor(context, { instituteId: hostId, grantId: null })

/** The one entry of a change of an event's facts, in the transaction that makes it. */
export const audit = (
  transaction: Prisma.TransactionClient,
  actor: Actor,
  eventId: string,
  change: EventChange,
): Promise<void> => appendAudit(transaction, [{ ...actor, ...change, eventId }])
