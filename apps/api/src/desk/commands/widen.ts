import type { OfferLimit } from '@plenaria/domain/registration'
import { byReference, runForOne } from '../about.ts'
import type { Definition, StillPermitted } from '../types.ts'

/** Extends a seat to more sessions; `limit` null: all that the person chose. */
export interface Widen {
  type: 'WIDEN'
  reference: string
  limit: OfferLimit | null
  stillPermitted?: StillPermitted
}

export const widen: Definition<Widen> = {
  ...byReference,
  run: ({ limit }, rows, work, actor) => runForOne((id) => ({ type: 'WIDEN', id, limit }), rows, work, actor),
}
