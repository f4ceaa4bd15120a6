import { Plural, Trans } from '@lingui/react/macro'
import { type ReactNode, use, useEffect, useState } from 'react'
import type { Next_RegistrationFragment } from '../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { TextLink } from '../ui/Button.tsx'
import { PresentTime, useDuration, When } from '../ui/When.tsx'
import { hasLeft } from './hasLeft.ts'

const NextOfRegistration = graphql(`
  fragment Next_registration on Registration {
    state
    awaitsConfirmation
    offerExpiresAt
    declineReason
    waitlistPlace {
      total
      isOneQueue
    }
    event {
      slug
      startsAt
      endsAt
      decisionPromisedAt
      offerHours
      state
      callOffReason
      viewerCan {
        register {
          __typename
        }
      }
    }
  }
`)

/** What happens next, and by when. */
export function Next({ registration }: { registration: FragmentType<typeof NextOfRegistration> }) {
  return <NextInWords {...readFragment(NextOfRegistration, registration)} />
}

type Facts = Pick<
  Next_RegistrationFragment,
  'state' | 'awaitsConfirmation' | 'offerExpiresAt' | 'declineReason' | 'waitlistPlace' | 'event'
>

/** States whose reason holds whatever became of the event. */
const isOver: ReadonlySet<Facts['state']> = new Set(['DECLINED', 'LAPSED', 'WITHDRAWN'])

export function NextInWords({ state, declineReason, waitlistPlace, event, ...rest }: Facts): ReactNode {
  const { offerExpiresAt } = rest
  const held = useDuration()(event.offerHours)
  const now = use(PresentTime)()
  if (event.state === 'CALLED_OFF' && !hasLeft(state)) return <CalledOff reason={event.callOffReason} />
  if (now >= Date.parse(event.endsAt) && !isOver.has(state))
    return (
      <p>
        <Trans id="common.event-ended-on">
          The event ended on <When at={event.endsAt} as="day" />.
        </Trans>
      </p>
    )
  if (rest.awaitsConfirmation) return <Confirming offerExpiresAt={offerExpiresAt ?? null} />
  switch (state) {
    case 'SUBMITTED':
      return <UnderReview promisedAt={event.decisionPromisedAt} now={now} />
    case 'OFFERED':
      return offerExpiresAt ? <Offered until={offerExpiresAt} /> : null
    case 'CONFIRMED':
      return <Seated startsAt={event.startsAt} now={now} />
    case 'WAITLISTED':
      return <Waiting place={waitlistPlace} held={held} />
    case 'NOT_SELECTED':
      return (
        <p>
          <Trans id="registrations.more-people-registered-than-there">
            More people registered than there are seats, and the groups have to be balanced. You were eligible; if seats
            fall free, the organisers may still come back to you.
          </Trans>
        </p>
      )
    case 'DECLINED':
      return <Declined reason={declineReason} />
    case 'LAPSED':
      return (
        <p>
          <Trans id="registrations.it-was-not-taken-before">
            It was not taken before its deadline, and the seat became free for others.
          </Trans>{' '}
          <Again {...event} />
        </p>
      )
    case 'WITHDRAWN':
      return (
        <p>
          <Trans id="registrations.thank-you-for-telling-us">
            Thank you for telling us. If you held a seat, it became free for others at once.
          </Trans>{' '}
          <Again {...event} />
        </p>
      )
    default:
      return state satisfies never
  }
}

function CalledOff({ reason }: { reason: string | null }) {
  return (
    <>
      {reason && <p className="mb-3 whitespace-pre-line">{reason}</p>}
      <p>
        <Trans id="registrations.it-wont-take-place-nothing">
          It won’t take place. You don’t need to do anything: your registration stays as it was, and seats are no longer
          offered.
        </Trans>
      </p>
    </>
  )
}

function UnderReview({ promisedAt, now }: { promisedAt: string | null; now: number }) {
  if (!promisedAt)
    return (
      <p>
        <Trans id="registrations.organisers-read-all-registrations-you">
          The organisers read all registrations. You get a mail as soon as they have decided.
        </Trans>
      </p>
    )
  if (now >= Date.parse(promisedAt))
    return (
      <p>
        <Trans id="registrations.organisers-promised-answer-by-but">
          The organisers promised an answer by <When at={promisedAt} as="day" />, but it is late. You get a mail as soon
          as they have decided; there is nothing you need to do.
        </Trans>
      </p>
    )
  return (
    <p>
      <Trans id="registrations.you-hear-by-also-if">
        You hear by <When at={promisedAt} as="day" />, also if you get no seat. Until then there is nothing you need to
        do.
      </Trans>
    </p>
  )
}

function Offered({ until }: { until: string }) {
  return (
    <p>
      <Trans id="registrations.take-it-by">
        Take it by <When at={until} strong />.
      </Trans>{' '}
      <span className="whitespace-nowrap">
        <TimeLeft until={until} />
      </span>{' '}
      <span className="text-ink-2">
        <Trans id="registrations.after-that-it-goes-to">After that it goes to the next person.</Trans>
      </span>
    </p>
  )
}

