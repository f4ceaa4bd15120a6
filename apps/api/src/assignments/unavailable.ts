/** Reviewers who can't be assigned to an application. */
import type { UnavailableReviewer } from '../__generated__/resolvers.ts'
import { seenWhenAssigning } from '../access/policy.ts'
import { eventOf } from '../access/seen.ts'
import type { Context } from '../request/context.ts'
import { perRequestAndKey } from '../request/perRequest.ts'
import type { RegistrationRow } from '../request/rows.ts'
import { reviewersAt } from '../reviews/reviewers.ts'

const reviewersOfEvent = perRequestAndKey(async (eventId, context: Context) =>
  reviewersAt(context.database, await eventOf({ eventId }, context)),
)

/** Ordered by name; null for viewers who don't assign reviewers to the application. */
export async function unavailableReviewers(
  registration: RegistrationRow,
  context: Context,
): Promise<UnavailableReviewer[] | null> {
  const event = await eventOf(registration, context)
  if (!seenWhenAssigning(context.viewer, event)(registration)) return null
  const reviewers = await reviewersOfEvent(event.id, context)
  return reviewers
    .filter(({ rightFor }) => !rightFor(registration))
    .map(({ viewer }) => ({
      reviewerId: viewer.id,
      cause: viewer.conflicts.some(({ registrationId }) => registrationId === registration.id)
        ? 'CONFLICT_OF_INTEREST'
        : 'NO_ACCESS',
    }))
}
