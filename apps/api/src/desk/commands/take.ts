import { byReference, decideOne } from '../about.ts'
import type { Definition } from '../types.ts'

/** The person takes the seat that is offered to them. */
export interface TakeSeat {
  type: 'TAKE'
  reference: string
}

export const takeSeat: Definition<TakeSeat> = {
  ...byReference,
  decide: (_command, rows, work, actor) => decideOne((id) => ({ type: 'TAKE', id }), rows, work, actor),
}
