import { Plural, Trans } from '@lingui/react/macro'
import { type ReactNode, use } from 'react'
import type { Standing_RegistrationFragment } from '../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { PageTitle } from '../ui/PageTitle.tsx'
import { PresentTime } from '../ui/When.tsx'
import { hasLeft } from './hasLeft.ts'

const StandingOfRegistration = graphql(`
  fragment Standing_registration on Registration {
    state
    awaitsConfirmation
    group {
      key
      name
    }
    waitlistPlace {
      band
      total
      position
      isOneQueue
    }
    event {
      endsAt
      state
    }
  }
`)

/** Where one stands, in one sentence. */
export function Standing({ registration }: { registration: FragmentType<typeof StandingOfRegistration> }) {
  return (
    <PageTitle className="mt-3 max-w-[22em] text-32 sm:text-44">
      <StandingInWords {...readFragment(StandingOfRegistration, registration)} />
    </PageTitle>
  )
}

type Place = NonNullable<Standing_RegistrationFragment['waitlistPlace']>

/** Where all groups wait in one queue. */
function InOneQueue({ band, total, position }: Place): ReactNode {
  if (position === 1 || band === 1) return <Trans id="registrations.you-are-next-in-line">You are next in line.</Trans>
  if (position != null && total != null)
    return (
      <Trans id="registrations.you-are-number-of-in">
        You are number {position} of {total} in line.
      </Trans>
    )
  if (band == null || (total != null && band > total))
    return <Trans id="registrations.you-are-on-waitlist">You are on the waitlist.</Trans>
  return <Trans id="registrations.you-are-among-next-in">You are among the next {band} in line.</Trans>
}

function OnWaitlist({ place, group }: { place: Place | null; group: Facts['group'] }): ReactNode {
  if (!place || !group) return <Trans id="registrations.you-are-on-waitlist">You are on the waitlist.</Trans>
  const { band, total, position, isOneQueue } = place
  if (isOneQueue) return <InOneQueue {...place} />
  const { name } = group
  if (position === 1) return <Trans id="registrations.you-are-next-in-line-for">You are next in line for {name}.</Trans>
  if (position != null && total != null)
    return (
      <Trans id="registrations.you-are-number-of-in-line">
        You are number {position} of {total} in line for {name}.
      </Trans>
    )
  if (band == null || (total != null && band > total))
    return <Trans id="registrations.you-are-on-waitlist-for">You are on the waitlist for {name}.</Trans>
  return (
    <Plural
      id="registrations.you-are-among-next-for"
      value={band}
      _1={`You are next in line for ${name}.`}
      _5={`You are among the next five for ${name}.`}
      _10={`You are among the next ten for ${name}.`}
      _20={`You are among the next twenty for ${name}.`}
      other={`You are among the next # for ${name}.`}
    />
  )
}

interface Facts extends Pick<Standing_RegistrationFragment, 'state' | 'awaitsConfirmation' | 'waitlistPlace'> {
  event: Pick<Standing_RegistrationFragment['event'], 'endsAt' | 'state'>
  /** Null where it is hidden. */
  group: Pick<Standing_RegistrationFragment['group'], 'name'> | null
}

export function StandingInWords({ state, awaitsConfirmation, group, waitlistPlace, event }: Facts): ReactNode {
  const isOver = use(PresentTime)() >= Date.parse(event.endsAt)
  if (event.state === 'CALLED_OFF' && !hasLeft(state))
    return <Trans id="registrations.event-has-been-called-off">This event has been called off.</Trans>
  switch (state) {
    case 'SUBMITTED':
      if (isOver)
        return (
          <Trans id="registrations.your-registration-was-still-under">
            Your registration was still under review when the event ended.
          </Trans>
        )
      return <Trans id="registrations.your-registration-is-under-review">Your registration is under review.</Trans>
    case 'OFFERED':
      if (isOver) return <Trans id="registrations.seat-was-held-for-you">A seat was held for you.</Trans>
      return <Trans id="registrations.seat-is-held-for-you-sentence">A seat is held for you.</Trans>
    case 'CONFIRMED':
      if (isOver) return <Trans id="registrations.you-held-seat-at-this">You held a seat at this event.</Trans>
      return <Trans id="registrations.you-hold-seat-sentence">You hold a seat.</Trans>
    case 'WAITLISTED':
      if (awaitsConfirmation && !isOver)
        return <Trans id="registrations.confirm-your-email-to-join">Confirm your email to join the queue.</Trans>
      if (isOver)
        return (
          <Trans id="registrations.you-were-still-on-waitlist">
            You were still on the waitlist when the event ended.
          </Trans>
        )
      return <OnWaitlist place={waitlistPlace} group={group} />
    case 'NOT_SELECTED':
      return (
        <Trans id="registrations.room-was-composed-without-you">The room was composed without you this time.</Trans>
      )
    case 'DECLINED':
      return <Trans id="registrations.your-registration-was-declined">Your registration was declined.</Trans>
    case 'LAPSED':
      return <Trans id="registrations.your-offer-of-seat-has">Your offer of a seat has lapsed.</Trans>
    case 'WITHDRAWN':
      return <Trans id="registrations.you-have-withdrawn">You have withdrawn.</Trans>
    default:
      return state satisfies never
  }
}
