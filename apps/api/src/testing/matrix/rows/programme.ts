import type { Rows } from '../viewers.ts'

/**
 * Sessions, their venue, and who attends: the contract's folders `sessions`, `breakouts`, `sessionRules`, `venue`, `speakers`,
 * `attendance` and `calendar`.
 */
export const programmeRows: Rows = {
  mutations: {
    'Mutation.addSession':
      'NotAllowed NotAllowed NotAllowed SessionAdded NotAllowed SessionAdded SessionAdded NotAllowed',
    'Mutation.updateSession':
      'NotAllowed NotAllowed NotAllowed SessionUpdated NotAllowed SessionUpdated SessionUpdated NotAllowed',
    'Mutation.moveSession':
      'NotAllowed NotAllowed NotAllowed SessionMoved NotAllowed SessionMoved SessionMoved NotAllowed',
    'Mutation.removeSession':
      'NotAllowed NotAllowed NotAllowed SessionRemoved NotAllowed SessionRemoved SessionRemoved NotAllowed',
    'Mutation.addSpeaker': 'NotAllowed NotAllowed NotAllowed SpeakerAdded NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.changeSpeaker':
      'UnknownSpeaker UnknownSpeaker UnknownSpeaker SpeakerChanged UnknownSpeaker UnknownSpeaker UnknownSpeaker UnknownSpeaker',
    'Mutation.removeSpeaker':
      'UnknownSpeaker UnknownSpeaker UnknownSpeaker SpeakerRemoved UnknownSpeaker UnknownSpeaker UnknownSpeaker UnknownSpeaker',
    'Mutation.requestSpeakerConsent':
      'UnknownSpeaker UnknownSpeaker UnknownSpeaker SpeakerAsked UnknownSpeaker UnknownSpeaker UnknownSpeaker UnknownSpeaker',
    'Mutation.recordSpeakerConsent':
      'UnknownSpeaker UnknownSpeaker UnknownSpeaker SpeakerConsentRecorded UnknownSpeaker UnknownSpeaker UnknownSpeaker UnknownSpeaker',
    'Mutation.answerSpeakerConsent': 'SpeakerConsentAnswered',
    'Mutation.setSessionRule':
      'NotAllowed NotAllowed NotAllowed SessionRuleSet NotAllowed SessionRuleSet SessionRuleSet NotAllowed',
    'Mutation.setSessionRole':
      'UnknownRegistration UnknownRegistration UnknownRegistration SessionRoleSet NotAllowed SessionRoleSet UnknownRegistration UnknownRegistration',
    'Mutation.assignBreakouts':
      'NotAllowed NotAllowed NotAllowed ChangedMeanwhile NotAllowed ChangedMeanwhile NotAllowed NotAllowed',
    'Mutation.openCalendarFeed':
      'UnknownRegistration CalendarFeedOpened UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration',
    'Mutation.closeCalendarFeed':
      'UnknownRegistration CalendarFeedClosed UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration',
    'Mutation.joinSession':
      'UnknownRegistration SessionJoined UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration',
    'Mutation.confirmAttendance':
      'UnknownRegistration AttendanceCodeNotTaken UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration',
    'Mutation.issueVisaLetter':
      'UnknownRegistration UnknownRegistration UnknownRegistration VisaLetterIssued NotAllowed NotAllowed UnknownRegistration UnknownRegistration',
    'Mutation.checkIn':
      'NotAllowed NotAllowed NotAllowed CheckedIn NotAllowed CheckedIn UnknownRegistration NotAllowed',
    'Mutation.correctAttendance':
      'NotAllowed NotAllowed NotAllowed AttendanceCorrected NotAllowed AttendanceCorrected UnknownRegistration NotAllowed',
    'Mutation.recordRoster':
      'NotAllowed NotAllowed NotAllowed RosterRecorded NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.removeRoster':
      'NotAllowed NotAllowed NotAllowed RosterRemoved NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.setCertificateRule':
      'NotAllowed NotAllowed NotAllowed CertificateRuleSet NotAllowed NotAllowed NotAllowed NotAllowed',
  },
  fields: {
    'Query.verifyCertificate': 'shown',
    'Query.door': '- - - 1 - 1 none -',
    'Query.roster': 'null null null shown null null null null',
    'Session.roster': 'null null null shown null null null null',
    'SessionAbilities.importRoster': 'no no no yes no no no no',
    'Session.attendanceCode': 'null null null shown null shown shown null',
    'Event.venue': 'shown',
    'Event.roomWarnings': 'none none none 1 none 1 1 none',
    'Venue.name': 'null shown null shown shown shown shown null',
    'Venue.address': 'null shown null shown shown shown shown null',
    'Venue.city': 'shown',
    'Venue.country': 'shown',
    'Venue.mapLink': 'null shown null shown shown shown shown null',
    'Venue.mapPage': 'null shown null shown shown shown shown null',
    'Venue.position': 'null shown null shown shown shown shown null',
    'Venue.directions': 'null shown null shown shown shown shown null',
    'Venue.directionTexts': 'none 1 none 1 1 1 1 none',
    'Venue.accessibility': 'shown',
    'Venue.accessibilityTexts': '1',
    'Venue.rooms': 'none 1 none 1 1 1 1 none',
    'Venue.isAddressPublic': 'no',
    'Venue.viewerSeesAddress': 'no yes no yes yes yes yes no',
    'Query.speakerByLink': 'shown',
    'Event.speakers (who agreed, of two)': '1',
    'Event.allSpeakers': 'null null null 2 null null null null',
    'EventAbilities.manageSpeakers': 'no no no yes no no no no',
    'Event.speakers (with what organisers know)': 'null null null shown null null null null',
    'Session.room': 'null shown null shown shown shown shown null',
    'Query.joinLink': 'null shown null shown null shown shown null',
    'Query.joinLink (before it is shown)': 'null null null shown null shown shown null',
    'Query.breakoutProposal': '- - - shown - shown - -',
    'Query.sessionMove (how many it affects)': '- - - 3 - 3 1 -',
    'Query.sessionMove (whom)': '- - - 3 - 3 1 -',
    'EventAbilities.assignBreakouts': 'no no no yes no yes no no',
    'EventAbilities.checkIn': 'no no no yes no yes yes no',
    'EventAbilities.readNeeds': 'no no no yes no yes yes no',
    'Event.needs': 'null null null shown null shown shown null',
    'Registration.needs': '- 1 - 1 none 1 - -',
    'Registration.visaLetter': '- shown - shown null null - -',
    'Registration.visaLetterName': '- null - shown null null - -',
    'RegistrationAbilities.issueVisaLetter': '- no - yes no no - -',
    'Session.speakers': 'null null null none null none none null',
    'Session.materials': '1 2 1 2 1 2 2 1',
    'Session.held': 'null null null 0 0 0 null null',
    'Session.waiting': 'null null null 0 0 0 null null',
    'Session.hasFreePlaces': 'null null null yes yes yes null null',
    'Session.peopleToEmail': 'null null null 0 null 0 null null',
    'Session.viewerCan': 'shown',
    'SessionAbilities.checkIn': 'no no no yes no yes yes no',
    'SessionAbilities.manage': 'no no no yes no yes yes no',
    'Registration.calendarFeed': '- shown - null null null - -',
    'Registration.certificate': '- shown - null null null - -',
  },
  typesWithoutRows: `
    SessionRuleSet RuleOnlyStricter SessionHasNotes AttendanceRecord Certificate VerifiedCertificate SessionJoined
    JoinNotYetOpen AttendanceCodeNotValid AttendanceCodeNotTaken AttendanceConfirmed NoPlace CheckedIn DoorList DoorPerson CheckInNotYetOpen AttendanceCorrected CertificateRuleSet CalendarFeed CalendarFeedOpened
    CalendarFeedClosed
    CapacityBelowHeld Material UnassignedPerson BreakoutProposal BreakoutRoom BreakoutSeat BreakoutsAssigned SessionAttendance
    SessionRoleSet SessionAdded SessionClash SessionMove SessionMoveClash SessionMoved SessionPlace SessionRemoved
    SessionUpdated UnknownSession Speaker SpeakerManagement SpeakerByLink SpeakerAdded SpeakerChanged SpeakerRemoved SpeakerAsked
    SpeakerConsentRecorded SpeakerConsentAnswered UnknownSpeaker UnknownSpeakerLink TooManySpeakers ConsentNotPossible
    VenueRoom GeoPosition RoomWarning EventNeeds NeedCount PeopleWithNeedsConnection PersonWithNeedsEdge
    Roster RosterPerson RosterPersonConnection RosterPersonEdge UnmatchedRosterRow RosterRecorded RosterRemoved UnknownRoster
    VisaLetter VisaLetterIssued NoVisaLetter VerifiedVisaLetter
  `,
}
