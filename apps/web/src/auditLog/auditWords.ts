import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { EventHappening } from '@plenaria/schema/happenings'

interface Kinds {
  name: MessageDescriptor
  entryNames: Readonly<Partial<Record<EventHappening, MessageDescriptor>>>
}

/** All audit codes, by subject. */
export const auditKinds = {
  registrations: {
    name: msg({ id: 'common.registrations', message: 'Registrations' }),
    entryNames: {
      REGISTERED: msg({ id: 'common.somebody-registered', message: 'Someone registered' }),
      AMENDED: msg({ id: 'common.registration-was-amended', message: 'A registration was amended' }),
      CORRECTED: msg({ id: 'audit-log.registration-was-corrected', message: 'A registration was corrected' }),
      ADDRESS_CORRECTED: msg({
        id: 'audit-log.address-was-corrected',
        message: 'An email address was corrected before it was confirmed',
      }),
      MERGED: msg({ id: 'audit-log.registration-was-merged', message: 'Another registration was merged into one' }),
      MERGED_INTO: msg({
        id: 'audit-log.registration-ended-by-merging',
        message: 'A registration was merged into another',
      }),
      DUPLICATE_DISMISSED: msg({
        id: 'audit-log.two-registrations-were-marked-as',
        message: 'Two registrations were marked as different people',
      }),
      STAGED: msg({ id: 'common.decision-was-staged', message: 'A decision was staged' }),
      UNSTAGED: msg({ id: 'audit-log.decision-was-unstaged', message: 'A decision was unstaged' }),
      OFFERED: msg({ id: 'common.seat-was-offered', message: 'A seat was offered' }),
      TAKEN: msg({ id: 'common.seat-was-taken', message: 'A seat was accepted' }),
      WAITLISTED: msg({ id: 'common.somebody-was-put-on-waitlist', message: 'Someone was put on the waitlist' }),
      NOT_SELECTED: msg({ id: 'common.somebody-was-not-selected', message: 'Someone was not selected' }),
      DECLINED: msg({ id: 'common.registration-was-declined', message: 'A registration was declined' }),
      LAPSED: msg({ id: 'common.offer-lapsed', message: 'An offer expired' }),
      OFFER_EXTENDED: msg({
        id: 'audit-log.offer-has-other-deadline',
        message: 'An offer’s deadline moved because the event was rescheduled',
      }),
      OFFER_ENDED: msg({
        id: 'audit-log.offer-ended-with-event',
        message: 'An offer ended because the event was called off',
      }),
      HOLD_EXPIRED: msg({
        id: 'audit-log.email-was-not-confirmed-in',
        message: 'Someone didn’t confirm their email address in time, so their seat is free again',
      }),
      ADDRESS_CONFIRMED: msg({
        id: 'audit-log.somebody-confirmed-their-email',
        message: 'Someone confirmed their email address',
      }),
      WITHDRAWN: msg({ id: 'common.somebody-withdrew', message: 'Someone withdrew' }),
      REPLACEMENT_NAMED: msg({
        id: 'audit-log.someone-named-replacement-for-their',
        message: 'Someone named a replacement for their seat',
      }),
      REPLACEMENT_TAKEN_BACK: msg({
        id: 'audit-log.someone-cancelled-their-replacement',
        message: 'Someone cancelled their replacement',
      }),
      REPLACEMENT_DECLINED: msg({
        id: 'audit-log.named-replacement-turned-down-seat',
        message: 'A named replacement turned down the seat',
      }),
      PASSED_ON: msg({
        id: 'audit-log.somebody-left-and-their-seat',
        message: 'Someone withdrew, and their replacement took the seat',
      }),
      SUCCEEDED: msg({
        id: 'audit-log.replacement-took-over-seat',
        message: 'A replacement took over a seat',
      }),
      DELEGATION_SET: msg({ id: 'audit-log.delegation-set', message: 'A delegation’s seats were changed' }),
      DELEGATION_HEAD_SET: msg({ id: 'audit-log.delegation-head-set', message: 'A delegation got a new head' }),
      DELEGATION_INVITED: msg({ id: 'audit-log.delegation-invited', message: 'Someone was invited to a delegation' }),
      DELEGATION_JOINED: msg({ id: 'audit-log.delegation-joined', message: 'Someone joined a delegation' }),
      DELEGATION_LEFT: msg({
        id: 'audit-log.delegation-left',
        message: 'Someone left a delegation or declined to join it',
      }),
      COMPANION_ADDED: msg({ id: 'audit-log.companion-added', message: 'A companion was added' }),
      COMPANION_CHANGED: msg({ id: 'audit-log.companion-changed', message: 'A companion was changed' }),
      COMPANION_REMOVED: msg({ id: 'audit-log.companion-removed', message: 'A companion was removed' }),
      SPEAKER_ADDED: msg({ id: 'audit-log.speaker-was-added', message: 'A speaker was added' }),
      SPEAKER_CHANGED: msg({ id: 'audit-log.speaker-was-changed', message: 'A speaker was changed' }),
      SPEAKER_REMOVED: msg({ id: 'audit-log.speaker-was-deleted', message: 'A speaker was deleted' }),
      SPEAKER_ASKED: msg({ id: 'audit-log.speaker-was-asked', message: 'A speaker was asked for consent' }),
      SPEAKER_CONSENT_RECORDED: msg({
        id: 'audit-log.speakers-answer-was-recorded',
        message: 'A speaker’s answer was recorded',
      }),
      SPEAKER_CONSENT_ANSWERED: msg({
        id: 'audit-log.speaker-answered',
        message: 'A speaker answered or changed their mind',
      }),
      SWAPPED_OUT: msg({
        id: 'audit-log.delegation-gave-members-seat-to',
        message: 'A delegation gave a member’s seat to another member',
      }),
      SWAPPED_IN: msg({
        id: 'audit-log.person-got-another-delegation-members',
        message: 'Someone got another delegation member’s seat',
      }),
      REINSTATED: msg({ id: 'common.registration-was-reinstated', message: 'A registration was reinstated' }),
      SESSIONS_UNCHOSEN: msg({
        id: 'audit-log.only-sessions-that-somebody-had',
        message: 'The only sessions someone had chosen were removed',
      }),
      SESSION_ROLE_SET: msg({
        id: 'audit-log.sessions-speakers-were-changed',
        message: 'A session’s speakers were changed',
      }),
      BREAKOUT_ASSIGNED: msg({
        id: 'audit-log.somebody-was-assigned-to-breakout',
        message: 'Someone was assigned to a breakout',
      }),
      WIDENED: msg({
        id: 'audit-log.seat-is-for-more-sessions',
        message: 'A limited seat was extended to more sessions',
      }),
      BULK_ACTION_STARTED: msg({
        id: 'audit-log.bulk-decision-was-started',
        message: 'A bulk decision was started',
      }),
      BULK_ACTION_UNDONE: msg({
        id: 'audit-log.bulk-decision-was-undone',
        message: 'A bulk decision was undone',
      }),
      ACTION_PLANNED: msg({
        id: 'common.action-was-planned-to-take',
        message: 'An action was planned to take effect a minute later',
      }),
      ACTION_UNDONE: msg({ id: 'common.planned-action-was-undone', message: 'A planned action was undone' }),
      ACTION_HALTED: msg({ id: 'common.planned-action-was-stopped', message: 'A planned action was stopped' }),
      BOARD_VIEW_SAVED: msg({ id: 'audit-log.view-of-board-was-saved', message: 'A board view was saved' }),
      BOARD_VIEW_REMOVED: msg({ id: 'audit-log.view-of-board-was-removed', message: 'A board view was deleted' }),
      PRIORITY_SET: msg({
        id: 'audit-log.priority-in-queue-was-changed',
        message: 'A priority in the queue was changed',
      }),
      ORGANISATION_MATCHED: msg({
        id: 'audit-log.what-organisation-counts-as-was',
        message: 'The way an organisation is counted was changed',
      }),
      REVIEW_SAVED: msg({ id: 'audit-log.review-was-saved', message: 'A review was saved' }),
      REVIEWS_DISTRIBUTED: msg({
        id: 'audit-log.applications-were-distributed',
        message: 'Applications were distributed to reviewers',
      }),
      REVIEWER_ASSIGNED: msg({
        id: 'audit-log.reviewers-were-assigned',
        message: 'Reviewers were assigned to an application',
      }),
      REVIEWER_UNASSIGNED: msg({
        id: 'audit-log.reviewers-were-unassigned',
        message: 'Reviewers were unassigned from an application',
      }),
      REVIEW_ASSIGNMENTS_ENDED: msg({
        id: 'audit-log.reviewers-lost-access',
        message: 'Applications were unassigned from reviewers who lost access',
      }),
      REVIEWERS_REMINDED: msg({ id: 'audit-log.reviewers-were-reminded', message: 'Reviewers were reminded' }),
      TAG_CREATED: msg({ id: 'audit-log.tag-was-created', message: 'A tag was created' }),
      TAG_CHANGED: msg({ id: 'audit-log.tag-was-changed', message: 'A tag was changed' }),
      TAG_DELETED: msg({ id: 'audit-log.tag-was-deleted', message: 'A tag was deleted' }),
      TAGS_SET: msg({
        id: 'audit-log.tags-of-application-were-changed',
        message: 'An application’s tags were changed',
      }),
      INTERNAL_NOTE_WRITTEN: msg({
        id: 'audit-log.internal-note-was-written',
        message: 'An internal note was written',
      }),
      INTERNAL_NOTE_DELETED: msg({
        id: 'audit-log.internal-note-was-deleted',
        message: 'An internal note was deleted',
      }),
      CONFLICT_DECLARED: msg({
        id: 'audit-log.conflict-of-interest-was-declared',
        message: 'A conflict of interest was declared',
      }),
      CONFLICT_LIFTED: msg({
        id: 'audit-log.conflict-of-interest-was-lifted',
        message: 'A conflict of interest was lifted',
      }),
    },
  },
  data: {
    name: msg({ id: 'common.peoples-data', message: 'People’s data' }),
    entryNames: {
      REVEALED: msg({ id: 'audit-log.masked-field-was-looked-at', message: 'A masked field was viewed' }),
      PERSON_OPENED: msg({ id: 'audit-log.person-was-opened', message: 'A person’s page was opened' }),
      SHARED: msg({
        id: 'audit-log.partner-was-allowed-to-see',
        message: 'A partner was allowed to see a registration',
      }),
      UNSHARED: msg({
        id: 'audit-log.partner-is-no-longer-allowed',
        message: 'A partner is no longer allowed to see a registration',
      }),
      ASKED_ANEW: msg({
        id: 'audit-log.consent-was-asked-for-again',
        message: 'Consent was requested again because a partner’s new terms go further',
      }),
      ATTENDED: msg({ id: 'audit-log.someone-attended-session', message: 'Someone attended a session' }),
      ATTENDANCE_CORRECTED: msg({
        id: 'audit-log.someones-attendance-was-corrected',
        message: 'Someone’s attendance was corrected',
      }),
      CERTIFICATE_ISSUED: msg({ id: 'audit-log.certificate-was-issued', message: 'A certificate was issued' }),
      CERTIFICATE_REVOKED: msg({ id: 'audit-log.certificate-was-revoked', message: 'A certificate was revoked' }),
      VISA_LETTER_ISSUED: msg({ id: 'audit-log.visa-letter-was-issued', message: 'A visa letter was issued' }),
      CERTIFICATE_RULE_SET: msg({
        id: 'audit-log.rule-for-certificates-was-changed',
        message: 'The certificate rule was changed',
      }),
      ERASED: msg({ id: 'audit-log.identifying-data-was-deleted', message: 'Identifying data was deleted' }),
      DISCRETION_SET: msg({
        id: 'audit-log.visibility-of-registered-people-was',
        message: 'The visibility of registered people was changed',
      }),
      ROOM_DISCLOSURE_SET: msg({
        id: 'audit-log.what-public-sees-of-room',
        message: 'The public view of the room was changed',
      }),
      RETENTION_SET: msg({ id: 'audit-log.data-retention-was-changed', message: 'Data retention was changed' }),
      EXPORTED: msg({ id: 'audit-log.list-was-exported', message: 'A list was exported' }),
      IMPORTED: msg({
        id: 'audit-log.people-were-registered-from-file',
        message: 'People were registered from a file',
      }),
    },
  },
  invitations: {
    name: msg({ id: 'common.invitations', message: 'Invitations' }),
    entryNames: {
      EVENT_INVITATION_SENT: msg({ id: 'common.somebody-was-invited', message: 'Someone was invited' }),
      EVENT_INVITATION_SENT_AGAIN: msg({
        id: 'audit-log.invitation-was-sent-again',
        message: 'An invitation was sent again',
      }),
      EVENT_INVITATION_REVOKED: msg({
        id: 'common.invitation-was-taken-back',
        message: 'An invitation was withdrawn',
      }),
      EVENT_INVITATION_DECLINED: msg({
        id: 'audit-log.somebody-who-was-invited-cannot',
        message: 'Someone who was invited can’t attend',
      }),
      EVENT_INVITATION_LAPSED: msg({ id: 'audit-log.invitation-lapsed', message: 'An invitation expired' }),
      FOCAL_POINT_INVITED: msg({
        id: 'audit-log.focal-point-was-given-places',
        message: 'A focal point was given places to fill',
      }),
      FOCAL_POINT_REVOKED: msg({
        id: 'audit-log.focal-points-list-of-places',
        message: 'A focal point’s places were withdrawn',
      }),
    },
  },
  messages: {
    name: msg({ id: 'common.messages', message: 'Messages' }),
    entryNames: {
      LETTER_WRITTEN: msg({ id: 'audit-log.letter-was-written', message: 'A message was written' }),
      LETTER_CHANGED: msg({ id: 'audit-log.letter-was-changed', message: 'A message was changed' }),
      LETTER_DISCARDED: msg({ id: 'audit-log.letter-was-discarded', message: 'A message was discarded' }),
      LETTER_SCHEDULED: msg({ id: 'audit-log.letter-was-scheduled', message: 'A message was scheduled' }),
      LETTER_CANCELLED: msg({
        id: 'audit-log.scheduled-message-was-cancelled',
        message: 'A scheduled message was cancelled',
      }),
      LETTER_SENT: msg({ id: 'audit-log.letter-was-sent', message: 'A message was sent' }),
      LETTER_HALTED: msg({
        id: 'audit-log.scheduled-letter-was-not-sent',
        message: 'A scheduled message was not sent',
      }),
      EMAIL_RESENT: msg({ id: 'audit-log.email-was-sent-again', message: 'An email was sent again' }),
      NEWS_STOPPED: msg({
        id: 'audit-log.somebody-stopped-news-of-event',
        message: 'Someone unsubscribed from news about the event',
      }),
      OCCASION_NOTE_SET: msg({ id: 'audit-log.note-of-mail-was-changed', message: 'The note in an email was changed' }),
      REMINDERS_SET: msg({ id: 'audit-log.reminders-were-changed', message: 'The reminders were changed' }),
    },
  },
  findings: {
    name: msg({ id: 'audit-log.findings-and-report', message: 'Findings and report' }),
    entryNames: {
      REPORT_FIGURES_WITHHELD: msg({
        id: 'audit-log.reports-withheld-figures-were-changed',
        message: 'The report’s withheld figures were changed',
      }),
      REPORT_COMPOSED: msg({
        id: 'audit-log.next-version-of-report-was',
        message: 'The next report version was composed',
      }),
      REPORT_PUBLISHED: msg({
        id: 'audit-log.version-of-report-was-published',
        message: 'A report version was published',
      }),
      REPORT_WITHDRAWN: msg({
        id: 'audit-log.version-of-report-was-withdrawn',
        message: 'A report version was withdrawn',
      }),
      TRANSLATIONS_CONFIRMED: msg({
        id: 'audit-log.translations-of-report-were-confirmed',
        message: 'Translations of the report were confirmed',
      }),
      TRANSLATION_ASSIGNED: msg({
        id: 'audit-log.translation-of-report-was-assigned',
        message: 'A translation of the report was assigned',
      }),
      TRANSLATION_REVIEWED: msg({
        id: 'audit-log.translation-of-report-was-reviewed',
        message: 'A translation of the report was reviewed',
      }),
      RECIPIENT_ADDED: msg({
        id: 'audit-log.recipient-of-report-was-added',
        message: 'A report recipient was added',
      }),
      RECIPIENT_CHANGED: msg({
        id: 'audit-log.recipient-of-report-was-changed',
        message: 'A report recipient was changed',
      }),
      RECIPIENT_REMOVED: msg({
        id: 'audit-log.recipient-of-report-was-removed',
        message: 'A report recipient was removed',
      }),
      RECIPIENTS_IMPORTED: msg({
        id: 'audit-log.recipients-of-report-were-taken',
        message: 'Report recipients were imported from a file',
      }),
      REPORT_SENT: msg({ id: 'audit-log.report-was-sent-to-recipients', message: 'The report was sent to recipients' }),
      REPORT_ACKNOWLEDGED: msg({
        id: 'audit-log.recipient-confirmed-receipt-of-report',
        message: 'A recipient confirmed receipt of the report',
      }),
      RECIPIENTS_REMINDED: msg({
        id: 'audit-log.recipients-were-reminded',
        message: 'Report recipients were reminded',
      }),
      UPTAKE_REWORDED: msg({
        id: 'audit-log.recipients-answer-was-reworded',
        message: 'A recipient’s answer was reworded',
      }),
      UPTAKE_ENTERED: msg({
        id: 'audit-log.uptake-of-finding-was-recorded',
        message: 'The uptake of a finding was recorded',
      }),
      UPTAKE_REPORTED: msg({
        id: 'audit-log.recipient-said-what-became-of',
        message: 'A recipient reported what became of a finding',
      }),
      UPTAKE_CONFIRMED: msg({
        id: 'audit-log.recipients-answer-about-finding-was',
        message: 'A recipient’s answer about a finding was made public',
      }),
      UPTAKE_REMOVED: msg({
        id: 'audit-log.what-became-of-finding-was',
        message: 'The uptake of a finding was removed',
      }),
      EVIDENCE_PROMISED: msg({
        id: 'audit-log.date-was-set-for-destroying',
        message: 'A date was set for destroying the links from findings to people',
      }),
      LINKS_DESTROYED: msg({
        id: 'audit-log.links-from-findings-to-people',
        message: 'The links from findings to people were destroyed',
      }),
      LOG_RESEALED: msg({
        id: 'audit-log.upgrade-sealed-authors-of-earlier',
        message: 'An upgrade sealed the authors of earlier entries',
      }),
      UPTAKE_TOLD: msg({
        id: 'audit-log.participants-were-emailed-about-uptake',
        message: 'Participants were emailed about the uptake of findings',
      }),
      FINDING_CREATED: msg({ id: 'audit-log.finding-was-written', message: 'A finding was written' }),
      FINDING_CHANGED: msg({ id: 'audit-log.finding-was-reworded', message: 'A finding was reworded' }),
      FINDING_MOVED: msg({ id: 'audit-log.finding-was-moved', message: 'A finding was moved' }),
      FINDING_REMOVED: msg({ id: 'audit-log.finding-was-removed', message: 'A finding was removed' }),
      FINDING_GATHERED: msg({
        id: 'audit-log.findings-sources-were-changed',
        message: 'A finding’s sources were changed',
      }),
      LEAK_CLEARED: msg({ id: 'audit-log.flagged-passage-was-approved', message: 'A flagged passage was approved' }),
      FREEZE_RESOLVED: msg({ id: 'audit-log.frozen-passage-was-let-stand', message: 'A frozen passage was kept' }),
      VALIDATION_OPENED: msg({
        id: 'audit-log.draft-was-given-to-participants',
        message: 'A draft was shared with participants',
      }),
      VALIDATION_CLOSED: msg({ id: 'audit-log.validation-round-was-closed', message: 'A validation round was closed' }),
      STATEMENT_DECIDED: msg({
        id: 'audit-log.decision-was-made-about-showing',
        message: 'A decision was made about showing a statement beside a finding',
      }),
      DISCLOSURE_THRESHOLD_SET: msg({
        id: 'audit-log.minimum-size-for-naming-group',
        message: 'The minimum size for naming a group was changed',
      }),
    },
  },
  event: {
    name: msg({ id: 'common.event', message: 'The event' }),
    entryNames: {
      EVENT_CREATED: msg({ id: 'audit-log.event-was-created', message: 'The event was created' }),
      EVENT_UPDATED: msg({ id: 'common.events-details-were-changed', message: 'The event’s details were changed' }),
      EVENT_PUBLISHED: msg({ id: 'common.event-was-published', message: 'The event was published' }),
      EVENT_UNPUBLISHED: msg({ id: 'common.event-was-unpublished', message: 'The event was unpublished' }),
      EVENT_ARCHIVED: msg({ id: 'audit-log.event-was-archived', message: 'The event was archived' }),
      EVENT_UNARCHIVED: msg({ id: 'audit-log.event-was-unarchived', message: 'The event was unarchived' }),
      EVENT_RESCHEDULED: msg({ id: 'common.event-was-rescheduled', message: 'The event was rescheduled' }),
      EVENT_POSTPONED: msg({ id: 'common.event-was-postponed', message: 'The event was postponed' }),
      EVENT_IMAGE_SET: msg({ id: 'audit-log.event-image-was-set', message: 'The event’s image was changed' }),
      EVENT_IMAGE_REMOVED: msg({ id: 'audit-log.event-image-was-removed', message: 'The event’s image was deleted' }),
      EVENT_CALLED_OFF: msg({ id: 'common.event-was-called-off', message: 'The event was called off' }),
      SEAT_PLAN_SET: msg({ id: 'common.seat-plan-was-changed', message: 'The seat plan was changed' }),
      STANDING_RULES_SET: msg({
        id: 'audit-log.registration-pages-settings-were-changed',
        message: 'The registration page’s settings were changed',
      }),
      QUEUE_HELD: msg({ id: 'audit-log.queue-was-held', message: 'The queue was put on hold' }),
      QUEUE_RESUMED: msg({ id: 'audit-log.queue-was-resumed', message: 'The queue was resumed' }),
      ORGANISATIONS_MERGED: msg({
        id: 'audit-log.spellings-were-merged-into-one',
        message: 'Spellings were merged into one organisation',
      }),
      ORGANISATION_SEPARATED: msg({
        id: 'audit-log.spelling-was-told-apart-from',
        message: 'A spelling was separated from an organisation again',
      }),
      ORGANISATIONS_KEPT_APART: msg({
        id: 'audit-log.organisations-were-marked-as-different',
        message: 'Organisations were marked as different',
      }),
      ORGANISATION_NAMES_SET: msg({
        id: 'audit-log.other-names-of-organisation-were',
        message: 'An organisation’s other names were changed',
      }),
      ALLOTMENT_SET: msg({
        id: 'audit-log.partners-allotment-was-changed',
        message: 'A partner’s allotment was changed',
      }),
      REVIEW_CRITERIA_SET: msg({
        id: 'audit-log.review-criteria-were-changed',
        message: 'The review criteria were changed',
      }),
      QUOTAS_SET: msg({ id: 'audit-log.quotas-were-set', message: 'The quotas were set' }),
      ROOM_COMPOSED: msg({ id: 'audit-log.best-room-was-staged', message: 'The best room was staged' }),
      DRAW_PREPARED: msg({ id: 'audit-log.draw-was-prepared', message: 'A draw was prepared' }),
      DRAW_OPENED: msg({
        id: 'audit-log.auditors-bundle-downloaded',
        message: 'The auditor’s bundle of a draw was downloaded',
      }),
      DRAW_CANCELLED: msg({ id: 'audit-log.draw-was-cancelled', message: 'A draw was cancelled before publication' }),
      DRAW_COMMITTED: msg({ id: 'audit-log.draw-was-published', message: 'A draw was published' }),
      DRAW_SEED_HOLDER_JOINED: msg({ id: 'audit-log.seed-holder-joined-draw', message: 'A seed-holder joined a draw' }),
      DRAW_STEP_TAKEN: msg({ id: 'audit-log.draw-step-was-taken', message: 'A step of a draw was taken' }),
      DRAW_ENDED: msg({ id: 'audit-log.draw-ended', message: 'A draw ended' }),
      DRAW_STAGED: msg({ id: 'audit-log.drawn-room-was-staged', message: 'The drawn room was staged' }),
    },
  },
  programme: {
    name: msg({ id: 'common.programme', message: 'Programme' }),
    entryNames: {
      SESSION_ADDED: msg({ id: 'audit-log.session-was-added', message: 'A session was added' }),
      SESSION_UPDATED: msg({ id: 'audit-log.session-was-changed', message: 'A session was changed' }),
      SESSION_MOVED: msg({ id: 'audit-log.session-was-moved', message: 'A session was moved' }),
      SESSION_REMOVED: msg({ id: 'audit-log.session-was-removed', message: 'A session was removed' }),
      SESSION_PLACE_HELD: msg({
        id: 'audit-log.place-in-session-was-given',
        message: 'Someone got a place in a session',
      }),
      SESSION_PLACE_AWAITED: msg({
        id: 'audit-log.somebody-waits-for-place-in',
        message: 'Someone is waiting for a place in a session',
      }),
      SESSION_PLACE_LEFT: msg({
        id: 'audit-log.place-in-session-was-given-up',
        message: 'A place in a session was given up',
      }),
    },
  },
  said: {
    name: msg({ id: 'common.what-was-said', message: 'What was said' }),
    entryNames: {
      TOPIC_ADDED: msg({ id: 'audit-log.topic-was-added', message: 'A topic was added' }),
      TOPIC_UPDATED: msg({ id: 'audit-log.topic-was-changed', message: 'A topic was changed' }),
      TOPIC_MOVED: msg({ id: 'audit-log.topic-was-moved', message: 'A topic was moved' }),
      TOPIC_REMOVED: msg({ id: 'audit-log.topic-was-removed', message: 'A topic was removed' }),
      CONTRIBUTIONS_SET: msg({
        id: 'audit-log.contribution-settings-were-changed',
        message: 'The contribution settings were changed',
      }),
      CONTRIBUTION_SENT: msg({ id: 'audit-log.contribution-was-sent', message: 'A contribution was sent' }),
      CONTRIBUTION_CHANGED: msg({ id: 'audit-log.contribution-was-changed', message: 'A contribution was changed' }),
      CONTRIBUTION_TAKEN_BACK: msg({
        id: 'audit-log.contribution-was-taken-back',
        message: 'A contribution was withdrawn',
      }),
      CONTRIBUTION_PASSED: msg({
        id: 'audit-log.contribution-was-made-public',
        message: 'A contribution was made public',
      }),
      CONTRIBUTION_KEPT: msg({
        id: 'audit-log.contribution-was-kept-for-rapporteurs',
        message: 'A contribution was kept for the rapporteurs',
      }),
      FOLLOW_UP_SET: msg({
        id: 'audit-log.follow-up-survey-was-changed',
        message: 'The follow-up survey was changed',
      }),
      FOLLOW_UP_SENT: msg({ id: 'audit-log.follow-up-survey-was-sent', message: 'The follow-up survey was sent' }),
      FOLLOW_UP_ANSWERED: msg({
        id: 'audit-log.attendee-answered-follow-up-survey',
        message: 'An attendee answered the follow-up survey',
      }),
      FOLLOW_UP_TAKEN_BACK: msg({
        id: 'audit-log.someone-withdrew-their-survey-answers',
        message: 'Someone withdrew their survey answers',
      }),
      SESSION_RULE_SET: msg({
        id: 'audit-log.rule-for-sessions-notes-was',
        message: 'The rule for a session’s notes was changed',
      }),
      NOTE_WRITTEN: msg({ id: 'audit-log.note-was-written', message: 'A note was written' }),
      NOTE_CHANGED: msg({ id: 'audit-log.note-was-changed', message: 'A note was changed' }),
      NOTE_REMOVED: msg({ id: 'audit-log.note-was-removed', message: 'A note was deleted' }),
    },
  },
  grants: {
    name: msg({ id: 'common.partners', message: 'Partners' }),
    entryNames: {
      GRANT_PROPOSED: msg({ id: 'common.grant-was-proposed', message: 'The grant was proposed' }),
      GRANT_TERMS_PROPOSED: msg({ id: 'common.other-terms-were-proposed', message: 'Different terms were proposed' }),
      GRANT_AGREED: msg({ id: 'common.terms-were-accepted', message: 'The terms were accepted' }),
      GRANT_DECLINED: msg({ id: 'common.proposal-was-declined', message: 'The proposal was declined' }),
      GRANT_TAKEN_BACK: msg({ id: 'common.proposal-was-taken-back', message: 'The proposal was withdrawn' }),
      GRANT_ENDED: msg({ id: 'common.grant-was-ended', message: 'The grant was ended' }),
      GRANT_EXPIRED: msg({ id: 'common.grant-ended-at-its-date', message: 'The grant reached its end date' }),
    },
  },
  countersign: {
    name: msg({ id: 'audit-log.countersigning', message: 'Countersigning' }),
    entryNames: {
      COUNTERSIGN_ASKED: msg({
        id: 'audit-log.countersignature-was-asked-for',
        message: 'A countersignature was requested',
      }),
      COUNTERSIGNED: msg({ id: 'audit-log.decision-was-countersigned', message: 'A decision was countersigned' }),
      COUNTERSIGN_REFUSED: msg({
        id: 'audit-log.countersignature-was-refused',
        message: 'A countersignature was refused',
      }),
      COUNTERSIGN_WITHDRAWN: msg({
        id: 'audit-log.request-for-countersignature-was-taken',
        message: 'The request for a countersignature was withdrawn',
      }),
      COUNTERSIGN_VOID: msg({
        id: 'audit-log.request-for-countersignature-became-void',
        message: 'A request for a countersignature became void',
      }),
    },
  },
} satisfies Record<string, Kinds>

