import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { PlannedActionKind } from '../__generated__/graphql.ts'

/** What a planned action does, as a heading. */
export const kindWords: Record<PlannedActionKind, MessageDescriptor> = {
  MOVE_SESSION: msg`Session move`,
}
