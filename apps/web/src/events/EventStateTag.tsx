import { Trans } from '@lingui/react/macro'
import type { EventState } from '../__generated__/graphql.ts'
import { Tag } from '../ui/StateMark.tsx'

/** The event's state, next to its name; renders nothing if it is published and taking place. */
export function EventStateTag({ state }: { state: EventState }) {
  if (state === 'PUBLISHED') return null
  return (
    <>
      {' '}
      <Tag>
        {state === 'DRAFT' && <Trans id="common.draft">Draft</Trans>}
        {state === 'POSTPONED' && <Trans id="common.postponed">Postponed</Trans>}
        {state === 'CALLED_OFF' && <Trans id="common.called-off">Called off</Trans>}
      </Tag>
    </>
  )
}
