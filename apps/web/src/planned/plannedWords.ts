import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { PlannedActionKind } from '../__generated__/graphql.ts'

/** What a planned action does, as a heading. */
export const kindWords: Record<PlannedActionKind, MessageDescriptor> = {
  ANSWER_COUNTERSIGN: msg`Agreement or refusal`,
  ANSWER_GRANT: msg`Answer to a proposal`,
  ASSIGN_BREAKOUTS: msg`Breakout assignment`,
  CLOSE_VALIDATION: msg`End of a validation round`,
  COPY_EVENT: msg`Copy of an event`,
  DECIDE: msg`Decisions`,
  DECIDE_ALL: msg`Decisions`,
  INVITE_FOCAL_POINT: msg`Invitation of a focal point`,
  INVITE_MEMBER: msg`Invitation of a member`,
  INVITE_PEOPLE: msg`Invitations`,
  MERGE_ORGANISATIONS: msg`Merge of organisations`,
  MOVE_SESSION: msg`Session move`,
  OPEN_VALIDATION: msg`Start of a validation round`,
  PROPOSE_GRANT: msg`Proposal to a partner`,
  PROPOSE_TERMS: msg`Proposal of other terms`,
  PUBLISH_EVENT: msg`Publication of the event`,
  PUBLISH_REPORT: msg`Publication of the report`,
  RELEASE_STAGED_DECISIONS: msg`Release of decisions`,
  REMOVE_SESSION: msg`Removal of a session`,
  RESUME_WAITLIST: msg`Waitlist resumed`,
  RUN_INVITATION_IMPORT: msg`Invitations`,
  SEND_EVENT_INVITATION_AGAIN: msg`Invitation sent again`,
  SEND_FOLLOW_UP: msg`Follow-up survey`,
  SEND_LETTER: msg`Message`,
  SEND_REPORT: msg`Sending of the report`,
  SEPARATE_ORGANISATION: msg`Separation of organisations`,
  SET_SEAT_PLAN: msg`Seat plan`,
  SET_SESSION_ROLE: msg`Speaker of a session`,
  TELL_UPTAKE: msg`News of what became of the report`,
  UPDATE_EVENT: msg`Event details`,
  UPDATE_SESSION: msg`Session details`,
  WIDEN_OFFER: msg`More sessions for a seat`,
}
