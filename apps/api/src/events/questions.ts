import { answerFileLimits } from '@plenaria/schema/answerFiles'
import type { FieldProblem } from '@plenaria/schema/words'
import type { ConsentTextInput, QuestionConditionInput, QuestionInput } from '../__generated__/resolvers.ts'
import {
  fieldProblem,
  fieldProblemIf,
  keyProblems,
  listProblems,
  optionalText,
  repeated,
  requiredLine,
  requiredText,
  textsProblems,
} from '../refusals/fieldProblems.ts'
import type { QuestionRow } from '../request/rows.ts'

function optionsProblems({ kind, options }: QuestionInput, path: string): FieldProblem[] {
  const given = options ?? []
  if (kind !== 'ONE_CHOICE' && kind !== 'SEVERAL_CHOICES') {
    return fieldProblemIf(given.length > 0, path, 'TOO_MANY', { maximum: 0 })
  }
  return [
    ...listProblems(given, path, [2, 50], ({ key, labels }, at) => [
      ...keyProblems(key, `${at}.key`, 1, 40),
      ...textsProblems(labels, `${at}.labels`, requiredLine),
    ]),
    ...repeated(
      given.map(({ key }) => key),
      (index) => `${path}.${index}.key`,
    ),
  ]
}

function rangeProblems({ kind, minimum, maximum }: QuestionInput, path: string): FieldProblem[] {
  if (kind === 'FILE') {
    const limits = { minimum: 1, maximum: answerFileLimits.megabytes }
    const isOut = maximum != null && (maximum < limits.minimum || maximum > limits.maximum)
    return [
      ...fieldProblemIf(minimum != null, `${path}.minimum`, 'NOT_ASKED'),
      ...fieldProblemIf(isOut, `${path}.maximum`, 'OUT_OF_RANGE', limits),
    ]
  }
  if (kind !== 'NUMBER')
    return [
      ...fieldProblemIf(minimum != null, `${path}.minimum`, 'NOT_ASKED'),
      ...fieldProblemIf(maximum != null, `${path}.maximum`, 'NOT_ASKED'),
    ]
  if (minimum == null || maximum == null) return []
  return fieldProblemIf(maximum < minimum, `${path}.maximum`, 'OUT_OF_RANGE', { minimum })
}

const fileTypesProblems = ({ kind, fileTypes, need }: QuestionInput, path: string): FieldProblem[] =>
  kind === 'FILE'
    ? [
        ...fieldProblemIf(fileTypes?.length === 0, `${path}.fileTypes`, 'REQUIRED', { expected: 'CHOICE' }),
        ...fieldProblemIf(need != null, `${path}.kind`, 'UNKNOWN', { expected: 'CHOICE' }),
      ]
    : fieldProblemIf((fileTypes?.length ?? 0) > 0, `${path}.fileTypes`, 'NOT_ASKED')

/** Whether an answer to the question can have this value. */
function canHave({ kind, options }: QuestionInput, value: string): boolean {
  switch (kind) {
    case 'YES_NO':
      return value === 'yes' || value === 'no'
    case 'ONE_CHOICE':
    case 'SEVERAL_CHOICES':
      return (options ?? []).some(({ key }) => key === value)
    case 'NUMBER':
      return /^-?\d{1,15}(\.\d{1,15})?$/.test(value)
    case 'DATE':
      return /^\d{4}-\d{2}-\d{2}$/.test(value)
    case 'SHORT_TEXT':
    case 'LONG_TEXT':
      return value.length >= 1 && value.length <= 300
    case 'FILE':
      return false
    default:
      return kind satisfies never
  }
}

/** Conditions can only refer to earlier questions, so chains are possible but not loops. */
function conditionProblems(
  { questionKey, values }: QuestionConditionInput,
  earlier: QuestionInput[],
  path: string,
): FieldProblem[] {
  const asked = earlier.find(({ key }) => key === questionKey)
  if (!asked) return fieldProblem(`${path}.questionKey`, 'UNKNOWN')
  return [
    ...listProblems(values, `${path}.values`, [1, 50], (value, at) =>
      fieldProblemIf(!canHave(asked, value), at, 'UNKNOWN'),
    ),
    ...repeated(values, (index) => `${path}.values.${index}`),
  ]
}

/** Nobody has to say what they need, and no other question tells who was asked more about it. */
function needProblems(
  { need, required, shownIf }: QuestionInput,
  earlier: QuestionInput[],
  path: string,
): FieldProblem[] {
  if (need) return fieldProblemIf(required, `${path}.required`, 'NOT_ASKED')
  const other = earlier.find(({ key }) => key === shownIf?.questionKey)
  return fieldProblemIf(Boolean(other?.need), `${path}.shownIf.questionKey`, 'UNKNOWN')
}

/** Questions that are about needs now and weren't before, or the other way round: their answers would change hands. */
const changedNeedsProblems = (
  questions: QuestionInput[],
  stored: readonly Pick<QuestionRow, 'key' | 'need'>[],
): FieldProblem[] =>
  questions.flatMap(({ key, need }, index) => {
    const before = stored.find((each) => each.key === key)
    return fieldProblemIf(
      before !== undefined && (before.need ?? null) !== (need ?? null),
      `questions.${index}.need`,
      'UNKNOWN',
    )
  })

/** @param stored the questions of the event so far; none of a new one */
export const questionsProblems = (
  questions: QuestionInput[],
  stored: readonly Pick<QuestionRow, 'key' | 'need'>[] = [],
): FieldProblem[] => [
  ...listProblems(questions, 'questions', [0, 100], (question, path, index) => [
    ...keyProblems(question.key, `${path}.key`, 1, 40),
    ...textsProblems(question.labels, `${path}.labels`, requiredLine),
    ...textsProblems(question.helps, `${path}.helps`, optionalText),
    ...optionsProblems(question, `${path}.options`),
    ...rangeProblems(question, path),
    ...fileTypesProblems(question, path),
    ...(question.shownIf ? conditionProblems(question.shownIf, questions.slice(0, index), `${path}.shownIf`) : []),
    ...needProblems(question, questions.slice(0, index), path),
  ]),
  ...repeated(
    questions.map(({ key }) => key),
    (index) => `questions.${index}.key`,
  ),
  ...changedNeedsProblems(questions, stored),
]

export const consentsProblems = (consents: ConsentTextInput[]): FieldProblem[] => [
  ...listProblems(consents, 'consents', [0, 20], ({ key, texts }, path) => [
    ...keyProblems(key, `${path}.key`, 1, 40),
    ...textsProblems(texts, `${path}.texts`, requiredText),
  ]),
  ...repeated(
    consents.map(({ key }) => key),
    (index) => `consents.${index}.key`,
  ),
]
