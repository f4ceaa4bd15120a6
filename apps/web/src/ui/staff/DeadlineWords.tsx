import { Trans } from '@lingui/react/macro'
import type { Deadline } from './deadline.ts'

export function DeadlineWords({ kind }: Pick<Deadline, 'kind'>) {
  switch (kind) {
    case 'OPENS':
      return <Trans id="common.registration-opens">Registration opens</Trans>
    case 'CLOSES':
      return <Trans id="common.registration-closes">Registration closes</Trans>
    case 'PROMISE':
      return <Trans id="ui.decisions-promised-by">Decisions promised by</Trans>
    case 'PROMISE_BROKEN':
      return <Trans id="ui.decisions-were-promised-by">Decisions were promised by</Trans>
    case 'STARTS':
      return <Trans id="ui.event-starts">The event starts</Trans>
    default:
      return kind satisfies never
  }
}
