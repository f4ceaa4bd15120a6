import { Plural, Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Language } from '../__generated__/graphql.ts'
import { lazyPart } from '../kernel/lazyPart.tsx'
import { paths } from '../kernel/routes.ts'
import { useTextLanguage } from '../kernel/textLanguage.ts'
import { TextLink } from '../ui/Button.tsx'
import { Span, useDuration, When } from '../ui/When.tsx'
import type { Place } from './MomentTitle.tsx'
import type { Moment, MomentSession } from './moment.ts'

const SeatsForOthers = lazyPart(async () => (await import('./below/SeatsForOthers.tsx')).SeatsForOthers, ['below'])

export interface ShownSession extends MomentSession {
  title: string
  titles: readonly { language: Language }[]
  /** Room of the session; null if it is online. */
  room: string | null
}

interface Props {
  moment: Moment<ShownSession>
  now: number
  /** Null if not on the waitlist. */
  place: Place | null
  /** Null if no reason was given, or it is hidden. */
  declineReason: string | null
  event: {
    slug: string
    startsAt: string
    endsAt: string
    offerHours: number
    callOffReason: string | null
    postponeReason: string | null
    rescheduleReason: string | null
    viewerCan: { register: { __typename: 'CanRegister' | 'CannotRegister' } }
  }
}

/** Explains the status, and what comes next. */
export function MomentText({ moment, now, place, declineReason, event }: Props): ReactNode {
  const held = useDuration()(event.offerHours)
  switch (moment.kind) {
    case 'CALLED_OFF':
      return <CalledOff reason={event.callOffReason} />
    case 'POSTPONED':
      return <Postponed isOffered={moment.isOffered} reason={event.postponeReason} />
    case 'OVER':
      return <Ended at={event.endsAt} />
    case 'FEEDBACK':
      return <Feedback until={moment.until} />
    case 'UNDER_REVIEW':
      return <UnderReview {...moment} />
    case 'CONFIRM_SEAT':
      return <Confirming until={moment.until} now={now} />
    case 'CONFIRM_ADDRESS':
      return <ConfirmingAddress />
    case 'TAKE_SEAT':
      return <Offered until={moment.until} now={now} />
    case 'SEATED':
      return <Seated {...moment} {...event} />
    case 'RESCHEDULED':
      return <Rescheduled from={moment.previousStartsAt} {...event} />
    case 'SOON':
      return <Soon session={moment.session} />
    case 'WAITING':
      return <Waiting place={place} held={held} />
    case 'NOT_SELECTED':
      return <NotSelected />
    case 'DECLINED':
      return <Declined reason={declineReason} />
    case 'LAPSED':
      return <Lapsed {...event} />
    case 'WITHDRAWN':
      return <Withdrawn {...event} />
    default:
      return moment satisfies never
  }
}

function CalledOff({ reason }: { reason: string | null }) {
  return (
    <>
      {reason && <p className="mb-3 whitespace-pre-line">{reason}</p>}
      <p>
        <Trans id="status.it-wont-take-place-nothing">
          The event won’t take place. You don’t need to do anything. Your registration stays as it was, and seats are no
          longer offered.
        </Trans>
      </p>
    </>
  )
}

function Postponed({ isOffered, reason }: { isOffered: boolean; reason: string | null }) {
  return (
    <>
      {reason && <p className="mb-3 whitespace-pre-line">{reason}</p>}
      <p>
        {isOffered ? (
          <Trans id="status.were-still-holding-seat-for">
            We’re still holding a seat for you. We’ll email you the new dates, and you’ll have time to decide.
          </Trans>
        ) : (
          <Trans id="status.postponed-registration-counts">
            Your registration still counts. We’ll email you the new dates as soon as they are known.
          </Trans>
        )}
      </p>
    </>
  )
}

const Ended = ({ at }: { at: string }) => (
  <p>
    <Trans id="common.event-ended-on">
      The event ended on <When at={at} as="day" />.
    </Trans>
  </p>
)

