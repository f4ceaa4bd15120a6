/** Matrix questions about who reviews what. */
import { ability, byInput, type Mutating, ofEvent, ofRegistration, type Question } from '../asking.ts'
import type { Stage } from '../stage.ts'

const reviewerId = async ({ world, addresses }: Stage): Promise<string> =>
  (await world.database.user.findUniqueOrThrow({ where: { email: addresses.hostReviewer ?? '' } })).id

/** The host's reviewer alone, who gets every application. */
const toReviewer = async (stage: Stage) => ({
  eventSlug: stage.event.slug,
  reviewersEach: 1,
  reviewers: [{ id: await reviewerId(stage) }],
})

const proposalDocument =
  'query ($distribution: ReviewDistributionInput!) { reviewDistribution(input: $distribution) { ... on ReviewDistribution { digest } } }'

async function digestOf(stage: Stage): Promise<string> {
  const variables = { distribution: await toReviewer(stage) }
  const { reviewDistribution } = await stage.world.ask<{ reviewDistribution: { digest: string } }>(
    proposalDocument,
    variables,
    { as: stage.addresses.hostOrganiser },
  )
  return reviewDistribution.digest
}

/** The host's reviewer for the participant's application. */
const chosen = async (stage: Stage) => ({
  eventSlug: stage.event.slug,
  references: [stage.ana],
  reviewerIds: [await reviewerId(stage)],
})

async function assigned(stage: Stage): Promise<Record<string, unknown>> {
  const input = await chosen(stage)
  await stage.world.ask(byInput('assignReviewers'), { input }, { as: stage.addresses.hostOrganiser })
  return input
}

/** The host's reviewer has reviewed all assigned applications. */
async function reviewed(stage: Stage): Promise<Record<string, unknown>> {
  const input = { reference: stage.ana, expectedVersion: 0, scores: [], recommendation: 'OFFER' }
  await stage.world.ask(byInput('saveReview'), { input }, { as: stage.addresses.hostReviewer })
  return assigned(stage)
}

export const assignmentMutating: Record<string, Mutating> = {
  'Mutation.distributeReviews': {
    document: byInput('distributeReviews'),
    variables: async (stage) => ({
      input: { distribution: await toReviewer(stage), digest: await digestOf(stage) },
    }),
  },
  'Mutation.assignReviewers': {
    document: byInput('assignReviewers'),
    variables: async (stage) => ({ input: await chosen(stage) }),
  },
  'Mutation.unassignReviewers': {
    document: byInput('unassignReviewers'),
    variables: async (stage) => ({ input: await assigned(stage) }),
  },
  'Mutation.remindReviewers': {
    document: byInput('remindReviewers'),
    variables: async (stage) => {
      const { eventSlug, reviewerIds } = await assigned(stage)
      return { input: { eventSlug, reviewerIds } }
    },
  },
}

export const assignmentQuestions: Record<string, Question> = {
  'Query.reviewDistribution': {
    prepare: async (stage) => ({ distribution: await toReviewer(stage) }),
    document: proposalDocument,
    path: ['reviewDistribution', 'digest'],
  },
  'Event.reviewers': ofEvent('reviewers { id }'),
  'Event.assignability': ofEvent('assignability(references: []) { reviewerId }'),
  'Event.reviewCoverage': ofEvent('reviewCoverage { reviewersEach }'),
  'Event.reviewCalibration': ofEvent('reviewCalibration { minimum }'),
  'EventAbilities.assignReviews': ability('assignReviews'),
  'Registration.assignments (of the host’s reviewer)': ofRegistration('assignments { reviewerId }', 'ana', {
    prepare: reviewed,
  }),
  'Registration.unavailableReviewers': ofRegistration('unavailableReviewers { reviewerId }', 'ana'),
  'Registration.isAssignedToViewer (the host’s reviewer is)': ofRegistration('isAssignedToViewer', 'ana', {
    prepare: reviewed,
  }),
}
