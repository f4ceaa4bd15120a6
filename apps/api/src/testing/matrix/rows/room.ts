import type { Rows } from '../viewers.ts'

/**
 * How the room is composed (the board, reviews, the waitlist and organisations): fields declared in the contract's `board`,
 * `planned`, `waitlist`, `organisations`, `reviews`, `assignments`, `compose`, `draws`, `tags` and `internalNotes`.
 */
export const roomRows: Rows = {
  mutations: {
    'Mutation.setPriority':
      'UnknownRegistration UnknownRegistration UnknownRegistration PrioritySet NotAllowed PrioritySet UnknownRegistration UnknownRegistration',
    'Mutation.holdWaitlist':
      'NotAllowed NotAllowed NotAllowed WaitlistHeld NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.resumeWaitlist':
      'NotAllowed NotAllowed NotAllowed WaitlistResumed NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.mergeOrganisations':
      'NotAllowed NotAllowed NotAllowed OrganisationsMerged NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.separateOrganisation':
      'NotAllowed NotAllowed NotAllowed OrganisationSeparated NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.keepOrganisationsApart':
      'NotAllowed NotAllowed NotAllowed OrganisationsKeptApart NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.setOrganisationNames':
      'NotAllowed NotAllowed NotAllowed OrganisationNamesSet NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.setReviewCriteria':
      'NotAllowed NotAllowed NotAllowed ReviewCriteriaSet NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.saveReview':
      'UnknownRegistration NotAllowed UnknownRegistration ReviewSaved ReviewSaved ReviewSaved UnknownRegistration UnknownRegistration',
    'Mutation.declareConflict':
      'UnknownRegistration NotAllowed UnknownRegistration ConflictDeclared ConflictDeclared ConflictDeclared UnknownRegistration UnknownRegistration',
    'Mutation.liftConflict (of the host’s reviewer)':
      'UnknownConflict UnknownConflict UnknownConflict ConflictLifted NotAllowed UnknownConflict UnknownConflict UnknownConflict',
    'Mutation.distributeReviews':
      'NotAllowed NotAllowed NotAllowed ReviewsDistributed NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.assignReviewers':
      'NotAllowed NotAllowed NotAllowed ReviewersAssigned NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.unassignReviewers':
      'NotAllowed NotAllowed NotAllowed ReviewersUnassigned NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.remindReviewers':
      'NotAllowed NotAllowed NotAllowed ReviewersReminded NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.setQuotas': 'NotAllowed NotAllowed NotAllowed QuotasSet NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.stageComposition':
      'NotAllowed NotAllowed NotAllowed CompositionStaged NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.prepareDraw': 'NotAllowed NotAllowed NotAllowed DrawPrepared NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.cancelDraw': 'NotAllowed NotAllowed NotAllowed DrawCancelled NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.commitDraw': 'NotAllowed NotAllowed NotAllowed DrawCommitted NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.joinDraw (as a participant)':
      'NotAllowed DrawJoined DrawJoined NotAllowed NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.joinDraw (for the full partner)':
      'NotAllowed NotAllowed NotAllowed NotAllowed NotAllowed DrawJoined NotAllowed NotAllowed',
    'Mutation.takeSeedStep (the participant’s)':
      'NotAllowed SeedStepTaken NotAllowed NotAllowed NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.addDrawBeacon':
      'NotAllowed DrawRefused DrawRefused DrawRefused DrawRefused DrawRefused DrawRefused DrawRefused',
    'Mutation.stageDraw': 'NotAllowed NotAllowed NotAllowed DrawStaged NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.createTag': 'NotAllowed NotAllowed NotAllowed TagCreated NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.changeTag': 'UnknownTag UnknownTag UnknownTag TagChanged NotAllowed NotAllowed NotAllowed UnknownTag',
    'Mutation.deleteTag': 'UnknownTag UnknownTag UnknownTag TagDeleted NotAllowed NotAllowed NotAllowed UnknownTag',
    'Mutation.tagRegistrations':
      'NotAllowed NotAllowed NotAllowed RegistrationsTagged RegistrationsTagged RegistrationsTagged RegistrationsTagged:UnknownRegistration NotAllowed',
    'Mutation.writeInternalNote':
      'UnknownRegistration NotAllowed UnknownRegistration InternalNoteWritten InternalNoteWritten InternalNoteWritten UnknownRegistration UnknownRegistration',
    'Mutation.deleteInternalNote (the host reviewer’s)':
      'UnknownInternalNote UnknownInternalNote UnknownInternalNote InternalNoteDeleted InternalNoteDeleted NotAllowed UnknownInternalNote UnknownInternalNote',
    'Mutation.markPresence':
      'UnknownRegistration UnknownRegistration UnknownRegistration PresenceMarked PresenceMarked PresenceMarked UnknownRegistration UnknownRegistration',
    'Mutation.decideAll':
      'NotAllowed NotAllowed NotAllowed BulkActionStarted NotAllowed BulkActionStarted MatchCountChanged NotAllowed',
    'Mutation.undoBulkAction':
      'UnknownBulkAction UnknownBulkAction UnknownBulkAction BulkActionStarted UnknownBulkAction UnknownBulkAction UnknownBulkAction UnknownBulkAction',
    'Mutation.saveBoardView':
      'NotAllowed NotAllowed NotAllowed BoardViewSaved BoardViewSaved BoardViewSaved BoardViewSaved NotAllowed',
    'Mutation.saveBoardView (a shared one of the full partner)':
      'NotAllowed NotAllowed NotAllowed UnknownBoardView UnknownBoardView BoardViewSaved UnknownBoardView NotAllowed',
    'Mutation.removeBoardView':
      'UnknownBoardView UnknownBoardView UnknownBoardView UnknownBoardView UnknownBoardView BoardViewRemoved UnknownBoardView UnknownBoardView',
    'Mutation.undoPlannedAction':
      'UnknownPlannedAction UnknownPlannedAction UnknownPlannedAction PlannedActionUndone UnknownPlannedAction UnknownPlannedAction UnknownPlannedAction UnknownPlannedAction',
    'Mutation.runPlannedActionNow':
      'UnknownPlannedAction UnknownPlannedAction UnknownPlannedAction PlannedActionRun UnknownPlannedAction UnknownPlannedAction UnknownPlannedAction UnknownPlannedAction',
  },
  fields: {
    'Query.plannedActions': 'none none none 1 none none none none',
    'Query.plannedAction': 'null null null shown null null null null',
    'Query.actionPreview (why it would be refused)': 'shown shown shown null shown null null shown',
    'Query.bulkAction': 'null null null shown null null null null',
    'Query.planPreview': '- - - 0 - - - -',
    'Event.boardViews': 'none none none none none 1 none none',
    'Event.planRepair': 'null',
    'Event.stagedCounts': 'null null null none null none none null',
    'Event.bulkAction': 'null null null shown null null null null',
    'Event.organisations': 'null null null shown null null null null',
    'Event.criteria': 'none none none 1 1 1 1 none',
    'Event.hasReviews': 'null null null no null null null null',
    'Event.conflicts (of the host’s reviewer)': 'none none none 1 none none none none',
    'Query.reviewDistribution': '- - - shown - - - -',
    'Event.reviewers': 'null null null 5 null null null null',
    'Event.assignability': 'null null null 5 null null null null',
    'Event.reviewCoverage': 'null null null shown null null null null',
    'Event.reviewCalibration': 'null null null shown null null null null',
    'EventAbilities.assignReviews': 'no no no yes no no no no',
    'Registration.assignments (of the host’s reviewer)': '- null - 1 null 1 - -',
    'Registration.unavailableReviewers': '- null - 1 null null - -',
    'Registration.isAssignedToViewer (the host’s reviewer is)': '- no - no yes no - -',
    'Query.composition': '- - - shown - - - -',
    'Query.compositionAbsence': '- - - yes - - - -',
    'Event.quotas': 'null null null 1 null null null null',
    'EventAbilities.compose': 'no no no yes no no no no',
    'Event.draws (in preparation)': 'none none none 1 none none none none',
    'Event.draws (digest)': 'null null null shown null null null null',
    'Event.draws (people without a chance)': 'null null null shown null null null null',
    'Event.draws (record that is not published)': 'null null null shown null null null null',
    'Event.draws (own seed-holders)': 'none 1 none 1 none 1 none none',
    'Event.draws (as whom one can join)': 'none 1 1 1 none 1 1 none',
    'Event.draws (seats of the drawn room)': 'null null null shown null null null null',
    'Event.draws (when it was staged)': 'null null null shown null null null null',
    'Event.draws (whether one can audit it)': 'no no no yes no yes no no',
    'Event.draws (bundle)': 'shown',
    'Registration.ownDraw': '- shown - null null null - -',
    'Event.tags': 'none none none 1 1 1 1 none',
    'Tag.id': '- - - shown shown shown shown -',
    'Tag.name': '- - - shown shown shown shown -',
    'Tag.colour': '- - - shown shown shown shown -',
    'Tag.applications': '- - - 1 null null null -',
    'Registration.tags': '- null - 1 1 1 - -',
    'Registration.internalNotes (the host reviewer’s)': '- null - 1 1 1 - -',
    'Registration.mentionableStaff': '- null - 3 3 3 - -',
    'EventAbilities.manageTags': 'no no no yes no no no no',
    'EventAbilities.tag': 'no no no yes yes yes yes no',
    'EventAbilities.holdWaitlist': 'no no no yes no no no no',
    'EventAbilities.review': 'no no no yes yes yes yes no',
    'EventAbilities.setCriteria': 'no no no yes no no no no',
    'Registration.viewerReview (the host reviewer’s)': '- null - null shown null - -',
    'Registration.reviews (the host reviewer’s)': '- null - 1 1 1 - -',
    'Registration.reviews (the host organiser’s)': '- null - 1 null 1 - -',
    'Registration.reviewSummary (the host organiser’s)': '- null - shown null shown - -',
    'RegistrationAbilities.setPriority': '- no - yes no yes - -',
    'RegistrationAbilities.review': '- no - yes yes yes - -',
  },
  typesWithoutRows: `
    ComposedLimit ComposedPerson Composition CompositionAbsence CompositionChanged CompositionProgress CompositionStaged CompositionUndo
    CompositionUnfinished LimitFix
    LimitInConflict NoAlternativeRoom NobodyToCompose NoRoomPossible QuestionsInQuotas Quota QuotaFact QuotaMinimumsAboveSeats QuotasSet
    Draw DrawBeacon DrawBeaconAdded DrawCancelled DrawCommitted DrawDeadlines DrawFailure DrawJoined DrawOdds DrawPrepared DrawRecord DrawRefused DrawStaged DrawWithoutChance DrawnSeats
    OwnDraw OwnSeedHolder SealedShare SeedHolder SeedHolderCandidate SeedStepTaken UnknownDraw
    InternalNote InternalNoteAbilities InternalNoteDeleted InternalNoteWritten StaffMention TooManyInternalNotes TooManyMentions UnknownInternalNote
    RefusedTagging RegistrationsTagged TagChanged TagCreated TagDeleted TagNameTaken TooManyTags TooManyTagsOnApplication UnknownTag
    CannotReview CoverageCounts CoverageOfKey DistributionChanged NobodyToRemind RefusedAssignment ReviewAssignment ReviewCalibration ReviewCoverage
    ReviewDistribution Reviewer ReviewerCalibration ReviewerShare ReviewersAssigned ReviewersReminded ReviewersUnassigned ReviewShortfall
    ReviewsDistributed
    ActionPlanned ActionPreview AlreadyPlanned AlreadyTookEffect AlreadyUndone MatchCountChanged BoardView BoardViewAbilities BoardViewRemoved BoardViewSaved BulkAction BulkActionAbilities
    BulkActionRunning BulkActionStarted BulkRefusalConnection BulkRefusalEdge Conflict ConflictConnection ConflictDeclared
    ConflictEdge ConflictLifted CountersignNeeded CriteriaInUse Criterion FacetCount MergeSuggestion MergedOrganisation
    NothingToUndo NotYours OrganisationAlias OrganisationNamesSet OrganisationSeparated OrganisationSpelling Organisations OrganisationsKeptApart
    OrganisationsMerged OutOfTurn OutOfTurnReasonNeeded PlanPreview PlanPreviewGroup PlanRepair PlannedAbout PlannedAction PlannedActionRun PlannedActionUndone PeopleFound Presence PresenceMarked PreviewedEmails
    PrioritySet QueueAlreadyHeld QueueHold QueueNotHeld MemberSummary RecentOffer RefusedRow RegistrationFacets Review ReviewChangedMeanwhile
    ReviewCriteriaSet ReviewSaved ReviewSummary Score StagedCount TooManyBoardViews ReviewerAssignability UnavailableReviewer UnknownAlias UnknownBoardView
    UnknownBulkAction UnknownConflict UnknownPlannedAction WaitlistHeld WaitlistResumed
  `,
}
