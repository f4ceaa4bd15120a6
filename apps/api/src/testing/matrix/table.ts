/**
 * What policy gives whom: a row for each field of the contract, a column for each viewer. A field without a row fails the test.
 * Rows are named `Type.field`, and in brackets what the question is about where one field has several.
 */

/** Partners ask through owners of theirs, the host through an organiser and a reviewer. */
export const viewers = [
  'visitor',
  'participant',
  'otherParticipant',
  'hostOrganiser',
  'hostReviewer',
  'fullPartner',
  'scopedPartner',
  'endedPartner',
] as const
export type ViewerName = (typeof viewers)[number]

/** Cells in the order of `viewers`, or one cell for all of them. */
type Table = Record<string, string>

export function cellsOf(row: string): string[] {
  const cells = row.split(/\s+/)
  return cells.length === 1 ? viewers.map(() => row) : cells
}

/** The name of the result; of a decision also why it was refused. What is refused has changed nothing. */
export const mutations: Table = {
  'Mutation.setLanguage': 'null Viewer Viewer Viewer Viewer Viewer Viewer Viewer',
  'Mutation.createEvent': 'NotAllowed NotAllowed NotAllowed EventCreated NotAllowed NotAllowed NotAllowed NotAllowed',
  'Mutation.updateEvent': 'NotAllowed NotAllowed NotAllowed EventUpdated NotAllowed NotAllowed NotAllowed NotAllowed',
  'Mutation.updateEvent (its programme)':
    'NotAllowed NotAllowed NotAllowed EventUpdated NotAllowed EventUpdated EventUpdated NotAllowed',
  'Mutation.addSession':
    'NotAllowed NotAllowed NotAllowed SessionAdded NotAllowed SessionAdded SessionAdded NotAllowed',
  'Mutation.updateSession':
    'NotAllowed NotAllowed NotAllowed SessionUpdated NotAllowed SessionUpdated SessionUpdated NotAllowed',
  'Mutation.moveSession':
    'NotAllowed NotAllowed NotAllowed SessionMoved NotAllowed SessionMoved SessionMoved NotAllowed',
  'Mutation.removeSession':
    'NotAllowed NotAllowed NotAllowed SessionRemoved NotAllowed SessionRemoved SessionRemoved NotAllowed',
  'Mutation.addTopic': 'NotAllowed NotAllowed NotAllowed TopicAdded NotAllowed NotAllowed NotAllowed NotAllowed',
  'Mutation.updateTopic': 'NotAllowed NotAllowed NotAllowed TopicUpdated NotAllowed NotAllowed NotAllowed NotAllowed',
  'Mutation.moveTopic': 'NotAllowed NotAllowed NotAllowed TopicMoved NotAllowed NotAllowed NotAllowed NotAllowed',
  'Mutation.removeTopic': 'NotAllowed NotAllowed NotAllowed TopicRemoved NotAllowed NotAllowed NotAllowed NotAllowed',
  'Mutation.setContributions':
    'NotAllowed NotAllowed NotAllowed ContributionsSet NotAllowed NotAllowed NotAllowed NotAllowed',
  'Mutation.submitContribution':
    'UnknownRegistration ContributionSubmitted UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration',
  'Mutation.clearContributionHit (that is none)':
    'UnknownContribution UnknownContribution UnknownContribution UnknownHit UnknownContribution UnknownHit UnknownContribution UnknownContribution',
  'Mutation.passContribution':
    'UnknownContribution UnknownContribution UnknownContribution ContributionPassed UnknownContribution ContributionPassed UnknownContribution UnknownContribution',
  'Mutation.keepContribution':
    'UnknownContribution UnknownContribution UnknownContribution ContributionKept UnknownContribution ContributionKept UnknownContribution UnknownContribution',
  'Mutation.takeBackContribution':
    'UnknownContribution ContributionTakenBack UnknownContribution UnknownContribution UnknownContribution UnknownContribution UnknownContribution UnknownContribution',
  'Mutation.setFollowUp': 'NotAllowed NotAllowed NotAllowed FollowUpSet NotAllowed NotAllowed NotAllowed NotAllowed',
  'Mutation.sendFollowUp': 'NotAllowed NotAllowed NotAllowed FollowUpSent NotAllowed NotAllowed NotAllowed NotAllowed',
  'Mutation.answerFollowUp':
    'UnknownRegistration FollowUpAnswered UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration',
  'Mutation.takeBackFollowUp':
    'UnknownRegistration FollowUpTakenBack UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration',
  'Mutation.setSessionRule':
    'NotAllowed NotAllowed NotAllowed SessionRuleSet NotAllowed SessionRuleSet SessionRuleSet NotAllowed',
  'Mutation.writeNote': 'NotAllowed NotAllowed NotAllowed NoteWritten NotAllowed NoteWritten NoteWritten NotAllowed',
  'Mutation.changeNote':
    'UnknownNote UnknownNote UnknownNote NoteChanged UnknownNote NoteChanged NoteChanged UnknownNote',
  'Mutation.removeNote':
    'UnknownNote UnknownNote UnknownNote NoteRemoved UnknownNote NoteRemoved NoteRemoved UnknownNote',
  'Mutation.copyEvent': 'NotAllowed NotAllowed NotAllowed EventCopied NotAllowed NotAllowed NotAllowed NotAllowed',
  'Mutation.copyEvent (a draft)':
    'UnknownEvent UnknownEvent UnknownEvent EventCopied NotAllowed NotAllowed NotAllowed UnknownEvent',
  'Mutation.createSeries': 'NotAllowed NotAllowed NotAllowed SeriesCreated NotAllowed NotAllowed NotAllowed NotAllowed',
  'Mutation.updateSeries': 'NotAllowed NotAllowed NotAllowed SeriesUpdated NotAllowed NotAllowed NotAllowed NotAllowed',
  'Mutation.updateSeries (not published)':
    'UnknownSeries UnknownSeries UnknownSeries SeriesUpdated NotAllowed UnknownSeries UnknownSeries UnknownSeries',
  'Mutation.setSessionRole':
    'UnknownRegistration UnknownRegistration UnknownRegistration SessionRoleSet NotAllowed SessionRoleSet UnknownRegistration UnknownRegistration',
  'Mutation.assignBreakouts':
    'NotAllowed NotAllowed NotAllowed ChangedMeanwhile NotAllowed ChangedMeanwhile NotAllowed NotAllowed',
  'Mutation.publishEvent':
    'UnknownEvent UnknownEvent UnknownEvent EventPublished NotAllowed NotAllowed NotAllowed UnknownEvent',
  'Mutation.setSeatPlan': 'NotAllowed NotAllowed NotAllowed SeatPlanSet NotAllowed NotAllowed NotAllowed NotAllowed',
  'Mutation.setPriority':
    'UnknownRegistration UnknownRegistration UnknownRegistration PrioritySet NotAllowed PrioritySet UnknownRegistration UnknownRegistration',
  'Mutation.widenOffer':
    'UnknownRegistration UnknownRegistration UnknownRegistration OfferWidened NotAllowed OfferWidened UnknownRegistration UnknownRegistration',
  'Mutation.holdWaitlist': 'NotAllowed NotAllowed NotAllowed WaitlistHeld NotAllowed NotAllowed NotAllowed NotAllowed',
  'Mutation.resumeWaitlist':
    'NotAllowed NotAllowed NotAllowed WaitlistResumed NotAllowed NotAllowed NotAllowed NotAllowed',
  'Mutation.mergeOrganisations':
    'NotAllowed NotAllowed NotAllowed OrganisationsMerged NotAllowed NotAllowed NotAllowed NotAllowed',
  'Mutation.separateOrganisation':
    'NotAllowed NotAllowed NotAllowed OrganisationSeparated NotAllowed NotAllowed NotAllowed NotAllowed',
  'Mutation.keepOrganisationsApart':
    'NotAllowed NotAllowed NotAllowed OrganisationsKeptApart NotAllowed NotAllowed NotAllowed NotAllowed',
  'Mutation.setReviewCriteria':
    'NotAllowed NotAllowed NotAllowed ReviewCriteriaSet NotAllowed NotAllowed NotAllowed NotAllowed',
  'Mutation.setDisclosureThreshold':
    'NotAllowed NotAllowed NotAllowed DisclosureThresholdSet NotAllowed NotAllowed NotAllowed NotAllowed',
  'Mutation.createFinding':
    'NotAllowed NotAllowed NotAllowed FindingSaved NotAllowed FindingSaved NotAllowed NotAllowed',
  'Mutation.updateFinding':
    'UnknownFinding UnknownFinding UnknownFinding FindingSaved UnknownFinding FindingSaved UnknownFinding UnknownFinding',
  'Mutation.gatherSources':
    'UnknownFinding UnknownFinding UnknownFinding FindingSaved UnknownFinding FindingSaved UnknownFinding UnknownFinding',
  'Mutation.markEditing':
    'UnknownFinding UnknownFinding UnknownFinding EditingMarked UnknownFinding EditingMarked UnknownFinding UnknownFinding',
  'Mutation.moveFinding':
    'UnknownFinding UnknownFinding UnknownFinding FindingSaved UnknownFinding FindingSaved UnknownFinding UnknownFinding',
  'Mutation.removeFinding':
    'UnknownFinding UnknownFinding UnknownFinding FindingRemoved UnknownFinding FindingRemoved UnknownFinding UnknownFinding',
  'Mutation.clearHit (that is none)':
    'UnknownFinding UnknownFinding UnknownFinding UnknownHit UnknownFinding UnknownHit UnknownFinding UnknownFinding',
  'Mutation.resolveFreeze':
    'UnknownFreeze UnknownFreeze UnknownFreeze FindingSaved UnknownFreeze FindingSaved UnknownFreeze UnknownFreeze',
  'Mutation.openValidation':
    'NotAllowed NotAllowed NotAllowed ValidationOpened NotAllowed ValidationOpened NotAllowed NotAllowed',
  'Mutation.closeValidation':
    'UnknownValidationRound UnknownValidationRound UnknownValidationRound ValidationClosed UnknownValidationRound ValidationClosed UnknownValidationRound UnknownValidationRound',
  'Mutation.signToken':
    'UnknownRegistration TokenSigned UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration',
  'Mutation.answerValidation (with a token that was not issued)': 'TokenForged',
  'Mutation.decideStatement':
    'UnknownStatement UnknownStatement UnknownStatement StatementDecided UnknownStatement StatementDecided UnknownStatement UnknownStatement',
  'Mutation.updateReport':
    'NotAllowed NotAllowed NotAllowed ReportUpdated NotAllowed ReportUpdated NotAllowed NotAllowed',
  'Mutation.addRecipient':
    'NotAllowed NotAllowed NotAllowed RecipientSaved NotAllowed RecipientSaved NotAllowed NotAllowed',
  'Mutation.changeRecipient':
    'UnknownRecipient UnknownRecipient UnknownRecipient RecipientSaved UnknownRecipient RecipientSaved UnknownRecipient UnknownRecipient',
  'Mutation.removeRecipient':
    'UnknownRecipient UnknownRecipient UnknownRecipient RecipientRemoved UnknownRecipient RecipientRemoved UnknownRecipient UnknownRecipient',
  'Mutation.importRecipients':
    'NotAllowed NotAllowed NotAllowed RecipientsImported NotAllowed RecipientsImported NotAllowed NotAllowed',
  'Mutation.sendReport': 'NotAllowed NotAllowed NotAllowed ReportSent NotAllowed ReportSent NotAllowed NotAllowed',
  'Mutation.acknowledgeReport': 'ReportAcknowledged',
  'Mutation.enterUptake': 'NotAllowed NotAllowed NotAllowed UptakeSaved NotAllowed UptakeSaved NotAllowed NotAllowed',
  'Mutation.reportUptake': 'UptakeSaved',
  'Mutation.confirmUptake':
    'UnknownUptake UnknownUptake UnknownUptake UptakeSaved UnknownUptake UptakeSaved UnknownUptake UnknownUptake',
  'Mutation.removeUptake':
    'UnknownUptake UnknownUptake UnknownUptake UptakeRemoved UnknownUptake UptakeRemoved UnknownUptake UnknownUptake',
  'Mutation.removeUptake (what is public)':
    'NotAllowed NotAllowed NotAllowed UptakeRemoved NotAllowed UptakeRemoved NotAllowed NotAllowed',
  'Mutation.tellUptake': 'NotAllowed NotAllowed NotAllowed UptakeTold NotAllowed UptakeTold NotAllowed NotAllowed',
  'Mutation.setEvidenceUntil':
    'NotAllowed NotAllowed NotAllowed EvidencePromised NotAllowed NotAllowed NotAllowed NotAllowed',
  'Mutation.publishReport (another than was looked at)':
    'NotAllowed NotAllowed NotAllowed ChangedMeanwhile NotAllowed ChangedMeanwhile NotAllowed NotAllowed',
  'Mutation.saveReview':
    'UnknownRegistration NotAllowed UnknownRegistration ReviewSaved ReviewSaved ReviewSaved UnknownRegistration UnknownRegistration',
  'Mutation.declareConflict':
    'UnknownRegistration NotAllowed UnknownRegistration ConflictDeclared ConflictDeclared ConflictDeclared UnknownRegistration UnknownRegistration',
  'Mutation.liftConflict (of the host’s reviewer)':
    'UnknownConflict UnknownConflict UnknownConflict ConflictLifted NotAllowed UnknownConflict UnknownConflict UnknownConflict',
  'Mutation.markPresence':
    'UnknownRegistration UnknownRegistration UnknownRegistration PresenceMarked PresenceMarked PresenceMarked UnknownRegistration UnknownRegistration',
  'Mutation.registerInterest': 'InterestRegistered',
  'Mutation.amendRegistration':
    'UnknownRegistration AmendmentAccepted UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration',
  'Mutation.takeSeat':
    'UnknownRegistration SeatTaken UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration',
  'Mutation.withdraw':
    'UnknownRegistration RegistrationWithdrawn UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration',
  'Mutation.setDiscretion':
    'NotAllowed NotAllowed NotAllowed DiscretionSet NotAllowed NotAllowed NotAllowed NotAllowed',
  'Mutation.setStandingRules':
    'NotAllowed NotAllowed NotAllowed StandingRulesSet NotAllowed NotAllowed NotAllowed NotAllowed',
  'Mutation.visitStatus':
    'UnknownRegistration StatusVisited UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration',
  'Mutation.saveDraft':
    'NotAllowed AlreadyRegistered AlreadyRegistered DraftSaved DraftSaved DraftSaved DraftSaved DraftSaved',
  'Mutation.forgetDraft':
    'NotAllowed DraftForgotten DraftForgotten DraftForgotten DraftForgotten DraftForgotten DraftForgotten DraftForgotten',
  'Mutation.nameReplacement':
    'UnknownRegistration ReplacementNamed UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration',
  'Mutation.takeBackReplacement':
    'UnknownRegistration ReplacementTakenBack UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration',
  'Mutation.acceptReplacement (of another group)':
    'UnknownRegistration SeatNotPassed SeatNotPassed UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration',
  'Mutation.declineReplacement':
    'NobodyNamed NobodyNamed ReplacementDeclined NobodyNamed NobodyNamed NobodyNamed NobodyNamed NobodyNamed',
  'Mutation.takeSeatByLink': 'UnknownRegistration',
  'Mutation.withdrawByLink': 'UnknownRegistration',
  'Mutation.setSharing':
    'UnknownRegistration SharingSet UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration',
  'Mutation.revealField (who a protected person is)':
    'UnknownRegistration UnknownRegistration UnknownRegistration FieldRevealed NotRevealable FieldRevealed UnknownRegistration UnknownRegistration',
  'Mutation.revealField (what is not masked)':
    'UnknownRegistration NotRevealable UnknownRegistration NotRevealable NotRevealable NotRevealable UnknownRegistration UnknownRegistration',
  'Mutation.decide':
    'NotAllowed NotAllowed NotAllowed Decided NotAllowed Decided Decided:UnknownRegistration NotAllowed',
  'Mutation.decide (staged)':
    'NotAllowed NotAllowed NotAllowed Decided NotAllowed Decided Decided:UnknownRegistration NotAllowed',
  'Mutation.decide (from the allotment of the full partner)':
    'NotAllowed NotAllowed NotAllowed InvalidInput NotAllowed Decided InvalidInput NotAllowed',
  'Mutation.decide (a decline to be countersigned)':
    'NotAllowed NotAllowed NotAllowed CountersignAwaited NotAllowed CountersignAwaited Decided:UnknownRegistration NotAllowed',
  'Mutation.decideAll':
    'NotAllowed NotAllowed NotAllowed BulkActionStarted NotAllowed BulkActionStarted AnotherNumberMatches NotAllowed',
  'Mutation.undoBulkAction':
    'UnknownBulkAction UnknownBulkAction UnknownBulkAction BulkActionStarted UnknownBulkAction UnknownBulkAction UnknownBulkAction UnknownBulkAction',
  'Mutation.saveBoardView':
    'NotAllowed NotAllowed NotAllowed BoardViewSaved BoardViewSaved BoardViewSaved BoardViewSaved NotAllowed',
  'Mutation.saveBoardView (a shared one of the full partner)':
    'NotAllowed NotAllowed NotAllowed UnknownBoardView UnknownBoardView BoardViewSaved UnknownBoardView NotAllowed',
  'Mutation.removeBoardView':
    'UnknownBoardView UnknownBoardView UnknownBoardView UnknownBoardView UnknownBoardView BoardViewRemoved UnknownBoardView UnknownBoardView',
  'Mutation.releaseStagedDecisions':
    'NotAllowed NotAllowed NotAllowed StagedDecisionsReleased NotAllowed StagedDecisionsReleased NotAllowed NotAllowed',
  'Mutation.updateInstitute':
    'NotAllowed NotAllowed NotAllowed NotAllowed NotAllowed InstituteUpdated NotAllowed NotAllowed',
  'Mutation.inviteMember': 'NotAllowed NotAllowed NotAllowed NotAllowed NotAllowed MemberInvited NotAllowed NotAllowed',
  'Mutation.revokeInvitation':
    'NotAllowed NotAllowed NotAllowed UnknownInvitation UnknownInvitation InvitationRevoked UnknownInvitation UnknownInvitation',
  'Mutation.acceptInvitation':
    'NotAllowed UnknownInvitation InvitationAccepted UnknownInvitation UnknownInvitation UnknownInvitation UnknownInvitation UnknownInvitation',
  'Mutation.changeMemberRole':
    'NotAllowed NotAllowed NotAllowed NotAllowed NotAllowed MemberRoleChanged NotAllowed NotAllowed',
  'Mutation.removeMember': 'NotAllowed NotAllowed NotAllowed NotAllowed NotAllowed MemberRemoved NotAllowed NotAllowed',
  'Mutation.proposeGrant': 'NotAllowed NotAllowed NotAllowed GrantProposed NotAllowed NotAllowed NotAllowed NotAllowed',
  'Mutation.proposeTerms':
    'UnknownGrant UnknownGrant UnknownGrant GrantProposed NotAllowed GrantProposed UnknownGrant UnknownGrant',
  'Mutation.answerGrant':
    'UnknownGrant UnknownGrant UnknownGrant NotAllowed NotAllowed GrantAnswered UnknownGrant UnknownGrant',
  'Mutation.endGrant':
    'UnknownGrant UnknownGrant UnknownGrant NotAllowed NotAllowed GrantEnded UnknownGrant UnknownGrant',
  'Mutation.answerCountersign':
    'UnknownCountersignRequest UnknownCountersignRequest UnknownCountersignRequest NotAllowed UnknownCountersignRequest CountersignAnswered UnknownCountersignRequest UnknownCountersignRequest',
  'Mutation.withdrawCountersign':
    'UnknownCountersignRequest UnknownCountersignRequest UnknownCountersignRequest CountersignWithdrawn UnknownCountersignRequest NotAllowed UnknownCountersignRequest UnknownCountersignRequest',
  'Mutation.setDigest': 'NotAllowed NotAllowed NotAllowed DigestSet DigestSet DigestSet DigestSet DigestSet',
  'Mutation.createWebhook':
    'NotAllowed NotAllowed NotAllowed NotAllowed NotAllowed WebhookCreated NotAllowed NotAllowed',
  'Mutation.updateWebhook':
    'UnknownWebhook UnknownWebhook UnknownWebhook UnknownWebhook UnknownWebhook WebhookUpdated UnknownWebhook UnknownWebhook',
  'Mutation.rotateWebhookSecret':
    'UnknownWebhook UnknownWebhook UnknownWebhook UnknownWebhook UnknownWebhook WebhookSecretRotated UnknownWebhook UnknownWebhook',
  'Mutation.removeWebhook':
    'UnknownWebhook UnknownWebhook UnknownWebhook UnknownWebhook UnknownWebhook WebhookRemoved UnknownWebhook UnknownWebhook',
  'Mutation.testWebhook':
    'UnknownWebhook UnknownWebhook UnknownWebhook UnknownWebhook UnknownWebhook WebhookTested UnknownWebhook UnknownWebhook',
  'Mutation.sendDeliveryAgain':
    'UnknownWebhook UnknownWebhook UnknownWebhook UnknownWebhook UnknownWebhook WebhookDeliverySentAgain UnknownWebhook UnknownWebhook',
  'Mutation.createApiToken':
    'NotAllowed NotAllowed NotAllowed ApiTokenCreated ApiTokenCreated InvalidInput InvalidInput InvalidInput',
  'Mutation.revokeApiToken':
    'UnknownApiToken UnknownApiToken UnknownApiToken ApiTokenRevoked UnknownApiToken UnknownApiToken UnknownApiToken UnknownApiToken',
  'Mutation.checkImport': 'NotAllowed NotAllowed NotAllowed ImportChecked NotAllowed NotAllowed NotAllowed NotAllowed',
  'Mutation.runImport': 'NotAllowed NotAllowed NotAllowed ImportStarted NotAllowed NotAllowed NotAllowed NotAllowed',
  'Mutation.dropImport': 'NotAllowed NotAllowed NotAllowed ImportDropped NotAllowed NotAllowed NotAllowed NotAllowed',
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
  'Mutation.saveLetter': 'NotAllowed NotAllowed NotAllowed LetterSaved NotAllowed LetterSaved LetterSaved NotAllowed',
  'Mutation.discardLetter (of the host)':
    'UnknownLetter UnknownLetter UnknownLetter LetterDiscarded UnknownLetter UnknownLetter UnknownLetter UnknownLetter',
  'Mutation.discardLetter (of the full partner)':
    'UnknownLetter UnknownLetter UnknownLetter NotAllowed UnknownLetter LetterDiscarded UnknownLetter UnknownLetter',
  'Mutation.sendLetter':
    'UnknownLetter UnknownLetter UnknownLetter LetterSent UnknownLetter UnknownLetter UnknownLetter UnknownLetter',
  'Mutation.cancelLetter':
    'UnknownLetter UnknownLetter UnknownLetter LetterCancelled UnknownLetter UnknownLetter UnknownLetter UnknownLetter',
  'Mutation.testLetter':
    'UnknownLetter UnknownLetter UnknownLetter LetterTestSent UnknownLetter UnknownLetter UnknownLetter UnknownLetter',
  'Mutation.saveLetterTemplate':
    'NotAllowed NotAllowed NotAllowed NotAllowed NotAllowed LetterTemplateSaved NotAllowed NotAllowed',
  'Mutation.removeLetterTemplate':
    'UnknownTemplate UnknownTemplate UnknownTemplate UnknownTemplate UnknownTemplate LetterTemplateRemoved UnknownTemplate UnknownTemplate',
  'Mutation.setOccasionNote':
    'NotAllowed NotAllowed NotAllowed OccasionNoteSet NotAllowed NotAllowed NotAllowed NotAllowed',
  'Mutation.openCalendarFeed':
    'UnknownRegistration CalendarFeedOpened UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration',
  'Mutation.closeCalendarFeed':
    'UnknownRegistration CalendarFeedClosed UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration',
  'Mutation.joinSession':
    'UnknownRegistration SessionJoined UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration',
  'Mutation.checkIn': 'NotAllowed NotAllowed NotAllowed CheckedIn NotAllowed CheckedIn UnknownRegistration NotAllowed',
  'Mutation.correctAttendance':
    'NotAllowed NotAllowed NotAllowed AttendanceCorrected NotAllowed AttendanceCorrected UnknownRegistration NotAllowed',
  'Mutation.setCertificateRule':
    'NotAllowed NotAllowed NotAllowed CertificateRuleSet NotAllowed NotAllowed NotAllowed NotAllowed',
  'Mutation.setRetention': 'NotAllowed NotAllowed NotAllowed RetentionSet NotAllowed NotAllowed NotAllowed NotAllowed',
  'Mutation.requestErasure':
    'NotAllowed ErasureRequested UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration',
  'Mutation.confirmErasure (by a link that is none)': 'ErasureLinkInvalid',
  'Mutation.setReminders': 'NotAllowed NotAllowed NotAllowed RemindersSet NotAllowed NotAllowed NotAllowed NotAllowed',
}

