import { byReference, runForOne } from '../about.ts'
import type { Definition, StillPermitted } from '../types.ts'

/** Sets a person's priority. Higher goes first within the lane. */
export interface SetPriority {
  type: 'SET_PRIORITY'
  reference: string
  priority: number
  reason: string
  stillPermitted?: StillPermitted
}

export const setPriority: Definition<SetPriority> = {
  ...byReference,
  run: ({ priority, reason }, rows, work, actor) =>
    runForOne((id) => ({ type: 'SET_PRIORITY', id, priority, reason }), rows, work, actor),
}
