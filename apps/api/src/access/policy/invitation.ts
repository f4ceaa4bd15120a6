/** Predicates of inviting, and of what inviters see of the invited. */

import { identityFields, type PersonalField } from '@plenaria/domain/grant'
import type { EventInvitationRow, EventRow, RegistrationRow } from '../../request/rows.ts'
import { maskedInLists, open } from './masks.ts'
import { ofRegistrations } from './registration.ts'
import { byHostFirst, type EventFacts, maskedBy, type Right, rightsOver, runs, type Viewer } from './rights.ts'

type Invited = Pick<EventInvitationRow, 'groupKey' | 'registrationId'>

/**
 * Inviting gives seats, so it goes with deciding. An invitation has a group and neither a country nor sessions, and nobody
 * consented to anything yet: a member whose scope is limited by country or session cannot invite.
 */
export const rightsToInvite = (viewer: Viewer, event: EventFacts): Right[] =>
  event.state !== 'PUBLISHED'
    ? []
    : rightsOver(viewer, event, 'DECIDE').filter(
        ({ role, scope: { countries, sessions }, needsConsentOfNew }) =>
          runs(role) && countries === null && sessions === null && !needsConsentOfNew,
      )

const coversInvitation = ({ scope: { groups }, conflicts }: Right, { groupKey, registrationId }: Invited): boolean =>
  (groups?.includes(groupKey) ?? true) && conflicts.every((conflict) => conflict.registrationId !== registrationId)

export const rightToInvite = (viewer: Viewer, event: EventFacts, groupKey: string): Right | null =>
  byHostFirst(
    rightsToInvite(viewer, event).filter((right) => coversInvitation(right, { groupKey, registrationId: null })),
  )

/** Names, addresses and organisations that the viewer does not see, of somebody with this registration or none. */
export function masksOfInvitation(
  viewer: Viewer,
  invitation: Invited,
  event: EventFacts,
  registration: Pick<RegistrationRow, 'protected' | 'affiliation'> | null,
): ReadonlySet<PersonalField> {
  const all = rightsToInvite(viewer, event)
    .filter((right) => coversInvitation(right, invitation))
    .map((right) => maskedBy(right, registration ?? open))
  return new Set(identityFields.filter((field) => all.every((masked) => masked.has(field))))
}

/** Whether names and addresses of all invitations that the viewer sees may be searched. */
export const searchesInvitations = (viewer: Viewer, event: EventFacts): boolean =>
  rightsToInvite(viewer, event).every((right) => {
    const masked = maskedBy(right, open)
    return !masked.has('NAME') && !masked.has('EMAIL')
  })

export const ofInvitations = {
  /** People of some group at least; to see who is invited there goes with it. */
  invite: (viewer: Viewer, event: EventFacts): boolean => rightsToInvite(viewer, event).length > 0,
  inviteTo: (viewer: Viewer, event: EventFacts, groupKey: string): boolean =>
    rightToInvite(viewer, event, groupKey) !== null,
  /** Staff of the event, and not as the person. */
  seeInvitation: (viewer: Viewer, invitation: Invited, event: EventFacts): boolean =>
    rightsToInvite(viewer, event).some((right) => coversInvitation(right, invitation)),
  /** Whether an address is registered, even where names are hidden: for members who see all addresses there. */
  tellRegistered: (viewer: Viewer, event: EventFacts & Pick<EventRow, 'offersProtection'>): boolean =>
    !event.offersProtection ||
    (ofRegistrations.seeAllRegistrations(viewer, event) && !maskedInLists(viewer, event).includes('EMAIL')),
  ownInvitation: (viewer: Viewer, { emailKey }: Pick<EventInvitationRow, 'emailKey'>): boolean =>
    viewer?.emailKey === emailKey,
}
