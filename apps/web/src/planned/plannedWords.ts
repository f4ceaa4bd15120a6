import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { PlannedActionKind } from '../__generated__/graphql.ts'

/** What a planned action does, as a heading: a verb with its object, another one for each. */
export const kindWords: Record<PlannedActionKind, MessageDescriptor> = {
  ANSWER_COUNTERSIGN: msg({ id: 'planned.answer-request-for-agreement', message: 'Answer a request for agreement' }),
  ANSWER_GRANT: msg({ id: 'planned.answer-partnership-proposal', message: 'Answer a partnership proposal' }),
  ASSIGN_BREAKOUTS: msg({ id: 'planned.assign-breakouts', message: 'Assign breakouts' }),
  CLOSE_VALIDATION: msg({ id: 'planned.close-validation-round', message: 'Close the validation round' }),
  COPY_EVENT: msg({ id: 'planned.copy-event', message: 'Copy the event' }),
  DECIDE: msg({ id: 'planned.decide-on-registrations', message: 'Decide on registrations' }),
  DECIDE_ALL: msg({
    id: 'planned.decide-on-all-matching-registrations',
    message: 'Decide on all matching registrations',
  }),
  END_GRANT: msg({ id: 'planned.email-that-grant-has-ended', message: 'Email that the grant has ended' }),
  INVITE_FOCAL_POINT: msg({ id: 'planned.invite-focal-point', message: 'Invite a focal point' }),
  INVITE_MEMBER: msg({ id: 'planned.invite-member', message: 'Invite a member' }),
  INVITE_PEOPLE: msg({ id: 'common.invite-people', message: 'Invite people' }),
  MERGE_ORGANISATIONS: msg({ id: 'planned.merge-organisations', message: 'Merge organisations' }),
  MOVE_SESSION: msg({ id: 'planned.move-session', message: 'Move a session' }),
  OPEN_VALIDATION: msg({ id: 'planned.open-validation-round', message: 'Open a validation round' }),
  PROPOSE_GRANT: msg({ id: 'planned.propose-partnership', message: 'Propose a partnership' }),
  PROPOSE_TERMS: msg({ id: 'planned.propose-new-terms', message: 'Propose new terms' }),
  PUBLISH_EVENT: msg({ id: 'planned.publish-event', message: 'Publish the event' }),
  PUBLISH_REPORT: msg({ id: 'common.publish-report', message: 'Publish the report' }),
  RELEASE_STAGED_DECISIONS: msg({ id: 'planned.release-staged-decisions', message: 'Release staged decisions' }),
  REMOVE_SESSION: msg({ id: 'planned.remove-session', message: 'Remove a session' }),
  RESUME_WAITLIST: msg({ id: 'planned.resume-waitlist', message: 'Resume the waitlist' }),
  RUN_IMPORT: msg({ id: 'planned.import-registrations', message: 'Import registrations' }),
  RUN_INVITATION_IMPORT: msg({ id: 'planned.import-invitations', message: 'Import invitations' }),
  SEND_EVENT_INVITATION_AGAIN: msg({ id: 'planned.resend-invitation', message: 'Resend an invitation' }),
  SEND_FOLLOW_UP: msg({ id: 'planned.send-follow-up-survey', message: 'Send the follow-up survey' }),
  SEND_LETTER: msg({ id: 'planned.send-message', message: 'Send a message' }),
  SEND_REPORT: msg({ id: 'planned.send-report', message: 'Send the report' }),
  SEPARATE_ORGANISATION: msg({ id: 'planned.separate-organisation', message: 'Separate an organisation' }),
  SET_SEAT_PLAN: msg({ id: 'planned.change-seat-plan', message: 'Change the seat plan' }),
  SET_SESSION_ROLE: msg({ id: 'planned.change-speaker', message: 'Change a speaker' }),
  TELL_UPTAKE: msg({ id: 'planned.send-news-of-reports-uptake', message: 'Send news of the report’s uptake' }),
  UPDATE_EVENT: msg({ id: 'planned.change-event', message: 'Change the event' }),
  UPDATE_SESSION: msg({ id: 'planned.change-session', message: 'Change a session' }),
  WIDEN_OFFER: msg({ id: 'planned.offer-more-sessions', message: 'Offer more sessions' }),
}
