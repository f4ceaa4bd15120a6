import type { Licence } from '@plenaria/schema/citing'
import type { Language, ReportToEditQuery, UpdateReportInput } from '../../__generated__/graphql.ts'
import { newId } from '../../kernel/newId.ts'
import { type Texts, textsInput, textsOf } from '../../ui/staff/texts.ts'
import { instantOf, localOf } from '../../ui/staff/zoned.ts'

export type EventWithReport = NonNullable<ReportToEditQuery['event']>
export type DraftToEdit = NonNullable<NonNullable<EventWithReport['report']>['draft']>

export interface ReportDraft {
  titles: Texts
  introductions: Texts
  methods: Texts
  corrections: Texts
  leftOut: readonly string[]
  recommendations: readonly RecommendationDraft[]
  citation: CitationDraft
  originalLanguage: Language
  /** Whether the next version says which translations are older than the original. */
  marksStale: boolean
  /** Local time in the event's zone; empty for none. */
  embargo: string
}

export interface CitationDraft {
  /** Empty if no licence is stated. */
  licence: Licence | ''
  doi: string
  isbn: string
}

export interface RecommendationDraft {
  id: string
  addressees: Texts
  texts: Texts
  /** `2027-05-03`; empty for none. */
  dueOn: string
  findingIds: readonly string[]
}

export const emptyRecommendation = (addressees: Texts): RecommendationDraft => ({
  id: newId(),
  addressees,
  texts: {},
  dueOn: '',
  findingIds: [],
})

export const draftOf = (draft: DraftToEdit, zone: string): ReportDraft => ({
  titles: textsOf(draft.titles),
  introductions: textsOf(draft.introductions),
  methods: textsOf(draft.methods),
  corrections: textsOf(draft.corrections),
  leftOut: draft.leftOut,
  recommendations: draft.recommendations.map(({ id, addressees, texts, dueOn, findingIds }) => ({
    id,
    addressees: textsOf(addressees),
    texts: textsOf(texts),
    dueOn: dueOn ?? '',
    findingIds,
  })),
  citation: {
    licence: draft.citation.licence ?? '',
    doi: draft.citation.doi ?? '',
    isbn: draft.citation.isbn ?? '',
  },
  originalLanguage: draft.originalLanguage,
  marksStale: draft.marksStale,
  embargo: draft.embargoUntil ? localOf(draft.embargoUntil, zone) : '',
})

export const inputOf = (
  { titles, introductions, methods, corrections, recommendations, citation, embargo, ...draft }: ReportDraft,
  zone: string,
): Omit<UpdateReportInput, 'eventSlug' | 'version'> => ({
  titles: textsInput(titles),
  introductions: textsInput(introductions),
  methods: textsInput(methods),
  corrections: textsInput(corrections),
  leftOut: [...draft.leftOut],
  originalLanguage: draft.originalLanguage,
  marksStale: draft.marksStale,
  citation: { licence: citation.licence || null, doi: citation.doi || null, isbn: citation.isbn || null },
  recommendations: recommendations.map(({ id, addressees, texts, dueOn, findingIds }) => ({
    id,
    addressees: textsInput(addressees),
    texts: textsInput(texts),
    dueOn: dueOn || null,
    findingIds: [...findingIds],
  })),
  embargoUntil: embargo ? (instantOf(embargo, zone)?.instant ?? null) : null,
})
