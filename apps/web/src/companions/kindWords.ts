import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { CompanionKind } from '../__generated__/graphql.ts'

export const kindWords: Record<CompanionKind, MessageDescriptor> = {
  ASSISTANT: msg({ id: 'companions.assistant', message: 'Personal assistant' }),
  INTERPRETER: msg({ id: 'companions.interpreter', message: 'Interpreter' }),
  OTHER: msg({ id: 'companions.other', message: 'Other companion' }),
}
