import type { Resolvers } from '../__generated__/resolvers.ts'
import { can, seenWhenAssigning } from '../access/policy.ts'
import { eventOf } from '../access/seen.ts'
import { dataLoader } from '../request/dataLoader.ts'
import type { ReviewAssignmentRow } from '../request/rows.ts'
import { assignReviewers, unassignReviewers } from './assign.ts'
import { assignability } from './assignability.ts'
import { distributeReviews } from './distribute.ts'
import { conflictsAt, reviewCalibration, reviewCoverage, reviewersOf, workOf } from './figures.ts'
import { reviewDistribution } from './propose.ts'
import { remindReviewers } from './remind.ts'
import { unavailableReviewers } from './unavailable.ts'

const assignmentsById = dataLoader<ReviewAssignmentRow[]>(async (ids, { database }) =>
  Map.groupBy(
    await database.reviewAssignment.findMany({
      where: { registrationId: { in: ids } },
      orderBy: [{ assignedAt: 'asc' }, { reviewerId: 'asc' }],
    }),
    ({ registrationId }) => registrationId,
  ),
)

/** Ids of reviewers. */
const reviewedById = dataLoader<Set<string>>(async (ids, { database }) => {
  const reviews = await database.review.findMany({
    where: { registrationId: { in: ids } },
    select: { registrationId: true, reviewerId: true },
  })
  const byRegistration = Map.groupBy(reviews, ({ registrationId }) => registrationId)
  return new Map([...byRegistration].map(([id, some]) => [id, new Set(some.map(({ reviewerId }) => reviewerId))]))
})

const maxShown = 50

export const resolvers: Resolvers = {
  Query: {
    reviewDistribution: (_, { input }, context) => reviewDistribution(input, context),
  },
  Mutation: {
    distributeReviews: (_, { input }, context) => distributeReviews(input, context),
    assignReviewers: (_, { input }, context) => assignReviewers(input, context),
    unassignReviewers: (_, { input }, context) => unassignReviewers(input, context),
    remindReviewers: (_, { input }, context) => remindReviewers(input, context),
  },
  Event: {
    reviewers: (event, _, context) => reviewersOf(event, context),
    assignability: (event, { references }, context) => assignability(event, references, context),
    reviewCoverage: (event, _, context) => reviewCoverage(event, context),
    reviewCalibration: (event, _, context) => reviewCalibration(event, context),
  },
  Registration: {
    assignments: async (registration, _, context) =>
      can.seeAssignments(context.viewer, registration, await eventOf(registration, context))
        ? ((await assignmentsById(registration.id, context)) ?? [])
        : null,
    isAssignedToViewer: async (registration, _, context) => {
      const { viewer } = context
      if (!viewer || !can.reviewOne(viewer, registration, await eventOf(registration, context))) return false
      const assignments = (await assignmentsById(registration.id, context)) ?? []
      return assignments.some(({ reviewerId }) => reviewerId === viewer.id)
    },
    unavailableReviewers: (registration, _, context) => unavailableReviewers(registration, context),
  },
  Reviewer: {
    id: ({ userId }) => userId,
    member: (reviewer) => reviewer,
    assigned: async (reviewer, _, context) => (await workOf(reviewer, context)).assigned,
    reviewed: async (reviewer, _, context) => (await workOf(reviewer, context)).reviewed,
    conflicts: async ({ userId, eventId }, _, context) => (await conflictsAt(eventId, context)).get(userId) ?? 0,
    remindedAt: async (reviewer, _, context) => (await workOf(reviewer, context)).remindedAt,
  },
  ReviewAssignment: {
    member: ({ reviewerId, instituteId }) => ({ userId: reviewerId, instituteId }),
    assignedBy: async (assignment, _, context) => ({
      userId: assignment.assignedBy,
      instituteId: (await eventOf(assignment, context)).hostId,
    }),
    isReviewed: async ({ registrationId, reviewerId }, _, context) =>
      (await reviewedById(registrationId, context))?.has(reviewerId) ?? false,
  },
  ReviewShortfall: {
    applications: ({ applicationIds }) => applicationIds.length,
    registrations: async ({ event, applicationIds }, _, { database, viewer }) => {
      const rows = await database.registration.findMany({
        where: { id: { in: applicationIds } },
        orderBy: { id: 'asc' },
      })
      return rows.filter(seenWhenAssigning(viewer, event)).slice(0, maxShown)
    },
  },
}
