import type { FieldProblem } from '@plenaria/schema/words'
import type { ConsentTextInput, QuestionConditionInput, QuestionInput } from '../__generated__/resolvers.ts'
import {
  fault,
  faultIf,
  keyFaults,
  listFaults,
  optionalText,
  repeated,
  requiredLine,
  requiredText,
  textsFaults,
} from '../refusals/faults.ts'

function optionsFaults({ kind, options }: QuestionInput, path: string): FieldProblem[] {
  const given = options ?? []
  if (kind !== 'ONE_CHOICE' && kind !== 'SEVERAL_CHOICES') {
    return faultIf(given.length > 0, path, 'TOO_MANY', { maximum: 0 })
  }
  return [
    ...listFaults(given, path, [2, 50], ({ key, labels }, at) => [
      ...keyFaults(key, `${at}.key`, 1, 40),
      ...textsFaults(labels, `${at}.labels`, requiredLine),
    ]),
    ...repeated(
      given.map(({ key }) => key),
      (index) => `${path}.${index}.key`,
    ),
  ]
}

function rangeFaults({ kind, minimum, maximum }: QuestionInput, path: string): FieldProblem[] {
  if (kind !== 'NUMBER')
    return [
      ...faultIf(minimum != null, `${path}.minimum`, 'NOT_ASKED'),
      ...faultIf(maximum != null, `${path}.maximum`, 'NOT_ASKED'),
    ]
  if (minimum == null || maximum == null) return []
  return faultIf(maximum < minimum, `${path}.maximum`, 'OUT_OF_RANGE', { minimum })
}

/** Whether an answer to the question can be this value. */
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
    default:
      return kind satisfies never
  }
}

/** Only an earlier question can decide whether this one is shown, so that there are chains but no loops. */
function conditionFaults(
  { questionKey, values }: QuestionConditionInput,
  earlier: QuestionInput[],
  path: string,
): FieldProblem[] {
  const asked = earlier.find(({ key }) => key === questionKey)
  if (!asked) return fault(`${path}.questionKey`, 'UNKNOWN')
  return [
    ...listFaults(values, `${path}.values`, [1, 50], (value, at) => faultIf(!canHave(asked, value), at, 'UNKNOWN')),
    ...repeated(values, (index) => `${path}.values.${index}`),
  ]
}

export const questionsFaults = (questions: QuestionInput[]): FieldProblem[] => [
  ...listFaults(questions, 'questions', [0, 100], (question, path, index) => [
    ...keyFaults(question.key, `${path}.key`, 1, 40),
    ...textsFaults(question.labels, `${path}.labels`, requiredLine),
    ...textsFaults(question.helps, `${path}.helps`, optionalText),
    ...optionsFaults(question, `${path}.options`),
    ...rangeFaults(question, path),
    ...(question.shownIf ? conditionFaults(question.shownIf, questions.slice(0, index), `${path}.shownIf`) : []),
  ]),
  ...repeated(
    questions.map(({ key }) => key),
    (index) => `questions.${index}.key`,
  ),
]

export const consentsFaults = (consents: ConsentTextInput[]): FieldProblem[] => [
  ...listFaults(consents, 'consents', [0, 20], ({ key, texts }, path) => [
    ...keyFaults(key, `${path}.key`, 1, 40),
    ...textsFaults(texts, `${path}.texts`, requiredText),
  ]),
  ...repeated(
    consents.map(({ key }) => key),
    (index) => `consents.${index}.key`,
  ),
]
