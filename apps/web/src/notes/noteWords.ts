import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { NoteKind } from '../__generated__/graphql.ts'

/** In the order of their shortcut keys, 1 to 6. */
export const kindWords: Record<NoteKind, MessageDescriptor> = {
  CONCERN: msg({ id: 'common.concern', message: 'Concern' }),
  PROPOSAL: msg({ id: 'common.proposal', message: 'Proposal' }),
  EVIDENCE: msg({ id: 'common.evidence', message: 'Evidence' }),
  QUESTION: msg({ id: 'common.question', message: 'Question' }),
  AGREEMENT: msg({ id: 'common.agreement', message: 'Agreement' }),
  DISAGREEMENT: msg({ id: 'common.disagreement', message: 'Disagreement' }),
}

export const isKind = (value: string): value is NoteKind => value in kindWords
