import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { NoteKind } from '../__generated__/graphql.ts'

/** In the order of their keys, 1 to 6. */
export const kindWords: Record<NoteKind, MessageDescriptor> = {
  CONCERN: msg`Concern`,
  PROPOSAL: msg`Proposal`,
  EVIDENCE: msg`Evidence`,
  QUESTION: msg`Question`,
  AGREEMENT: msg`Agreement`,
  DISAGREEMENT: msg`Disagreement`,
}

export const isKind = (value: string): value is NoteKind => value in kindWords
