import type { Language, UptakeKind } from '../__generated__/graphql.ts'

export interface UptakeDraft {
  findingId: string
  /** Null if it concerns the finding itself. */
  recommendationId: string | null
  kind: UptakeKind
  title: string
  /** For example `2027-05-03`. */
  documentDate: string
  paragraph: string
  url: string
  remark: string
  language: Language
}

export const emptyDraft = (language: Language): UptakeDraft => ({
  findingId: '',
  recommendationId: null,
  kind: 'USED',
  title: '',
  documentDate: '',
  paragraph: '',
  url: '',
  remark: '',
  language,
})
