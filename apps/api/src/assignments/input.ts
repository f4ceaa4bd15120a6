/** Checks what assignments are given. */
import type { FieldProblem } from '@plenaria/schema/words'
import type { ReviewDistributionInput } from '../__generated__/resolvers.ts'
import { each, faultIf, listFaults, outside, repeated } from '../refusals/faults.ts'
import type { EventReviewer } from '../reviews/reviewers.ts'

const mostEach = 5
const mostReviewers = 50
const mostApplications = 10_000
const mostGroups = 50
const mostReferences = 1_000
const mostAssigned = 10

export const distributionFaults = ({
  reviewersEach,
  groupKeys,
  reviewers,
}: ReviewDistributionInput): FieldProblem[] => [
  ...outside(reviewersEach, 'reviewersEach', 1, mostEach),
  ...(groupKeys ? listFaults(groupKeys, 'groupKeys', [1, mostGroups], () => []) : []),
  ...repeated(groupKeys ?? [], (index) => `groupKeys.${index}`),
  ...listFaults(reviewers, 'reviewers', [1, mostReviewers], ({ most, languages }, path) => [
    ...outside(most, `${path}.most`, 0, mostApplications),
    ...repeated(languages ?? [], (index) => `${path}.languages.${index}`),
  ]),
  ...repeated(
    reviewers.map(({ id }) => id),
    (index) => `reviewers.${index}.id`,
  ),
]

/** Of applications and reviewers that are chosen by hand. */
export const choiceFaults = ({
  references,
  reviewerIds,
}: {
  references: readonly string[]
  reviewerIds?: readonly string[] | null | undefined
}): FieldProblem[] => [
  ...listFaults(references, 'references', [1, mostReferences], () => []),
  ...repeated(references, (index) => `references.${index}`),
  ...(reviewerIds ? idFaults(reviewerIds, mostAssigned) : []),
]

export const idFaults = (reviewerIds: readonly string[], most = mostReviewers): FieldProblem[] => [
  ...listFaults(reviewerIds, 'reviewerIds', [1, most], () => []),
  ...repeated(reviewerIds, (index) => `reviewerIds.${index}`),
]

/** Ids that are of nobody who may review at the event. */
export function unknownReviewers(
  ids: readonly string[],
  reviewers: readonly EventReviewer[],
  pathOf: (index: number) => string,
): FieldProblem[] {
  const known = new Set(reviewers.map(({ viewer }) => viewer.id))
  return each(ids, '', (id, _, index) => faultIf(!known.has(id), pathOf(index), 'UNKNOWN', { expected: 'CHOICE' }))
}
