import { Trans } from '@lingui/react/macro'
import { type ReactNode, use } from 'react'
import type { Timeline_RegistrationFragment } from '../../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { PresentTime, When } from '../../ui/When.tsx'

const TimelineOfRegistration = graphql(`
  fragment Timeline_registration on Registration {
    state
    registeredAt
    history {
      at
      kind
    }
    event {
      startsAt
      endsAt
      decisionPromisedAt
      calledOffAt
      postponedAt
    }
  }
`)

interface Moment {
  at: string
  words: ReactNode
  as: 'day' | 'full'
}

type Facts = Timeline_RegistrationFragment

/** The date on which the person was put on the waitlist or not selected. */
function decisionMoments({ state, history }: Facts): (Moment | null)[] {
  const last = (kind: string, words: ReactNode): Moment | null => {
    const at = history.findLast((entry) => entry.kind === kind)?.at
    return at === undefined ? null : { at, words, as: 'day' }
  }
  switch (state) {
    case 'WAITLISTED':
      return [last('WAITLISTED', <Trans id="status.you-were-put-on-waitlist">You were put on the waitlist</Trans>)]
    case 'NOT_SELECTED':
      return [last('NOT_SELECTED', <Trans id="status.room-was-composed">We couldn’t offer you a seat</Trans>)]
    default:
      return []
  }
}

function promisedMoment({ state, event }: Facts, isPast: (at: string) => boolean): Moment | null {
  if (state !== 'SUBMITTED' || !event.decisionPromisedAt || event.calledOffAt || event.postponedAt) return null
  return {
    at: event.decisionPromisedAt,
    words: isPast(event.decisionPromisedAt) ? (
      <Trans id="status.we-promised-you-answer-by">We promised you an answer by then</Trans>
    ) : (
      <Trans id="status.you-hear-from-us-by">You’ll hear from us by then</Trans>
    ),
    as: 'day',
  }
}

function startMoment({ state, event }: Facts, isPast: (at: string) => boolean): Moment | null {
  if (event.calledOffAt)
    return {
      at: event.calledOffAt,
      words: <Trans id="status.event-was-called-off">The event was called off</Trans>,
      as: 'day',
    }
  if (event.postponedAt || state === 'NOT_SELECTED') return null
  return {
    at: event.startsAt,
    words: isPast(event.startsAt) ? (
      <Trans id="status.event-began">The event started</Trans>
    ) : (
      <Trans id="status.event-begins">The event starts</Trans>
    ),
    as: 'full',
  }
}

/** For people without a seat: relevant dates from registration to the event; future ones are hollow. */
export function Timeline({ registration: given }: { registration: FragmentType<typeof TimelineOfRegistration> }) {
  const registration = readFragment(TimelineOfRegistration, given)
  const { state, registeredAt } = registration
  const now = use(PresentTime)()
  const isOver = state === 'WITHDRAWN' || state === 'LAPSED' || state === 'DECLINED'
  if (isOver) return null

  const isPast = (at: string) => Date.parse(at) <= now
  const known: (Moment | null)[] = [
    { at: registeredAt, words: <Trans id="status.you-registered">You registered</Trans>, as: 'day' },
    ...decisionMoments(registration),
    promisedMoment(registration, isPast),
    startMoment(registration, isPast),
  ]
  const moments = known
    .filter((moment) => moment !== null)
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))

  return (
    <ol className="max-w-measure">
      {moments.map(({ at, words, as }, place) => {
        const isLast = place === moments.length - 1
        return (
          <li key={at} className={`relative ps-8 ${isLast ? '' : 'pb-5'}`}>
            {!isLast && (
              <span
                aria-hidden
                className="-bottom-2 absolute top-3 start-[5px] w-px bg-line-strong forced-colors:bg-[CanvasText]"
              />
            )}
            <span
              aria-hidden
              className={`absolute top-[8px] start-0 size-[11px] rounded-full border-[1.5px] [print-color-adjust:exact] ${isPast(at) ? 'border-ink-3 bg-ink-3 forced-colors:bg-[CanvasText]' : 'border-accent bg-paper'}`}
            />
            <span className={isPast(at) ? 'text-ink-2' : 'font-medium'}>{words}</span>
            <span className="block text-15 text-ink-2 first-letter:uppercase">
              <When at={at} as={as} />
            </span>
          </li>
        )
      })}
    </ol>
  )
}
