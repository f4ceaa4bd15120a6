import type { Resolvers } from '../__generated__/resolvers.ts'
import { memberName } from '../access/memberName.ts'
import { can } from '../access/policy.ts'
import { reads } from '../access/redaction.ts'
import { eventOf } from '../access/seen.ts'
import { instituteById } from '../request/byId.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import type { RegistrationRow, ReviewRow, ReviewTallyRow } from '../request/rows.ts'
import { listTexts, textIn } from '../request/texts.ts'
import { declareConflict, liftConflict, listConflicts } from './conflicts.ts'
import { setReviewCriteria } from './criteria.ts'
import { markPresence, presenceChanges } from './presence.ts'
import { saveReview, scoresOf } from './save.ts'

const reviewsById = dataLoader<ReviewRow[]>(async (ids, { database }) =>
  Map.groupBy(
    await database.review.findMany({
      where: { registrationId: { in: ids } },
      orderBy: [{ savedAt: 'asc' }, { reviewerId: 'asc' }],
    }),
    ({ registrationId }) => registrationId,
  ),
)

const tallyById = dataLoader<ReviewTallyRow>(async (ids, { database }) => {
  const rows = await database.reviewTally.findMany({ where: { registrationId: { in: ids }, reviews: { gt: 0 } } })
  return new Map(rows.map((row) => [row.registrationId, row]))
})

const isReviewed = dataLoader<boolean>(async (eventIds, { database }) => {
  const rows = await database.review.groupBy({ by: ['eventId'], where: { eventId: { in: eventIds } } })
  return new Map(rows.map(({ eventId }) => [eventId, true]))
})

/** The viewer's own review, if they may review. */
async function ownOf(registration: RegistrationRow, context: Context): Promise<ReviewRow | null> {
  const { viewer } = context
  if (!viewer || !can.reviewOne(viewer, registration, await eventOf(registration, context))) return null
  const reviews = (await reviewsById(registration.id, context)) ?? []
  return reviews.find(({ reviewerId }) => reviewerId === viewer.id) ?? null
}

async function seesReviews(registration: RegistrationRow, context: Context): Promise<boolean> {
  const { viewer } = context
  const event = await eventOf(registration, context)
  if (can.seeReviews(viewer, registration, event, false)) return true
  return can.seeReviews(viewer, registration, event, (await ownOf(registration, context)) !== null)
}

/** Converts hundredths of a point to points. */
const points = (score: number | null): number | null => (score === null ? null : score / 100)

const readerOf = (userId: string, instituteId: string) => ({ userId, instituteId })

export const resolvers: Resolvers = {
  Mutation: {
    setReviewCriteria: (_, { input }, context) => setReviewCriteria(input, context),
    saveReview: (_, { input }, context) => saveReview(input, context),
    declareConflict: (_, { input }, context) => declareConflict(input, context),
    liftConflict: (_, { id }, context) => liftConflict(id, context),
    markPresence: (_, args, context) => markPresence(args, context),
  },
  Subscription: {
    presence: { subscribe: (_, { reference }, context) => presenceChanges(reference, context) },
  },
  Event: {
    criteria: (event, _, { database, viewer }) =>
      can.review(viewer, event) || can.setCriteria(viewer, event)
        ? database.event.findUniqueOrThrow({ where: { id: event.id } }).criteria({ orderBy: { position: 'asc' } })
        : [],
    hasReviews: async (event, _, context) =>
      can.setCriteria(context.viewer, event) ? ((await isReviewed(event.id, context)) ?? false) : null,
    conflicts: (event, page, context) => listConflicts(event, page, context),
  },
  Registration: {
    viewerReview: (registration, _, context) => ownOf(registration, context),
    reviews: async (registration, _, context) =>
      (await seesReviews(registration, context)) ? ((await reviewsById(registration.id, context)) ?? []) : null,
    reviewSummary: async (registration, _, context) =>
      (await seesReviews(registration, context)) ? ((await tallyById(registration.id, context)) ?? null) : null,
  },
  Criterion: {
    label: ({ labels }, _, { language }) => textIn(language, labels) ?? '',
    labels: ({ labels }) => listTexts(labels),
    help: ({ helps }, _, { language }) => textIn(language, helps),
    helps: ({ helps }) => listTexts(helps),
  },
  Review: {
    reviewer: ({ reviewerId, instituteId }) => readerOf(reviewerId, instituteId),
    scores: (review) => Object.entries(scoresOf(review)).map(([criterionKey, score]) => ({ criterionKey, score })),
    score: ({ score }) => points(score),
    comment: async ({ comment, registrationId }, _, context) => {
      if (comment === null) return null
      const registration = await context.database.registration.findUniqueOrThrow({ where: { id: registrationId } })
      return (await reads(registration, context))(comment)
    },
  },
  ReviewSummary: {
    count: ({ reviews }) => reviews,
    mean: ({ mean }) => points(mean),
    lowest: ({ lowest }) => points(lowest),
    highest: ({ highest }) => points(highest),
    spread: ({ lowest, highest }) => (lowest === null || highest === null ? null : points(highest - lowest)),
  },
  Conflict: {
    member: ({ userId, instituteId }) => readerOf(userId, instituteId),
    registration: ({ registrationId }, _, { database }) =>
      database.registration.findUniqueOrThrow({ where: { id: registrationId } }),
  },
  MemberSummary: {
    name: async ({ userId }, _, context) => (await memberName(userId, context)) ?? '',
    institute: ({ instituteId }, _, context) => instituteById(instituteId, context),
    isViewer: ({ userId }, _, { viewer }) => viewer?.id === userId,
  },
}
