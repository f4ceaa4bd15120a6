import { byReferences } from '../about.ts'
import type { Definition, StillPermitted } from '../types.ts'
import { runForMany } from './decide.ts'

/** Removes what is staged for these people. */
export interface Unstage {
  type: 'UNSTAGE'
  references: string[]
  stillPermitted?: StillPermitted
}

export const unstage: Definition<Unstage> = {
  ...byReferences,
  run: ({ references }, _rows, work, actor) =>
    runForMany(
      references,
      work,
      actor,
      () => null,
      (ids) => ({ type: 'UNSTAGE', ids }),
    ),
}
