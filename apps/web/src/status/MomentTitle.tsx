import { Plural, Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { RegistrationState } from '../__generated__/graphql.ts'
import { PageTitle } from '../ui/PageTitle.tsx'
import type { FreeSeats } from './below/SeatsForOthers.tsx'
import type { Moment } from './moment.ts'

export interface Place {
  band?: number | null
  total?: number | null
  position?: number | null
  isOneQueue: boolean
  seatsForOthers?: FreeSeats | null
}

interface Props {
  moment: Moment
  state: RegistrationState
  /** Null if not on the waitlist. */
  place: Place | null
  /** Name of the group; null if it is hidden. */
  group: string | null
}

/** The status in one sentence. */
export function MomentTitle(props: Props) {
  return (
    <PageTitle className="mt-3 max-w-[22em] text-32 sm:text-44">
      <Title {...props} />
    </PageTitle>
  )
}

function Title({ moment, state, place, group }: Props): ReactNode {
  switch (moment.kind) {
    case 'CALLED_OFF':
      return <Trans id="status.event-has-been-called-off">This event has been called off.</Trans>
    case 'POSTPONED':
      return <Trans id="status.event-has-been-postponed">This event has been postponed.</Trans>
    case 'OVER':
      return <AfterEvent state={state} />
    case 'FEEDBACK':
      return <Trans id="status.how-did-it-go">How did it go?</Trans>
    case 'UNDER_REVIEW':
      return <Trans id="status.your-registration-is-under-review">Your registration is under review.</Trans>
    case 'CONFIRM_SEAT':
    case 'TAKE_SEAT':
      return <Trans id="status.seat-is-held-for-you-sentence">A seat is held for you.</Trans>
    case 'CONFIRM_ADDRESS':
      return <Trans id="status.confirm-your-email-to-join">Confirm your email to join the queue.</Trans>
    case 'SEATED':
      return <Trans id="status.you-hold-seat-sentence">You hold a seat.</Trans>
    case 'RESCHEDULED':
      return <Trans id="status.event-has-new-date">This event has a new date.</Trans>
    case 'SOON':
      return <Starting minutes={moment.minutes} />
    case 'WAITING':
      return <OnWaitlist place={place} group={group} />
    case 'NOT_SELECTED':
      return <NotSelected />
    case 'DECLINED':
      return <Trans id="status.your-registration-was-declined">Your registration was declined.</Trans>
    case 'LAPSED':
      return <Trans id="status.your-offer-of-seat-has">Your seat offer has expired.</Trans>
    case 'WITHDRAWN':
      return <Trans id="status.you-have-withdrawn">You have withdrawn.</Trans>
    default:
      return moment satisfies never
  }
}

function Starting({ minutes }: { minutes: number }): ReactNode {
  if (minutes === 0) return <Trans id="status.it-has-started">The event has started.</Trans>
  return (
    <Plural
      id="status.it-starts-in-minutes"
      value={minutes}
      one="The event starts in # minute."
      other="The event starts in # minutes."
    />
  )
}

const NotSelected = () => (
  <Trans id="status.we-couldnt-offer-you-seat-this">We couldn’t offer you a seat this time.</Trans>
)

function AfterEvent({ state }: { state: RegistrationState }): ReactNode {
  switch (state) {
    case 'SUBMITTED':
      return (
        <Trans id="status.your-registration-was-still-under">
          Your registration was still under review when the event ended.
        </Trans>
      )
    case 'OFFERED':
      return <Trans id="status.seat-was-held-for-you">A seat was held for you.</Trans>
    case 'CONFIRMED':
      return <Trans id="status.you-held-seat-at-this">You held a seat at this event.</Trans>
    case 'WAITLISTED':
      return <Trans id="status.you-were-still-on-waitlist">You were still on the waitlist when the event ended.</Trans>
    default:
      return <NotSelected />
  }
}

/** For events with a single queue for all groups. */
function InOneQueue({ band, total, position }: Place): ReactNode {
  if (position === 1 || band === 1) return <Trans id="status.you-are-next-in-line">You are next in line.</Trans>
  if (position != null && total != null)
    return (
      <Trans id="status.you-are-number-of-in">
        You are number {position} of {total} in the queue.
      </Trans>
    )
  if (band == null || (total != null && band > total))
    return <Trans id="status.you-are-on-waitlist">You are on the waitlist.</Trans>
  return <Trans id="status.you-are-among-next-in">You are among the next {band} in line.</Trans>
}

function OnWaitlist({ place, group: name }: Pick<Props, 'place' | 'group'>): ReactNode {
  if (!place || !name) return <Trans id="status.you-are-on-waitlist">You are on the waitlist.</Trans>
  const { band, total, position, isOneQueue } = place
  if (isOneQueue) return <InOneQueue {...place} />
  if (position === 1) return <Trans id="status.you-are-next-in-line-for">You are next in line for {name}.</Trans>
  if (position != null && total != null)
    return (
      <Trans id="status.you-are-number-of-in-line">
        You are number {position} of {total} in the queue for {name}.
      </Trans>
    )
  if (band == null || (total != null && band > total))
    return <Trans id="status.you-are-on-waitlist-for">You are on the waitlist for {name}.</Trans>
  return (
    <Plural
      id="status.you-are-among-next-for"
      value={band}
      _1={`You are next in line for ${name}.`}
      _5={`You are among the next five for ${name}.`}
      _10={`You are among the next ten for ${name}.`}
      _20={`You are among the next twenty for ${name}.`}
      other={`You are among the next # for ${name}.`}
    />
  )
}
