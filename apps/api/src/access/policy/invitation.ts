/** Rules for inviting people, and for what inviters see of them. */

import { identityFields, type PersonalField } from '@plenaria/domain/grant'
import type { EventInvitationRow, EventRow, RegistrationRow } from '../../request/rows.ts'
import { maskedInLists, open } from './masks.ts'
import { ofRegistrations } from './registration.ts'
import { byHostFirst, type EventFacts, maskedBy, type Right, rightsOver, runs, type Viewer } from './rights.ts'

type Invited = Pick<EventInvitationRow, 'groupKey' | 'registrationId'>

/**
 * Inviting gives seats, so it requires the right to decide. An invitation has a group, but no country, sessions or consent yet,
 * so members whose scope is limited by country or session can't invite.
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

/** Which of name, address and organisation are masked for an invited person, with or without a registration. */
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

/** Whether the names and addresses of all visible invitations can be searched. */
export const searchesInvitations = (viewer: Viewer, event: EventFacts): boolean =>
  rightsToInvite(viewer, event).every((right) => {
    const masked = maskedBy(right, open)
    return !masked.has('NAME') && !masked.has('EMAIL')
  })

export const ofInvitations = {
  /** Invite people of at least one group; includes seeing who is invited there. */
  invite: (viewer: Viewer, event: EventFacts): boolean => rightsToInvite(viewer, event).length > 0,
  inviteTo: (viewer: Viewer, event: EventFacts, groupKey: string): boolean =>
    rightToInvite(viewer, event, groupKey) !== null,
  /** Staff of the event, but not the invited person themselves. */
  seeInvitation: (viewer: Viewer, invitation: Invited, event: EventFacts): boolean =>
    rightsToInvite(viewer, event).some((right) => coversInvitation(right, invitation)),
  /** Whether the viewer may learn that an address is registered even if names are hidden: for members who see all addresses. */
  showRegistered: (viewer: Viewer, event: EventFacts & Pick<EventRow, 'offersProtection'>): boolean =>
    !event.offersProtection ||
    (ofRegistrations.seeAllRegistrations(viewer, event) && !maskedInLists(viewer, event).includes('EMAIL')),
  ownInvitation: (viewer: Viewer, { emailKey }: Pick<EventInvitationRow, 'emailKey'>): boolean =>
    viewer?.emailKey === emailKey,
}
