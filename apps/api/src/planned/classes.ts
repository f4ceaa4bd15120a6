/**
 * Classifies every mutation by its effect on others, so that no single click emails people or is irreversible. A test verifies the classes;
 * docs/decisions/0035 has the reasons.
 */
import type { MutationResolvers, PlannedActionKind } from '../__generated__/resolvers.ts'

export type MutationName = Exclude<keyof MutationResolvers, '__isTypeOf'>

type Args<Name extends MutationName> = Parameters<Extract<MutationResolvers[Name], (...args: never) => unknown>>[1]

export interface Delayed<Name extends MutationName> {
  mutation: Name
  /** Whether it could email anybody or be irrevocable, by its arguments; absent: always. */
  when?: (args: Args<Name>) => boolean
  /** Waits although it emails nobody, because nothing takes it back. */
  isIrrevocable?: boolean
  /** Takes access at once and plans only what emails others, by itself. */
  isEmailOnly?: boolean
  /** Emails everybody concerned, also if more have registered since it was planned. */
  mayGrow?: boolean
  /** Its refusals change something by themselves: a request that can't be met any more is settled, and that is kept. */
  keepsRefusal?: boolean
}

export type AnyDelayed = { [Name in MutationName]: Delayed<Name> }[MutationName]

/** Mutations that wait for a minute in which they can be undone, if they email anybody or are irrevocable. */
export const delayed = {
  ADD_COMPANION: { mutation: 'addCompanion', when: ({ input }) => input.email != null },
  ADD_PERSON: { mutation: 'addPerson' },
  ANSWER_COUNTERSIGN: { mutation: 'answerCountersign', keepsRefusal: true },
  ANSWER_GRANT: { mutation: 'answerGrant' },
  ASSIGN_BREAKOUTS: { mutation: 'assignBreakouts' },
  RESCHEDULE_EVENT: { mutation: 'rescheduleEvent', mayGrow: true },
  POSTPONE_EVENT: { mutation: 'postponeEvent', mayGrow: true },
  CALL_OFF_EVENT: { mutation: 'callOffEvent', isIrrevocable: true, mayGrow: true },
  CHANGE_COMPANION: { mutation: 'changeCompanion', when: ({ input }) => input.email != null },
  CLOSE_VALIDATION: { mutation: 'closeValidation', isIrrevocable: true },
  // Partners of the event are asked for a grant for the copy.
  COPY_EVENT: { mutation: 'copyEvent' },
  CORRECT_ADDRESS: { mutation: 'correctAddress' },
  CORRECT_REGISTRATION: { mutation: 'correctRegistration' },
  DECIDE: { mutation: 'decide', when: ({ input }) => !input.staged && !input.unstage && !input.undoStagedAt },
  DECIDE_ALL: { mutation: 'decideAll', when: ({ input }) => !input.staged },
  DELETE_TAG: { mutation: 'deleteTag', isIrrevocable: true },
  // Afterwards nothing tells new assignments from those before.
  DISTRIBUTE_REVIEWS: { mutation: 'distributeReviews', isIrrevocable: true },
  END_GRANT: { mutation: 'endGrant', isEmailOnly: true },
  END_DELEGATION: { mutation: 'endDelegation', isIrrevocable: true },
  INVITE_FOCAL_POINT: { mutation: 'inviteFocalPoint' },
  INVITE_MEMBER: { mutation: 'inviteMember' },
  INVITE_PEOPLE: { mutation: 'invitePeople' },
  MERGE_REGISTRATIONS: { mutation: 'mergeRegistrations' },
  MERGE_ORGANISATIONS: { mutation: 'mergeOrganisations' },
  MOVE_SESSION: { mutation: 'moveSession' },
  NAME_PEOPLE: { mutation: 'namePeople' },
  OPEN_VALIDATION: { mutation: 'openValidation', isIrrevocable: true },
  PROPOSE_GRANT: { mutation: 'proposeGrant' },
  PROPOSE_TERMS: { mutation: 'proposeTerms' },
  PUBLISH_EVENT: { mutation: 'publishEvent', isIrrevocable: true },
  PUBLISH_REPORT: { mutation: 'publishReport', isIrrevocable: true },
  RELEASE_STAGED_DECISIONS: { mutation: 'releaseStagedDecisions' },
  REMIND_REVIEWERS: { mutation: 'remindReviewers' },
  // What they gave is erased.
  REMOVE_COMPANION: { mutation: 'removeCompanion', isIrrevocable: true },
  REMOVE_SESSION: { mutation: 'removeSession', isIrrevocable: true },
  REQUEST_SPEAKER_CONSENT: { mutation: 'requestSpeakerConsent' },
  RESUME_WAITLIST: { mutation: 'resumeWaitlist' },
  RUN_IMPORT: { mutation: 'runImport', isIrrevocable: true },
  RUN_INVITATION_IMPORT: { mutation: 'runInvitationImport' },
  SEND_EVENT_INVITATION_AGAIN: { mutation: 'sendEventInvitationAgain' },
  SEND_FOLLOW_UP: { mutation: 'sendFollowUp' },
  // One that is scheduled can be cancelled until then.
  SEND_MESSAGE: { mutation: 'sendMessage', when: ({ input }) => input.at == null },
  SEND_REPORT: { mutation: 'sendReport' },
  SEPARATE_ORGANISATION: { mutation: 'separateOrganisation' },
  // Irrevocable where it opens them to everybody.
  SET_CONTRIBUTIONS: { mutation: 'setContributions', when: ({ input }) => input.open },
  SET_DELEGATION: { mutation: 'setDelegation' },
  SET_EVIDENCE_UNTIL: { mutation: 'setEvidenceUntil', isIrrevocable: true },
  // Irrevocable where something is deleted at once.
  SET_RETENTION: { mutation: 'setRetention' },
  SET_SEAT_PLAN: { mutation: 'setSeatPlan' },
  SET_SESSION_ROLE: { mutation: 'setSessionRole' },
  SWAP_DELEGATES: { mutation: 'swapDelegates' },
  ANNOUNCE_UPTAKE: { mutation: 'announceUptake' },
  UPDATE_EVENT: { mutation: 'updateEvent' },
  UPDATE_SESSION: { mutation: 'updateSession' },
  WIDEN_OFFER: { mutation: 'widenOffer' },
  WITHDRAW_REPORT: { mutation: 'withdrawReport', isIrrevocable: true },
} as const satisfies Record<PlannedActionKind, AnyDelayed>

