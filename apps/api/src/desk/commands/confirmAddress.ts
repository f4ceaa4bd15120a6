import { byReference, runForOne } from '../about.ts'
import { refused } from '../outcomes.ts'
import type { Definition } from '../types.ts'

/** Confirms that the address is the person's. A no-op if it already was. */
export interface ConfirmAddress {
  type: 'CONFIRM_ADDRESS'
  reference: string
  /** The address that was confirmed. Default: the registration's. */
  emailKey?: string
}

export const confirmAddress: Definition<ConfirmAddress> = {
  ...byReference,
  find({ reference, emailKey }, work) {
    const row = work.snapshot.byReference(reference)
    const isOther = emailKey !== undefined && row?.emailKey !== emailKey
    return row && !isOther ? [row] : refused({ refusal: 'UnknownRegistration' })
  },
  run: (_command, rows, work, actor) => runForOne((id) => ({ type: 'CONFIRM_ADDRESS', id }), rows, work, actor),
}