/** `told`, or the code of the refusal. */
export const subscriptions: Table = {
  'Subscription.eventChanged': 'NOT_ALLOWED NOT_ALLOWED NOT_ALLOWED told told told told NOT_ALLOWED',
  'Subscription.registrationChanged':
    'UNKNOWN_REGISTRATION told UNKNOWN_REGISTRATION told told told UNKNOWN_REGISTRATION UNKNOWN_REGISTRATION',
  'Subscription.notesChanged': 'NOT_ALLOWED NOT_ALLOWED NOT_ALLOWED told NOT_ALLOWED told told NOT_ALLOWED',
  'Subscription.presence':
    'UNKNOWN_REGISTRATION UNKNOWN_REGISTRATION UNKNOWN_REGISTRATION told told told UNKNOWN_REGISTRATION UNKNOWN_REGISTRATION',
}

/**
 * `shown` or `null`; `yes` or `no`; how many there are, or `none`; `-` where the viewer does not see what the field belongs to.
 * Unless it says otherwise, a row about a registration is about that of the participant.
 */
export const fields: Table = {
  'Query.viewer': 'null shown shown shown shown shown shown shown',
  'Query.events': '1',
  'Query.events (drafts)': 'none none none 1 1 1 1 none',
  'Query.event': 'shown',
  'Query.event (a draft)': 'null null null shown shown shown shown null',
  'Query.registration': 'null shown null shown shown shown null null',
  'Query.validationKey': 'shown',
  'Query.validationDraft (with a token that was not issued)': 'shown',
  'Query.registrationByLink': 'null',
  'Query.registration (in the scoped partner’s group)': 'null null shown shown shown shown shown null',
  'Query.series': 'shown',
  'Query.series (not published)': 'null null null shown shown null null null',
  'Query.institute': 'null null null shown shown shown shown shown',
  'Query.institutes': 'none none none 5 5 5 5 5',
  'Query.invitation': 'null null shown null null null null null',
  'Query.bulkAction': 'null null null shown null null null null',
  'Query.registrationImport': 'null null null shown null null null null',
  'Query.grant': 'null null null shown shown shown null null',

  'Query.verifyCertificate': 'shown',
  'Query.knownOrganisations': '4',
  'Query.joinLink': 'null shown null shown null shown shown null',
  'Query.joinLink (before it is shown)': 'null null null shown null shown shown null',
  'Query.breakoutProposal': '- - - shown - shown - -',
  'Query.sessionMove (how many it affects)': '- - - 3 - 3 3 -',
  'Query.sessionMove (whom)': '- - - 3 - 3 1 -',

  'Query.planPreview': '- - - 0 - - - -',

  'Query.letter': 'null null null shown null null null null',
  'Query.webhook': 'null null null null null shown null null',
  'Query.previewMail': '- - - shown - shown shown -',
  'Event.letters': 'none none none 1 none none none none',
  'Event.letterRecipients': 'null null null shown null shown shown null',
  'Event.occasionNotes': 'null null null none null null null null',
  'Event.erasures': 'none none none 1 none none none none',
  'Event.reminders': 'null null null shown null null null null',
  'Event.viewerDraft': 'null shown null null null null null null',
  'Event.viewerRegistration': 'null shown shown null null null null null',
  'Event.viewerCan': 'shown',
  'Event.registrations': 'none 1 1 3 3 3 1 none',
  'Event.inSeries': 'shown',
  'Event.inSeries (not published)': 'null null null shown shown null null null',
  'Event.figures': 'null null null shown shown shown shown null',
  'Event.figures (how many are counted)': '- - - 3 3 3 1 -',
  'Event.boardViews': 'none none none none none 1 none none',
  'Event.planRepair': 'null',
  'Event.stagedCounts': 'null null null none null none none null',
  'Event.bulkAction': 'null null null shown null null null null',
  'Event.waitlist': 'null null null shown shown shown shown null',
  'Event.organisations': 'null null null shown null null null null',
  'Event.auditEntries': 'none none none 4 none 1 none none',
  'Event.imports': 'none none none 1 none none none none',
  'Event.grants': 'none none none 4 4 1 1 1',
  'Event.countersignRequests': 'none none none 1 none 1 none none',
  'Event.report (nothing is published)': '- - - shown - shown - -',
  'Event.validationRounds': 'null null null 1 null 1 null null',
  'Event.findingsDesk': 'null null null shown null shown null null',
  'Event.criteria': 'none none none 1 1 1 1 none',
  'Event.hasReviews': 'null null null no null null null null',
  'Event.conflicts (of the host’s reviewer)': 'none none none 1 none none none none',
  'Event.allotments': 'none none none 1 1 1 none none',
  'Event.unstagedOffers': 'none none none 1 none none none none',

  'EventAbilities.edit': 'no no no yes no no no no',
  'EventAbilities.publish': 'no',
  'EventAbilities.publish (a draft)': '- - - yes no no no -',
  'EventAbilities.setSeatPlan': 'no no no yes no no no no',
  'EventAbilities.holdWaitlist': 'no no no yes no no no no',
  'EventAbilities.seeRegistrations': 'no no no yes yes yes yes no',
  'EventAbilities.decide': 'no no no yes no yes yes no',
  'EventAbilities.release': 'no no no yes no yes no no',
  'EventAbilities.seeAudit': 'no no no yes no yes yes no',
  'EventAbilities.review': 'no no no yes yes yes yes no',
  'EventAbilities.editFindings': 'no no no yes no yes no no',
  'Query.reportByLink': 'shown',
  'Event.recipients': '- - - 1 - 1 - -',
  'Event.recipientCounts': 'null null null shown null shown null null',
  'EventAbilities.manageRecipients': 'no no no yes no yes no no',
  'Event.uptakeAwaited': 'null null null 1 null 1 null null',
  'Event.uptakeUntold': 'null null null 1 null 1 null null',
  'EventAbilities.keepUptake': 'no no no yes no yes no no',
  'EventAbilities.tellUptake': 'no no no yes no yes no no',
  'EventAbilities.setEvidenceUntil': 'no no no yes no no no no',
  'EventAbilities.seeReportDraft': 'no no no yes no yes no no',
  'EventAbilities.editReport': 'no no no yes no yes no no',
  'EventAbilities.publishReport': 'no no no yes no yes no no',
  'EventAbilities.setDisclosureThreshold': 'no no no yes no no no no',
  'EventAbilities.setCriteria': 'no no no yes no no no no',
  'EventAbilities.proposeGrant': 'no no no yes no no no no',
  'EventAbilities.seeGrants': 'no no no yes yes yes yes no',
  'EventAbilities.seeCountersign': 'no no no yes no yes yes no',
  'EventAbilities.assignBreakouts': 'no no no yes no yes no no',
  'EventAbilities.setContributions': 'no no no yes no no no no',
  'RegistrationAbilities.contribute': '- yes - no no no - -',
  'Registration.contributions': '- 1 - none none none - -',
  'Event.publishedContributions': '1',
  'Event.contributionsToPass': 'null null null 1 null 1 null null',
  'Event.publishedContributions (not yet open)': 'none',
  'EventAbilities.askFollowUp': 'no no no yes no no no no',
  'Event.followUp': 'null null null shown shown shown shown null',
  'Event.followUpAnswers': 'none none none 1 1 1 none none',
  'Registration.followUp': '- shown - null null null - -',
  'EventAbilities.editTopics': 'no no no yes no no no no',
  'EventAbilities.writeNotes': 'no no no yes no yes yes no',
  'EventAbilities.manageSessions': 'no no no yes no yes yes no',
  'EventAbilities.checkIn': 'no no no yes no yes yes no',
  'EventAbilities.export': 'no no no yes no yes yes no',
  'EventAbilities.import': 'no no no yes no no no no',
  'EventAbilities.message': 'no no no yes no yes yes no',
  'EventAbilities.setReminders': 'no no no yes no no no no',
  'EventAbilities.needsSecondFactor': 'no',
  'EventAbilities.maskedFields': 'none none none none 1 none none none',

  'Event.session': 'shown',
  'Session.notes': 'none none none 1 none 1 1 none',
  'Session.speakers': 'null null null none null none none null',
  'Session.materials': '1 2 1 2 1 2 2 1',
  'Session.viewerCan': 'shown',
  'SessionAbilities.writeNotes': 'no no no yes no yes yes no',
  'SessionAbilities.checkIn': 'no no no yes no yes yes no',
  'SessionAbilities.manage': 'no no no yes no yes yes no',

  'StakeholderGroup.submitted': 'null null null 2 2 2 null null',
  'StakeholderGroup.submitted (the scoped partner’s group)': 'null null null 1 1 1 1 null',
  'StakeholderGroup.stagedDifference': 'null null null 0 null 0 null null',
  'StakeholderGroup.stagedDifference (the scoped partner’s group)': 'null null null 0 null 0 0 null',

  'Registration.name': '- shown - shown shown shown - -',
  'Registration.name (of a protected person)': '- - - null null null - -',
  'Registration.name (of a protected person with a pseudonym)': '- - - shown shown shown - -',
  'Registration.pseudonym': '- - - shown shown shown - -',
  'Registration.email': '- shown - shown null shown - -',
  'Registration.email (of a protected person)': '- - - null null null - -',
  'Registration.organisation': '- shown - shown shown shown - -',
  'Registration.organisation (of a protected person)': '- - - null null null - -',
  'Registration.masked': '- none - none 1 none - -',
  'Registration.masked (of a protected person)': '- - - 4 4 4 - -',
  'Registration.validation': '- shown - null null null - -',
  'Registration.calendarFeed': '- shown - null null null - -',
  'Registration.certificate': '- shown - null null null - -',
  'Registration.sharing': '- 1 - null null null - -',
  'Registration.allotment': '- null - shown shown shown - -',
  'Registration.offerReason': '- null - shown shown shown - -',
  'Registration.staged (in the scoped partner’s group)': '- - null shown null shown shown -',
  'Registration.history': '- 1 - 1 1 1 - -',
  'Registration.history (with a staged decision)': '- - 1 2 1 2 2 -',
  'Registration.viewerReview (the host reviewer’s)': '- null - null shown null - -',
  'Registration.reviews (the host reviewer’s)': '- null - 1 1 1 - -',
  'Registration.reviews (the host organiser’s)': '- null - 1 null 1 - -',
  'Registration.seriesMemory (of somebody who came before)': '- - - 1 1 1 - -',
  'Registration.seriesMemory (of a protected person)': '- - - - - - - -',
  'Registration.priorityReason (of a rule of the series)': '- null - shown shown shown - -',
  'Registration.reviewSummary (the host organiser’s)': '- null - shown null shown - -',
  'Registration.messages': '- null - 1 null 1 - -',
  'Registration.lastMessageFate': '- null - shown null shown - -',
  'Registration.viewerCan': '- shown - shown shown shown - -',

  'RegistrationAbilities.amend': '- yes - no no no - -',
  'RegistrationAbilities.takeSeat': '- yes - no no no - -',
  'RegistrationAbilities.withdraw': '- yes - no no no - -',
  'RegistrationAbilities.setPriority': '- no - yes no yes - -',
  'RegistrationAbilities.widen': '- no - yes no yes - -',
  'RegistrationAbilities.decide': '- none - 4 none 4 - -',

  'RegistrationAbilities.nameReplacement': '- yes - no no no - -',
  'Registration.replacement': '- shown - null null null - -',
  'Registration.readAt': '- shown - shown shown shown - -',
  'Registration.visitBefore': '- shown - null null null - -',
  'Event.viewerReplacement': 'null null shown null null null null null',

  'RegistrationAbilities.review': '- no - yes yes yes - -',

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
  'EventInvitation.fate': '- - - shown - shown shown -',
  'EventInvitation.viewerCan': '- - - shown - shown shown -',
  'EventInvitation.name (one’s own)': '- - shown - - - - -',
  'EventInvitation.email (one’s own)': '- - shown - - - - -',
  'EventInvitation.note (one’s own)': '- - shown - - - - -',
  'EventInvitation.focalPoint (one’s own)': '- - null - - - - -',
  'EventInvitation.fate (one’s own)': '- - null - - - - -',
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
  'FocalPoint.fate': '- - - null - null null -',
  'FocalPoint.invitations': '- - - 1 - 1 1 -',
  'FocalPoint.viewerCan': '- - - shown - shown shown -',

  'Institute.secondFactorRequired': '- - - null null no null null',
  'Institute.members': '- - - none none 1 none none',
  'Institute.invitations': '- - - none none 1 none none',
  'Institute.auditEntries': '- - - none none 1 none none',
  'Institute.letterTemplates': '- - - none none 1 none none',
  'Institute.hostedSeries': '- - - none none 1 none none',
  'Institute.viewerCan': '- - - shown shown shown shown shown',
  'InstituteAbilities.createSeries': '- - - no no yes no no',
  'InstituteAbilities.edit': '- - - no no yes no no',
  'InstituteAbilities.seeMembers': '- - - no no yes no no',
  'InstituteAbilities.manageMembers': '- - - no no yes no no',
  'InstituteAbilities.seeAudit': '- - - no no yes no no',
  'InstituteAbilities.manageWebhooks': '- - - no no yes no no',
  'Institute.webhooks': '- - - none none 1 none none',

  'GrantEvent.slug': '- - - shown shown shown - -',
  'GrantEvent.title': '- - - shown shown shown - -',
  'GrantEvent.kind': '- - - shown shown shown - -',
  'GrantEvent.zone': '- - - shown shown shown - -',
  'GrantEvent.startsAt': '- - - shown shown shown - -',
  'GrantEvent.endsAt': '- - - shown shown shown - -',
  'GrantEvent.event': '- - - shown shown shown - -',
  'GrantEvent.event (of a draft, while it is only proposed)': '- - - shown shown null - -',
  'LetterAbilities.change': '- - - yes - - - -',
  'LetterAbilities.cancel': '- - - no - - - -',
  'GrantAbilities.answer': '- - - no no yes - -',
  'GrantAbilities.withdrawProposal': '- - - yes no no - -',
  'GrantAbilities.propose': '- - - yes no yes - -',
  'GrantAbilities.end': '- - - no no yes - -',
  'CountersignAbilities.answer': '- - - no - yes - -',
  'CountersignAbilities.withdraw': '- - - yes - no - -',
}

