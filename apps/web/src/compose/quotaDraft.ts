import type { QuotaInput, QuotaSubject } from '../__generated__/graphql.ts'
import { wholeNumber } from '../groups/planDraft.ts'

/** A quota while it is edited: numbers as they are typed, empty where there is none. */
export interface QuotaDraft {
  subject: QuotaSubject
  questionKey: string | null
  value: string
  minimum: string
  target: string
  maximum: string
}

export const quotaFields = ['minimum', 'target', 'maximum'] as const
export type QuotaField = (typeof quotaFields)[number]

interface StoredQuota {
  subject: QuotaSubject
  questionKey?: string | null
  value: string
  minimum: number
  target?: number | null
  maximum?: number | null
}

export const quotaDraftsOf = (quotas: readonly StoredQuota[]): QuotaDraft[] =>
  quotas.map(({ subject, questionKey, value, minimum, target, maximum }) => ({
    subject,
    questionKey: questionKey ?? null,
    value,
    minimum: String(minimum),
    target: target == null ? '' : String(target),
    maximum: maximum == null ? '' : String(maximum),
  }))

export const isSameQuota = (
  one: Pick<QuotaDraft, 'subject' | 'questionKey' | 'value'>,
  other: Pick<QuotaDraft, 'subject' | 'questionKey' | 'value'>,
): boolean => one.subject === other.subject && one.questionKey === other.questionKey && one.value === other.value

/** Paths of fields that hold no whole number. */
export const notNumbers = (drafts: readonly QuotaDraft[]): string[] =>
  drafts.flatMap((draft, index) =>
    quotaFields
      .filter((field) => (draft[field] !== '' || field === 'minimum') && wholeNumber(draft[field]) === null)
      .map((field) => `quotas.${index}.${field}`),
  )

export const quotasInput = (drafts: readonly QuotaDraft[]): QuotaInput[] =>
  drafts.map(({ subject, questionKey, value, minimum, target, maximum }) => ({
    subject,
    questionKey,
    value,
    minimum: wholeNumber(minimum) ?? 0,
    target: wholeNumber(target),
    maximum: wholeNumber(maximum),
  }))
