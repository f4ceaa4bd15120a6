import type { FieldProblem } from '@plenaria/schema/words'
import type { RegisterInterestInput } from '../__generated__/resolvers.ts'
import { checkFiles } from '../files/answerFiles.ts'
import type { Form } from '../registrations/form.ts'
import type { Context } from '../request/context.ts'
import { isRetry } from './requestHash.ts'

/** A retry names files that its registration has by now. */
export async function fileProblems(
  input: RegisterInterestInput,
  form: Form,
  context: Context,
): Promise<FieldProblem[]> {
  const owner = { eventId: form.id, registrationId: null }
  const problems = await checkFiles(form.questions, input.answers ?? [], owner, context.database)
  return problems.length > 0 && (await isRetry(input, context)) ? [] : problems
}
