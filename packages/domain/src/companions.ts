/** Companions: who is expected, and who can be added. They use no seat, so the seat plan knows nothing of them. */
import type { State } from './registration.ts'

/** Characters. */
export const maxCompanionNameLength = 200
export const maxCompanionLanguageLength = 60
export const maxCompanionsOfPerson = 3
export const maxCompanionsOfEvent = 200

export type CompanionStanding = 'EXPECTED' | 'PENDING' | 'NOT_EXPECTED'

const standings: Record<State, CompanionStanding> = {
  CONFIRMED: 'EXPECTED',
  SUBMITTED: 'PENDING',
  OFFERED: 'PENDING',
  WAITLISTED: 'PENDING',
  NOT_SELECTED: 'NOT_EXPECTED',
  DECLINED: 'NOT_EXPECTED',
  LAPSED: 'NOT_EXPECTED',
  WITHDRAWN: 'NOT_EXPECTED',
}

/** @param accompanied state of the person's registration; null: they accompany the institute */
export const standingOfCompanion = (accompanied: State | null): CompanionStanding =>
  accompanied === null ? 'EXPECTED' : standings[accompanied]

export type AdditionRefusal =
  | { refusal: 'CannotBeAccompanied' }
  | { refusal: 'CompanionNotEmailed' }
  | { refusal: 'TooManyCompanions'; limit: number; ofEvent: boolean }

interface Accompanied {
  state: State
  isProtected: boolean
  /** Companions they have. */
  companions: number
}

interface Addition {
  /** Null: the institute. */
  accompanied: Accompanied | null
  /** Companions at the event. */
  companions: number
  /** Whether an address is given. */
  isEmailed: boolean
}

/** Why a companion can't be added; null: they can. */
export function refusalOfAddition({ accompanied, companions, isEmailed }: Addition): AdditionRefusal | null {
  if (accompanied && standings[accompanied.state] === 'NOT_EXPECTED') return { refusal: 'CannotBeAccompanied' }
  if (accompanied && accompanied.companions >= maxCompanionsOfPerson)
    return { refusal: 'TooManyCompanions', limit: maxCompanionsOfPerson, ofEvent: false }
  if (companions >= maxCompanionsOfEvent)
    return { refusal: 'TooManyCompanions', limit: maxCompanionsOfEvent, ofEvent: true }
  return mayEmail(accompanied, isEmailed) ? null : { refusal: 'CompanionNotEmailed' }
}

/** Whether an address can be stored: an email to a companion could reveal a protected person. */
export const mayEmail = (accompanied: Pick<Accompanied, 'isProtected'> | null, isEmailed: boolean): boolean =>
  !(isEmailed && accompanied?.isProtected)
