import type { Rows } from '../viewers.ts'

/**
 * The report, its recipients and its uptake: rows of the fields in the contract's `report`, `recipients`, `uptake` and
 * `evidence`.
 */
export const reportRows: Rows = {
  mutations: {
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
    'Mutation.remindRecipients':
      'NotAllowed NotAllowed NotAllowed RecipientsReminded NotAllowed RecipientsReminded NotAllowed NotAllowed',
    'Mutation.acknowledgeReport': 'ReportAcknowledged',
    'Mutation.enterUptake': 'NotAllowed NotAllowed NotAllowed UptakeSaved NotAllowed UptakeSaved NotAllowed NotAllowed',
    'Mutation.reportUptake': 'UptakeSaved',
    'Mutation.confirmUptake':
      'UnknownUptake UnknownUptake UnknownUptake UptakeSaved UnknownUptake UptakeSaved UnknownUptake UnknownUptake',
    'Mutation.rewordUptake':
      'UnknownUptake UnknownUptake UnknownUptake UptakeSaved UnknownUptake UptakeSaved UnknownUptake UnknownUptake',
    'Mutation.removeUptake':
      'UnknownUptake UnknownUptake UnknownUptake UptakeRemoved UnknownUptake UptakeRemoved UnknownUptake UnknownUptake',
    'Mutation.removeUptake (what is public)':
      'NotAllowed NotAllowed NotAllowed UptakeRemoved NotAllowed UptakeRemoved NotAllowed NotAllowed',
    'Mutation.announceUptake':
      'NotAllowed NotAllowed NotAllowed UptakeAnnounced NotAllowed UptakeAnnounced NotAllowed NotAllowed',
    'Mutation.setEvidenceUntil':
      'NotAllowed NotAllowed NotAllowed EvidencePromised NotAllowed NotAllowed NotAllowed NotAllowed',
    'Mutation.clearReportHit (that is none)':
      'NotAllowed NotAllowed NotAllowed UnknownHit NotAllowed UnknownHit NotAllowed NotAllowed',
    'Mutation.assignTranslation':
      'NotAllowed NotAllowed NotAllowed TranslationAssigned NotAllowed TranslationAssigned NotAllowed NotAllowed',
    'Mutation.reviewTranslation (that nobody is assigned to)':
      'NotAllowed NotAllowed NotAllowed TranslationUnassigned NotAllowed TranslationUnassigned NotAllowed NotAllowed',
    'Mutation.confirmTranslations (of which none is stale)':
      'NotAllowed NotAllowed NotAllowed ChangedMeanwhile NotAllowed ChangedMeanwhile NotAllowed NotAllowed',
    'Mutation.publishReport (another than was looked at)':
      'NotAllowed NotAllowed NotAllowed ChangedMeanwhile NotAllowed ChangedMeanwhile NotAllowed NotAllowed',
    'Mutation.withdrawReport':
      'NotAllowed NotAllowed NotAllowed ReportWithdrawn NotAllowed ReportWithdrawn NotAllowed NotAllowed',
    'Mutation.withholdReportFigures':
      'NotAllowed NotAllowed NotAllowed ReportFiguresWithheld NotAllowed ReportFiguresWithheld NotAllowed NotAllowed',
  },
  fields: {
    'Event.report (nothing is published)': '- - - shown - shown shown -',
    'Event.report (what could be learned from its figures)': '- - - shown - shown null -',
    'Query.reportByLink': 'shown',
    'Event.recipients': '- - - 1 - 1 - -',
    'Event.recipientCounts': 'null null null shown null shown null null',
    'EventAbilities.manageRecipients': 'no no no yes no yes no no',
    'Event.pendingUptake': 'null null null 1 null 1 null null',
    'Event.peopleToEmailForUptake': 'null null null 3 null 3 null null',
    'Event.unannouncedUptake': 'null null null 1 null 1 null null',
    'EventAbilities.manageUptake': 'no no no yes no yes no no',
    'EventAbilities.announceUptake': 'no no no yes no yes no no',
    'EventAbilities.setEvidenceUntil': 'no no no yes no no no no',
    'EventAbilities.seeReportDraft': 'no no no yes no yes yes no',
    'EventAbilities.editReport': 'no no no yes no yes no no',
    'EventAbilities.publishReport': 'no no no yes no yes no no',
  },
  typesWithoutRows: `
    WithheldFigures ReportAttack ReportReveals ReportFiguresWithheld
    CountryParticipation GroupParticipation ParticipationFigures RegionParticipation Report ReportBlock ReportBlocked ReportChange ReportChapter
    ReportContent ReportDraft ReportFile ReportHitCleared ReportInstitute ReportPreview ReportPublished ReportStatement ReportUnderEmbargo
    ReportTranslation TranslatedText StaleText TranslationsConfirmed TranslationAssignment TranslationReview Translator TranslationAssigned TranslationReviewed
    TranslationUnassigned OwnTranslation TranslationIncomplete
    ReportWithdrawn ReportWithdrawal UnknownReportVersion ReportVersionWithdrawn WithdrawalMayIdentify
    ReportCitation ReportRecommendation DraftRecommendation ReportUpdated ReportVersion ReportWithoutFindings ReportedFinding NobodyToSendTo Recipient RecipientConnection
    RecipientCounts RecipientEdge RecipientExists RecipientRemoved RecipientSaved RecipientsImported ReportAcknowledged
    ReportByLink ReportDelivery RecipientsReminded NoRecipientToRemind UptakeIsPublic ReportNotInLanguage ReportSent ReportVersionNotPublished UnknownRecipient UnknownReportLink
    EvidenceDestroyed EvidenceOnlySooner EvidencePromise EvidencePromised FindingUptake NothingToAnnounce IdentifyingText TooManyUptakes
    UnknownUptake UptakeEntry UptakeRemoved UptakeSaved UptakeMayIdentify UptakeAnnounced
  `,
}
