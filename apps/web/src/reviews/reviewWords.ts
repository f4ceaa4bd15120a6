import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Recommendation } from '../__generated__/graphql.ts'

export const allRecommendations: readonly Recommendation[] = ['OFFER', 'WAITLIST', 'NOT_SELECT', 'UNSURE']

/** Key that recommends after `r`; without `r`, the same letters decide. */
export const recommendationKeys: Record<Recommendation, string> = {
  OFFER: 'o',
  WAITLIST: 'w',
  NOT_SELECT: 'n',
  UNSURE: 'u',
}

export const recommendationWords: Record<Recommendation, MessageDescriptor> = {
  OFFER: msg({ id: 'common.offer-seat', message: 'Offer a seat' }),
  WAITLIST: msg({ id: 'common.waitlist', message: 'Waitlist' }),
  NOT_SELECT: msg({ id: 'common.not-select', message: 'Don’t select' }),
  UNSURE: msg({ id: 'reviews.unsure', message: 'Unsure' }),
}
