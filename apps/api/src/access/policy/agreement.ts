/** Rules for agreements between two institutes: grants and countersigned decisions. */
import type { CountersignRequestRow, EventRow, GrantRow } from '../../request/rows.ts'
import { owns } from './basics.ts'
import { type EventFacts, membershipsOf, rightsAt, roleAt, runs, type Viewer } from './rights.ts'

const sidesOf = (grant: Pick<GrantRow, 'partnerId'>, { hostId }: Pick<EventRow, 'hostId'>): string[] => [
  hostId,
  grant.partnerId,
]

/** The institute that has to respond to the other one's proposal. */
const pendingAt = (grant: Pick<GrantRow, 'partnerId'>, proposedBy: 'HOST' | 'PARTNER', hostId: string): string =>
  proposedBy === 'HOST' ? grant.partnerId : hostId

export const ofAgreements = {
  proposeGrant: (viewer: Viewer, event: Pick<EventRow, 'hostId'>): boolean =>
    viewer?.hasShownSecondFactor === true && runs(roleAt(viewer, event.hostId)),
  seeGrant: (viewer: Viewer, grant: Pick<GrantRow, 'partnerId'>, event: Pick<EventRow, 'hostId'>): boolean =>
    membershipsOf(viewer).some(({ instituteId }) => sidesOf(grant, event).includes(instituteId)),
  /** Applies to the grants that `visible.grants` returns. */
  seeGrants: (viewer: Viewer, event: Pick<EventRow, 'id' | 'hostId'>): boolean =>
    membershipsOf(viewer).some(
      ({ instituteId }) =>
        instituteId === event.hostId ||
        viewer?.grants.some(({ eventId, partnerId }) => eventId === event.id && partnerId === instituteId),
    ),
  proposeTerms: (viewer: Viewer, grant: GrantRow, event: Pick<EventRow, 'hostId'>): boolean =>
    (grant.state === 'PROPOSED' || grant.state === 'AGREED') &&
    viewer?.hasShownSecondFactor === true &&
    (runs(roleAt(viewer, event.hostId)) || roleAt(viewer, grant.partnerId) === 'OWNER'),
  answerGrant: (
    viewer: Viewer,
    grant: GrantRow,
    event: Pick<EventRow, 'hostId'>,
    proposedBy: 'HOST' | 'PARTNER' | null,
  ): boolean => proposedBy !== null && owns(viewer, pendingAt(grant, proposedBy, event.hostId)),
  withdrawProposal: (
    viewer: Viewer,
    grant: GrantRow,
    event: Pick<EventRow, 'hostId'>,
    proposedBy: 'HOST' | 'PARTNER' | null,
  ): boolean => {
    if (proposedBy === null || viewer?.hasShownSecondFactor !== true) return false
    return proposedBy === 'HOST' ? runs(roleAt(viewer, event.hostId)) : roleAt(viewer, grant.partnerId) === 'OWNER'
  },
  endGrant: (viewer: Viewer, grant: GrantRow, event: Pick<EventRow, 'hostId'>): boolean =>
    (grant.state === 'PROPOSED' || grant.state === 'AGREED') &&
    sidesOf(grant, event).some((instituteId) => owns(viewer, instituteId)),
  seeCountersign: (viewer: Viewer, event: EventFacts): boolean =>
    rightsAt(viewer, event).some(({ role, capabilities }) => runs(role) && capabilities.size > 0),
  /** Partners don't see requests between others. `concerned`: the requesting institute and those that have to agree. */
  seeCountersignRequest: (viewer: Viewer, event: EventFacts, concerned: readonly string[]): boolean =>
    rightsAt(viewer, event).some(
      ({ instituteId, grantId, role, capabilities }) =>
        runs(role) && capabilities.size > 0 && (grantId === null || concerned.includes(instituteId)),
    ),
  /** For members of an institute in `pending`. Nobody agrees to their own request. */
  answerCountersign: (viewer: Viewer, request: CountersignRequestRow, pending: readonly string[]): boolean =>
    request.state === 'PENDING' &&
    viewer?.hasShownSecondFactor === true &&
    viewer.id !== request.requestedBy &&
    pending.some((instituteId) => runs(roleAt(viewer, instituteId))),
  withdrawCountersign: (viewer: Viewer, request: CountersignRequestRow): boolean =>
    request.state === 'PENDING' && viewer?.hasShownSecondFactor === true && runs(roleAt(viewer, request.instituteId)),
}
