import { checkText } from '@plenaria/schema/texts'
import type { FieldProblem } from '@plenaria/schema/words'
import type { LocalisedTextInput } from '../__generated__/resolvers.ts'
import { requiredText, textsFaults } from '../refusals/faults.ts'

const maxReasonLength = 2_000

/** Validates why something becomes of an event, as everybody reads it. */
export function reasonFaults({ reasons }: { reasons: LocalisedTextInput[] }): FieldProblem[] {
  const faults = textsFaults(reasons, 'reasons', requiredText)
  return faults.length > 0
    ? faults
    : reasons.flatMap(({ text }, index) => checkText(`reasons.${index}.text`, text, maxReasonLength))
}
