import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Recommendation } from '../__generated__/graphql.ts'

export const allRecommendations: readonly Recommendation[] = ['OFFER', 'WAITLIST', 'NOT_SELECT', 'UNSURE']

export const recommendationWords: Record<Recommendation, MessageDescriptor> = {
  OFFER: msg`Offer a seat`,
  WAITLIST: msg`Waitlist`,
  NOT_SELECT: msg`Not select`,
  UNSURE: msg`Unsure`,
}
