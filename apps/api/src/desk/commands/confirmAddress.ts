import { byReference, decideOne } from '../about.ts'
import type { Definition } from '../types.ts'

/** The address turns out to be the person's. Nothing happens where that was known. */
export interface ConfirmAddress {
  type: 'CONFIRM_ADDRESS'
  reference: string
}

export const confirmAddress: Definition<ConfirmAddress> = {
  ...byReference,
  decide: (_command, rows, work, act) => decideOne((id) => ({ type: 'CONFIRM_ADDRESS', id }), rows, work, act),
}
