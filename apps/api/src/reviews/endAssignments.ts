/** Assignments end with the right to review, and the application then needs another reviewer. Saved reviews stay. */
import type { Prisma } from '@plenaria/prisma/client'
import { type Actor, appendAudit } from '../audit/append.ts'
import { notifyLive } from '../live/notices.ts'
import type { EventRow, MemberRow, ReviewAssignmentRow } from '../request/rows.ts'
import { reviewersAt } from './reviewers.ts'

type Transaction = Prisma.TransactionClient
type Assigned = Pick<ReviewAssignmentRow, 'registrationId' | 'reviewerId' | 'eventId'>

export interface By {
  actor: Actor
  at: Date
}

/** For a member who leaves the institute, or may no longer review as its member. Call before the membership ends. */
export async function endAssignmentsOf(
  transaction: Transaction,
  { instituteId, userId }: Pick<MemberRow, 'instituteId' | 'userId'>,
  by: By,
): Promise<void> {
  await transaction.$queryRaw`
    select from member where institute_id = ${instituteId} and user_id = ${userId} for update`
  const where = { instituteId, reviewerId: userId }
  await endAssignments(transaction, await transaction.reviewAssignment.findMany({ where }), by)
}

/** For members of a partner who may no longer review an application, because the grant has ended or its terms have changed. */
export async function endAssignmentsOfPartner(
  transaction: Transaction,
  event: EventRow,
  instituteId: string,
  by: By,
): Promise<void> {
  const rows = await transaction.reviewAssignment.findMany({
    where: { eventId: event.id, instituteId },
    include: { registration: true },
  })
  if (rows.length === 0) return
  const reviewers = new Map((await reviewersAt(transaction, event)).map((each) => [each.viewer.id, each]))
  const lost = rows.filter(({ reviewerId, registration }) => !reviewers.get(reviewerId)?.rightFor(registration))
  await endAssignments(transaction, lost, by)
}

/**
 * Ends these, with one audit entry per event. Call after taking all other locks, as the audit log's is held until the transaction
 * ends.
 */
export async function endAssignments(
  transaction: Transaction,
  assignments: readonly Assigned[],
  { actor, at }: By,
): Promise<void> {
  if (assignments.length === 0) return
  await deleteAssignments(transaction, assignments)
  const byEvent = [...Map.groupBy(assignments, ({ eventId }) => eventId)].sort(([one], [other]) =>
    one < other ? -1 : 1,
  )
  await appendAudit(
    transaction,
    byEvent.map(([eventId, ended]) => ({
      ...actor,
      what: 'REVIEW_ASSIGNMENTS_ENDED',
      at,
      eventId,
      before: { applications: countsOf(ended) },
    })),
  )
  for (const [eventId] of byEvent) await notifyLive(transaction, { eventId, registrationIds: [] })
}

export async function deleteAssignments(
  transaction: Transaction,
  assignments: readonly Pick<Assigned, 'registrationId' | 'reviewerId'>[],
): Promise<void> {
  const pairs = assignments.map(({ registrationId, reviewerId }) => ({ registrationId, reviewerId }))
  await transaction.$queryRaw`
    delete from review_assignment a
    using json_to_recordset(${JSON.stringify(pairs)}::json) as ended ("registrationId" uuid, "reviewerId" text)
    where a.registration_id = ended."registrationId" and a.reviewer_id = ended."reviewerId"`
}

/** Number of applications by reviewer id. */
const countsOf = (assignments: readonly Assigned[]): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(assignments, ({ reviewerId }) => reviewerId)].map(([id, own]) => [id, own.length]))
