import { byReference, decideOne } from '../about.ts'
import type { Definition } from '../types.ts'

/** The address is confirmed as the person's. A no-op if it was before. */
export interface ConfirmAddress {
  type: 'CONFIRM_ADDRESS'
  reference: string
}

export const confirmAddress: Definition<ConfirmAddress> = {
  ...byReference,
  decide: (_command, rows, work, actor) => decideOne((id) => ({ type: 'CONFIRM_ADDRESS', id }), rows, work, actor),
}
