import { Trans } from '@lingui/react/macro'
import type { SessionRule } from '../__generated__/graphql.ts'

/** Closed eye, quotation, lock: drawn here, because public pages don't load an icon set. */
const icons: Record<SessionRule, string> = {
  CHATHAM_HOUSE: 'M2 8.5c2.6 3.6 9.4 3.6 12 0M3.6 10.3 2.4 12M8 11.2v2M12.4 10.3l1.2 1.7',
  ON_RECORD: 'M2 3h12v8.5H6.5L3.5 14v-2.5H2zM7 6v1.2c0 .8-.5 1.3-1.3 1.3M11 6v1.2c0 .8-.5 1.3-1.3 1.3',
  CLOSED: 'M3 7.5h10V14H3zM5 7.5V5a3 3 0 0 1 6 0v2.5',
}

/** The session's confidentiality rule in one line, shown to everyone in it. */
export function RuleLine({ rule }: { rule: SessionRule }) {
  return (
    <p className="flex gap-2 text-15">
      <svg
        aria-hidden="true"
        viewBox="0 0 16 16"
        className="mt-1 size-4 shrink-0 fill-none stroke-current stroke-[1.25]"
      >
        <path d={icons[rule]} strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      <span>
        <strong className="font-medium">
          <RuleName rule={rule} />
        </strong>
        {' · '}
        <span className="text-ink-2">
          <RuleWords rule={rule} />
        </span>
      </span>
    </p>
  )
}

export function RuleName({ rule }: { rule: SessionRule }) {
  switch (rule) {
    case 'CHATHAM_HOUSE':
      return <Trans id="sessions.chatham-house-rule">Chatham House Rule</Trans>
    case 'ON_RECORD':
      return <Trans id="sessions.on-record">On the record</Trans>
    case 'CLOSED':
      return <Trans id="sessions.closed">Closed</Trans>
    default:
      return rule satisfies never
  }
}

export function RuleWords({ rule }: { rule: SessionRule }) {
  switch (rule) {
    case 'CHATHAM_HOUSE':
      return (
        <Trans id="sessions.what-is-said-may-be">
          Participants may use what is said, but not reveal who said it or who else was there.
        </Trans>
      )
    case 'ON_RECORD':
      return (
        <Trans id="sessions.what-is-said-may-be-told">
          Participants may repeat what is said and name the person who said it.
        </Trans>
      )
    case 'CLOSED':
      return (
        <Trans id="sessions.nothing-leaves-session-and-no">
          Nothing said leaves the session, and no notes are taken.
        </Trans>
      )
    default:
      return rule satisfies never
  }
}
