import { Plural, Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Standing_RegistrationFragment } from '../../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { PageTitle } from '../../app/PageTitle.tsx'

const StandingOfRegistration = graphql(`
  fragment Standing_registration on Registration {
    state
    group {
      key
      name
    }
    waitlistPlace {
      band
      of
      position
      isOneQueue
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
function InOneQueue({ band, of, position }: Place): ReactNode {
  if (position === 1 || band === 1) return <Trans>You are next in line.</Trans>
  if (position != null)
    return (
      <Trans>
        You are number {position} of {of} in line.
      </Trans>
    )
  if (band > of) return <Trans>You are on the waitlist.</Trans>
  return <Trans>You are among the next {band} in line.</Trans>
}

interface Facts extends Pick<Standing_RegistrationFragment, 'state' | 'waitlistPlace'> {
  /** Null where it is not told. */
  group: Pick<Standing_RegistrationFragment['group'], 'name'> | null
}

export function StandingInWords({ state, group, waitlistPlace }: Facts): ReactNode {
  switch (state) {
    case 'SUBMITTED':
      return <Trans>Your registration is under review.</Trans>
    case 'OFFERED':
      return <Trans>A seat is held for you.</Trans>
    case 'CONFIRMED':
      return <Trans>You hold a seat.</Trans>
    case 'WAITLISTED': {
      if (!waitlistPlace || !group) return <Trans>You are on the waitlist.</Trans>
      const { band, of, position, isOneQueue } = waitlistPlace
      if (isOneQueue) return <InOneQueue {...waitlistPlace} />
      const { name } = group
      if (position === 1) return <Trans>You are next in line for {name}.</Trans>
      if (position != null)
        return (
          <Trans>
            You are number {position} of {of} in line for {name}.
          </Trans>
        )
      if (band > of) return <Trans>You are on the waitlist for {name}.</Trans>
      return (
        <Plural
          value={band}
          _1={`You are next in line for ${name}.`}
          _5={`You are among the next five for ${name}.`}
          _10={`You are among the next ten for ${name}.`}
          _20={`You are among the next twenty for ${name}.`}
          other={`You are among the next # for ${name}.`}
        />
      )
    }
    case 'NOT_SELECTED':
      return <Trans>The room was composed without you this time.</Trans>
    case 'DECLINED':
      return <Trans>Your registration was declined.</Trans>
    case 'LAPSED':
      return <Trans>Your offer of a seat has lapsed.</Trans>
    case 'WITHDRAWN':
      return <Trans>You have withdrawn.</Trans>
    default:
      return state satisfies never
  }
}