/** Fields that hold the same for everybody who sees what they belong to. */
export const sameForAll: Record<string, string> = {
  Event:
    'slug kind admission state format topics contributionsUntil contributionWords contributors contributionsOpenedAt title titles series seriesNames summary summaries description descriptions languages zone startsAt endsAt registrationOpensAt registrationClosesAt registrationWindow decisionPromisedAt offerHours blindReview hidesRegistered tellsPlace neverSelectedFirst replacementRule retention certificateSessions evidencePromise hasUptake institutes sessions sessionClashes groups seatPlan questions consents version',
  Session:
    'id title titles description descriptions startsAt endsAt kind track tracks languages interpretation room capacity held waiting hasJoinLink linkShownAt rule version',
  StakeholderGroup: 'key name names description descriptions minimum target maximum priority offered confirmed waiting',
  Registration:
    'reference event state group country languages motivation answers protected affiliation sessions wantsAllSessions limit places attendance cameTo consents registeredAt queuedAt offerExpiresAt declineReason waitlistPlace priority version',
  Institute: 'slug name names accent website markUrl version',
}

/** Types that hold what the field which leads to them gives: results, pages, and parts of what has rows above. */
export const followers: string[] = `
  FollowUp FollowUpAnswered FollowUpAnswers FollowUpAnswersConnection FollowUpAnswersEdge FollowUpHasAnswers FollowUpOver FollowUpSent
  FollowUpSet FollowUpTakenBack NoFollowUp OwnFollowUp
  RegistrationDraft DraftSaved DraftForgotten WorkChallenge WorkNeeded
  Topic TopicQuestion TopicAdded TopicUpdated TopicMoved TopicRemoved TopicInUse UnknownTopic NoSuchPlace
  SessionRuleSet RuleOnlyStricter SessionHasNotes Note NoteMark NoteEdge NoteConnection NoteWritten NoteChanged NoteRemoved
  NotesChange UnknownNote NoteChangedMeanwhile NoteTakenOut NoNotesTaken NoteInUse
  Contribution ContributionSubmitted ContributionTakenBack ContributionTooLong ContributionsClosed ContributionsSet ContributionsTell NotAContributor
  ContributionHitCleared ContributionKept ContributionPassed ContributionToPass
  PublishedContribution PublishedContributionConnection PublishedContributionEdge UnknownContribution
  SameTerms
  AlikeSources ClearanceGiven DisclosureThresholdSet EditingMarked Finding FindingBlock FindingChangedMeanwhile FindingRemoved FindingSaved
  FindingSource FindingsDesk Freeze LeakClearance LeakHit NoNoteBehindIt OtherInstituteNeeded Passage PassageAnswers
  CountersignedReport CountryParticipation GroupParticipation ParticipationFigures Report ReportBlock ReportBlocked ReportChange
  ReportChapter ReportContent ReportDraft ReportFile ReportInstitute ReportPreview ReportPublished ReportStatement ReportUnderEmbargo
  ReportUpdated ReportVersion ReportWithoutFindings ReportedFinding
  NobodyToSendTo Recipient RecipientConnection RecipientCounts RecipientEdge RecipientKnown RecipientRemoved RecipientSaved
  RecipientsImported ReportAcknowledged ReportByLink ReportDelivery ReportNotInLanguage ReportSent ReportVersionNotPublished
  UnknownRecipient UnknownReportLink
  EvidenceDestroyed EvidenceOnlySooner EvidencePromise EvidencePromised FindingUptake NothingToTell TooManyUptakes UnknownUptake UptakeEntry UptakeRemoved UptakeSaved UptakeTellsOfSomebody UptakeTold
  DraftPassage MinorityStatement NothingToValidate OwnValidation StatementDecided TokenFetchedBefore TokenForged TokenSigned TokenUsed
  TookNoPart UnknownStatement UnknownValidationRound ValidationAnswered ValidationBlocked ValidationClosed ValidationDraft
  ValidationKey ValidationOpened ValidationOver ValidationRound ValidationUnderway
  SourceNotUsable Support ThresholdTooLarge TopicDesk UnknownFinding UnknownFreeze UnknownHit
  AttendanceRecord Certificate VerifiedCertificate SessionJoined JoinNotYetOpen NoPlace CheckedIn AttendanceCorrected
  CertificateRuleSet CalendarFeed CalendarFeedOpened CalendarFeedClosed
  HeldData HeldDraft HeldSignIn HeldRegistration HeldMail HeldReview Retention RetentionSet Erasure ErasureConnection ErasureEdge
  ErasureRequested DataErased ErasureLinkInvalid
  Digest DigestSet TooManyWebhooks UnknownWebhook Webhook WebhookCreated WebhookDelivery WebhookDeliveryConnection WebhookDeliveryEdge
  WebhookDeliverySentAgain WebhookNotActive WebhookRemoved WebhookSecretRotated WebhookTested WebhookUpdated
  CannotName EarlierPlace NamedReplacement NobodyNamed OfferedReplacement ReplacementAccepted ReplacementDeclined ReplacementNamed
  ReplacementTakenBack SeatNotPassed StandingRulesSet StatusVisit StatusVisited
  AnsweredByMail DiscretionSet DoneBefore LinkAbilities RegistrationByLink RegistrationWithdrawnByLink SeatTakenByLink
  ApiToken ApiTokenCreated ApiTokenRevoked UnknownApiToken
  Allotment AllotmentTooLarge AlreadyMember AlreadyPublished AlreadyRegistered AlreadyWithdrawn
  AmendmentAccepted AnotherNumberMatches Answer SeriesMemory EventCopied MovedHour BalanceCell EventInAnotherSeries Publication Series SeriesAbilities SeriesCreated SeriesUpdated UnknownSeries DayCell Figures FunnelStep ResponseTimes AuditEntry AuditEntryConnection AuditEntryEdge BoardView
  BoardViewAbilities BoardViewRemoved BoardViewSaved BulkAction BulkActionAbilities BulkActionRunning
  BulkActionStarted BulkRefusalConnection BulkRefusalEdge CannotHoldSeat CapacityBelowHeld ChangedMeanwhile
  Conflict ConflictConnection ConflictDeclared ConflictEdge ConflictLifted Consent ConsentText
  CountersignAnswered CountersignAwaited CountersignMatter CountersignNeeded CountersignRequest
  CountersignRequestConnection CountersignRequestEdge CountersignSettled CountersignWithdrawn Countersignature
  CriteriaInUse Criterion Decided EventChange EventConnection EventCreated EventEdge EventInstitute
  EventPublished EventUpdated FacetCount FieldError FieldMask FieldRevealed Grant GrantAnswered GrantEnded
  GrantExists GrantOver GrantProposed GrantScope GrantTerms GrantToOneself HistoryEntry ImportChecked
  ImportColumn ImportColumnUse ImportDropped ImportGroupUse ImportGroupValue ImportMapping ImportNotReady
  ImportProblem ImportProblemConnection ImportProblemEdge ImportSettled ImportStarted ImportSummary
  InstituteUpdated InterestRegistered InvalidInput Invitation InvitationAccepted InvitationRevoked Lane
  LanePerson LastOwner Letter LetterCancelled LetterConnection LetterDiscarded LetterEdge LetterProgress
  LetterRecipients LetterSaved LetterSent LetterTemplate LetterTemplateRemoved LetterTemplateSaved
  LetterTestSent LetterUnderway LocalisedText MailPreview Material Member MemberInvited MemberRemoved
  MemberRoleChanged Membership MergeSuggestion MergedOrganisation Message MessageConnection MessageEdge
  NoOffer NobodyOfferedReason NobodyToWriteTo NotAllowed NotReadyToPublish NotRevealable NothingChosenLeft NothingProposed
  NothingStaged NothingToUndo NothingWidened OccasionNote OccasionNoteSet OfferLapsed OfferLimit OfferReason OfferWidened OrganisationAlias
  OrganisationSeparated OrganisationSpelling Organisations OrganisationsKeptApart OrganisationsMerged
  OutOfTurn OutOfTurnReasonNeeded PageInfo Passkey PlanPreview PlanPreviewGroup PlanRepair Presence PresenceMarked
  PrioritySet Question QuestionCondition QuestionOption QueueAlreadyHeld QueueHold QueueNotHeld Reader
  ReasonNeeded RecentOffer RefusedDecision RegistrationChange RegistrationClosed RegistrationConnection
  RegistrationEdge RegistrationFacets RegistrationImport RegistrationNotYetOpen RegistrationWithdrawn
  ReleaseRefused Reminders RemindersSet RequestIdReused RevealedValue Review ReviewChangedMeanwhile
  ReviewCriteriaSet ReviewSaved ReviewSummary ScopedGroup ScopedSession Score SeatAlreadyTaken SeatPlan
  SeatPlanInfeasible SeatPlanMend SeatPlanProblem SeatPlanSet SeatTaken SecondFactor SecondFactorNeeded
  BreakoutLeft BreakoutProposal BreakoutRoom BreakoutSeat BreakoutsAssigned SessionAttendance SessionRoleSet
  SessionAdded SessionClash SessionMove SessionMoveClash SessionMoved SessionPlace SessionRemoved SessionUpdated Sharing
  SharingSet SkippedPerson SlugTaken StagedCount StagedDecision StagedDecisionsReleased TooManyBoardViews TooManyRequests
  UnknownAlias UnknownBoardView UnknownBulkAction UnknownConflict UnknownCountersignRequest UnknownEvent
  UnknownGrant UnknownImport UnknownInstitute UnknownInvitation UnknownLetter UnknownMember UnknownPartner
  UnknownRegistration UnknownSession UnknownTemplate UnstagedOffers Viewer Waitlist WaitlistHeld WaitlistPlace
  WaitlistResumed WrongState EventInvitationAbilities EventInvitationConnection EventInvitationCounts
  EventInvitationDeclined EventInvitationEdge EventInvitationRevoked EventInvitationSent FocalPointAbilities
  FocalPointInvited FocalPointOver FocalPointRevoked InvitationLink InvitationNeeded InvitationOver
  InvitationProblem InvitationsChecked InvitationsFaulty InvitedGroup PeopleInvited PeopleNamed PlacesFilled UnknownEventInvitation UnknownFocalPoint
`
  .trim()
  .split(/\s+/)
