import type { RegistrationState } from '../__generated__/graphql.ts'

/** Whether the registration ended for reasons of its own, regardless of the event. */
export const hasLeft = (state: RegistrationState): boolean => state === 'WITHDRAWN' || state === 'DECLINED'

/** Whether the registration holds a seat or may still get one. */
export const isLive = (state: RegistrationState): boolean =>
  state === 'SUBMITTED' || state === 'OFFERED' || state === 'CONFIRMED' || state === 'WAITLISTED'
