import { Trans } from '@lingui/react/macro'
import type { Deadline } from './deadline.ts'

export function DeadlineWords({ kind }: Pick<Deadline, 'kind'>) {
  switch (kind) {
    case 'OPENS':
      return <Trans>Registration opens</Trans>
    case 'CLOSES':
      return <Trans>Registration closes</Trans>
    case 'PROMISE':
      return <Trans>Decisions promised by</Trans>
    case 'PROMISE_BROKEN':
      return <Trans>Decisions were promised by</Trans>
    case 'STARTS':
      return <Trans>The event starts</Trans>
    default:
      return kind satisfies never
  }
}
