import type { EventDate, EventState } from '../../__generated__/graphql.ts'

/** The event's next date. */
export interface Deadline {
  kind: 'OPENS' | 'CLOSES' | 'PROMISE' | 'PROMISE_BROKEN' | 'STARTS'
  /** ISO 8601. */
  at: string
}

interface Dates {
  state: EventState
  registrationOpensAt: string
  registrationClosesAt: string
  decisionPromisedAt?: string | null
  startsAt: string
  /** Which of the dates above are placeholders. */
  undecidedDates: readonly EventDate[]
}

const hasNoDates = (state: EventState): boolean => state === 'CALLED_OFF' || state === 'POSTPONED'

/** The next date ahead. A broken promise takes precedence while people are waiting; null once everything is over. */
export function nextDeadline(event: Dates, peopleWaiting: number, now: number): Deadline | null {
  const { decisionPromisedAt, state } = event
  if (hasNoDates(state)) return null
  if (decisionPromisedAt && Date.parse(decisionPromisedAt) <= now && peopleWaiting > 0)
    return { kind: 'PROMISE_BROKEN', at: decisionPromisedAt }
  return deadlinesAhead(event, now)[0] ?? null
}

/** All dates ahead, soonest first; empty for an event that was called off or postponed. */
export function deadlinesAhead(event: Dates, now: number): Deadline[] {
  if (hasNoDates(event.state)) return []
  const decided = (kind: Deadline['kind'], date: EventDate, at: string): Deadline[] =>
    event.undecidedDates.includes(date) ? [] : [{ kind, at }]
  const all: Deadline[] = [
    ...decided('OPENS', 'REGISTRATION_OPENS_AT', event.registrationOpensAt),
    ...decided('CLOSES', 'REGISTRATION_CLOSES_AT', event.registrationClosesAt),
    ...(event.decisionPromisedAt ? [{ kind: 'PROMISE' as const, at: event.decisionPromisedAt }] : []),
    ...decided('STARTS', 'STARTS_AT', event.startsAt),
  ]
  return all
    .filter(({ at }) => Date.parse(at) > now)
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
}
