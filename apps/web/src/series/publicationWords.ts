import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { PublicationKind } from '../__generated__/graphql.ts'

export const publicationWords: Record<PublicationKind, MessageDescriptor> = {
  REPORT: msg`Report`,
  BRIEF: msg`Briefing`,
  ARTICLE: msg`Article`,
  RECORDING: msg`Recording`,
  OTHER: msg`Publication`,
}
