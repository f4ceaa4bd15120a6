import type { RegistrationState } from '../__generated__/graphql.ts'

/** Whether the registration ended for a reason of its own, whatever became of the event. */
export const hasLeft = (state: RegistrationState): boolean => state === 'WITHDRAWN' || state === 'DECLINED'

/** Whether a seat is held, or may follow. */
export const isLive = (state: RegistrationState): boolean =>
  state === 'SUBMITTED' || state === 'OFFERED' || state === 'CONFIRMED' || state === 'WAITLISTED'
