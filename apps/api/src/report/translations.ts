/** The state of a report's translations, and what its saves record of them. */

import type { ReportContent } from '@plenaria/domain/report/content'
import {
  recommendationTexts,
  type StaleText,
  type TextRef,
  type TranslatedText,
  type Translation,
  translatedTexts,
  translationsOf,
} from '@plenaria/domain/report/translations'
import { translationHash } from '@plenaria/domain/report/translationWork'
import { type Language, languages } from '@plenaria/schema/languages'
import { hashOfText, type RecordedChange, readTextChanges, type SavedText } from '../audit/textChanges.ts'
import type { Reader } from '../findings/check.ts'
import type { MemberSummaryRow, ReportRow, TranslationRow } from '../request/rows.ts'
import { localised } from '../request/texts.ts'
import { draftedIn } from './recommendations.ts'

export type StaleTextRow = StaleText<RecordedChange>

export interface AssignedTranslation extends TranslationRow {
  /** Hash of its texts as they are now. */
  hash: string
}

export interface ReviewOfTranslation {
  reviewer: MemberSummaryRow
  reviewedAt: Date
  isCurrent: boolean
}

export interface TranslationState extends Omit<Translation<RecordedChange>, 'language'> {
  language: Language
  /** Of all its texts. */
  hash: string
  /** Null: assigned to nobody. */
  assignment: AssignedTranslation | null
}

/** Before anybody composed the report: the first language with a title. */
export const originalOf = ({ originalLanguage, titles }: Pick<ReportRow, 'originalLanguage' | 'titles'>): Language => {
  const isWritten = (language: Language) => Boolean(localised(titles)[language])
  return languages.find((language) => language === originalLanguage) ?? languages.find(isWritten) ?? 'en'
}

/** `topicIds`: of the chapters, in their order. */
export async function readTranslations(
  database: Reader,
  draft: ReportRow,
  content: ReportContent,
  topicIds: readonly string[],
): Promise<{ texts: TranslatedText[]; translations: TranslationState[] }> {
  const texts = translatedTexts(content, topicIds)
  const changes = await readTextChanges(database, draft.eventId)
  const all = translationsOf(content, texts, languages, { original: originalOf(draft), changes, hash: hashOfText })
  const rows = await database.translation.findMany({ where: { eventId: draft.eventId } })
  const translations = all.map((translation): TranslationState => {
    const hash = translationHash(texts, translation.language, hashOfText)
    const assigned = rows.find(({ language }) => language === translation.language)
    const assignment = assigned ? { ...assigned, hash } : null
    return { ...translation, language: translation.language as Language, hash, assignment }
  })
  return { texts, translations }
}

/** Null: nobody has reviewed it. */
export const reviewOf = (row: AssignedTranslation): ReviewOfTranslation | null =>
  row.reviewedBy !== null && row.reviewerInstituteId !== null && row.reviewedAt !== null
    ? {
        reviewer: { userId: row.reviewedBy, instituteId: row.reviewerInstituteId },
        reviewedAt: row.reviewedAt,
        isCurrent: row.reviewedHash === row.hash,
      }
    : null

/** The report's own texts before and after a save. */
export function savedTexts(before: ReportRow | null, after: ReportRow): SavedText[] {
  const recommended = (row: ReportRow | null) =>
    new Map((row ? draftedIn(row) : []).map((each) => [each.id, recommendationTexts(each)]))
  const [old, now] = [recommended(before), recommended(after)]
  const own = (kind: TextRef['kind'], column: 'titles' | 'introductions' | 'methods' | 'corrections') => ({
    kind,
    id: null,
    before: before?.[column],
    after: after[column],
  })
  return [
    own('TITLE', 'titles'),
    own('INTRODUCTION', 'introductions'),
    own('METHOD', 'methods'),
    own('CORRECTION', 'corrections'),
    ...[...now].map(([id, texts]): SavedText => ({ kind: 'RECOMMENDATION', id, before: old.get(id), after: texts })),
  ]
}
