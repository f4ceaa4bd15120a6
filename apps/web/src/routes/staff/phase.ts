/** Phases of an event's work, in order. */
export const phases = ['SET_UP', 'INVITE', 'SELECT', 'RUN', 'REPORT'] as const
export type Phase = (typeof phases)[number]

interface Dates {
  state: string
  /** ISO 8601, like the dates below. */
  registrationClosesAt: string
  startsAt: string
  endsAt: string
}

/** The current phase; null for an event that was called off or postponed. `now`: milliseconds since 1970. */
export function phaseOf({ state, registrationClosesAt, startsAt, endsAt }: Dates, now: number): Phase | null {
  if (state === 'CALLED_OFF' || state === 'POSTPONED') return null
  if (state === 'DRAFT') return 'SET_UP'
  if (now < Date.parse(registrationClosesAt)) return 'INVITE'
  if (now < Date.parse(startsAt)) return 'SELECT'
  return now < Date.parse(endsAt) ? 'RUN' : 'REPORT'
}
