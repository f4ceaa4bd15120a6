/** Whether an email to a registrant may be sent again: what it says must still be true. */
import { type State, states } from './registration.ts'

/**
 * States in which an email is still true, by template. Others are not sent again: they reported something that happened once, or
 * a later email gives the current state.
 */
const holdsIn: Readonly<Record<string, readonly State[]>> = {
  'interest-received': ['SUBMITTED'],
  offer: ['OFFERED'],
  'seat-taken': ['CONFIRMED'],
  'event-reminder': ['CONFIRMED'],
  'visa-letter': ['CONFIRMED'],
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
  /** Whether it was handed to the mail server or given up: until then it is retried anyway. */
  isSettled: boolean
  /** The person's state; null: the recipient is not a registrant. */
  state: State | null
  /** Whether the event takes place, as far as is known. */
  isOn: boolean
  /** A later email of this kind was sent, the email is about an offer with another deadline, or the person has unsubscribed. */
  isReplaced: boolean
  /** Whether it was resent within the last hour. */
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
