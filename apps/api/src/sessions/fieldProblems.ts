import type { FieldProblem } from '@plenaria/schema/words'
import type { SessionInput } from '../__generated__/resolvers.ts'
import {
  each,
  fieldProblemIf,
  instantProblems,
  listProblems,
  requiredLine,
  textsProblems,
} from '../refusals/fieldProblems.ts'

/**
 * Each session must end after it starts, and lie within the event as far as its dates are decided. They are stored
 * chronologically, however they are given.
 */
export const sessionsProblems = (
  sessions: readonly Pick<SessionInput, 'startsAt' | 'endsAt'>[],
  event: { startsAt: Date | null; endsAt: Date | null },
): FieldProblem[] =>
  listProblems(sessions, 'sessions', [0, 100], ({ startsAt, endsAt }, path) => {
    const single = [...instantProblems(startsAt, `${path}.startsAt`), ...instantProblems(endsAt, `${path}.endsAt`)]
    if (single.length > 0) return single
    return [
      ...fieldProblemIf(endsAt <= startsAt, `${path}.endsAt`, 'OUT_OF_ORDER'),
      ...fieldProblemIf(isOutside(startsAt, event), `${path}.startsAt`, 'OUT_OF_RANGE'),
      ...fieldProblemIf(event.endsAt !== null && endsAt > event.endsAt, `${path}.endsAt`, 'OUT_OF_RANGE'),
    ]
  })

/** Whether a session with this start begins before the event, or after its end. */
export const isOutside = (starts: Date, event: { startsAt: Date | null; endsAt: Date | null }): boolean =>
  (event.startsAt !== null && starts < event.startsAt) || (event.endsAt !== null && starts >= event.endsAt)

/** Each id must belong to exactly one existing session. */
export const sessionIdsProblems = (
  sessions: readonly SessionInput[],
  stored: readonly { id: string }[],
): FieldProblem[] => [
  ...each(sessions, 'sessions', ({ id }, path) =>
    fieldProblemIf(id != null && !stored.some((session) => session.id === id), `${path}.id`, 'UNKNOWN'),
  ),
  ...each(sessions, 'sessions', ({ id }, path, index) =>
    fieldProblemIf(id != null && sessions.findIndex((session) => session.id === id) < index, `${path}.id`, 'REPEATED'),
  ),
]

export const sessionTitlesProblems = (sessions: readonly SessionInput[]): FieldProblem[] =>
  each(sessions, 'sessions', ({ titles }, path) => textsProblems(titles, `${path}.titles`, requiredLine))
