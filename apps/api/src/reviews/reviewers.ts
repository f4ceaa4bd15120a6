/** Members who may review applications of an event. */
import type { PrismaClient } from '@plenaria/prisma/client'
import { membersAt } from '../access/members.ts'
import { rightsToReview, rightToAct } from '../access/policy.ts'
import type { EventRow, ViewerRow } from '../request/rows.ts'

export interface EventReviewer {
  viewer: ViewerRow
  /** The institute that they mainly act for: the host if possible, otherwise a partner. */
  instituteId: string
  /** The right under which they review an application; null if there is none. */
  rightFor: ReturnType<typeof rightsToReview>
}

/** Ordered by name. Takes three statements. */
export async function reviewersAt(
  database: Pick<PrismaClient, '$queryRaw'>,
  event: EventRow,
): Promise<EventReviewer[]> {
  const members = await membersAt(database, event)
  return members.flatMap((viewer): EventReviewer[] => {
    const right = rightToAct(viewer, event, 'REVIEW')
    return right ? [{ viewer, instituteId: right.instituteId, rightFor: rightsToReview(viewer, event) }] : []
  })
}

/**
 * Locks members of the event's institutes, and their conflicts of interest, until the transaction ends: leaving or declaring a
 * conflict has to wait. Take it after the event's lock and before the audit log's.
 */
export async function lockReviewers(
  transaction: Pick<PrismaClient, '$queryRaw'>,
  { id, hostId }: Pick<EventRow, 'id' | 'hostId'>,
): Promise<void> {
  await transaction.$queryRaw`
    select from member
    where institute_id = ${hostId} or institute_id in (select partner_id from event_grant where event_id = ${id})
    order by institute_id, user_id for key share`
}