const Feedback = ({ until }: { until: string }) => (
  <p>
    <Trans id="status.organisers-have-few-questions-for">
      The organisers have a few questions for people who attended. You can answer until <When at={until} />.
    </Trans>
  </p>
)

function UnderReview({ promisedAt, isLate }: { promisedAt: string | null; isLate: boolean }) {
  if (!promisedAt)
    return (
      <p>
        <Trans id="status.organisers-read-all-registrations-you">
          The organisers read all registrations. We’ll email you as soon as they have decided.
        </Trans>
      </p>
    )
  if (isLate)
    return (
      <p>
        <Trans id="status.you-should-have-heard-from">
          You should have heard from us by <When at={promisedAt} as="day" />. We’re sorry for the delay. We’ll email you
          as soon as the organisers decide. You don’t need to do anything.
        </Trans>
      </p>
    )
  return (
    <p>
      <Trans id="status.you-hear-by-also-if">
        You’ll hear from us by <When at={promisedAt} as="day" />, whether or not you get a seat. You don’t need to do
        anything until then.
      </Trans>
    </p>
  )
}

function Offered({ until, now }: { until: string; now: number }) {
  return (
    <p>
      <Trans id="status.take-it-by">
        Accept it by <When at={until} strong />.
      </Trans>{' '}
      <span className="whitespace-nowrap">
        <TimeLeft until={until} now={now} />
      </span>{' '}
      <span className="text-ink-2">
        <Trans id="status.after-that-it-goes-to">After that, it goes to the next person.</Trans>
      </span>
    </p>
  )
}

interface SeatedProps {
  next: ShownSession | null
  hasBegun: boolean
  startsAt: string
}

function Seated({ next, hasBegun, startsAt }: SeatedProps) {
  if (hasBegun && next)
    return (
      <p>
        <Trans id="status.your-next-session">
          Your next session: <SessionTitle session={next} />, <Span at={next.startsAt} until={next.endsAt} />
        </Trans>
      </p>
    )
  if (hasBegun)
    return (
      <p>
        <Trans id="status.event-began-on">
          The event started on <When at={startsAt} />.
        </Trans>
      </p>
    )
  return (
    <p>
      <Trans id="status.event-begins-on-if-you">
        The event starts on <When at={startsAt} />. If you can’t attend, please withdraw early so that someone else can
        have your seat.
      </Trans>
    </p>
  )
}

function Rescheduled({ from, startsAt, rescheduleReason }: RescheduledProps) {
  return (
    <>
      <p>
        <NewDate from={from} startsAt={startsAt} />
      </p>
      {rescheduleReason && <p className="mt-3 whitespace-pre-line">{rescheduleReason}</p>}
      <p className="mt-3">
        <Trans id="status.you-keep-your-seat">
          You keep your seat. If you can’t attend on the new date, please withdraw, so that someone else can have it.
        </Trans>
      </p>
    </>
  )
}

interface RescheduledProps {
  from: string
  startsAt: string
  rescheduleReason: string | null
}

/** The previous and the new date of a rescheduled event. */
export const NewDate = ({ from, startsAt }: Pick<RescheduledProps, 'from' | 'startsAt'>) => (
  <Trans id="status.it-now-begins-on">
    The event was rescheduled. It now starts on <When at={startsAt} /> instead of <When at={from} as="day" />.
  </Trans>
)

function SessionTitle({ session }: { session: ShownSession }) {
  const textLanguage = useTextLanguage()
  return (
    <span lang={textLanguage(session.titles)?.locale} className="font-medium">
      {session.title}
    </span>
  )
}

const Soon = ({ session }: { session: ShownSession }) => (
  <p>
    <SessionTitle session={session} />
    <span className="block text-17 text-ink-2 first-letter:uppercase">
      <Span at={session.startsAt} until={session.endsAt} />
      {session.room && ` · ${session.room}`}
    </span>
  </p>
)

