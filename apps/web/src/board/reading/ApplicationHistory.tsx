import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import type { Decision, HistoryKind } from '../../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { fieldWords } from '../../grants/grantWords.ts'
import { useMoments } from '../../ui/staff/moments.ts'
import { decisionNouns } from '../deciding/decisionWords.ts'

const HistoryRegistration = graphql(`
  fragment History_Registration on Registration {
    reference
    history {
      at
      kind
      by
      institute {
        slug
        name
      }
      field
      decision
      replaced
      replacedBy
      reason
    }
  }
`)

const historyWords: Record<HistoryKind, MessageDescriptor> = {
  REGISTERED: msg({ id: 'common.registered', message: 'Registered' }),
  AMENDED: msg({ id: 'board.amended-registration', message: 'Amended the registration' }),
  CORRECTED: msg({ id: 'board.registration-corrected', message: 'Registration corrected' }),
  ADDRESS_CORRECTED: msg({ id: 'board.address-corrected', message: 'Email address corrected' }),
  MERGED: msg({
    id: 'board.other-registration-merged',
    message: 'Another registration of the same person was merged into this one',
  }),
  MERGED_INTO: msg({
    id: 'board.merged-into-another',
    message: 'Merged into another registration of the same person',
  }),
  STAGED: msg({ id: 'common.decision-was-staged', message: 'A decision was staged' }),
  UNSTAGED: msg({ id: 'board.decision-was-unstaged', message: 'The decision was unstaged' }),
  OFFERED: msg({ id: 'common.seat-was-offered', message: 'A seat was offered' }),
  TAKEN: msg({ id: 'board.took-seat', message: 'Accepted the seat' }),
  WAITLISTED: msg({ id: 'common.put-on-waitlist', message: 'Put on the waitlist' }),
  NOT_SELECTED: msg({ id: 'common.not-selected', message: 'Not selected' }),
  DECLINED: msg({ id: 'common.declined', message: 'Declined' }),
  LAPSED: msg({ id: 'board.offer-lapsed', message: 'The offer expired' }),
  OFFER_EXTENDED: msg({
    id: 'board.offer-has-other-deadline',
    message: 'The offer’s deadline moved because the event was rescheduled',
  }),
  OFFER_ENDED: msg({
    id: 'board.offer-ended-with-event',
    message: 'The offer ended because the event was called off',
  }),
  HOLD_EXPIRED: msg({
    id: 'board.email-not-confirmed-in-time',
    message: 'Email address not confirmed in time, so the seat is free again',
  }),
  ADDRESS_CONFIRMED: msg({ id: 'board.confirmed-their-email', message: 'Confirmed their email address' }),
  WITHDRAWN: msg({ id: 'common.withdrew', message: 'Withdrew' }),
  REINSTATED: msg({ id: 'common.reinstated', message: 'Reinstated' }),
  REPLACEMENT_NAMED: msg({
    id: 'board.named-replacement',
    message: 'Named a replacement',
  }),
  REPLACEMENT_TAKEN_BACK: msg({
    id: 'board.cancelled-their-replacement',
    message: 'Cancelled their replacement',
  }),
  REPLACEMENT_DECLINED: msg({
    id: 'board.their-named-replacement-turned-down',
    message: 'Their named replacement turned down the seat',
  }),
  PASSED_ON: msg({ id: 'board.gave-their-seat-to-replacement', message: 'Gave their seat to a replacement' }),
  SUCCEEDED: msg({ id: 'board.took-over-seat-as-replacement', message: 'Took over a seat as a replacement' }),
  DELEGATION_INVITED: msg({
    id: 'board.invited-to-their-delegation',
    message: 'Invited to their organisation’s delegation',
  }),
  DELEGATION_JOINED: msg({ id: 'board.joined-their-delegation', message: 'Joined their delegation' }),
  DELEGATION_LEFT: msg({ id: 'board.left-their-delegation', message: 'Left or declined their delegation' }),
  SWAPPED_OUT: msg({
    id: 'board.seat-given-to-another-delegate',
    message: 'Seat given to another member of the delegation',
  }),
  SWAPPED_IN: msg({
    id: 'board.got-seat-of-another-delegate',
    message: 'Got the seat of another member of the delegation',
  }),
  WIDENED: msg({ id: 'board.for-more-sessions', message: 'Seat extended to more sessions' }),
  PRIORITY_SET: msg({ id: 'board.priority-in-queue-changed', message: 'Priority in the queue changed' }),
  ORGANISATION_MATCHED: msg({
    id: 'board.organisation-now-counted-differently',
    message: 'Organisation now counted differently',
  }),
  REVEALED: msg({ id: 'board.viewed-masked-fields', message: 'Viewed masked fields' }),
  PERSON_OPENED: msg({ id: 'board.opened-persons-page', message: 'Opened the person’s page' }),
  SHARED: msg({
    id: 'board.let-partner-institute-see-registration',
    message: 'Allowed a partner institute to see the registration',
  }),
  UNSHARED: msg({
    id: 'board.withdrew-consent-for-partner-institute',
    message: 'Withdrew consent for a partner institute to see the registration',
  }),
  ASKED_ANEW: msg({
    id: 'board.consent-asked-for-again-new',
    message: 'Consent requested again because a partner institute’s new terms go further',
  }),
  CONTRIBUTION_SENT: msg({ id: 'board.sent-contribution', message: 'Sent a contribution' }),
  CONTRIBUTION_CHANGED: msg({ id: 'board.changed-contribution', message: 'Changed a contribution' }),
  CONTRIBUTION_TAKEN_BACK: msg({ id: 'board.withdrew-contribution', message: 'Withdrew a contribution' }),
  ATTENDED: msg({ id: 'board.attended-session', message: 'Attended a session' }),
  ATTENDANCE_CORRECTED: msg({ id: 'board.attendance-corrected', message: 'Attendance corrected' }),
  CERTIFICATE_ISSUED: msg({ id: 'board.certificate-issued', message: 'Certificate issued' }),
  CERTIFICATE_REVOKED: msg({ id: 'board.certificate-revoked', message: 'Certificate revoked' }),
  FOLLOW_UP_ANSWERED: msg({
    id: 'board.answered-follow-up-survey',
    message: 'Answered the follow-up survey',
  }),
  FOLLOW_UP_TAKEN_BACK: msg({
    id: 'board.withdrew-their-survey-answers',
    message: 'Withdrew their survey answers',
  }),
  NEWS_STOPPED: msg({ id: 'board.stopped-news-of-event', message: 'Unsubscribed from news about the event' }),
}

