/** The effective state of a naming at a given moment. */
import { holdsSeat } from '@plenaria/domain/registration'
import type { ReplacementState } from '../__generated__/resolvers.ts'
import type { EventRow, RegistrationRow, ReplacementRow } from '../request/rows.ts'

/** It can be accepted until it expires, and only while its holder has the seat. */
export const stateAt = (
  { state, expiresAt }: Pick<ReplacementRow, 'state' | 'expiresAt'>,
  holder: Pick<RegistrationRow, 'state'>,
  at: Date,
): ReplacementState => (state === 'NAMED' && (expiresAt <= at || !holdsSeat(holder.state)) ? 'LAPSED' : state)

/** Path of the site, without its language. */
export const replacementPage = ({ slug }: Pick<EventRow, 'slug'>): string => `/e/${slug}/replacement`