/** `held`: for how long an offered seat is held, formatted. */
function Waiting({ place, held }: { place: Place | null; held: string }) {
  return (
    <>
      <p>
        {place && <WaitingCount place={place} />}{' '}
        <Trans id="status.when-seat-becomes-free-for">
          When a seat becomes free for you, we’ll hold it for {held} and email you. You don’t need to do anything.
        </Trans>
      </p>
      {place?.seatsForOthers && <SeatsForOthers {...place.seatsForOthers} />}
    </>
  )
}

function WaitingCount({ place }: { place: Place }) {
  if (place.total == null) return null
  return place.isOneQueue ? (
    <Plural id="status.people-wait" value={place.total} one="One person is waiting." other="# people are waiting." />
  ) : (
    <Plural
      id="status.people-wait-in-your-group"
      value={place.total}
      one="One person is waiting in your group."
      other="# people are waiting in your group."
    />
  )
}

const NotSelected = () => (
  <p>
    <Trans id="status.more-people-registered-than-there">
      There were more registrations than seats, and the groups have to be balanced. You were eligible. If seats become
      free, the organisers may still offer you one.
    </Trans>
  </p>
)

function Declined({ reason }: { reason: string | null }) {
  if (!reason)
    return (
      <p>
        <Trans id="status.organisers-gave-reason-you-can">
          The organisers gave a reason. You can read it once you’ve confirmed it’s you.
        </Trans>
      </p>
    )
  return (
    <>
      <p>
        <Trans id="status.organisers-gave-this-reason">The organisers gave this reason:</Trans>
      </p>
      <blockquote className="mt-3 border-line-strong border-s-2 ps-5 text-ink-2">{reason}</blockquote>
    </>
  )
}

const Lapsed = (event: RegisterAgainProps) => (
  <p>
    <Trans id="status.you-didnt-accept-it-before">
      You didn’t accept it before the deadline, so the seat became free for others.
    </Trans>{' '}
    <RegisterAgain {...event} />
  </p>
)

const Withdrawn = (event: RegisterAgainProps) => (
  <p>
    <Trans id="status.thank-you-for-telling-us">
      Thank you for letting us know. If you held a seat, it’s now free for others.
    </Trans>{' '}
    <RegisterAgain {...event} />
  </p>
)

type RegisterAgainProps = Pick<Props['event'], 'slug' | 'viewerCan'>

function RegisterAgain({ slug, viewerCan }: RegisterAgainProps) {
  if (viewerCan.register.__typename !== 'CanRegister') return null
  return (
    <Trans id="status.registration-is-still-open-you">
      Registration is still open. You can <TextLink to={paths.register(slug)}>register again</TextLink>.
    </Trans>
  )
}

/** «2 days are left.»: in days, hours or minutes. */
function TimeLeft({ until, now }: { until: string; now: number }) {
  const minutes = Math.max(0, Math.floor((Date.parse(until) - now) / 60_000))
  const hours = Math.floor(minutes / 60)
  if (hours >= 48)
    return (
      <Plural id="status.days-are-left" value={Math.floor(hours / 24)} one="# day is left." other="# days are left." />
    )
  if (hours >= 1)
    return <Plural id="status.hours-are-left" value={hours} one="# hour is left." other="# hours are left." />
  return <Plural id="status.minutes-are-left" value={minutes} one="# minute is left." other="# minutes are left." />
}

const ConfirmingAddress = () => (
  <p>
    <Trans id="status.your-place-in-queue-counts">
      Your place in the queue counts once you confirm your email. If a seat is free for you then, it’s yours
      immediately.
    </Trans>
  </p>
)

/** For people whose email address is still unconfirmed. */
function Confirming({ until, now }: { until: string; now: number }) {
  return (
    <p>
      <Trans id="status.confirm-your-email-by-to">
        Confirm your email by <When at={until} strong /> to keep this seat.
      </Trans>{' '}
      <span className="whitespace-nowrap">
        <TimeLeft until={until} now={now} />
      </span>{' '}
      <span className="text-ink-2">
        <Trans id="status.if-you-confirm-later-you">
          If you confirm later, you keep your place in the queue, but the seat may go to someone else.
        </Trans>
      </span>
    </p>
  )
}
