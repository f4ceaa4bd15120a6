import type { Rows } from '../viewers.ts'

/**
 * Rows of the fields in the contract's `registrations`, `eligibility`, `protection`, `drafts`, `byLink`, `replacements`,
 * `delegations`, `companions`, `erasure`, `people`, `records` and `work`.
 */
export const registrationRows: Rows = {
  mutations: {
    'Mutation.correctRegistration':
      'UnknownRegistration UnknownRegistration UnknownRegistration RegistrationCorrected NotAllowed RegistrationCorrected UnknownRegistration UnknownRegistration',
    'Mutation.correctAddress':
      'UnknownRegistration UnknownRegistration UnknownRegistration AddressCorrected NotAllowed AddressCorrected UnknownRegistration UnknownRegistration',
    'Mutation.mergeRegistrations':
      'UnknownRegistration UnknownRegistration UnknownRegistration RegistrationsMerged NotAllowed RegistrationsMerged UnknownRegistration UnknownRegistration',
    'Mutation.dismissDuplicate':
      'UnknownRegistration UnknownRegistration UnknownRegistration DuplicateDismissed NotAllowed DuplicateDismissed UnknownRegistration UnknownRegistration',
    'Mutation.openPerson (as the host)':
      'UnknownRegistration UnknownRegistration UnknownRegistration PersonOpened PersonOpened UnknownRegistration UnknownRegistration UnknownRegistration',
    'Mutation.openPerson (as the full partner)':
      'UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration PersonOpened UnknownRegistration UnknownRegistration',
    'Mutation.addPerson': 'NotAllowed NotAllowed NotAllowed PersonAdded NotAllowed PersonAdded NotAllowed NotAllowed',
    'Mutation.widenOffer':
      'UnknownRegistration UnknownRegistration UnknownRegistration OfferWidened NotAllowed OfferWidened UnknownRegistration UnknownRegistration',
    'Mutation.registerInterest': 'AnsweredByEmail',
    'Mutation.amendRegistration':
      'UnknownRegistration AmendmentAccepted UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration',
    'Mutation.takeSeat':
      'UnknownRegistration SeatTaken UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration',
    'Mutation.withdraw':
      'UnknownRegistration RegistrationWithdrawn UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration',
    'Mutation.saveDraft':
      'NotAllowed AlreadyRegistered AlreadyRegistered DraftSaved DraftSaved DraftSaved DraftSaved DraftSaved',
    'Mutation.deleteDraft':
      'NotAllowed DraftDeleted DraftDeleted DraftDeleted DraftDeleted DraftDeleted DraftDeleted DraftDeleted',
    'Mutation.nameReplacement':
      'UnknownRegistration ReplacementNamed UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration',
    'Mutation.withdrawReplacement':
      'UnknownRegistration ReplacementWithdrawn UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration',
    'Mutation.acceptReplacement (of another group)':
      'UnknownRegistration SeatNotPassed SeatNotPassed UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration',
    'Mutation.declineReplacement':
      'NobodyNamed NobodyNamed ReplacementDeclined NobodyNamed NobodyNamed NobodyNamed NobodyNamed NobodyNamed',
    'Mutation.setDelegation':
      'UnknownRegistration NotAllowed UnknownRegistration DelegationSet NotAllowed NotAllowed UnknownRegistration UnknownRegistration',
    'Mutation.endDelegation':
      'NotAllowed NotAllowed NotAllowed DelegationEnded NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.inviteToDelegation':
      'UnknownDelegation DelegationInvitationSent UnknownDelegation UnknownDelegation UnknownDelegation UnknownDelegation UnknownDelegation UnknownDelegation',
    'Mutation.answerDelegation':
      'UnknownRegistration DelegationAnswered UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration',
    'Mutation.swapDelegates (with themselves)':
      'NotAllowed CannotSwap NotAllowed CannotSwap NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.addCompanion':
      'NotAllowed NotAllowed NotAllowed CompanionAdded NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.changeCompanion':
      'UnknownCompanion UnknownCompanion UnknownCompanion CompanionChanged UnknownCompanion UnknownCompanion UnknownCompanion UnknownCompanion',
    'Mutation.removeCompanion':
      'UnknownCompanion UnknownCompanion UnknownCompanion CompanionRemoved UnknownCompanion UnknownCompanion UnknownCompanion UnknownCompanion',
    'Mutation.confirmAddressByLink': 'UnknownRegistration',
    // Only the person who sent a registration, or first opened its link, can correct its address:
    // `registering/ownAddress.test.ts`.
    'Mutation.correctOwnAddress': 'AnsweredByEmail',
    'Mutation.correctAddressByLink': 'AddressNotCorrectable',
    'Mutation.takeSeatByLink': 'UnknownRegistration',
    'Mutation.withdrawByLink': 'UnknownRegistration',
    'Mutation.setOwnProtection':
      'NotAllowed OwnProtectionSet OwnProtectionSet OwnProtectionSet OwnProtectionSet OwnProtectionSet OwnProtectionSet OwnProtectionSet',
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
      'NotAllowed NotAllowed NotAllowed CountersignPending NotAllowed CountersignPending Decided:UnknownRegistration NotAllowed',
    'Mutation.releaseStagedDecisions':
      'NotAllowed NotAllowed NotAllowed StagedDecisionsReleased NotAllowed StagedDecisionsReleased NotAllowed NotAllowed',
    'Mutation.setRetention':
      'NotAllowed NotAllowed NotAllowed RetentionSet NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.requestErasure':
      'NotAllowed ErasureRequested UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration UnknownRegistration',
    'Mutation.confirmErasure (by a link that is none)': 'ErasureLinkInvalid',
  },
  fields: {
    'Query.registration': 'null shown null shown shown shown null null',
    'Query.registrationByLink': 'null',
    'Query.registration (in the scoped partner’s group)': 'null null shown shown shown shown shown null',
    'Event.erasures': 'none none none 1 none none none none',
    'Event.viewerDraft': 'null shown null null null null null null',
    'Registration.name': '- shown - shown shown shown - -',
    'Registration.name (of a protected person)': '- - - null null null - -',
    'Registration.name (of a protected person with a pseudonym)': '- - - shown shown shown - -',
    'Registration.pseudonym': '- - - shown shown shown - -',
    'Registration.email': '- shown - shown null shown - -',
    'Registration.email (of a protected person)': '- - - null null null - -',
    'Registration.organisation': '- shown - shown shown shown - -',
    'Registration.organisation (of a protected person)': '- - - null null null - -',
    'Registration.organisationNames': '- shown - shown shown shown - -',
    'Registration.organisationNames (of a protected person)': '- - - null null null - -',
    'Registration.masked': '- none - none 1 none - -',
    'Registration.masked (of a protected person)': '- - - 4 4 4 - -',
    'Registration.sharing': '- 1 - null null null - -',
    'Registration.allotment': '- null - shown shown shown - -',
    'Registration.offerReason': '- null - shown shown shown - -',
    'Registration.staged (in the scoped partner’s group)': '- - null shown null shown shown -',
    'Registration.history': '- 1 - 1 1 1 - -',
    'Registration.history (with a staged decision)': '- - 1 2 1 2 2 -',
    'EventAbilities.register': 'shown',
    'EventAbilities.register (why not)': '- shown shown - - - - -',
    'Registration.viewerCan': '- shown - shown shown shown - -',
    'RegistrationAbilities.amend': '- yes - no no no - -',
    'RegistrationAbilities.changeConsents': '- yes - no no no - -',
    'RegistrationAbilities.takeSeat': '- yes - no no no - -',
    'RegistrationAbilities.withdraw': '- yes - no no no - -',
    'RegistrationAbilities.widen': '- no - yes no yes - -',
    'RegistrationAbilities.correct': '- no - yes no yes - -',
    'Registration.isAddressCorrectable': '- - - yes no yes - -',
    'EventAbilities.mergeRegistrations': 'no no no yes no yes no no',
    'Event.duplicates': 'none none none 1 none 1 none none',
    'EventAbilities.addPeople': 'no no no yes no yes no no',
    'RegistrationAbilities.decide': '- none - 4 none 4 - -',
    'RegistrationAbilities.nameReplacement': '- yes - no no no - -',
    'Registration.replacement': '- shown - null null null - -',
    'Registration.staffInstitute': '- null - shown shown shown - -',
    'Registration.mergedFrom': '- none - 1 1 1 - -',
    'Registration.certificateIssuedAt': '- null - shown shown shown - -',
    'Registration.delegation': '- shown - null null null - -',
    'Registration.delegate': '- null - shown null null - -',
    'Registration.companions': '- null - 1 null 1 - -',
    'Event.companions': 'null null null 1 null 1 none null',
    'Event.headCount': 'null null null shown null shown null null',
    'EventAbilities.manageCompanions': 'no no no yes no no no no',
    'Event.delegations': 'null null null 1 null null null null',
    'Event.viewerReplacement': 'null null shown null null null null null',
  },
  typesWithoutRows: `
    RegistrationDraft DraftSaved DraftDeleted ProofOfWorkChallenge ProofOfWorkNeeded StoredData StoredDraft StoredSignIn StoredRegistration StoredEmail
    StoredReview Retention RetentionSet Erasure ErasureConnection ErasureEdge ErasureRequested DataErased ErasureLinkInvalid
    CannotName NamedReplacement NobodyNamed OfferedReplacement ReplacementAccepted ReplacementDeclined ReplacementNamed
    Delegation DelegationAbilities DelegationMember DelegationSwap OwnDelegation DelegationInRoom DelegationSet DelegationEnded
    DelegationInvitationSent DelegationAnswered DelegatesSwapped CannotLeadDelegation DelegationTooSmall DelegationFull
    Companion HeadCount StoredCompanion CompanionAdded CompanionChanged CompanionRemoved TooManyCompanions CannotBeAccompanied
    CompanionNotEmailed UnknownCompanion
    UnknownDelegation NotInvitedToDelegation OrganisationHasDelegation CannotSwap
    ReplacementWithdrawn SeatNotPassed AlreadyDone LinkAbilities RegistrationByLink RegistrationWithdrawnByLink SeatTakenByLink
    Person PersonOpened AlreadyMerged DuplicateDismissed DuplicateSuggestion MergedRecords RegistrationsMerged
    AddressAlreadyConfirmed AddressCorrected DuplicateRegistration FieldsMasked NothingCorrected PersonAdded RegistrationCorrected
    AddressConfirmedByLink AddressNotCorrectable OwnAddressCorrected CanRegister CannotRegister
    OwnProtection OwnProtectionSet NeutralEmail ProtectionInUse
    AlreadyRegistered AlreadyWithdrawn AmendmentAccepted Answer CannotHoldSeat Consent Decided EventNotOver EventOver FieldRevealed GroupAndOrganisationFixed HistoryEntry
    InterestRegistered Lane LanePerson Membership NoOffer NobodyOfferedReason NotRevealable NoChosenSessionLeft NothingStaged
    NothingWidened OfferLapsed OfferLimit OfferReason OfferWidened Passkey ReasonNeeded RefusedDecision RegistrationClosed
    RegistrationConnection RegistrationEdge RegistrationNotYetOpen RegistrationWithdrawn ReleaseRefused RequestIdReused
    RevealedValue RoomSettled SeatAlreadyTaken SeatOfferedMeanwhile SeatTaken SecondFactor Sharing SharingSet SkippedPerson StagedDecision
    StagedDecisionsReleased TermsChanged TooManyRequests UnknownPartner UnknownRegistration Viewer Waitlist WaitlistPlace SeatsForOthers WrongState
  `,
}
