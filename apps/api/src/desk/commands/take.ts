import { byReference, runForOne } from '../about.ts'
import type { Definition } from '../types.ts'

/** The person accepts the seat that was offered to them. */
export interface TakeSeat {
  type: 'TAKE'
  reference: string
}

export const takeSeat: Definition<TakeSeat> = {
  ...byReference,
  run: (_command, rows, work, actor) => runForOne((id) => ({ type: 'TAKE', id }), rows, work, actor),
}
