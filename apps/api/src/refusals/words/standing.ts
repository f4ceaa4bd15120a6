import type { RegistrationState } from '../../__generated__/resolvers.ts'

/** Whether the person hears again by themselves, without doing anything. */
export const isWaiting = (state: RegistrationState): boolean => state === 'SUBMITTED' || state === 'WAITLISTED'
