import type { AnswerFilter } from '../__generated__/resolvers.ts'

/**
 * A filter for the audit log: without the search and free-text answers, which may contain somebody's name or address, and with
 * only the number of chosen registrations.
 */
export function filterForLog(filter: unknown): Record<string, unknown> {
  const { search, references, answers, ...rest } = { ...(filter as Record<string, unknown>) }
  return {
    ...rest,
    ...(search ? { search: true } : {}),
    ...(Array.isArray(references) && { references: references.length }),
    ...(Array.isArray(answers) && { answers: answers.map(withoutWords) }),
  }
}

const withoutWords = ({ contains, ...rest }: AnswerFilter) => ({ ...rest, ...(contains != null && { contains: true }) })
