import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Recommendation } from '../__generated__/graphql.ts'

export const allRecommendations: readonly Recommendation[] = ['OFFER', 'WAITLIST', 'NOT_SELECT', 'UNSURE']

export const recommendationWords: Record<Recommendation, MessageDescriptor> = {
  OFFER: msg({ id: 'common.offer-seat', message: 'Offer a seat' }),
  WAITLIST: msg({ id: 'common.waitlist', message: 'Waitlist' }),
  NOT_SELECT: msg({ id: 'common.not-select', message: 'Not select' }),
  UNSURE: msg({ id: 'reviews.unsure', message: 'Unsure' }),
}
