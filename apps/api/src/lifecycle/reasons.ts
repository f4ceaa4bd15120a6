import { checkText } from '@plenaria/schema/texts'
import type { FieldProblem } from '@plenaria/schema/words'
import type { LocalisedTextInput } from '../__generated__/resolvers.ts'
import { requiredText, textsProblems } from '../refusals/fieldProblems.ts'

const maxReasonLength = 2_000

/** Validates the public reasons for calling off, postponing or rescheduling an event. */
export function reasonProblems({ reasons }: { reasons: LocalisedTextInput[] }): FieldProblem[] {
  const fieldProblems = textsProblems(reasons, 'reasons', requiredText)
  return fieldProblems.length > 0
    ? fieldProblems
    : reasons.flatMap(({ text }, index) => checkText(`reasons.${index}.text`, text, maxReasonLength))
}
