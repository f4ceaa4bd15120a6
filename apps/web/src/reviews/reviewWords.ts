import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Recommendation } from '../__generated__/graphql.ts'

export const allRecommendations: readonly Recommendation[] = ['OFFER', 'WAITLIST', 'NOT_SELECT', 'UNSURE']

/** The key that recommends: Shift with the key that decides. */
export const recommendationKeys: Record<Recommendation, string> = {
  OFFER: 'O',
  WAITLIST: 'W',
  NOT_SELECT: 'N',
  UNSURE: 'U',
}

export const recommendationWords: Record<Recommendation, MessageDescriptor> = {
  OFFER: msg({ id: 'common.offer-seat', message: 'Offer a seat' }),
  WAITLIST: msg({ id: 'common.waitlist', message: 'Waitlist' }),
  NOT_SELECT: msg({ id: 'common.not-select', message: 'Not select' }),
  UNSURE: msg({ id: 'reviews.unsure', message: 'Unsure' }),
}
