import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import type { HistoryKind } from '../../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { useMoments } from '../../app/staff/moments.ts'
import { fieldWords } from '../../grants/grantWords.ts'

const HistoryRegistration = graphql(`
  fragment History_Registration on Registration {
    reference
    history {
      at
      what
      by
      institute {
        slug
        name
      }
      field
      reason
    }
  }
`)

const historyWords: Record<HistoryKind, MessageDescriptor> = {
  REGISTERED: msg`Registered`,
  AMENDED: msg`Amended the registration`,
  STAGED: msg`A decision was staged`,
  UNSTAGED: msg`The staged decision was taken back`,
  OFFERED: msg`A seat was offered`,
  TAKEN: msg`Took the seat`,
  WAITLISTED: msg`Put on the waitlist`,
  NOT_SELECTED: msg`Not selected`,
  DECLINED: msg`Declined`,
  LAPSED: msg`The offer lapsed`,
  HOLD_EXPIRED: msg`Email not confirmed in time: the seat is free again`,
  ADDRESS_CONFIRMED: msg`Confirmed their email`,
  WITHDRAWN: msg`Withdrew`,
  REINSTATED: msg`Reinstated`,
  REPLACEMENT_NAMED: msg`Named somebody in their place`,
  REPLACEMENT_TAKEN_BACK: msg`Took back whom they had named in their place`,
  REPLACEMENT_DECLINED: msg`Whom they had named does not want the seat`,
  PASSED_ON: msg`Passed the seat on`,
  SUCCEEDED: msg`Got the seat of somebody who named them`,
  WIDENED: msg`For more sessions`,
  PRIORITY_SET: msg`Priority in the queue changed`,
  ORGANISATION_MATCHED: msg`What the organisation counts as was changed`,
  REVEALED: msg`Looked at what is masked`,
  SHARED: msg`Let a partner institute see the registration`,
  UNSHARED: msg`Took back that a partner institute sees the registration`,
  ASKED_ANEW: msg`Consent asked for again: new terms of a partner institute go further`,
  CONTRIBUTION_SENT: msg`Sent a contribution`,
  CONTRIBUTION_CHANGED: msg`Changed a contribution`,
  CONTRIBUTION_TAKEN_BACK: msg`Took a contribution back`,
  ATTENDED: msg`Attended a session`,
  ATTENDANCE_CORRECTED: msg`Attendance put right`,
  CERTIFICATE_ISSUED: msg`Certificate issued`,
  CERTIFICATE_REVOKED: msg`Certificate revoked`,
  FOLLOW_UP_ANSWERED: msg`Answered the questions afterwards`,
  FOLLOW_UP_TAKEN_BACK: msg`Took back the answers given afterwards`,
  NEWS_STOPPED: msg`Stopped news of the event`,
}

/** What happened to a registration, oldest first. */
export function ApplicationHistory({ registration }: { registration: FragmentType<typeof HistoryRegistration> }) {
  const { t } = useLingui()
  const { short } = useMoments()
  const { history } = readFragment(HistoryRegistration, registration)
  return (
    <section className="mt-5">
      <h3 className="text-13 text-ink-3">
        <Trans>History</Trans>
      </h3>
      <ol className="mt-1 text-13">
        {history.map(({ at, what, by, institute, field, reason }, place) => (
          <li key={`${at} ${place}`} className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-2 py-0.5">
            <time dateTime={at} className="text-ink-3">
              {short(at)}
            </time>
            <span className="[overflow-wrap:anywhere]">
              {t(historyWords[what])}
              {what === 'REVEALED' && field && ` (${t(fieldWords[field].name)})`}
              {by && <span className="text-ink-3"> · {by}</span>}
              {institute && <span className="text-ink-3"> · {institute.name}</span>}
              {reason && <span className="block text-ink-2">{reason}</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
