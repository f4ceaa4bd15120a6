import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import type { EventDate, EventEntry_EventFragment, EventState } from '../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { TextLink } from '../ui/Button.tsx'
import { useList } from '../ui/useList.ts'
import { InZoneOf, When } from '../ui/When.tsx'
import { EventStateTag } from './EventStateTag.tsx'
import { formatWords, kindWords } from './eventWords.ts'
import { isDated, PostponedDates, UndecidedDate } from './undecidedDates.tsx'

const EntryOfEvent = graphql(`
  fragment EventEntry_event on Event {
    slug
    kind
    admission
    state
    format
    venue {
      city
    }
    series
    inSeries {
      slug
    }
    title
    startsAt
    endsAt
    zone
    registrationOpensAt
    registrationClosesAt
    undecidedDates
    registrationWindow
    seatPlan {
      total
    }
    institutes {
      institute {
        slug
        name
      }
    }
  }
`)

/** An event in a list. */
export function EventEntry({ event: given }: { event: FragmentType<typeof EntryOfEvent> }) {
  const event = readFragment(EntryOfEvent, given)
  const { t } = useLingui()
  const list = useList()
  return (
    <li className="group grid gap-x-8 gap-y-2 border-line border-b py-7 md:grid-cols-[10rem_1fr] lg:grid-cols-[12rem_1fr_15rem]">
      <p className="text-15 text-ink-2">
        <InZoneOf zone={event.zone}>
          <Dates {...event} />
        </InZoneOf>
      </p>
      <div>
        <p className="text-15 text-ink-2">
          {t(kindWords[event.kind])}
          {event.series && (
            <>
              {' · '}
              {event.inSeries ? (
                <TextLink to={paths.series(event.inSeries.slug)}>{event.series}</TextLink>
              ) : (
                event.series
              )}
            </>
          )}
          <EventStateTag state={event.state} />
        </p>
        <h3 className="mt-1 font-medium font-serif text-25 text-pretty">
          <Link
            to={paths.event(event.slug)}
            className="decoration-1 decoration-accent underline-offset-4 hover:text-accent hover:underline"
          >
            {event.title}
          </Link>
        </h3>
        <p className="mt-1.5 text-15 text-ink-2">{list(event.institutes.map(({ institute }) => institute.name))}</p>
      </div>
      <div className="text-15 text-ink-2 md:max-lg:col-start-2">
        {event.state !== 'CALLED_OFF' && (
          <p className={event.registrationWindow === 'OPEN' ? 'font-medium text-ink' : undefined}>
            <InZoneOf zone={event.zone}>
              <WindowWords {...event} />
            </InZoneOf>
          </p>
        )}
        <p>
          {event.admission === 'REVIEW' && (
            <Plural
              id="events.seats-by-review"
              value={event.seatPlan.total}
              one="# seat, by review"
              other="# seats, by review"
            />
          )}
          {event.admission === 'FIRST_COME' && (
            <Plural
              id="events.seats-first-come"
              value={event.seatPlan.total}
              one="# seat, first come"
              other="# seats, first come"
            />
          )}
          {event.admission === 'INVITATION' && (
            <Plural
              id="events.seats-by-invitation"
              value={event.seatPlan.total}
              one="# seat, by invitation"
              other="# seats, by invitation"
            />
          )}
        </p>
        <p>
          {t(formatWords[event.format])}
          {event.venue && ` · ${event.venue.city}`}
        </p>
      </div>
    </li>
  )
}

function Dates({
  state,
  startsAt,
  endsAt,
  undecidedDates,
}: Pick<EventEntry_EventFragment, 'state' | 'startsAt' | 'endsAt' | 'undecidedDates'>) {
  if (state === 'POSTPONED') return <PostponedDates />
  return isDated(undecidedDates) ? <When at={startsAt} until={endsAt} as="date" /> : <UndecidedDate />
}

function WindowWords({
  state,
  registrationWindow,
  registrationOpensAt,
  registrationClosesAt,
  undecidedDates,
}: {
  state: EventState
  registrationWindow: 'OPEN' | 'NOT_YET_OPEN' | 'CLOSED'
  registrationOpensAt: string
  registrationClosesAt: string
  undecidedDates: readonly EventDate[]
}) {
  if (undecidedDates.length > 0 || state === 'POSTPONED') return null
  switch (registrationWindow) {
    case 'OPEN':
      return (
        <Trans id="common.register-by">
          Register by <When at={registrationClosesAt} as="brief" />
        </Trans>
      )
    case 'NOT_YET_OPEN':
      return (
        <Trans id="common.registration-opens-2">
          Registration opens <When at={registrationOpensAt} as="date" />
        </Trans>
      )
    default:
      return <Trans id="common.registration-is-closed">Registration is closed</Trans>
  }
}
