/** Where the work on an event is, in the order in which it is done. */
export const phases = ['SET_UP', 'INVITE', 'SELECT', 'RUN', 'REPORT'] as const
export type Phase = (typeof phases)[number]

interface Dates {
  state: string
  /** ISO 8601, as the others. */
  registrationClosesAt: string
  startsAt: string
  endsAt: string
}

/** `now`: milliseconds since 1970. Null: the event was called off or is postponed, and none is next. */
export function phaseOf({ state, registrationClosesAt, startsAt, endsAt }: Dates, now: number): Phase | null {
  if (state === 'CALLED_OFF' || state === 'POSTPONED') return null
  if (state === 'DRAFT') return 'SET_UP'
  if (now < Date.parse(registrationClosesAt)) return 'INVITE'
  if (now < Date.parse(startsAt)) return 'SELECT'
  return now < Date.parse(endsAt) ? 'RUN' : 'REPORT'
}
