import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { EventHappening } from '@plenaria/schema/happenings'

interface Kinds {
  name: MessageDescriptor
  whats: Readonly<Partial<Record<EventHappening, MessageDescriptor>>>
}

/** Everything that the log knows to have happened, by what it is about. */
export const auditKinds = {
  registrations: {
    name: msg`Registrations`,
    whats: {
      REGISTERED: msg`Somebody registered`,
      AMENDED: msg`A registration was amended`,
      STAGED: msg`A decision was staged`,
      UNSTAGED: msg`A staged decision was taken back`,
      OFFERED: msg`A seat was offered`,
      TAKEN: msg`A seat was taken`,
      WAITLISTED: msg`Somebody was put on the waitlist`,
      NOT_SELECTED: msg`Somebody was not selected`,
      DECLINED: msg`A registration was declined`,
      LAPSED: msg`An offer lapsed`,
      HOLD_EXPIRED: msg`An email was not confirmed in time, and its seat is free again`,
      ADDRESS_CONFIRMED: msg`Somebody confirmed their email`,
      WITHDRAWN: msg`Somebody withdrew`,
      REPLACEMENT_NAMED: msg`Somebody named who is to have their seat`,
      REPLACEMENT_TAKEN_BACK: msg`Somebody took back whom they had named for their seat`,
      REPLACEMENT_DECLINED: msg`Whom somebody had named for their seat does not want it`,
      PASSED_ON: msg`Somebody left, and their seat went to whom they had named`,
      SUCCEEDED: msg`Somebody got the seat of a person who had named them`,
      REINSTATED: msg`A registration was reinstated`,
      SESSIONS_UNCHOSEN: msg`The only sessions that somebody had chosen were removed`,
      SESSION_ROLE_SET: msg`Who speaks in a session was changed`,
      BREAKOUT_ASSIGNED: msg`Somebody was assigned to a breakout`,
      WIDENED: msg`A seat is for more sessions than it was limited to`,
      BULK_ACTION_STARTED: msg`A decision about many was begun`,
      BULK_ACTION_UNDONE: msg`A decision about many was taken back`,
      ACTION_PLANNED: msg`An action was planned, to take effect a minute later`,
      ACTION_UNDONE: msg`A planned action was undone`,
      ACTION_HALTED: msg`A planned action was stopped`,
      BOARD_VIEW_SAVED: msg`A view of the board was saved`,
      BOARD_VIEW_REMOVED: msg`A view of the board was removed`,
      PRIORITY_SET: msg`A priority in the queue was changed`,
      ORGANISATION_MATCHED: msg`What an organisation counts as was changed`,
      REVIEW_SAVED: msg`A review was saved`,
      CONFLICT_DECLARED: msg`A conflict of interest was declared`,
      CONFLICT_LIFTED: msg`A conflict of interest was lifted`,
    },
  },
  data: {
    name: msg`People’s data`,
    whats: {
      REVEALED: msg`A masked field was looked at`,
      SHARED: msg`A partner was allowed to see a registration`,
      UNSHARED: msg`A partner is no longer allowed to see a registration`,
      ASKED_ANEW: msg`Consent was asked for again, because a partner’s new terms go further`,
      ATTENDED: msg`Somebody came to a session`,
      ATTENDANCE_CORRECTED: msg`The attendance of somebody was put right`,
      CERTIFICATE_ISSUED: msg`A certificate was issued`,
      CERTIFICATE_REVOKED: msg`A certificate was revoked`,
      CERTIFICATE_RULE_SET: msg`The rule for certificates was changed`,
      ERASED: msg`What tells who somebody is was erased`,
      DISCRETION_SET: msg`Whether it is told who is registered was changed`,
      ROOM_DISCLOSURE_SET: msg`What the public sees of the room was changed`,
      RETENTION_SET: msg`How long data is kept was changed`,
      EXPORTED: msg`A list was taken away as a file`,
      IMPORTED: msg`People were registered from a file`,
    },
  },
  invitations: {
    name: msg`Invitations`,
    whats: {
      EVENT_INVITATION_SENT: msg`Somebody was invited`,
      EVENT_INVITATION_SENT_AGAIN: msg`An invitation was sent again`,
      EVENT_INVITATION_REVOKED: msg`An invitation was taken back`,
      EVENT_INVITATION_DECLINED: msg`Somebody who was invited cannot come`,
      EVENT_INVITATION_LAPSED: msg`An invitation lapsed`,
      FOCAL_POINT_INVITED: msg`A focal point was given places to fill`,
      FOCAL_POINT_REVOKED: msg`A focal point’s list of places was taken back`,
    },
  },
  messages: {
    name: msg`Messages`,
    whats: {
      LETTER_WRITTEN: msg`A letter was written`,
      LETTER_CHANGED: msg`A letter was changed`,
      LETTER_DISCARDED: msg`A letter was discarded`,
      LETTER_SCHEDULED: msg`A letter was scheduled`,
      LETTER_CANCELLED: msg`A letter was taken back from the schedule`,
      LETTER_SENT: msg`A letter was sent`,
      LETTER_HALTED: msg`A scheduled letter was not sent`,
      NEWS_STOPPED: msg`Somebody stopped news of the event`,
      OCCASION_NOTE_SET: msg`The note of a mail was changed`,
      REMINDERS_SET: msg`The reminders were changed`,
    },
  },
  findings: {
    name: msg`Findings and report`,
    whats: {
      REPORT_FIGURES_WITHHELD: msg`Which figures the report withholds was changed`,
      REPORT_COMPOSED: msg`The next version of the report was composed`,
      REPORT_PUBLISHED: msg`A version of the report was published`,
      RECIPIENT_ADDED: msg`A recipient of the report was added`,
      RECIPIENT_CHANGED: msg`A recipient of the report was changed`,
      RECIPIENT_REMOVED: msg`A recipient of the report was removed`,
      RECIPIENTS_IMPORTED: msg`Recipients of the report were taken in from a file`,
      REPORT_SENT: msg`The report was sent to recipients`,
      REPORT_ACKNOWLEDGED: msg`A recipient said that the report has arrived`,
      UPTAKE_ENTERED: msg`It was entered what became of a finding`,
      UPTAKE_REPORTED: msg`A recipient said what became of a finding`,
      UPTAKE_CONFIRMED: msg`What a recipient said of a finding was made public`,
      UPTAKE_REMOVED: msg`What became of a finding was taken out`,
      EVIDENCE_PROMISED: msg`It was promised when the links from findings to people are destroyed`,
      LINKS_DESTROYED: msg`The links from findings to people were destroyed`,
      LOG_RESEALED: msg`An upgrade sealed the authors of earlier entries`,
      UPTAKE_TOLD: msg`Participants were told what became of findings`,
      FINDING_CREATED: msg`A finding was written`,
      FINDING_CHANGED: msg`A finding was worded anew`,
      FINDING_MOVED: msg`A finding was moved`,
      FINDING_REMOVED: msg`A finding was removed`,
      FINDING_GATHERED: msg`What a finding rests on was changed`,
      LEAK_CLEARED: msg`A marked place of a text was let pass`,
      FREEZE_RESOLVED: msg`A frozen passage was let stand`,
      VALIDATION_OPENED: msg`A draft was given to participants`,
      VALIDATION_CLOSED: msg`A validation round was closed`,
      STATEMENT_DECIDED: msg`It was decided whether a statement stands beside a finding`,
      DISCLOSURE_THRESHOLD_SET: msg`How large a group has to be to be named was changed`,
    },
  },
  event: {
    name: msg`The event`,
    whats: {
      EVENT_CREATED: msg`The event was created`,
      EVENT_UPDATED: msg`The event’s details were changed`,
      EVENT_PUBLISHED: msg`The event was published`,
      SEAT_PLAN_SET: msg`The seat plan was changed`,
      STANDING_RULES_SET: msg`What people are told and may do on their page was changed`,
      QUEUE_HELD: msg`The queue was held`,
      QUEUE_RESUMED: msg`The queue was resumed`,
      ORGANISATIONS_MERGED: msg`Spellings were found to be of one organisation`,
      ORGANISATION_SEPARATED: msg`A spelling was told apart from an organisation again`,
      ORGANISATIONS_KEPT_APART: msg`Organisations were found not to be one`,
      ORGANISATION_NAMES_SET: msg`Other names of an organisation were changed`,
      ALLOTMENT_SET: msg`A partner’s allotment was changed`,
      REVIEW_CRITERIA_SET: msg`The review criteria were changed`,
    },
  },
  programme: {
    name: msg`Programme`,
    whats: {
      SESSION_ADDED: msg`A session was added`,
      SESSION_UPDATED: msg`A session was changed`,
      SESSION_MOVED: msg`A session was moved`,
      SESSION_REMOVED: msg`A session was removed`,
      SESSION_PLACE_HELD: msg`A place in a session was given`,
      SESSION_PLACE_AWAITED: msg`Somebody waits for a place in a session`,
      SESSION_PLACE_LEFT: msg`A place in a session was given up`,
    },
  },
  said: {
    name: msg`What was said`,
    whats: {
      TOPIC_ADDED: msg`A topic was added`,
      TOPIC_UPDATED: msg`A topic was changed`,
      TOPIC_MOVED: msg`A topic was moved`,
      TOPIC_REMOVED: msg`A topic was removed`,
      CONTRIBUTIONS_SET: msg`Who is asked for contributions, and until when, was changed`,
      CONTRIBUTION_SENT: msg`A contribution was sent`,
      CONTRIBUTION_CHANGED: msg`A contribution was changed`,
      CONTRIBUTION_TAKEN_BACK: msg`A contribution was taken back`,
      CONTRIBUTION_PASSED: msg`A contribution was let be read by everybody`,
      CONTRIBUTION_KEPT: msg`A contribution was kept for the rapporteurs`,
      FOLLOW_UP_SET: msg`What is asked of those who attended was changed`,
      FOLLOW_UP_SENT: msg`Those who attended were asked`,
      FOLLOW_UP_ANSWERED: msg`Somebody who attended answered`,
      FOLLOW_UP_TAKEN_BACK: msg`Somebody took back what they answered afterwards`,
      SESSION_RULE_SET: msg`What may be noted of a session was changed`,
      NOTE_WRITTEN: msg`A note was written`,
      NOTE_CHANGED: msg`A note was changed`,
      NOTE_REMOVED: msg`A note was removed`,
    },
  },
  grants: {
    name: msg`Partners`,
    whats: {
      GRANT_PROPOSED: msg`The grant was proposed`,
      GRANT_TERMS_PROPOSED: msg`Other terms were proposed`,
      GRANT_AGREED: msg`The terms were accepted`,
      GRANT_DECLINED: msg`The proposal was declined`,
      GRANT_TAKEN_BACK: msg`The proposal was taken back`,
      GRANT_ENDED: msg`The grant was ended`,
      GRANT_EXPIRED: msg`The grant ended at its date`,
    },
  },
  countersign: {
    name: msg`Countersigning`,
    whats: {
      COUNTERSIGN_ASKED: msg`A countersignature was asked for`,
      COUNTERSIGNED: msg`A decision was countersigned`,
      COUNTERSIGN_REFUSED: msg`A countersignature was refused`,
      COUNTERSIGN_WITHDRAWN: msg`The request for a countersignature was taken back`,
      COUNTERSIGN_VOID: msg`A request for a countersignature became void`,
    },
  },
} satisfies Record<string, Kinds>

