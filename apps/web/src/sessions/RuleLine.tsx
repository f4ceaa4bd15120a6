import { Trans } from '@lingui/react/macro'
import { EyeOff, Lock, type LucideIcon, MessageSquareQuote } from 'lucide-react'
import type { SessionRule } from '../__generated__/graphql.ts'

const icons: Record<SessionRule, LucideIcon> = { CHATHAM_HOUSE: EyeOff, ON_RECORD: MessageSquareQuote, CLOSED: Lock }

/** What may leave a session, in one line that everybody in it sees. */
export function RuleLine({ rule }: { rule: SessionRule }) {
  const Icon = icons[rule]
  return (
    <p className="flex gap-2 text-15">
      <Icon size={16} strokeWidth={1.5} aria-hidden className="mt-1 shrink-0" />
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
      return <Trans>Chatham House Rule</Trans>
    case 'ON_RECORD':
      return <Trans>On the record</Trans>
    case 'CLOSED':
      return <Trans>Closed</Trans>
    default:
      return rule satisfies never
  }
}

export function RuleWords({ rule }: { rule: SessionRule }) {
  switch (rule) {
    case 'CHATHAM_HOUSE':
      return <Trans>What is said may be used; who said it, and who else was there, may not be told.</Trans>
    case 'ON_RECORD':
      return <Trans>What is said may be told with the name of whoever said it.</Trans>
    case 'CLOSED':
      return <Trans>Nothing leaves the session, and no notes are taken.</Trans>
    default:
      return rule satisfies never
  }
}
