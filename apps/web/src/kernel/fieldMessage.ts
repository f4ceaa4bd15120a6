import { type FieldProblem, fieldMessageIn } from '@plenaria/schema/words'
import type { Language } from '../__generated__/graphql.ts'
import { fieldWords } from './language.ts'

/** One sentence that says what to do about the problem, as the server says it too. Only where the room `fields` has come. */
export function fieldMessage(language: Language, problem: FieldProblem): string {
  const words = fieldWords.get(language)
  if (!words) throw new Error('What is said of fields was not sent with this page.')
  return fieldMessageIn(words, language, problem)
}