export const whatWords: Readonly<Record<string, MessageDescriptor>> = {
  ...auditKinds.registrations.whats,
  ...auditKinds.data.whats,
  ...auditKinds.invitations.whats,
  ...auditKinds.messages.whats,
  ...auditKinds.findings.whats,
  ...auditKinds.event.whats,
  ...auditKinds.programme.whats,
  ...auditKinds.said.whats,
  ...auditKinds.grants.whats,
  ...auditKinds.countersign.whats,
} satisfies Record<EventHappening, MessageDescriptor>

const ofMany: readonly string[] = [
  'BULK_ACTION_STARTED',
  'BULK_ACTION_UNDONE',
  'ACTION_PLANNED',
  'ACTION_UNDONE',
  'ACTION_HALTED',
  'BOARD_VIEW_SAVED',
  'BOARD_VIEW_REMOVED',
] satisfies EventHappening[]

const ofOneBesides: readonly string[] = [
  'REVEALED',
  'SHARED',
  'UNSHARED',
  'ASKED_ANEW',
  'ATTENDED',
  'ATTENDANCE_CORRECTED',
  'CERTIFICATE_ISSUED',
  'CERTIFICATE_REVOKED',
  'NEWS_STOPPED',
  'SESSION_PLACE_HELD',
  'SESSION_PLACE_AWAITED',
  'SESSION_PLACE_LEFT',
] satisfies EventHappening[]

/** Whether the log says neither who acted nor when: only that it happened, in a batch. */
export const isSealed = (what: string): boolean =>
  /^(CONTRIBUTION_(SENT|CHANGED|TAKEN_BACK)|FOLLOW_UP_(ANSWERED|TAKEN_BACK)|NOTE_(WRITTEN|CHANGED|REMOVED))$/.test(what)

/** Whether a partner came to see a registration by it, or no longer does. */
export const isAboutConsent = (what: string): boolean => ['SHARED', 'UNSHARED', 'ASKED_ANEW'].includes(what)

/** Whether it is about one registration. */
export const isAboutOne = (what: string): boolean =>
  (what in auditKinds.registrations.whats && !ofMany.includes(what)) || ofOneBesides.includes(what)

export const actorKinds = {
  PERSON: msg`People who register`,
  MEMBER: msg`Members of institutes`,
  CLOCK: msg`The clock`,
} as const
