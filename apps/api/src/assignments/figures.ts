/** Review progress of an event's applications and its reviewers' scoring, as far as the viewer may see them. */
import { calibrate, minReviews } from '@plenaria/domain/review/calibration'
import { type Coverage, coverageOf } from '@plenaria/domain/review/coverage'
import type { ResolversTypes } from '../__generated__/resolvers.ts'
import { can, seenWhenAssigning, visible } from '../access/policy.ts'
import { eventOf } from '../access/seen.ts'
import type { Context } from '../request/context.ts'
import { perRequestAndKey } from '../request/perRequest.ts'
import type { EventRow, MemberSummaryRow } from '../request/rows.ts'
import { reviewersAt } from '../reviews/reviewers.ts'
import { situationAt } from './situation.ts'

export interface ReviewerOfEvent extends MemberSummaryRow {
  eventId: string
}

/** Null for viewers who don't assign reviews. Reads no applications, since every board requests the reviewers. */
export async function reviewersOf(event: EventRow, { database, viewer }: Context): Promise<ReviewerOfEvent[] | null> {
  if (!can.assignReviews(viewer, event)) return null
  const reviewers = await reviewersAt(database, event)
  return reviewers.map(({ viewer: { id }, instituteId }) => ({ userId: id, instituteId, eventId: event.id }))
}

/** A reviewer's workload, for applications that the viewer sees. */
export async function workOf(
  { userId, eventId }: ReviewerOfEvent,
  context: Context,
): Promise<{ assigned: number; reviewed: number; remindedAt: Date | null }> {
  const { applications, remindedAt } = await situationAt(eventId, context)
  const seen = applications.filter(seenWhenAssigning(context.viewer, await eventOf({ eventId }, context)))
  const own = seen.filter(({ assignedTo }) => assignedTo.has(userId))
  return {
    assigned: own.length,
    reviewed: own.filter(({ reviewedBy }) => reviewedBy.has(userId)).length,
    remindedAt: remindedAt.get(userId) ?? null,
  }
}

/** Number of conflicts of interest that the viewer sees, by member id. */
export const conflictsAt = perRequestAndKey(async (eventId, context: Context): Promise<ReadonlyMap<string, number>> => {
  const seen = visible.conflicts(context.viewer, await eventOf({ eventId }, context))
  if (!seen) return new Map()
  const counts = await context.database.conflictOfInterest.groupBy({ by: ['userId'], where: seen, _count: true })
  return new Map(counts.map(({ userId, _count }) => [userId, _count]))
})

/** Null for viewers who don't assign reviews. */
export async function reviewCoverage(
  event: EventRow,
  context: Context,
): Promise<Awaited<ResolversTypes['ReviewCoverage']> | null> {
  if (!can.assignReviews(context.viewer, event)) return null
  const { applications, reviewersEach } = await situationAt(event.id, context)
  const seen = applications.filter(seenWhenAssigning(context.viewer, event))
  const { all, groups, languages } = coverageOf(seen, reviewersEach ?? 1)
  return { reviewersEach, all, groups: listed(groups), languages: listed(languages) }
}

/** Sorted by key. */
const listed = (counts: ReadonlyMap<string, Coverage>): { key: string; counts: Coverage }[] =>
  [...counts].map(([key, each]) => ({ key, counts: each })).sort((one, other) => (one.key < other.key ? -1 : 1))

/** Converts hundredths of a point to points. */
const points = (score: number | null): number | null => (score === null ? null : score / 100)

/** Null for viewers who don't assign reviews. */
export async function reviewCalibration(
  event: EventRow,
  context: Context,
): Promise<Awaited<ResolversTypes['ReviewCalibration']> | null> {
  const { database, viewer } = context
  if (!can.assignReviews(viewer, event)) return null
  const reviews = await database.review.findMany({
    where: { eventId: event.id, score: { not: null } },
    include: { registration: true },
    orderBy: [{ reviewerId: 'asc' }, { registrationId: 'asc' }],
  })
  const isSeen = seenWhenAssigning(viewer, event)
  const scored = reviews.flatMap(({ registration, registrationId: applicationId, reviewerId, score }) =>
    score !== null && isSeen(registration) ? [{ applicationId, reviewerId, score }] : [],
  )
  const institutes = new Map(reviews.map(({ reviewerId, instituteId }) => [reviewerId, instituteId]))
  return {
    minimum: minReviews,
    reviewers: calibrate(scored).map(({ reviewerId, mean, spread, deviation, ...counts }) => ({
      ...counts,
      member: { userId: reviewerId, instituteId: institutes.get(reviewerId) ?? event.hostId },
      mean: points(mean),
      spread: points(spread),
      deviation: points(deviation),
    })),
  }
}