/** The history of a registration, oldest first. */
export function ApplicationHistory({ registration }: { registration: FragmentType<typeof HistoryRegistration> }) {
  const { t } = useLingui()
  const { dense } = useMoments()
  const { history } = readFragment(HistoryRegistration, registration)
  return (
    <section className="mt-5">
      <h3 className="text-13 text-ink-3">
        <Trans id="board.history">History</Trans>
      </h3>
      <ol className="mt-1 text-13">
        {history.map(({ at, kind, by, institute, field, decision, replaced, replacedBy, reason }, place) => (
          <li key={`${at} ${place}`} className="grid grid-cols-[9.5rem_minmax(0,1fr)] gap-x-2 py-0.5">
            <time dateTime={at} className="text-ink-3">
              {dense(at)}
            </time>
            <span className="[overflow-wrap:anywhere]">
              {t(historyWords[kind])}
              {kind === 'REVEALED' && field && ` (${t(fieldWords[field].name)})`}
              {decision && `: ${t(decisionNouns[decision])}`}
              {by && <span className="text-ink-3"> · {by}</span>}
              {institute && <span className="text-ink-3"> · {institute.name}</span>}
              {replaced && replacedBy && <ReplacedDecision decision={replaced} by={replacedBy} />}
              {reason && <span className="block text-ink-2">{reason}</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function ReplacedDecision({ decision, by }: { decision: Decision; by: string }) {
  const { t } = useLingui()
  const what = t(decisionNouns[decision])
  return (
    <span className="block text-ink-2">
      <Trans id="board.replaced-decision-of">
        Replaced {by}’s decision: {what}
      </Trans>
    </span>
  )
}
