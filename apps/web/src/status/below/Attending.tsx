import { Trans } from '@lingui/react/macro'
import type { ComponentProps } from 'react'
import type { EventFormat } from '../../__generated__/graphql.ts'
import { paths } from '../../kernel/routes.ts'
import { Join } from '../../sessions/Join.tsx'
import { AnchorButton, ButtonLink } from '../../ui/Button.tsx'
import type { Moment } from '../moment.ts'

interface Props {
  reference: string
  kind: Moment['kind']
  /** The session that is about to start, or is running; null: none. */
  soon: ComponentProps<typeof Join>['session'] | null
  format: EventFormat
  /** Where the certificate is; null: there is none yet. */
  certificatePath?: string | null
}

/** What the card offers a person who attends: their calendar, on the day the way in, and what comes afterwards. */
export function Attending({ reference, kind, soon, format, certificatePath = null }: Props) {
  const isVirtual = format === 'VIRTUAL'
  return (
    <>
      {soon && (soon.hasJoinLink || isVirtual) && <Join reference={reference} session={soon} isFirst />}
      {(kind === 'SEATED' || kind === 'RESCHEDULED') && (
        <AnchorButton href={`/api/registrations/${encodeURIComponent(reference)}/calendar.ics`} download>
          <Trans id="calendar.add-to-my-calendar">Add to my calendar</Trans>
        </AnchorButton>
      )}
      {soon && !isVirtual && (
        <AnchorButton href="#door-code" kind="secondary">
          <Trans id="registrations.show-my-entry-code">Show my entry code</Trans>
        </AnchorButton>
      )}
      {kind === 'FEEDBACK' && (
        <ButtonLink to={paths.followUp(reference)}>
          <Trans id="registrations.answer-questions">Answer the questions</Trans>
        </ButtonLink>
      )}
      {kind === 'OVER' && certificatePath && (
        <AnchorButton href={certificatePath} download>
          <Trans id="common.my-certificate-pdf">My certificate (PDF)</Trans>
        </AnchorButton>
      )}
    </>
  )
}
