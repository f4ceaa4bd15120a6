/** Operations and inputs shared by this folder's tests. */
import type { CriterionInput, SaveReviewInput } from '../../__generated__/resolvers.ts'
import type { Answer } from '../../registrations/testing/documents.ts'
import type { EventRow } from '../../request/rows.ts'
import type { World } from '../../testing/world.ts'

const problems = '... on Refusal { message } ... on InvalidInput { fields { path code } }'
const review =
  'scores { criterionKey score } score comment recommendation version reviewer { name institute { slug } isViewer }'

const criteriaDocument = /* GraphQL */ `
  mutation ($input: SetReviewCriteriaInput!) {
    answer: setReviewCriteria(input: $input) {
      __typename ${problems}
      ... on CriteriaInUse { criteria }
      ... on ReviewCriteriaSet {
        event { version blindReview hasReviews criteria { key label help maximum weight } }
      }
    }
  }`

const saveDocument = /* GraphQL */ `
  mutation ($input: SaveReviewInput!) {
    answer: saveReview(input: $input) {
      __typename ${problems}
      ... on ReviewChangedMeanwhile { review { ${review} } }
      ... on ReviewSaved { registration { viewerReview { ${review} } } }
    }
  }`

const declareDocument = /* GraphQL */ `
  mutation ($input: DeclareConflictInput!) {
    answer: declareConflict(input: $input) { __typename ${problems} ... on ConflictDeclared { reference } }
  }`

export const liftDocument = /* GraphQL */ `
  mutation ($id: ID!) { answer: liftConflict(id: $id) { __typename } }`

const readDocument = /* GraphQL */ `
  query ($reference: String!) {
    registration(reference: $reference) {
      viewerReview { ${review} }
      reviews { ${review} }
      reviewSummary { count mean lowest highest spread offer waitlist notSelect unsure }
      viewerCan { review }
    }
  }`

export interface ReadReview {
  scores: { criterionKey: string; score: number }[]
  score: number | null
  comment: string | null
  recommendation: string
  version: number
  reviewer: { name: string; institute: { slug: string }; isViewer: boolean }
}

export interface ReadReviews {
  viewerReview: ReadReview | null
  reviews: ReadReview[] | null
  reviewSummary: { count: number; mean: number | null; spread: number | null; offer: number } | null
  viewerCan: { review: boolean }
}

/** Two criteria: relevance counts twice as much as reach. */
export const twoCriteria: CriterionInput[] = [
  { key: 'relevance', labels: [{ language: 'en', text: 'Relevance' }], helps: [], maximum: 5, weight: 2 },
  { key: 'reach', labels: [{ language: 'en', text: 'Reach' }], helps: [], maximum: 4, weight: 1 },
]

/** Actions in tests of reviews, each performed as a given viewer. */
export const openReviews = ({ ask, database }: World) => ({
  async setCriteria(
    { id, slug }: EventRow,
    as: string,
    changes: { criteria?: CriterionInput[]; blindReview?: boolean; version?: number } = {},
  ): Promise<Answer> {
    const { version } = await database.event.findUniqueOrThrow({ where: { id } })
    const input = { eventSlug: slug, version, blindReview: false, criteria: twoCriteria, ...changes }
    return (await ask<{ answer: Answer }>(criteriaDocument, { input }, { as })).answer
  },
  async save(
    reference: string,
    as: string | null,
    points: [relevance: number, reach: number],
    changes: Partial<SaveReviewInput> = {},
  ): Promise<Answer> {
    const scores = [
      { criterionKey: 'relevance', score: points[0] },
      { criterionKey: 'reach', score: points[1] },
    ]
    const input = { reference, expectedVersion: 0, scores, recommendation: 'OFFER', ...changes }
    return (await ask<{ answer: Answer }>(saveDocument, { input }, { as })).answer
  },
  async read(reference: string, as: string | null): Promise<ReadReviews | null> {
    return (await ask<{ registration: ReadReviews | null }>(readDocument, { reference }, { as })).registration
  },
  async declare(reference: string, as: string, reason = 'We share an office.'): Promise<Answer> {
    return (await ask<{ answer: Answer }>(declareDocument, { input: { reference, reason } }, { as })).answer
  },
})