function Seated({ startsAt, now }: { startsAt: string; now: number }) {
  if (now >= Date.parse(startsAt))
    return (
      <p>
        <Trans id="registrations.event-began-on">
          The event began on <When at={startsAt} />.
        </Trans>
      </p>
    )
  return (
    <p>
      <Trans id="registrations.event-begins-on-if-you">
        The event begins on <When at={startsAt} />. If you can’t come, withdraw early, so that somebody else can have
        the seat.
      </Trans>
    </p>
  )
}

/** `held`: how long an offered seat is held, in words. */
function Waiting({ place, held }: { place: Facts['waitlistPlace']; held: string }) {
  return (
    <>
      <p>
        {place && <HowManyWait waitlistPlace={place} />}{' '}
        <Trans id="registrations.as-soon-as-seat-is">
          As soon as a seat is yours we hold it for {held} and write to you. There is nothing you need to do.
        </Trans>
      </p>
      {place && (
        <p className="mt-3 text-17 text-ink-2">
          {place.isOneQueue ? (
            <Trans id="registrations.seat-that-falls-free-goes">
              A seat that falls free goes to the person who has waited longest.
            </Trans>
          ) : (
            <Trans id="registrations.seat-that-falls-free-goes-to">
              A seat that falls free goes to the group furthest below its share, and in it to the person who has waited
              longest.
            </Trans>
          )}{' '}
          <Trans id="registrations.who-belongs-to-organisation-that">
            Who belongs to an organisation that has all its seats is passed over for the time being and keeps their
            place. The organisers can let somebody go first; why is recorded.
          </Trans>
        </p>
      )}
    </>
  )
}

function HowManyWait({ waitlistPlace }: { waitlistPlace: NonNullable<Facts['waitlistPlace']> }) {
  if (waitlistPlace.total == null) return null
  return waitlistPlace.isOneQueue ? (
    <Plural id="registrations.people-wait" value={waitlistPlace.total} one="One person waits." other="# people wait." />
  ) : (
    <Plural
      id="registrations.people-wait-in-your-group"
      value={waitlistPlace.total}
      one="One person waits in your group."
      other="# people wait in your group."
    />
  )
}

function Declined({ reason }: { reason: string | null }) {
  if (!reason)
    return (
      <p>
        <Trans id="registrations.organisers-gave-reason-you-can">
          The organisers gave a reason. You can read it once you have shown that it is you.
        </Trans>
      </p>
    )
  return (
    <>
      <p>
        <Trans id="registrations.organisers-gave-this-reason">The organisers gave this reason:</Trans>
      </p>
      <blockquote className="mt-3 border-line-strong border-s-2 ps-5 text-ink-2">{reason}</blockquote>
    </>
  )
}

function Again({ slug, viewerCan }: Pick<Facts['event'], 'slug' | 'viewerCan'>) {
  if (viewerCan.register.__typename !== 'CanRegister') return null
  return (
    <Trans id="registrations.registration-is-still-open-you">
      Registration is still open: you can <TextLink to={paths.register(slug)}>register again</TextLink>.
    </Trans>
  )
}

/** «2 days and 4 hours are left.», updated every half minute. */
function TimeLeft({ until }: { until: string }) {
  const present = use(PresentTime)
  const [now, setNow] = useState(present)
  useEffect(() => {
    const timer = setInterval(() => setNow(present()), 30_000)
    return () => clearInterval(timer)
  }, [present])
  const minutes = Math.max(0, Math.floor((Date.parse(until) - now) / 60_000))
  const hours = Math.floor(minutes / 60)
  if (hours >= 48)
    return (
      <Plural
        id="registrations.days-are-left"
        value={Math.floor(hours / 24)}
        one="# day is left."
        other="# days are left."
      />
    )
  if (hours >= 1)
    return <Plural id="registrations.hours-are-left" value={hours} one="# hour is left." other="# hours are left." />
  return (
    <Plural id="registrations.minutes-are-left" value={minutes} one="# minute is left." other="# minutes are left." />
  )
}

/** For people who registered with an address that is not confirmed yet. */
function Confirming({ offerExpiresAt }: { offerExpiresAt: string | null }) {
  if (!offerExpiresAt)
    return (
      <p>
        <Trans id="registrations.your-place-in-queue-counts">
          Your place in the queue counts once you confirm your email. If a seat is free for you then, it’s yours
          immediately.
        </Trans>
      </p>
    )
  return (
    <p>
      <Trans id="registrations.confirm-your-email-by-to">
        Confirm your email by <When at={offerExpiresAt} strong /> to keep this seat.
      </Trans>{' '}
      <span className="whitespace-nowrap">
        <TimeLeft until={offerExpiresAt} />
      </span>{' '}
      <span className="text-ink-2">
        <Trans id="registrations.if-you-confirm-later-you">
          If you confirm later, you keep your place in the queue, but the seat may go to someone else.
        </Trans>
      </span>
    </p>
  )
}