type DelayedName = (typeof delayed)[PlannedActionKind]['mutation']

/**
 * `OWN`: people act for themselves; immediate, even if somebody else gets an email (the next in line, a replacement). `REDUCES_ACCESS`:
 * immediate; only its email is delayed. `UNDOABLE`: emails nobody, and another mutation reverses it. `REMOVES`: emails nobody and is
 * confirmed in a dialog, because it is irreversible. `RECORD`: adds to a record.
 */
type Immediate = 'OWN' | 'REDUCES_ACCESS' | 'UNDOABLE' | 'REMOVES' | 'RECORD'

/** Every other mutation: they take effect at once. */
export const immediate = {
  acceptInvitation: 'OWN',
  acceptReplacement: 'OWN',
  acknowledgeReport: 'OWN',
  amendRegistration: 'OWN',
  answerDelegation: 'OWN',
  answerFollowUp: 'OWN',
  answerSpeakerConsent: 'OWN',
  answerValidation: 'OWN',
  closeCalendarFeed: 'OWN',
  confirmAddressByLink: 'OWN',
  confirmErasure: 'OWN',
  createApiToken: 'OWN',
  declineEventInvitation: 'OWN',
  declineReplacement: 'OWN',
  deleteDraft: 'OWN',
  inviteToDelegation: 'OWN',
  joinSession: 'OWN',
  nameReplacement: 'OWN',
  openCalendarFeed: 'OWN',
  registerInterest: 'OWN',
  reportUptake: 'OWN',
  requestErasure: 'OWN',
  saveDraft: 'OWN',
  setDigest: 'OWN',
  setLanguage: 'OWN',
  setOwnProtection: 'OWN',
  setSharing: 'OWN',
  signToken: 'OWN',
  submitContribution: 'OWN',
  withdrawContribution: 'OWN',
  withdrawFollowUpAnswers: 'OWN',
  withdrawReplacement: 'OWN',
  takeSeat: 'OWN',
  takeSeatByLink: 'OWN',
  testLetterhead: 'OWN',
  testMessage: 'OWN',
  visitStatus: 'OWN',
  withdraw: 'OWN',
  withdrawByLink: 'OWN',
  changeMemberRole: 'REDUCES_ACCESS',
  endOtherSignIns: 'REDUCES_ACCESS',
  endSignIn: 'REDUCES_ACCESS',
  withholdContribution: 'REDUCES_ACCESS',
  removeMember: 'REDUCES_ACCESS',
  removeUptake: 'REDUCES_ACCESS',
  revokeApiToken: 'REDUCES_ACCESS',
  revokeEventInvitation: 'REDUCES_ACCESS',
  revokeFocalPoint: 'REDUCES_ACCESS',
  revokeInvitation: 'REDUCES_ACCESS',
  removeWebhook: 'REDUCES_ACCESS',
  rotateWebhookSecret: 'REDUCES_ACCESS',
  setOffersProtection: 'REDUCES_ACCESS',
  addRecipient: 'UNDOABLE',
  addSession: 'UNDOABLE',
  addSpeaker: 'UNDOABLE',
  addTopic: 'UNDOABLE',
  assignReviewers: 'UNDOABLE',
  cancelMessage: 'UNDOABLE',
  changeNote: 'UNDOABLE',
  changeRecipient: 'UNDOABLE',
  changeSpeaker: 'UNDOABLE',
  changeTag: 'UNDOABLE',
  checkImport: 'UNDOABLE',
  clearContributionHit: 'UNDOABLE',
  clearHit: 'UNDOABLE',
  clearReportHit: 'UNDOABLE',
  confirmUptake: 'UNDOABLE',
  correctAttendance: 'UNDOABLE',
  createEvent: 'UNDOABLE',
  createFinding: 'UNDOABLE',
  createSeries: 'UNDOABLE',
  createTag: 'UNDOABLE',
  createWebhook: 'UNDOABLE',
  decideStatement: 'UNDOABLE',
  declareConflict: 'UNDOABLE',
  dismissDuplicate: 'UNDOABLE',
  enterUptake: 'UNDOABLE',
  updateFindingSources: 'UNDOABLE',
  archiveEvent: 'UNDOABLE',
  holdWaitlist: 'UNDOABLE',
  importRecipients: 'UNDOABLE',
  keepOrganisationsApart: 'UNDOABLE',
  setOrganisationNames: 'UNDOABLE',
  liftConflict: 'UNDOABLE',
  moveFinding: 'UNDOABLE',
  moveTopic: 'UNDOABLE',
  approveContribution: 'UNDOABLE',
  resolveFreeze: 'UNDOABLE',
  runPlannedActionNow: 'OWN',
  saveBoardView: 'UNDOABLE',
  saveMessage: 'UNDOABLE',
  saveMessageTemplate: 'UNDOABLE',
  saveReview: 'UNDOABLE',
  sendDeliveryAgain: 'UNDOABLE',
  setCertificateRule: 'UNDOABLE',
  setDisclosureThreshold: 'UNDOABLE',
  setFollowUp: 'UNDOABLE',
  setEmailNote: 'UNDOABLE',
  setPriority: 'UNDOABLE',
  setReminders: 'UNDOABLE',
  setQuotas: 'UNDOABLE',
  setReviewCriteria: 'UNDOABLE',
  setRoomDisclosure: 'UNDOABLE',
  unarchiveEvent: 'UNDOABLE',
  changeEventSlug: 'UNDOABLE',
  unpublishEvent: 'UNDOABLE',
  setSessionRule: 'UNDOABLE',
  setStatusPageSettings: 'UNDOABLE',
  stageComposition: 'UNDOABLE',
  tagRegistrations: 'UNDOABLE',
  testWebhook: 'UNDOABLE',
  unassignReviewers: 'UNDOABLE',
  undoBulkAction: 'UNDOABLE',
  undoPlannedAction: 'UNDOABLE',
  updateFinding: 'UNDOABLE',
  setLetterhead: 'UNDOABLE',
  updateInstitute: 'UNDOABLE',
  updateReport: 'UNDOABLE',
  updateSeries: 'UNDOABLE',
  updateTopic: 'UNDOABLE',
  updateWebhook: 'UNDOABLE',
  withdrawCountersign: 'UNDOABLE',
  // Those who are mentioned are emailed a minute later, unless it is deleted.
  writeInternalNote: 'UNDOABLE',
  withholdReportFigures: 'UNDOABLE',
  discardMessage: 'REMOVES',
  discardImport: 'REMOVES',
  removeBoardView: 'REMOVES',
  removeFinding: 'REMOVES',
  removeMessageTemplate: 'REMOVES',
  removeNote: 'REMOVES',
  deleteEvent: 'REMOVES',
  deleteInternalNote: 'REMOVES',
  removeRecipient: 'REMOVES',
  removeSpeaker: 'REMOVES',
  removeTopic: 'REMOVES',
  checkIn: 'RECORD',
  markEditing: 'RECORD',
  markPresence: 'RECORD',
  openPerson: 'RECORD',
  recordSpeakerConsent: 'RECORD',
  revealField: 'RECORD',
  writeNote: 'RECORD',
} as const satisfies Record<Exclude<MutationName, DelayedName>, Immediate>
