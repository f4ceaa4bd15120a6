import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Decision } from '../../__generated__/graphql.ts'

export const allDecisions: readonly Decision[] = ['OFFER', 'WAITLIST', 'NOT_SELECT', 'DECLINE', 'REINSTATE']

/** Shortcut for each decision. */
export const decisionKeys: Record<Decision, string> = {
  OFFER: 'o',
  WAITLIST: 'w',
  NOT_SELECT: 'n',
  DECLINE: 'd',
  REINSTATE: 'i',
}

/** Button labels. */
export const decisionVerbs: Record<Decision, MessageDescriptor> = {
  OFFER: msg({ id: 'common.offer-seat', message: 'Offer a seat' }),
  WAITLIST: msg({ id: 'common.waitlist', message: 'Waitlist' }),
  NOT_SELECT: msg({ id: 'common.not-select', message: 'Don’t select' }),
  DECLINE: msg({ id: 'common.decline', message: 'Decline' }),
  REINSTATE: msg({ id: 'common.reinstate', message: 'Reinstate' }),
}

/** Labels of staged decisions in a row. */
export const decisionNouns: Record<Decision, MessageDescriptor> = {
  OFFER: msg({ id: 'board.offer', message: 'Offer' }),
  WAITLIST: msg({ id: 'common.waitlist', message: 'Waitlist' }),
  NOT_SELECT: msg({ id: 'common.not-selected', message: 'Not selected' }),
  DECLINE: msg({ id: 'board.decline', message: 'Decline' }),
  REINSTATE: msg({ id: 'common.reinstate', message: 'Reinstate' }),
}
