import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { PublicationKind } from '../__generated__/graphql.ts'

export const publicationWords: Record<PublicationKind, MessageDescriptor> = {
  REPORT: msg({ id: 'common.report', message: 'Report' }),
  BRIEF: msg({ id: 'series.briefing', message: 'Briefing' }),
  ARTICLE: msg({ id: 'series.article', message: 'Article' }),
  RECORDING: msg({ id: 'series.recording', message: 'Recording' }),
  OTHER: msg({ id: 'series.publication-2', message: 'Publication' }),
}
