import type { RegistrationState } from '../../__generated__/resolvers.ts'

/** Whether the person will hear without doing anything. */
export const isWaiting = (state: RegistrationState): boolean => state === 'SUBMITTED' || state === 'WAITLISTED'
