import type { Instant } from '@plenaria/domain/registration'
import { byReferences } from '../about.ts'
import type { Definition, StillPermitted } from '../types.ts'
import { runForMany } from './decide.ts'

/** Undoes what the member `by` staged at that moment, and restores what it replaced. */
export interface UndoStaging {
  type: 'UNDO_STAGING'
  references: string[]
  at: Instant
  by: string
  stillPermitted?: StillPermitted
}

export const undoStaging: Definition<UndoStaging> = {
  ...byReferences,
  run: ({ references, at, by }, _rows, work, actor) =>
    runForMany(
      references,
      work,
      actor,
      () => null,
      (ids) => ({ type: 'UNDO_STAGING', ids, at, by }),
    ),
}
