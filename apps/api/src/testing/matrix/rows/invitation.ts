import type { Rows } from '../viewers.ts'

/** Who is invited, and by whom: rows of the fields in the contract's `invitations`. */
export const invitationRows: Rows = {
  mutations: {
    'Mutation.invitePeople (of the scoped partner’s group)':
      'NotAllowed NotAllowed NotAllowed PeopleInvited NotAllowed PeopleInvited PeopleInvited NotAllowed',
    'Mutation.runInvitationImport':
      'NotAllowed NotAllowed NotAllowed PeopleInvited NotAllowed PeopleInvited PeopleInvited NotAllowed',
    'Mutation.sendEventInvitationAgain':
      'UnknownEventInvitation UnknownEventInvitation UnknownEventInvitation EventInvitationSent UnknownEventInvitation EventInvitationSent EventInvitationSent UnknownEventInvitation',
    'Mutation.revokeEventInvitation (of the focal point)':
      'UnknownEventInvitation UnknownEventInvitation EventInvitationRevoked EventInvitationRevoked UnknownEventInvitation EventInvitationRevoked EventInvitationRevoked UnknownEventInvitation',
    'Mutation.declineEventInvitation':
      'UnknownEventInvitation UnknownEventInvitation EventInvitationDeclined UnknownEventInvitation UnknownEventInvitation UnknownEventInvitation UnknownEventInvitation UnknownEventInvitation',
    'Mutation.inviteFocalPoint (of the scoped partner’s group)':
      'NotAllowed NotAllowed NotAllowed FocalPointInvited NotAllowed FocalPointInvited FocalPointInvited NotAllowed',
    'Mutation.revokeFocalPoint':
      'UnknownFocalPoint UnknownFocalPoint UnknownFocalPoint FocalPointRevoked UnknownFocalPoint FocalPointRevoked FocalPointRevoked UnknownFocalPoint',
    'Mutation.namePeople':
      'UnknownFocalPoint UnknownFocalPoint PeopleNamed UnknownFocalPoint UnknownFocalPoint UnknownFocalPoint UnknownFocalPoint UnknownFocalPoint',
  },
  fields: {
    'Query.invitationLink': 'shown',
    'Event.viewerInvitation': 'null null shown null null null null null',
    'Event.viewerFocalPoint': 'null null shown null null null null null',
    'Event.invitations': 'none none none 1 none 1 1 none',
    'Event.invitationCounts': 'null null null shown null shown shown null',
    'Event.focalPoints': 'none none none 1 none 1 1 none',
    'EventAbilities.invite': 'no no no yes no yes yes no',
    'EventAbilities.inviteGroups': 'none none none 2 none 2 1 none',
    'EventInvitation.id': '- - - shown - shown shown -',
    'EventInvitation.name': '- - - shown - shown shown -',
    'EventInvitation.email': '- - - shown - shown shown -',
    'EventInvitation.language': '- - - shown - shown shown -',
    'EventInvitation.group': '- - - shown - shown shown -',
    'EventInvitation.invitedAs': '- - - shown - shown shown -',
    'EventInvitation.note': '- - - shown - shown shown -',
    'EventInvitation.state': '- - - shown - shown shown -',
    'EventInvitation.expiresAt': '- - - shown - shown shown -',
    'EventInvitation.invitedAt': '- - - shown - shown shown -',
    'EventInvitation.answeredAt': '- - - null - null null -',
    'EventInvitation.declineReason': '- - - null - null null -',
    'EventInvitation.registration': '- - - null - null null -',
    'EventInvitation.focalPoint': '- - - shown - shown shown -',
    'EventInvitation.institute': '- - - shown - shown shown -',
    'EventInvitation.deliveryStatus': '- - - shown - shown shown -',
    'EventInvitation.viewerCan': '- - - shown - shown shown -',
    'EventInvitation.name (one’s own)': '- - shown - - - - -',
    'EventInvitation.email (one’s own)': '- - shown - - - - -',
    'EventInvitation.note (one’s own)': '- - shown - - - - -',
    'EventInvitation.focalPoint (one’s own)': '- - null - - - - -',
    'EventInvitation.deliveryStatus (one’s own)': '- - null - - - - -',
    'FocalPoint.id': '- - - shown - shown shown -',
    'FocalPoint.organisation': '- - - shown - shown shown -',
    'FocalPoint.name': '- - - shown - shown shown -',
    'FocalPoint.email': '- - - shown - shown shown -',
    'FocalPoint.language': '- - - shown - shown shown -',
    'FocalPoint.group': '- - - shown - shown shown -',
    'FocalPoint.note': '- - - null - null null -',
    'FocalPoint.places': '- - - 2 - 2 2 -',
    'FocalPoint.filled': '- - - 1 - 1 1 -',
    'FocalPoint.state': '- - - shown - shown shown -',
    'FocalPoint.expiresAt': '- - - shown - shown shown -',
    'FocalPoint.invitedAt': '- - - shown - shown shown -',
    'FocalPoint.deliveryStatus': '- - - null - null null -',
    'FocalPoint.invitations': '- - - 1 - 1 1 -',
    'FocalPoint.viewerCan': '- - - shown - shown shown -',
  },
  typesWithoutRows: `
    EventInvitationAbilities EventInvitationConnection EventInvitationCounts EventInvitationDeclined EventInvitationEdge
    EventInvitationRevoked EventInvitationSent FocalPointAbilities FocalPointInvited FocalPointClosed FocalPointRevoked
    InvitationLink InvitationNeeded InvitationClosed InvitationProblem InvitationsChecked InvitationsInvalid InvitedGroup
    PeopleInvited PeopleNamed PlacesFilled UnknownEventInvitation UnknownFocalPoint
  `,
}
