import { useQuery } from '@apollo/client/react'
import { Plural, Trans } from '@lingui/react/macro'
import { FastForward } from 'lucide-react'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { ActionTitle } from './ActionTitle.tsx'
import { PlannedOutcome, RefusedList } from './OutcomeItem.tsx'
import { isTakingEffect } from './takingEffect.ts'
import type { Planned } from './UndoBar.tsx'
import { usePlannedCommands } from './usePlannedCommands.tsx'

interface ItemProps {
  action: Planned
  /** Server time in milliseconds since 1970. */
  now: number
  /** Whether the page is about the action's event and already names it. */
  isHere: boolean
}

/** A planned action with its countdown, or one that was halted and needs an answer. */
export function PlannedItem({ action, now, isHere }: ItemProps) {
  const { id, state, affected, affectedNow, halted, isOwn, event } = action
  const { data } = useQuery(PlannedOutcome, { variables: { id }, skip: state !== 'HALTED', fetchPolicy: 'no-cache' })
  const refused = data?.plannedAction?.refused ?? []
  const { cancel, goAhead, busy } = usePlannedCommands(action)

  return (
    <li
      className={`flex items-center gap-x-4 gap-y-2 px-4 py-2 max-md:gap-x-3 max-md:py-1 md:px-6 ${state === 'HALTED' ? 'flex-wrap' : 'md:flex-wrap'}`}
    >
      <div className={`min-w-0 grow ${state === 'HALTED' ? 'basis-60' : 'max-md:text-13 md:basis-60'}`}>
        <span className="font-medium">
          <ActionTitle action={action} />
        </span>
        {event && !isHere && <span className="text-ink-2"> · {event.title}</span>}{' '}
        <span className="block text-13">
          {state === 'HALTED' ? <Stopped action={action} /> : <Waiting action={action} now={now} />}
        </span>
        {refused.length > 0 && <RefusedList refused={refused} />}
      </div>
      {isOwn && !isTakingEffect(action, now) && (
        <div className="flex shrink-0 gap-2">
          {state === 'PLANNED' && (
            <>
              <StaffButton kind="primary" busy={busy} onClick={cancel}>
                <Trans id="common.undo">Undo</Trans>
              </StaffButton>
              <StaffButton busy={busy} onClick={goAhead}>
                <FastForward size={16} strokeWidth={1.5} aria-hidden className="md:hidden" />
                <span className="max-md:sr-only">
                  {affected !== 0 ? (
                    <Trans id="planned.send-now">Send now</Trans>
                  ) : (
                    <Trans id="planned.do-it-now">Do it now</Trans>
                  )}
                </span>
              </StaffButton>
            </>
          )}
          {state === 'HALTED' && (
            <>
              {halted === 'FAILED' && (
                <StaffButton busy={busy} onClick={goAhead}>
                  <Trans id="common.try-again">Try again</Trans>
                </StaffButton>
              )}
              {halted === 'MORE_PEOPLE' && (
                <StaffButton busy={busy} onClick={goAhead}>
                  <Plural
                    id="planned.go-ahead-and-email-people"
                    value={affectedNow ?? 0}
                    one="Go ahead and email # person"
                    other="Go ahead and email # people"
                  />
                </StaffButton>
              )}
              <StaffButton busy={busy} onClick={cancel}>
                {halted === 'MORE_PEOPLE' ? (
                  <Trans id="common.cancel">Cancel</Trans>
                ) : (
                  <Trans id="planned.dismiss">Dismiss</Trans>
                )}
              </StaffButton>
            </>
          )}
        </div>
      )}
    </li>
  )
}

/** Number of people a planned action emails, if the viewer may see it. */
export function Emailed({ affected, isUpperBound }: Pick<Planned, 'affected' | 'isUpperBound'>) {
  if (affected === null)
    return <Trans id="planned.people-it-concerns-are-emailed">we’ll email the people concerned.</Trans>
  return isUpperBound ? (
    <Plural
      id="planned.up-to-people-are-emailed"
      value={affected}
      one="we’ll email up to # person."
      other="we’ll email up to # people."
    />
  ) : (
    <Plural
      id="planned.people-are-emailed"
      value={affected}
      one="we’ll email # person."
      other="we’ll email # people."
    />
  )
}

function Waiting({
  action: { kind, affected, isUpperBound, takesEffectAt, isOwn },
  now,
}: {
  action: Planned
  now: number
}) {
  const seconds = Math.max(0, Math.ceil((Date.parse(takesEffectAt) - now) / 1_000))
  if (seconds === 0) return <Trans id="planned.taking-effect">Taking effect…</Trans>
  return (
    <>
      <span className="tabular-nums">
        <Trans id="planned.in-s">In {seconds} s:</Trans>
      </span>{' '}
      {affected !== 0 ? (
        <Emailed affected={affected} isUpperBound={isUpperBound} />
      ) : kind === 'PUBLISH_EVENT' ? (
        <Trans id="planned.everyone-sees-event">everyone will be able to see the event.</Trans>
      ) : (
        <Trans id="planned.cant-be-undone-after-that">takes effect and can no longer be undone.</Trans>
      )}
      {kind === 'END_GRANT' && (
        <>
          {' '}
          <Trans id="planned.undo-cancels-emails-and-keeps">
            Undo cancels the emails and keeps unfilled seats reserved. The grant stays ended.
          </Trans>
        </>
      )}
      {kind === 'REMOVE_UPTAKE' && (
        <>
          {' '}
          <Trans id="planned.undo-cancels-email-entry-stays">Undo cancels the email. The entry stays removed.</Trans>
        </>
      )}
      {!isOwn && (
        <>
          {' '}
          <Trans id="planned.planned-by-colleague">Planned by a colleague.</Trans>
        </>
      )}
    </>
  )
}

function Stopped({ action: { halted, affected, affectedNow, message } }: { action: Planned }) {
  if (halted === 'MORE_PEOPLE')
    return (
      <span className="text-fault">
        <Plural
          id="planned.stopped-it-would-now-email"
          value={affectedNow ?? 0}
          one={`Stopped because the number of people to email had grown from ${affected} to #. No one was emailed.`}
          other={`Stopped because the number of people to email had grown from ${affected} to #. No one was emailed.`}
        />
      </span>
    )
  return (
    <span className="text-fault">
      <StopReason halted={halted} message={message} />
    </span>
  )
}

function StopReason({ halted, message }: Pick<Planned, 'halted' | 'message'>) {
  switch (halted) {
    case 'NOT_ALLOWED':
      return (
        <Trans id="planned.stopped-you-may-no-longer">
          Stopped because you no longer have permission to do this. No one was emailed.
        </Trans>
      )
    case 'FAILED':
      return (
        <Trans id="planned.something-went-wrong-on-our">
          Something went wrong on our side. Nothing was changed, and no one was emailed.
        </Trans>
      )
    default:
      return <Trans id="planned.stopped-and-nobody-was-emailed">Stopped, and no one was emailed: {message}</Trans>
  }
}
