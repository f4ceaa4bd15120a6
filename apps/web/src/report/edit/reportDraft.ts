import type { ReportToEditQuery, UpdateReportInput } from '../../__generated__/graphql.ts'
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
  /** In the event's zone; empty: none. */
  embargo: string
}

export const draftOf = (draft: DraftToEdit, zone: string): ReportDraft => ({
  titles: textsOf(draft.titles),
  introductions: textsOf(draft.introductions),
  methods: textsOf(draft.methods),
  corrections: textsOf(draft.corrections),
  leftOut: draft.leftOut,
  embargo: draft.embargoUntil ? localOf(draft.embargoUntil, zone) : '',
})

export const inputOf = (
  { titles, introductions, methods, corrections, leftOut, embargo }: ReportDraft,
  zone: string,
): Omit<UpdateReportInput, 'eventSlug' | 'version'> => ({
  titles: textsInput(titles),
  introductions: textsInput(introductions),
  methods: textsInput(methods),
  corrections: textsInput(corrections),
  leftOut: [...leftOut],
  embargoUntil: embargo ? (instantOf(embargo, zone)?.instant ?? null) : null,
})
