/** Questions and consents as they are stored, in the order given, and what such a question says. */
import type { ConsentTextInput, QuestionInput } from '../__generated__/resolvers.ts'
import type { QuestionConditionRow, QuestionOptionRow, QuestionRow } from '../request/rows.ts'
import { storedTexts } from '../request/texts.ts'

export const questionRows = (questions: readonly QuestionInput[]) =>
  questions.map(({ key, kind, labels, helps, required, options, shownIf }, position) => ({
    key,
    kind,
    labels: storedTexts(labels),
    helps: storedTexts(helps),
    required,
    options: (options ?? []).map((option) => ({ key: option.key, labels: storedTexts(option.labels) })),
    ...(shownIf && { shownIf: { questionKey: shownIf.questionKey, values: shownIf.values } }),
    position,
  }))

export const optionsIn = ({ options }: Pick<QuestionRow, 'options'>): QuestionOptionRow[] =>
  options as unknown as QuestionOptionRow[]

/** Null: it is always asked. */
export const conditionIn = ({ shownIf }: Pick<QuestionRow, 'shownIf'>): QuestionConditionRow | null =>
  shownIf as unknown as QuestionConditionRow | null

export const consentRows = (consents: readonly ConsentTextInput[]) =>
  consents.map(({ key, texts, required }, position) => ({ key, texts: storedTexts(texts), required, position }))
