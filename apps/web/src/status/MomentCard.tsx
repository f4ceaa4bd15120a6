import { type ComponentProps, type ReactNode, useEffect, useRef } from 'react'
import type { EventState, RegistrationState } from '../__generated__/graphql.ts'
import { intoSight } from '../ui/intoSight.ts'
import { StateMark } from '../ui/StateMark.tsx'
import { MomentText, NewDate, type ShownSession } from './MomentText.tsx'
import { MomentTitle, type Place } from './MomentTitle.tsx'
import type { Moment } from './moment.ts'

interface Props {
  moment: Moment<ShownSession>
  now: number
  state: RegistrationState
  place: Place | null
  group: string | null
  declineReason: string | null
  event: ComponentProps<typeof MomentText>['event'] & { state: EventState; previousStartsAt: string | null }
  /** Why the last action had no effect. */
  said: ReactNode
  /** Picture of the person's seat, shown if they hold one. */
  picture: ReactNode
  /** Number of changes made on this page; after each one, the title takes the focus. */
  changes: number
  /** The available actions and related content. */
  children: ReactNode
}

/** Moments at which a person without a seat should learn of a new date. */
const awaitsEvent: ReadonlySet<Moment['kind']> = new Set([
  'UNDER_REVIEW',
  'CONFIRM_SEAT',
  'CONFIRM_ADDRESS',
  'TAKE_SEAT',
  'WAITING',
])

/** Moments at which the seat itself is the news. */
const showsSeat: ReadonlySet<Moment['kind']> = new Set(['SEATED', 'RESCHEDULED'])

/** The first thing on the page: the current status, what comes next, and the main action. */
export function MomentCard(props: Props) {
  const { moment, now, state, place, group, declineReason, event, said, changes, picture, children } = props
  const { startsAt, previousStartsAt } = event
  const card = useRef<HTMLElement>(null)
  useEffect(() => {
    if (changes > 0) card.current?.querySelector('h1')?.focus()
  }, [changes])
  return (
    <section
      ref={card}
      className="mt-4 border-accent border-t-4 bg-raised px-5 pt-5 pb-6 sm:px-9 sm:pt-7 sm:pb-9 print:border print:px-0"
    >
      {showsSeat.has(moment.kind) && picture}
      <StateMark state={state} eventState={event.state} />
      <MomentTitle moment={moment} state={state} place={place} group={group} />
      <div className="mt-4 max-w-measure text-17 sm:text-20">
        <MomentText moment={moment} now={now} place={place} declineReason={declineReason} event={event} />
        {previousStartsAt && awaitsEvent.has(moment.kind) && (
          <p className="mt-3 text-17">
            <NewDate from={previousStartsAt} startsAt={startsAt} />
          </p>
        )}
      </div>
      {children}
      <div role="status" className={said ? 'mt-6' : ''}>
        {said && <div ref={intoSight}>{said}</div>}
      </div>
    </section>
  )
}
