/** Validates the input of assignments. */
import type { FieldProblem } from '@plenaria/schema/words'
import type { ReviewDistributionInput } from '../__generated__/resolvers.ts'
import { each, fieldProblemIf, listProblems, outside, repeated } from '../refusals/fieldProblems.ts'
import type { EventReviewer } from '../reviews/reviewers.ts'

const maxEach = 5
const maxReviewers = 50
const maxApplications = 10_000
const maxGroups = 50
export const maxReferences = 1_000
const maxAssigned = 10

export const distributionProblems = ({
  reviewersEach,
  groupKeys,
  reviewers,
}: ReviewDistributionInput): FieldProblem[] => [
  ...outside(reviewersEach, 'reviewersEach', 1, maxEach),
  ...(groupKeys ? listProblems(groupKeys, 'groupKeys', [1, maxGroups], () => []) : []),
  ...repeated(groupKeys ?? [], (index) => `groupKeys.${index}`),
  ...listProblems(reviewers, 'reviewers', [1, maxReviewers], ({ maximum, languages }, path) => [
    ...outside(maximum, `${path}.maximum`, 0, maxApplications),
    ...repeated(languages ?? [], (index) => `${path}.languages.${index}`),
  ]),
  ...repeated(
    reviewers.map(({ id }) => id),
    (index) => `reviewers.${index}.id`,
  ),
]

/** Problems of a manual selection of applications and reviewers. */
export const choiceProblems = ({
  references,
  reviewerIds,
}: {
  references: readonly string[]
  reviewerIds?: readonly string[] | null | undefined
}): FieldProblem[] => [
  ...listProblems(references, 'references', [1, maxReferences], () => []),
  ...repeated(references, (index) => `references.${index}`),
  ...(reviewerIds ? idProblems(reviewerIds, maxAssigned) : []),
]

export const idProblems = (reviewerIds: readonly string[], most = maxReviewers): FieldProblem[] => [
  ...listProblems(reviewerIds, 'reviewerIds', [1, most], () => []),
  ...repeated(reviewerIds, (index) => `reviewerIds.${index}`),
]

/** Problems for ids that don't belong to anyone who may review at the event. */
export function unknownReviewers(
  ids: readonly string[],
  reviewers: readonly EventReviewer[],
  pathOf: (index: number) => string,
): FieldProblem[] {
  const known = new Set(reviewers.map(({ viewer }) => viewer.id))
  return each(ids, '', (id, _, index) =>
    fieldProblemIf(!known.has(id), pathOf(index), 'UNKNOWN', { expected: 'CHOICE' }),
  )
}
