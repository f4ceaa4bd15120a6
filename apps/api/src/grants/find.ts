/** Finds the grant of a mutation, and the side for which the viewer acts. */
import type { GrantSide } from '@plenaria/domain/grantDecision'
import { can, denialReason } from '../access/policy.ts'
import type { Context } from '../request/context.ts'
import type { EventRow, GrantRow, ViewerRow } from '../request/rows.ts'

/** Null if there is no such grant, or the viewer may not see it even with a second factor. */
export async function findGrant(
  id: string,
  { database, viewer }: Context,
): Promise<{ grant: GrantRow; event: EventRow } | null> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) return null
  const found = await database.grant.findUnique({ where: { id }, include: { event: true } })
  if (!found) return null
  const { event, ...grant } = found
  return denialReason(viewer, (requester) => can.seeGrant(requester, grant, event)) === 'NotAllowed'
    ? null
    : { grant, event }
}

/** The side for which the viewer acts: the host if they may act as its member, otherwise the partner. */
export function sideOf(
  viewer: ViewerRow | null,
  { hostId }: Pick<EventRow, 'hostId'>,
  allowed: (viewer: ViewerRow | null) => boolean,
): GrantSide {
  const ofHost = (viewer?.memberships ?? []).filter(({ instituteId }) => instituteId === hostId)
  return viewer && allowed({ ...viewer, memberships: ofHost }) ? 'HOST' : 'PARTNER'
}

export const instituteOf = (
  side: GrantSide,
  { hostId }: Pick<EventRow, 'hostId'>,
  { partnerId }: Pick<GrantRow, 'partnerId'>,
): string => (side === 'HOST' ? hostId : partnerId)
