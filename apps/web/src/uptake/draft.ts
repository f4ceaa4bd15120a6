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

/** Facts of an entry, as the contract gives them. */
export type SavedUptake = Pick<UptakeDraft, 'findingId' | 'kind' | 'language'> & {
  [Fact in 'recommendationId' | 'title' | 'documentDate' | 'paragraph' | 'url' | 'remark']?: string | null
}

/** What was saved, to be changed. */
export const draftOf = (saved: SavedUptake): UptakeDraft => ({
  findingId: saved.findingId,
  recommendationId: saved.recommendationId ?? null,
  kind: saved.kind,
  title: saved.title ?? '',
  documentDate: saved.documentDate ?? '',
  paragraph: saved.paragraph ?? '',
  url: saved.url ?? '',
  remark: saved.remark ?? '',
  language: saved.language,
})
