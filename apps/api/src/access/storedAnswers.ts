import type { Answer } from '../__generated__/resolvers.ts'
import type { RegistrationRow } from '../request/rows.ts'

/** A person's stored answers, one per question. */
export const answersOf = ({ answers }: Pick<RegistrationRow, 'answers'>): Answer[] =>
  Object.entries(answers as Record<string, string[]>).map(([questionKey, values]) => ({ questionKey, values }))
