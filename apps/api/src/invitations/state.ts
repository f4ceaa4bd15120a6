/** Effective states of invitations: an expired deadline counts, whether or not the job has run. */
import type { EventInvitationState, FocalPointState } from '../__generated__/resolvers.ts'
import type { EventInvitationRow, EventRow, FocalPointRow } from '../request/rows.ts'

export const stateAt = (
  { state, expiresAt }: Pick<EventInvitationRow, 'state' | 'expiresAt'>,
  at: Date,
): EventInvitationState => (state === 'SENT' && expiresAt <= at ? 'LAPSED' : state)

export function focalPointStateAt(
  { revokedAt, expiresAt }: Pick<FocalPointRow, 'revokedAt' | 'expiresAt'>,
  at: Date,
): FocalPointState {
  if (revokedAt !== null) return 'REVOKED'
  return expiresAt <= at ? 'OVER' : 'OPEN'
}

/** Paths of the site, without its language. */
export const invitationPage = ({ slug }: Pick<EventRow, 'slug'>): string => `/e/${slug}/invitation`
export const placesPage = ({ slug }: Pick<EventRow, 'slug'>): string => `/e/${slug}/places`
