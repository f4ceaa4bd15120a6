import type { PlannedActionKind } from '../../__generated__/graphql.ts'
import { PlannedNotice } from '../../planned/PlannedNotice.tsx'

/** Kinds of planned actions shown on each workspace page, by the last part of its path. Rows show their own planned actions. */
const kindsOfPage: Readonly<Record<string, readonly PlannedActionKind[]>> = {
  '': ['PUBLISH_EVENT', 'CALL_OFF_EVENT', 'RESCHEDULE_EVENT'],
  assignments: ['DISTRIBUTE_REVIEWS', 'REMIND_REVIEWERS'],
  companions: ['ADD_COMPANION', 'CHANGE_COMPANION', 'REMOVE_COMPANION'],
  delegations: ['SET_DELEGATION', 'END_DELEGATION', 'SWAP_DELEGATES'],
  details: ['UPDATE_EVENT'],
  draw: ['COMMIT_DRAW'],
  exchange: ['RUN_IMPORT'],
  'findings/validation': ['OPEN_VALIDATION', 'CLOSE_VALIDATION'],
  'follow-up': ['SEND_FOLLOW_UP'],
  invitations: ['INVITE_PEOPLE', 'INVITE_FOCAL_POINT', 'NAME_PEOPLE', 'SEND_EVENT_INVITATION_AGAIN'],
  publish: ['PUBLISH_EVENT'],
  recipients: ['SEND_REPORT', 'REMIND_RECIPIENTS'],
  registrations: ['DECIDE_ALL'],
  report: ['PUBLISH_REPORT', 'WITHDRAW_REPORT'],
  seats: ['SET_SEAT_PLAN', 'MERGE_ORGANISATIONS', 'SEPARATE_ORGANISATION'],
  sessions: ['MOVE_SESSION', 'REMOVE_SESSION', 'UPDATE_SESSION', 'SET_SESSION_ROLE'],
  'sessions/breakouts': ['ASSIGN_BREAKOUTS'],
  speakers: ['REQUEST_SPEAKER_CONSENT'],
  status: ['CALL_OFF_EVENT', 'RESCHEDULE_EVENT'],
  uptake: ['ANNOUNCE_UPTAKE'],
  waitlist: ['RESUME_WAITLIST'],
}

/** At the top of a page: actions started on it that take effect in a moment. */
export function PlannedOnPage({ slug, page }: { slug: string; page: string }) {
  const kinds = kindsOfPage[page]
  if (!kinds) return null
  return (
    <div className="px-4 pt-3 empty:hidden md:px-6">
      <PlannedNotice of={({ kind, event }) => event?.slug === slug && kinds.includes(kind)} />
    </div>
  )
}
