/** Validates organisers' texts, field by field. */
import { checkMerge, mergeFields, subjectFields } from '@plenaria/schema/merge'
import { checkLine, checkText } from '@plenaria/schema/texts'
import type { FieldProblem } from '@plenaria/schema/words'
import type { LocalisedTextInput, PreviewEmailInput } from '../__generated__/resolvers.ts'
import { each, fieldProblem, fieldProblemIf, outside, repeated } from '../refusals/fieldProblems.ts'

const maxTextLength = 20_000
const maxNoteLength = 2_000

type Texts = readonly LocalisedTextInput[]

const repeatedLanguages = (texts: Texts, path: string) =>
  repeated(
    texts.map(({ language }) => language),
    (index) => `${path}.${index}.language`,
  )

/** First what is wrong with the text itself; only then its fields are looked at. */
const orElse = (problems: FieldProblem[], others: () => FieldProblem[]) => (problems.length > 0 ? problems : others())

const subjectProblems = ({ text }: LocalisedTextInput, at: string): FieldProblem[] =>
  orElse(checkLine(`${at}.text`, text, 300), () => checkMerge(`${at}.text`, text, subjectFields))

const textProblems =
  (maximum: number) =>
  ({ text }: LocalisedTextInput, at: string): FieldProblem[] =>
    orElse(checkText(`${at}.text`, text, maximum), () => checkMerge(`${at}.text`, text, mergeFields))

/** In each language both, or neither. */
export function wordsProblems({ subjects, texts }: { subjects: Texts; texts: Texts }): FieldProblem[] {
  const lacks = (some: Texts, others: Texts, path: string) =>
    others.flatMap(({ language }, index) =>
      fieldProblemIf(!some.some((text) => text.language === language), `${path}.${index}.language`, 'REQUIRED'),
    )
  return [
    ...fieldProblemIf(subjects.length === 0, 'subjects', 'REQUIRED'),
    ...fieldProblemIf(texts.length === 0, 'texts', 'REQUIRED'),
    ...each(subjects, 'subjects', subjectProblems),
    ...repeatedLanguages(subjects, 'subjects'),
    ...each(texts, 'texts', textProblems(maxTextLength)),
    ...repeatedLanguages(texts, 'texts'),
    ...(subjects.length > 0 && texts.length > 0
      ? [...lacks(texts, subjects, 'subjects'), ...lacks(subjects, texts, 'texts')]
      : []),
  ]
}

export const noteProblems = (texts: Texts): FieldProblem[] => [
  ...each(texts, 'texts', textProblems(maxNoteLength)),
  ...repeatedLanguages(texts, 'texts'),
]

/** Previews are requested during typing, so only input that can't be rendered is invalid. */
export const previewProblems = ({ subjects, texts }: PreviewEmailInput): FieldProblem[] => [
  ...each(subjects ?? [], 'subjects', ({ text }, at) =>
    orElse(checkLine(`${at}.text`, text, 300, { required: false }), () =>
      checkMerge(`${at}.text`, text, subjectFields),
    ),
  ),
  ...each(texts ?? [], 'texts', ({ text }, at) =>
    orElse(checkText(`${at}.text`, text, maxTextLength, { required: false }), () =>
      checkMerge(`${at}.text`, text, mergeFields),
    ),
  ),
]

const year = 366 * 24 * 60 * 60_000

const minute = 60_000

/** A scheduled message leaves as long to cancel it as one that is sent at once, and at least a minute. */
export function scheduleProblems(at: Date | null | undefined, now: Date, undoSeconds: number): FieldProblem[] {
  const minutes = Math.max(1, Math.ceil(undoSeconds / 60))
  const ahead = at == null ? null : at.getTime() - now.getTime()
  if (ahead === null || (ahead >= minutes * minute && ahead < year)) return []
  return fieldProblem('at', 'OUT_OF_RANGE', { expected: 'SEND_TIME', ...(minutes > 1 && { minimum: minutes }) })
}

export function remindersProblems({
  daysBefore,
  offerHours,
}: {
  daysBefore: readonly number[]
  offerHours?: number | null | undefined
}): FieldProblem[] {
  if (daysBefore.length > 5) return fieldProblem('daysBefore', 'TOO_MANY', { maximum: 5 })
  return [
    ...daysBefore.flatMap((days, index) => outside(days, `daysBefore.${index}`, 1, 60)),
    ...repeated(daysBefore.map(String), (index) => `daysBefore.${index}`),
    ...outside(offerHours, 'offerHours', 1, 168),
  ]
}
