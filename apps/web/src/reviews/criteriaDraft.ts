import type { Criteria_EventFragment, SetReviewCriteriaInput } from '../__generated__/graphql.ts'
import { keysOf } from '../events/edit/draft.ts'
import { wholeNumber } from '../groups/planDraft.ts'
import { newId } from '../kernel/newId.ts'
import { firstText, type Texts, textsInput, textsOf } from '../ui/staff/texts.ts'

export interface CriterionDraft {
  id: string
  /** Empty for a new criterion. */
  key: string
  labels: Texts
  helps: Texts
  maximum: string
  weight: string
}

/** The draft of the review criteria. */
export interface CriteriaDraft {
  blindReview: boolean
  criteria: CriterionDraft[]
}

export type CriteriaEvent = Criteria_EventFragment & { slug: string }

export const criteriaDraftOf = ({ blindReview, criteria }: CriteriaEvent): CriteriaDraft => ({
  blindReview,
  criteria: criteria.map(({ key, labels, helps, maximum, weight }) => ({
    id: key,
    key,
    labels: textsOf(labels),
    helps: textsOf(helps),
    maximum: String(maximum),
    weight: String(weight),
  })),
})

export const emptyCriterion = (): CriterionDraft => ({
  id: newId(),
  key: '',
  labels: {},
  helps: {},
  maximum: '5',
  weight: '1',
})

/** Ids of controls that don't contain a whole number. */
export const notWhole = ({ criteria }: CriteriaDraft): string[] =>
  criteria.flatMap(({ maximum, weight }, index) => [
    ...(wholeNumber(maximum) === null ? [`criteria.${index}.maximum`] : []),
    ...(wholeNumber(weight) === null ? [`criteria.${index}.weight`] : []),
  ])

export function criteriaInput(
  { blindReview, criteria }: CriteriaDraft,
  { slug, version }: Pick<CriteriaEvent, 'slug' | 'version'>,
): SetReviewCriteriaInput {
  const keys = keysOf(
    criteria.map(({ key, labels }) => ({ key, label: firstText(labels) })),
    'criterion',
  )
  return {
    eventSlug: slug,
    version,
    blindReview,
    criteria: criteria.map(({ labels, helps, maximum, weight }, index) => ({
      key: keys[index] ?? '',
      labels: textsInput(labels),
      helps: textsInput(helps),
      maximum: wholeNumber(maximum) ?? 0,
      weight: wholeNumber(weight) ?? 0,
    })),
  }
}
