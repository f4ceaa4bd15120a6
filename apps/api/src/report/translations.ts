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
import { type Language, languages } from '@plenaria/schema/languages'
import { hashOfText, type RecordedChange, readTextChanges, type SavedText } from '../audit/textChanges.ts'
import type { Reader } from '../findings/check.ts'
import type { ReportRow } from '../request/rows.ts'
import { localised } from '../request/texts.ts'
import { draftedIn } from './recommendations.ts'

export type StaleTextRow = StaleText<RecordedChange>

export interface TranslationRow extends Omit<Translation<RecordedChange>, 'language'> {
  language: Language
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
): Promise<{ texts: TranslatedText[]; translations: TranslationRow[] }> {
  const texts = translatedTexts(content, topicIds)
  const changes = await readTextChanges(database, draft.eventId)
  const all = translationsOf(content, texts, languages, { original: originalOf(draft), changes, hash: hashOfText })
  const translations = all.map((translation) => ({ ...translation, language: translation.language as Language }))
  return { texts, translations }
}

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
