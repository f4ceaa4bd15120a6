/** The content of a stored question. */
import type { AnswerFileType } from '../__generated__/resolvers.ts'
import type { QuestionConditionRow, QuestionOptionRow, QuestionRow } from './rows.ts'

export const optionsIn = ({ options }: Pick<QuestionRow, 'options'>): QuestionOptionRow[] =>
  options as unknown as QuestionOptionRow[]

/** Null: it is always asked. */
export const conditionIn = ({ shownIf }: Pick<QuestionRow, 'shownIf'>): QuestionConditionRow | null =>
  shownIf as unknown as QuestionConditionRow | null

/** Those that a question for a file accepts. */
export const fileTypesIn = ({ fileTypes }: Pick<QuestionRow, 'fileTypes'>): AnswerFileType[] =>
  (fileTypes ?? []) as AnswerFileType[]
