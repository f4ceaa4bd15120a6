/** Matrix questions about reviews. */
import {
  ability,
  byId,
  byInput,
  type Mutating,
  ofEvent,
  ofRegistration,
  type Question,
  registrationAbility,
} from '../asking.ts'
import type { Stage } from '../stage.ts'

/** The host's reviewer is excluded from the participant's application. */
async function declaredConflict({ world, ana, addresses }: Stage): Promise<string> {
  const input = { reference: ana, reason: 'We are friends.' }
  await world.ask(byInput('declareConflict'), { input }, { as: addresses.hostReviewer })
  const { id } = await world.database.conflictOfInterest.findFirstOrThrow({
    where: { registration: { reference: ana } },
  })
  return id
}

/** A review of the participant's application. */
async function savedReview({ world, ana }: Stage, as: string | null): Promise<Record<string, unknown>> {
  const input = { reference: ana, expectedVersion: 0, scores: [], recommendation: 'OFFER' }
  return world.ask(byInput('saveReview'), { input }, { as })
}

export const reviewMutating: Record<string, Mutating> = {
  'Mutation.setReviewCriteria': {
    document: byInput('setReviewCriteria'),
    variables: ({ event }) => ({
      input: { eventSlug: event.slug, version: event.version, blindReview: true, criteria: [] },
    }),
  },
  'Mutation.saveReview': {
    document: byInput('saveReview'),
    variables: ({ ana }) => ({ input: { reference: ana, expectedVersion: 0, scores: [], recommendation: 'OFFER' } }),
  },
  'Mutation.declareConflict': {
    document: byInput('declareConflict'),
    variables: ({ ana }) => ({ input: { reference: ana, reason: 'We are friends.' } }),
  },
  'Mutation.liftConflict (of the host’s reviewer)': {
    document: byId('liftConflict'),
    variables: async (stage) => ({ id: await declaredConflict(stage) }),
  },
}

export const reviewQuestions: Record<string, Question> = {
  'Event.criteria': ofEvent('criteria { key }', {
    prepare: async ({ world, event }) => {
      const criterion = { key: 'reach', labels: { en: 'Reach' }, maximum: 5, weight: 1, position: 0 }
      return world.database.reviewCriterion.create({ data: { eventId: event.id, ...criterion } })
    },
  }),
  'Event.hasReviews': ofEvent('hasReviews'),
  'Event.conflicts (of the host’s reviewer)': ofEvent('conflicts { edges { node { id } } }', {
    prepare: async (stage) => ({ conflict: await declaredConflict(stage) }),
  }),
  'EventAbilities.review': ability('review'),
  'EventAbilities.setCriteria': ability('setCriteria'),
  'Registration.viewerReview (the host reviewer’s)': ofRegistration('viewerReview { version }', 'ana', {
    prepare: (stage) => savedReview(stage, stage.addresses.hostReviewer),
  }),
  'Registration.reviews (the host reviewer’s)': ofRegistration('reviews { version }', 'ana', {
    prepare: (stage) => savedReview(stage, stage.addresses.hostReviewer),
  }),
  'Registration.reviews (the host organiser’s)': ofRegistration('reviews { version }', 'ana', {
    prepare: (stage) => savedReview(stage, stage.addresses.hostOrganiser),
  }),
  'Registration.reviewSummary (the host organiser’s)': ofRegistration('reviewSummary { mean }', 'ana', {
    prepare: (stage) => savedReview(stage, stage.addresses.hostOrganiser),
  }),
  'RegistrationAbilities.review': registrationAbility('review'),
}
