import type { Rows } from '../viewers.ts'

/**
 * What is said at an event, and its results: rows of the fields in the contract's `topics`, `notes`, `contributions`, `findings`,
 * `followUps` and `validation`.
 */
export const saidRows: Rows = {
  mutations: {
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
    'Mutation.approveContribution':
      'UnknownContribution UnknownContribution UnknownContribution ContributionApproved UnknownContribution ContributionApproved UnknownContribution UnknownContribution',
    'Mutation.withholdContribution':
      'UnknownContribution UnknownContribution UnknownContribution ContributionWithheld UnknownContribution ContributionWithheld UnknownContribution UnknownContribution',
    'Mutation.withdrawContribution':
      'UnknownContribution ContributionWithdrawn UnknownContribution UnknownContribution UnknownContribution UnknownContribution UnknownContribution UnknownContribution',
    'Mutation.setFollowUp': 'NotAllowed NotAllowed NotAllowed FollowUpSet NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.sendFollowUp':
      'NotAllowed NotAllowed NotAllowed FollowUpSent NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.answerFollowUp':
      'UnknownRegistration FollowUpAnswered UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration',
    'Mutation.withdrawFollowUpAnswers':
      'UnknownRegistration FollowUpAnswersWithdrawn UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration',
    'Mutation.writeNote': 'NotAllowed NotAllowed NotAllowed NoteWritten NotAllowed NoteWritten NoteWritten NotAllowed',
    'Mutation.changeNote':
      'UnknownNote UnknownNote UnknownNote NoteChanged UnknownNote NoteChanged NoteChanged UnknownNote',
    'Mutation.removeNote':
      'UnknownNote UnknownNote UnknownNote NoteRemoved UnknownNote NoteRemoved NoteRemoved UnknownNote',
    'Mutation.setDisclosureThreshold':
      'NotAllowed NotAllowed NotAllowed DisclosureThresholdSet NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.createFinding':
      'NotAllowed NotAllowed NotAllowed FindingSaved NotAllowed FindingSaved NotAllowed NotAllowed',
    'Mutation.updateFinding':
      'UnknownFinding UnknownFinding UnknownFinding FindingSaved UnknownFinding FindingSaved UnknownFinding UnknownFinding',
    'Mutation.updateFindingSources':
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
  },
  fields: {
    'Query.validationKey': 'shown',
    'Query.validationDraft (with a token that was not issued)': 'shown',
    'Event.peopleToEmailForValidation': 'null null null 0 null 0 null null',
    'Event.validationRounds': 'null null null 1 null 1 null null',
    'Event.findingsWorkspace': 'null null null shown null shown null null',
    'EventAbilities.editFindings': 'no no no yes no yes no no',
    'EventAbilities.setDisclosureThreshold': 'no no no yes no no no no',
    'EventAbilities.setContributions': 'no no no yes no no no no',
    'RegistrationAbilities.contribute': '- yes - no no no - -',
    'Registration.contributions': '- 1 - none none none - -',
    'Event.publishedContributions': '1',
    'Event.contributionsToOpen': 'null null null 0 null null null null',
    'Event.contributionsToApprove': 'null null null 1 null 1 null null',
    'Event.publishedContributions (not yet open)': 'none',
    'EventAbilities.askFollowUp': 'no no no yes no no no no',
    'Event.followUp': 'null null null shown shown shown shown null',
    'Event.followUpAnswers': 'none none none 1 1 1 none none',
    'Registration.followUp': '- shown - null null null - -',
    'EventAbilities.editTopics': 'no no no yes no no no no',
    'EventAbilities.writeNotes': 'no no no yes no yes yes no',
    'Event.session': 'shown',
    'Session.notes': 'none none none 1 none 1 1 none',
    'SessionAbilities.writeNotes': 'no no no yes no yes yes no',
    'Registration.validation': '- shown - null null null - -',
  },
  typesWithoutRows: `
    FollowUp FollowUpAnswered FollowUpAnswers FollowUpAnswersConnection FollowUpAnswersEdge FollowUpHasAnswers FollowUpClosed
    FollowUpSent FollowUpSet FollowUpAnswersWithdrawn NoFollowUp OwnFollowUp Topic TopicQuestion TopicAdded TopicUpdated TopicMoved
    TopicRemoved TopicInUse UnknownTopic NoSuchPlace Note NoteMark NoteEdge NoteConnection NoteWritten NoteChanged NoteRemoved
    NotesChange UnknownNote NoteChangedMeanwhile NoteAlreadyRemoved NotesNotAllowed NoteInUse Contribution ContributionSubmitted
    ContributionWithdrawn ContributionTooLong ContributionsClosed ContributionsSet ContributionsMayIdentify NotAContributor
    ContributionHitCleared ContributionWithheld ContributionApproved ContributionToApprove PublishedContribution
    PublishedContributionConnection PublishedContributionEdge UnknownContribution SimilarSources ClearanceGiven
    DisclosureThresholdSet EditingMarked Finding FindingBlock FindingChangedMeanwhile FindingRemoved FindingSaved FindingSource
    FindingsWorkspace Freeze LeakClearance LeakHit FreezeResolution NoteRequired OtherInstituteNeeded Passage PassageAnswers DraftPassage
    MinorityStatement NothingToValidate OwnValidation StatementDecided TokenAlreadyFetched TokenForged TokenSigned TokenUsed
    DidNotTakePart UnknownStatement UnknownValidationRound ValidationAnswered ValidationBlocked ValidationClosed ValidationDraft
    ValidationKey ValidationOpened ValidationRoundClosed ValidationRound ValidationUnderway SourceNotUsable Support ThresholdTooLarge
    TopicWorkspace UnknownFinding UnknownFreeze UnknownHit
  `,
}