export const kindWords: Readonly<Record<string, MessageDescriptor>> = {
  ...auditKinds.registrations.entryNames,
  ...auditKinds.data.entryNames,
  ...auditKinds.invitations.entryNames,
  ...auditKinds.messages.entryNames,
  ...auditKinds.findings.entryNames,
  ...auditKinds.event.entryNames,
  ...auditKinds.programme.entryNames,
  ...auditKinds.said.entryNames,
  ...auditKinds.grants.entryNames,
  ...auditKinds.countersign.entryNames,
} satisfies Record<EventHappening, MessageDescriptor>

const ofMany: readonly string[] = [
  'BULK_ACTION_STARTED',
  'BULK_ACTION_UNDONE',
  'ACTION_PLANNED',
  'ACTION_UNDONE',
  'ACTION_HALTED',
  'BOARD_VIEW_SAVED',
  'BOARD_VIEW_REMOVED',
  'REVIEWS_DISTRIBUTED',
  'REVIEW_ASSIGNMENTS_ENDED',
  'REVIEWERS_REMINDED',
  'DUPLICATE_DISMISSED',
  'TAG_CREATED',
  'TAG_CHANGED',
  'TAG_DELETED',
] satisfies EventHappening[]

const ofOneBesides: readonly string[] = [
  'REVEALED',
  'PERSON_OPENED',
  'SHARED',
  'UNSHARED',
  'ASKED_ANEW',
  'ATTENDED',
  'ATTENDANCE_CORRECTED',
  'CERTIFICATE_ISSUED',
  'CERTIFICATE_REVOKED',
  'VISA_LETTER_ISSUED',
  'NEWS_STOPPED',
  'SESSION_PLACE_HELD',
  'SESSION_PLACE_AWAITED',
  'SESSION_PLACE_LEFT',
] satisfies EventHappening[]

/** Whether the log records neither the actor nor the time, only that it happened, in a batch. */
export const isSealed = (kind: string): boolean =>
  /^(CONTRIBUTION_(SENT|CHANGED|TAKEN_BACK)|FOLLOW_UP_(ANSWERED|TAKEN_BACK)|NOTE_(WRITTEN|CHANGED|REMOVED))$/.test(kind)

/** Whether the entry gives a partner access to a registration, removes it, or asks again for consent. */
export const isAboutConsent = (kind: string): boolean => ['SHARED', 'UNSHARED', 'ASKED_ANEW'].includes(kind)

/** Whether the entry is about a single registration. */
export const isAboutOne = (kind: string): boolean =>
  (kind in auditKinds.registrations.entryNames && !ofMany.includes(kind)) || ofOneBesides.includes(kind)

export const actorKinds = {
  PERSON: msg({ id: 'audit-log.people-who-register', message: 'People who register' }),
  MEMBER: msg({ id: 'audit-log.members-of-institutes', message: 'Institute members' }),
  CLOCK: msg({ id: 'audit-log.automatic', message: 'Automatic' }),
} as const
