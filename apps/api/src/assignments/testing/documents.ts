/** Operations shared by tests of assignments. */
import type {
  AssignReviewersInput,
  RemindReviewersInput,
  ReviewDistributionInput,
  UnassignReviewersInput,
} from '../../__generated__/resolvers.ts'
import { registerPerson } from '../../registrations/testing/documents.ts'
import type { EventRow } from '../../request/rows.ts'
import type { World } from '../../testing/world.ts'

const problems = '... on Refusal { message } ... on InvalidInput { fields { path code } }'
const proposal = /* GraphQL */ `
  digest added applications ended
  shares { id before after groups { value count } languages { value count } }
  shortfalls { cause applications registrations { reference } }`
const refused = 'refused { reference reviewerId refusal { __typename } }'

const proposeDocument = /* GraphQL */ `
  query ($input: ReviewDistributionInput!) {
    answer: reviewDistribution(input: $input) { __typename ${problems} ... on ReviewDistribution { ${proposal} } }
  }`

export const distributeDocument = /* GraphQL */ `
  mutation ($input: DistributeReviewsInput!) {
    answer: distributeReviews(input: $input) {
      __typename ${problems}
      ... on ReviewsDistributed { added ended }
      ... on DistributionChanged { distribution { ${proposal} } }
    }
  }`

const assignDocument = /* GraphQL */ `
  mutation ($input: AssignReviewersInput!) {
    answer: assignReviewers(input: $input) {
      __typename ${problems}
      ... on ReviewersAssigned { added changed ${refused} registrations { assignments { reviewerId } } }
    }
  }`

const unassignDocument = /* GraphQL */ `
  mutation ($input: UnassignReviewersInput!) {
    answer: unassignReviewers(input: $input) {
      __typename ${problems}
      ... on ReviewersUnassigned { ended changed ${refused} registrations { assignments { reviewerId } } }
    }
  }`

export const remindDocument = /* GraphQL */ `
  mutation ($input: RemindReviewersInput!) {
    answer: remindReviewers(input: $input) { __typename ${problems} ... on ReviewersReminded { reminded } }
  }`

export interface ShownProposal {
  digest: string
  added: number
  applications: number
  ended: number
  shares: { id: string; before: number; after: number; groups: unknown[]; languages: unknown[] }[]
  shortfalls: { cause: string; applications: number; registrations: { reference: string }[] }[]
}

export interface Answer extends Partial<ShownProposal> {
  __typename: string
  message?: string
  fields?: { path: string; code: string }[]
  distribution?: ShownProposal
  reminded?: number
  changed?: string[]
  refused?: { reference: string; reviewerId: string | null; refusal: { __typename: string } }[]
  registrations?: { assignments: { reviewerId: string }[] }[]
}

export const openAssignments = ({ ask, database }: World) => {
  const answerTo = async (document: string, input: object, as: string): Promise<Answer> =>
    (await ask<{ answer: Answer }>(document, { input }, { as })).answer
  return {
    propose: (input: ReviewDistributionInput, as: string) => answerTo(proposeDocument, input, as),
    distribute: (distribution: ReviewDistributionInput, digest: string, as: string) =>
      answerTo(distributeDocument, { distribution, digest }, as),
    assign: (input: AssignReviewersInput, as: string) => answerTo(assignDocument, input, as),
    unassign: (input: UnassignReviewersInput, as: string) => answerTo(unassignDocument, input, as),
    remind: (input: RemindReviewersInput, as: string) => answerTo(remindDocument, input, as),

    /** Ids of assigned reviewers, by reference. */
    async assignedAt({ id: eventId }: EventRow): Promise<Record<string, string[]>> {
      const rows = await database.registration.findMany({
        where: { eventId },
        select: { reference: true, reviewAssignments: { orderBy: { reviewerId: 'asc' } } },
      })
      return Object.fromEntries(
        rows.map(({ reference, reviewAssignments }) => [
          reference,
          reviewAssignments.map(({ reviewerId }) => reviewerId),
        ]),
      )
    },
  }
}

/** Registers one person for each letter. @returns their references, in order */
export async function registerAll(
  world: World,
  event: EventRow,
  letters: string,
  changes: Parameters<typeof registerPerson>[3] = {},
): Promise<string[]> {
  const references: string[] = []
  for (const letter of letters) references.push(await registerPerson(world, event, `Person ${letter}`, changes))
  return references
}
