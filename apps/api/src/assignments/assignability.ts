/** Which reviewers can be assigned to the selected applications, before any are. */
import { isOver } from '@plenaria/domain/registration'
import type { ReviewerAssignability } from '../__generated__/resolvers.ts'
import { can, seenWhenAssigning } from '../access/policy.ts'
import type { Context } from '../request/context.ts'
import type { EventRow } from '../request/rows.ts'
import { reviewersAt } from '../reviews/reviewers.ts'
import { maxReferences } from './input.ts'

/** Ordered by name, with a fixed number of statements; null for viewers who don't assign reviewers. */
export async function assignability(
  event: EventRow,
  references: readonly string[],
  { database, viewer }: Context,
): Promise<ReviewerAssignability[] | null> {
  if (!can.assignReviews(viewer, event)) return null
  const chosen = references.slice(0, maxReferences).filter((each) => !each.includes('\0'))
  const rows = await database.registration.findMany({
    where: { eventId: event.id, erasedAt: null, reference: { in: chosen } },
    include: { reviewAssignments: { select: { reviewerId: true } } },
  })
  const seen = rows.filter(seenWhenAssigning(viewer, event)).filter(({ state }) => !isOver(state))
  const reviewers = await reviewersAt(database, event)
  return reviewers.map(({ viewer: { id, conflicts }, rightFor }) => {
    const declared = new Set(conflicts.map(({ registrationId }) => registrationId))
    const counts = { assigned: 0, available: 0, conflicts: 0, noAccess: 0 }
    for (const row of seen) {
      if (row.reviewAssignments.some(({ reviewerId }) => reviewerId === id)) counts.assigned += 1
      else if (rightFor(row)) counts.available += 1
      else if (declared.has(row.id)) counts.conflicts += 1
      else counts.noAccess += 1
    }
    return { reviewerId: id, ...counts }
  })
}
