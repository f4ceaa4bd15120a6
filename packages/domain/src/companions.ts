/** Companions: who is expected, and who can be added. They use no seat, so the seat plan ignores them. */
import type { State } from './registration.ts'

/** Maximum length, in characters. */
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

/** @param accompanied state of the person's registration; null: accompanies the institute */
export const standingOfCompanion = (accompanied: State | null): CompanionStanding =>
  accompanied === null ? 'EXPECTED' : standings[accompanied]

export type AdditionRefusal =
  | { refusal: 'CannotBeAccompanied' }
  | { refusal: 'CompanionNotEmailed' }
  | { refusal: 'TooManyCompanions'; limit: number; ofEvent: boolean }

interface Accompanied {
  state: State
  isProtected: boolean
  /** Number of companions they already have. */
  companions: number
}

interface Addition {
  /** Who is accompanied; null: the institute. */
  accompanied: Accompanied | null
  /** Number of companions at the event. */
  companions: number
  /** Whether an email address is given. */
  isEmailed: boolean
}

/** Why a companion can't be added; null if they can. */
export function refusalOfAddition({ accompanied, companions, isEmailed }: Addition): AdditionRefusal | null {
  if (accompanied && standings[accompanied.state] === 'NOT_EXPECTED') return { refusal: 'CannotBeAccompanied' }
  if (accompanied && accompanied.companions >= maxCompanionsOfPerson)
    return { refusal: 'TooManyCompanions', limit: maxCompanionsOfPerson, ofEvent: false }
  if (companions >= maxCompanionsOfEvent)
    return { refusal: 'TooManyCompanions', limit: maxCompanionsOfEvent, ofEvent: true }
  return mayEmail(accompanied, isEmailed) ? null : { refusal: 'CompanionNotEmailed' }
}

/** Whether an email address may be stored: emailing a companion could reveal a protected person. */
export const mayEmail = (accompanied: Pick<Accompanied, 'isProtected'> | null, isEmailed: boolean): boolean =>
  !(isEmailed && accompanied?.isProtected)
