import { type FieldProblem, fieldMessageIn } from '@plenaria/schema/words'
import type { Language } from '../__generated__/graphql.ts'
import { fieldWords } from './language.ts'

/** One sentence saying how to fix the problem, worded as on the server. Available only once the bundle `fields` has loaded. */
export function fieldMessage(language: Language, problem: FieldProblem): string {
  const words = fieldWords.get(language)
  if (!words) throw new Error('What is said of fields was not sent with this page.')
  return fieldMessageIn(words, language, problem)
}
