import type { Answer } from '../__generated__/resolvers.ts'
import type { RegistrationRow } from '../request/rows.ts'

/** A person's stored answers, one per question. */
export const answersOf = ({ answers }: Pick<RegistrationRow, 'answers'>): Answer[] => listed(answers)

/** A person's stored answers to questions about needs. */
export const needsOf = ({ needs }: Pick<RegistrationRow, 'needs'>): Answer[] => listed(needs)

const listed = (answers: RegistrationRow['answers']): Answer[] =>
  Object.entries(answers as Record<string, string[]>).map(([questionKey, values]) => ({ questionKey, values }))
