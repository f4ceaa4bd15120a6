import type { FieldProblem } from '@plenaria/schema/words'
import type { SessionInput } from '../__generated__/resolvers.ts'
import { each, faultIf, instantFaults, listFaults, requiredLine, textsFaults } from '../refusals/faults.ts'

/**
 * Each session ends after it starts and lies within the event, as far as that is decided. They are stored in order of time, however they
 * are given.
 */
export const sessionsFaults = (
  sessions: readonly Pick<SessionInput, 'startsAt' | 'endsAt'>[],
  event: { startsAt: Date | null; endsAt: Date | null },
): FieldProblem[] =>
  listFaults(sessions, 'sessions', [0, 100], ({ startsAt, endsAt }, path) => {
    const single = [...instantFaults(startsAt, `${path}.startsAt`), ...instantFaults(endsAt, `${path}.endsAt`)]
    if (single.length > 0) return single
    return [
      ...faultIf(endsAt <= startsAt, `${path}.endsAt`, 'OUT_OF_ORDER'),
      ...faultIf(isOutside(startsAt, event), `${path}.startsAt`, 'OUT_OF_RANGE'),
      ...faultIf(event.endsAt !== null && endsAt > event.endsAt, `${path}.endsAt`, 'OUT_OF_RANGE'),
    ]
  })

/** Whether a session that starts then begins before the event, or when it is over. */
export const isOutside = (starts: Date, event: { startsAt: Date | null; endsAt: Date | null }): boolean =>
  (event.startsAt !== null && starts < event.startsAt) || (event.endsAt !== null && starts >= event.endsAt)

/** Each id must belong to exactly one existing session. */
export const sessionIdsFaults = (
  sessions: readonly SessionInput[],
  stored: readonly { id: string }[],
): FieldProblem[] => [
  ...each(sessions, 'sessions', ({ id }, path) =>
    faultIf(id != null && !stored.some((session) => session.id === id), `${path}.id`, 'UNKNOWN'),
  ),
  ...each(sessions, 'sessions', ({ id }, path, index) =>
    faultIf(id != null && sessions.findIndex((session) => session.id === id) < index, `${path}.id`, 'REPEATED'),
  ),
]

export const sessionTitlesFaults = (sessions: readonly SessionInput[]): FieldProblem[] =>
  each(sessions, 'sessions', ({ titles }, path) => textsFaults(titles, `${path}.titles`, requiredLine))
