import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Decision } from '../../__generated__/graphql.ts'

export const allDecisions: readonly Decision[] = ['OFFER', 'WAITLIST', 'NOT_SELECT', 'DECLINE', 'REINSTATE']

/** The key that takes the decision. */
export const decisionKeys: Record<Decision, string> = {
  OFFER: 'o',
  WAITLIST: 'w',
  NOT_SELECT: 'n',
  DECLINE: 'd',
  REINSTATE: 'i',
}

/** What the button says. */
export const decisionVerbs: Record<Decision, MessageDescriptor> = {
  OFFER: msg`Offer a seat`,
  WAITLIST: msg`Waitlist`,
  NOT_SELECT: msg`Not select`,
  DECLINE: msg`Decline`,
  REINSTATE: msg`Reinstate`,
}

/** What a staged decision is called in a row. */
export const decisionNouns: Record<Decision, MessageDescriptor> = {
  OFFER: msg`Offer`,
  WAITLIST: msg`Waitlist`,
  NOT_SELECT: msg`Not selected`,
  DECLINE: msg({ message: 'Decline', context: 'staged' }),
  REINSTATE: msg`Reinstate`,
}
