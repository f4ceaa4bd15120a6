/** Whether an email to somebody who registered may be sent to them again: what it says must still hold. */
import { type State, states } from './registration.ts'

/**
 * States in which what an email says still holds, by its template. Others are not sent again: they tell what happened once, or a later
 * one says how things are now.
 */
const holdsIn: Readonly<Record<string, readonly State[]>> = {
  'interest-received': ['SUBMITTED'],
  offer: ['OFFERED'],
  'seat-taken': ['CONFIRMED'],
  'event-reminder': ['CONFIRMED'],
  waitlisted: ['WAITLISTED'],
  'not-selected': ['NOT_SELECTED'],
  declined: ['DECLINED'],
  lapsed: ['LAPSED'],
  letter: states.filter((state) => state !== 'WITHDRAWN'),
}

export const resendDenials = ['NOT_THIS_KIND', 'NOT_SENT_YET', 'OUTDATED', 'RECENTLY'] as const
export type ResendDenial = (typeof resendDenials)[number]

export interface Resending {
  template: string
  /** Whether it left us or was given up: until then it is still tried. */
  isSettled: boolean
  /** The person's; null: the email is to somebody who is no registrant. */
  state: State | null
  /** The event takes place, as far as anybody knows. */
  isOn: boolean
  /** Another email of this kind came later, it is about an offer with another deadline, or the person unsubscribed. */
  isReplaced: boolean
  /** It was sent again within the last hour. */
  wasResent: boolean
}

/** Null: it may be sent again. */
export function resendDenial(email: Resending): ResendDenial | null {
  const holds = holdsIn[email.template]
  if (!holds || email.state === null) return 'NOT_THIS_KIND'
  if (!email.isSettled) return 'NOT_SENT_YET'
  const isOutdated = !holds.includes(email.state) || email.isReplaced || (!email.isOn && email.template !== 'letter')
  if (isOutdated) return 'OUTDATED'
  return email.wasResent ? 'RECENTLY' : null
}
