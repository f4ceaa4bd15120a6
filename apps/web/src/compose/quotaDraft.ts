import type { QuotaInput, QuotaSubject } from '../__generated__/graphql.ts'
import { wholeNumber } from '../groups/planDraft.ts'
import { limitKey } from './limitKey.ts'

/** An attribute that people are counted by. */
export interface Fact {
  subject: QuotaSubject
  questionKey: string | null
  value: string
}

/** A quota being edited. Numbers are raw input; empty if unset. */
export interface QuotaDraft extends Fact {
  /** Second fact of a crossing: only people with both count. Null if not crossed. */
  crossedWith: Fact | null
  minimum: string
  target: string
  maximum: string
}

export const quotaFields = ['minimum', 'target', 'maximum'] as const
export type QuotaField = (typeof quotaFields)[number]

interface StoredFact {
  subject: QuotaSubject
  questionKey?: string | null
  value: string
}

interface StoredQuota extends StoredFact {
  crossedWith?: StoredFact | null
  minimum: number
  target?: number | null
  maximum?: number | null
}

export const quotaDraftsOf = (quotas: readonly StoredQuota[]): QuotaDraft[] =>
  quotas.map(({ crossedWith, minimum, target, maximum, ...fact }) => ({
    ...factOf(fact),
    crossedWith: crossedWith ? factOf(crossedWith) : null,
    minimum: String(minimum),
    target: target == null ? '' : String(target),
    maximum: maximum == null ? '' : String(maximum),
  }))

const factOf = ({ subject, questionKey, value }: StoredFact): Fact => ({
  subject,
  questionKey: questionKey ?? null,
  value,
})

export const isSameQuota = (one: Parameters<typeof limitKey>[0], other: Parameters<typeof limitKey>[0]): boolean =>
  limitKey(one) === limitKey(other)

/** Paths of the fields that don't hold a whole number. */
export const notNumbers = (drafts: readonly QuotaDraft[]): string[] =>
  drafts.flatMap((draft, index) =>
    quotaFields
      .filter((field) => (draft[field] !== '' || field === 'minimum') && wholeNumber(draft[field]) === null)
      .map((field) => `quotas.${index}.${field}`),
  )

export const quotasInput = (drafts: readonly QuotaDraft[]): QuotaInput[] =>
  drafts.map(({ subject, questionKey, value, crossedWith, minimum, target, maximum }) => ({
    subject,
    questionKey,
    value,
    crossedWith,
    minimum: wholeNumber(minimum) ?? 0,
    target: wholeNumber(target),
    maximum: wholeNumber(maximum),
  }))
