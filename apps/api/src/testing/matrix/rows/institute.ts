import type { Rows } from '../viewers.ts'

/** Rows of the fields in the contract's `institutes`, `grants`, `tokens`, `webhooks`, `exchange` and `audit`. */
export const instituteRows: Rows = {
  mutations: {
    'Mutation.setLetterhead':
      'NotAllowed NotAllowed NotAllowed NotAllowed NotAllowed LetterheadSet NotAllowed NotAllowed',
    'Mutation.testLetterhead':
      'NotAllowed NotAllowed NotAllowed NotAllowed NotAllowed LetterheadTestSent NotAllowed NotAllowed',
    'Mutation.updateInstitute':
      'NotAllowed NotAllowed NotAllowed NotAllowed NotAllowed InstituteUpdated NotAllowed NotAllowed',
    'Mutation.inviteMember':
      'NotAllowed NotAllowed NotAllowed NotAllowed NotAllowed MemberInvited NotAllowed NotAllowed',
    'Mutation.revokeInvitation':
      'NotAllowed NotAllowed NotAllowed UnknownInvitation UnknownInvitation InvitationRevoked UnknownInvitation UnknownInvitation',
    'Mutation.acceptInvitation':
      'NotAllowed UnknownInvitation InvitationAccepted UnknownInvitation UnknownInvitation UnknownInvitation UnknownInvitation UnknownInvitation',
    'Mutation.changeMemberRole':
      'NotAllowed NotAllowed NotAllowed NotAllowed NotAllowed MemberRoleChanged NotAllowed NotAllowed',
    'Mutation.removeMember':
      'NotAllowed NotAllowed NotAllowed NotAllowed NotAllowed MemberRemoved NotAllowed NotAllowed',
    'Mutation.proposeGrant':
      'NotAllowed NotAllowed NotAllowed GrantProposed NotAllowed NotAllowed NotAllowed NotAllowed',
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
    'Mutation.endSignIn':
      'NotAllowed UnknownSignIn UnknownSignIn UnknownSignIn UnknownSignIn UnknownSignIn UnknownSignIn UnknownSignIn',
    'Mutation.endOtherSignIns':
      'NotAllowed SignInsEnded SignInsEnded SignInsEnded SignInsEnded SignInsEnded SignInsEnded SignInsEnded',
    'Mutation.checkImport':
      'NotAllowed NotAllowed NotAllowed ImportChecked NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.runImport': 'NotAllowed NotAllowed NotAllowed ImportStarted NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.discardImport':
      'NotAllowed NotAllowed NotAllowed ImportDiscarded NotAllowed NotAllowed NotAllowed NotAllowed',
  },
  fields: {
    'Query.institute': 'null null null shown shown shown shown shown',
    'Query.institutes': 'none none none 5 5 5 5 5',
    'Query.invitation': 'null null shown null null null null null',
    'Query.registrationImport': 'null null null shown null null null null',
    'Query.grant': 'null null null shown shown shown null null',
    'Query.webhook': 'null null null null null shown null null',
    'Event.imports': 'none none none 1 none none none none',
    'Event.unstagedOffers': 'none none none 1 none none none none',
    'EventAbilities.import': 'no no no yes no no no no',
    'Institute.secondFactorRequired': '- - - null null no null null',
    'Institute.letterhead': '- - - null null shown null null',
    'Query.previewLetterhead': '- - - - - shown - -',
    'Institute.members': '- - - none none 1 none none',
    'Institute.invitations': '- - - none none 1 none none',
    'Institute.auditEntries': '- - - none none 1 none none',
    'Institute.securityEvents': '- - - none none 1 none none',
    'Institute.viewerCan': '- - - shown shown shown shown shown',
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
    'GrantEvent.undecidedDates': '- - - none none none - -',
    'GrantEvent.event': '- - - shown shown shown - -',
    'GrantEvent.event (of a draft, while it is only proposed)': '- - - shown shown null - -',
    'GrantAbilities.answer': '- - - no no yes - -',
    'GrantAbilities.withdrawProposal': '- - - yes no no - -',
    'GrantAbilities.propose': '- - - yes no yes - -',
    'GrantAbilities.end': '- - - no no yes - -',
    'CountersignAbilities.answer': '- - - no - yes - -',
    'CountersignAbilities.withdraw': '- - - yes - no - -',
  },
  typesWithoutRows: `
    SameTerms CountersignedReport TooManyWebhooks UnknownWebhook Webhook WebhookCreated WebhookDelivery
    WebhookDeliveryConnection WebhookDeliveryEdge WebhookDeliverySentAgain WebhookNotActive WebhookRemoved WebhookSecretRotated
    WebhookTested WebhookUpdated ApiToken ApiTokenCreated ApiTokenRevoked UnknownApiToken AllotmentTooLarge AlreadyMember
    AuditEntry AuditEntryConnection AuditEntryEdge CountersignAnswered CountersignPending CountersignDecision CountersignRequest
    CountersignRequestConnection CountersignRequestEdge CountersignSettled CountersignWithdrawn Countersignature EventInstitute
    FieldMask Grant GrantAnswered GrantEnded GrantExists GrantClosed GrantProposed GrantScope GrantTerms GrantToOneself
    ImportChecked ImportColumn ImportColumnMapping ImportDiscarded ImportGroupMapping ImportGroupValue ImportMapping ImportNotReady
    ImportProblem ImportProblemConnection ImportProblemEdge ImportSettled ImportStarted ImportSummary InstituteUpdated
    Invitation InvitationAccepted InvitationRevoked LastOwner Member MemberInvited MemberRemoved MemberRoleChanged
    NothingProposed RegistrationImport ScopedGroup ScopedSession SecondFactorNeeded UnknownCountersignRequest UnknownGrant
    Letterhead LetterheadSet LetterheadTestSent ReplyToElsewhere UnknownImport UnknownInstitute UnknownInvitation UnknownMember UnstagedOffers RecentSecondFactorNeeded SecurityEvent
    SignIn SignInsEnded UnknownSignIn
  `,
}
