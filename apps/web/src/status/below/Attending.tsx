import { Trans, useLingui } from '@lingui/react/macro'
import type { ComponentProps } from 'react'
import type { EventFormat } from '../../__generated__/graphql.ts'
import { paths } from '../../kernel/routes.ts'
import { Join } from '../../sessions/Join.tsx'
import { AnchorButton, Button, ButtonLink } from '../../ui/Button.tsx'
import { useNow } from '../../ui/When.tsx'
import type { Moment } from '../moment.ts'

interface Props {
  reference: string
  kind: Moment['kind']
  /** The session that is about to start or running; null for none. */
  soon: (ComponentProps<typeof Join>['session'] & { startsAt: string }) | null
  /** Whether the event issues certificates, which require the code announced in each session. */
  hasCertificates: boolean
  format: EventFormat
  /** URL of the certificate; null if there is none yet. */
  certificatePath?: string | null
}

/**
 * The card's actions for people with a seat: calendar file, joining or entry code on the day, and the survey or certificate
 * afterwards.
 */
export function Attending({ reference, kind, soon, format, hasCertificates, certificatePath = null }: Props) {
  const now = useNow()
  const isVirtual = format === 'VIRTUAL'
  return (
    <>
      {soon && (soon.hasJoinLink || isVirtual) && <Join reference={reference} session={soon} isFirst />}
      {(kind === 'SEATED' || kind === 'RESCHEDULED') && (
        <AnchorButton href={`/api/registrations/${encodeURIComponent(reference)}/calendar.ics`} download>
          <Trans id="calendar.add-to-my-calendar">Add to my calendar</Trans>
        </AnchorButton>
      )}
      {soon && hasCertificates && now >= Date.parse(soon.startsAt) && <EnterCode reference={reference} id={soon.id} />}
      {soon && !isVirtual && (
        <AnchorButton href="#door-code" kind="secondary">
          <Trans id="status.show-my-entry-code">Show my entry code</Trans>
        </AnchorButton>
      )}
      {kind === 'FEEDBACK' && (
        <ButtonLink to={paths.followUp(reference)}>
          <Trans id="status.answer-questions">Answer the questions</Trans>
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

/** Submitted by the browser without JavaScript, like joining; the resulting page says whether attendance was recorded. */
function EnterCode({ reference, id }: { reference: string; id: string }) {
  const { i18n } = useLingui()
  return (
    <form
      method="post"
      action={`/api/registrations/${encodeURIComponent(reference)}/sessions/${encodeURIComponent(id)}/attendance`}
      className="flex w-full flex-wrap items-end gap-3"
    >
      <input type="hidden" name="language" value={i18n.locale} />
      <label className="grid gap-1">
        <Trans id="status.code-announced-in-session">Code announced in the session</Trans>
        <input
          name="code"
          inputMode="numeric"
          autoComplete="off"
          required
          size={8}
          className="rounded-control border border-control bg-raised px-3 py-2"
        />
      </label>
      <Button type="submit" native kind="secondary">
        <Trans id="status.confirm-attendance">Confirm attendance</Trans>
      </Button>
    </form>
  )
}
