import type { Standing } from '@plenaria/domain/registration'
import { byReference, runForOne } from '../about.ts'
import type { Definition } from '../types.ts'

/** The person withdraws. */
export interface Withdraw {
  type: 'WITHDRAW'
  reference: string
  /** The state that the person saw. Default: the current one. */
  seen?: Standing['state']
}

export const withdraw: Definition<Withdraw> = {
  ...byReference,
  run: ({ seen }, rows, work, actor) =>
    runForOne((id) => ({ type: 'WITHDRAW', id, ...(seen && { seen }) }), rows, work, actor),
}
