import { useQuery } from '@apollo/client/react'
import { Plural, Trans } from '@lingui/react/macro'
import { type ReactNode, use } from 'react'
import { Link } from 'wouter'
import type { OverviewQuery } from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'
import { PublishedRoom } from '../../groups/PublishedRoom.tsx'
import { Room } from '../../groups/Room.tsx'
import { RoomLegend } from '../../groups/RoomLegend.tsx'
import { RoomTable } from '../../groups/RoomTable.tsx'
import { type RoomNow, useRoomNow } from '../../groups/roomFacts.ts'
import { paths } from '../../kernel/routes.ts'
import { PageSkeleton } from '../../ui/Skeleton.tsx'
import { StateMark } from '../../ui/StateMark.tsx'
import { DeadlineWords } from '../../ui/staff/DeadlineWords.tsx'
import { deadlinesAhead } from '../../ui/staff/deadline.ts'
import { ExcludedConflicts } from '../../ui/staff/ExcludedConflicts.tsx'
import { useMoments } from '../../ui/staff/moments.ts'
import { Page } from '../../ui/staff/Page.tsx'
import { Unavailable } from '../../ui/staff/Unavailable.tsx'
import { PresentTime } from '../../ui/When.tsx'

const Overview = graphql(`
  query Overview($slug: String!) {
    event(slug: $slug) {
      slug
      state
      admission
      registrationWindow
      registrationOpensAt
      registrationClosesAt
      decisionPromisedAt
      startsAt
      undecidedDates
      calledOffAt
      postponedAt
      viewerCan {
        publish
        decide
        edit
      }
      ...RoomFacts
      ...PublishedRoom_event
      staged: registrations(first: 1, filter: { staged: true }) {
        totalCount
      }
      everybody: registrations(first: 1) {
        totalCount
      }
      undecided: registrations(first: 1, filter: { states: [SUBMITTED], staged: false }) {
        totalCount
      }
      submitted: registrations(first: 1, filter: { states: [SUBMITTED] }) {
        totalCount
      }
      offered: registrations(first: 1, filter: { states: [OFFERED] }) {
        totalCount
      }
      confirmed: registrations(first: 1, filter: { states: [CONFIRMED] }) {
        totalCount
      }
      waitlisted: registrations(first: 1, filter: { states: [WAITLISTED] }) {
        totalCount
      }
      notSelected: registrations(first: 1, filter: { states: [NOT_SELECTED] }) {
        totalCount
      }
      declined: registrations(first: 1, filter: { states: [DECLINED] }) {
        totalCount
      }
      lapsed: registrations(first: 1, filter: { states: [LAPSED] }) {
        totalCount
      }
      withdrawn: registrations(first: 1, filter: { states: [WITHDRAWN] }) {
        totalCount
      }
    }
  }
`)

type OverviewEvent = NonNullable<OverviewQuery['event']>

/** Status of the event: the room, figures, dates, and what to do next. */
export function OverviewPage({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(Overview, { variables: { slug }, fetchPolicy: 'cache-and-network' })
  const event = data?.event
  if (!event) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  return <Standing event={event} />
}

function Standing({ event }: { event: OverviewEvent }) {
  const room = useRoomNow(event)
  return (
    <Page title={<Trans id="routes.overview">Overview</Trans>}>
      <div className="mt-5 grid gap-x-12 gap-y-8 xl:grid-cols-[minmax(0,1.3fr)_minmax(18rem,1fr)]">
        <div className="min-w-0">
          {room.isExact ? (
            <>
              <div className="mx-auto max-w-[40rem] 2xl:max-w-[48rem]">
                <Room groups={room.groups} total={room.total} />
                <RoomLegend total={room.total} />
              </div>
              <div className="mt-5">
                <RoomTable groups={room.groups} total={room.total} />
              </div>
            </>
          ) : (
            <>
              <p className="max-w-measure text-15 text-ink-2">
                <Trans id="routes.some-registrations-are-hidden-from">
                  Some registrations are hidden from your institute, so you see the room as the public sees it. Your
                  lists and figures count the registrations you can see.
                </Trans>
              </p>
              <PublishedRoom event={event} />
            </>
          )}
        </div>
        <div className="grid content-start gap-8">
          {event.calledOffAt || event.postponedAt ? (
            <OffNotice event={event} />
          ) : (
            <NextSteps event={event} room={room} />
          )}
          <Dates event={event} />
          <Numbers event={event} room={room} />
        </div>
      </div>
    </Page>
  )
}

function Section({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section>
      <h2 className="border-line-strong border-b pb-1 text-20">{title}</h2>
      {children}
    </section>
  )
}

const lineLink = 'underline decoration-line-strong underline-offset-4 hover:decoration-ink'

/** Says that the event was called off, or postponed without new dates. */
function OffNotice({ event: { slug, calledOffAt, postponedAt, viewerCan } }: { event: OverviewEvent }) {
  const { short } = useMoments()
  return (
    <Section title={<Trans id="routes.next-steps">Next steps</Trans>}>
      {calledOffAt && (
        <p className="py-2">
          <Trans id="routes.event-was-called-off-on">The event was called off on {short(calledOffAt)}.</Trans>{' '}
          <span className="text-ink-2">
            <Trans id="routes.no-more-offers-or-reminders">
              No more offers or reminders will be sent. You can still write to people.
            </Trans>
          </span>
        </p>
      )}
      {postponedAt && (
        <p className="py-2">
          <Trans id="routes.event-was-postponed-on">The event was postponed on {short(postponedAt)}.</Trans>{' '}
          {viewerCan.edit && (
            <Link to={paths.manage(slug, 'status')} className={lineLink}>
              <Trans id="routes.give-it-new-dates">Set new dates</Trans>
            </Link>
          )}
        </p>
      )}
    </Section>
  )
}

function NextSteps({ event, room }: { event: OverviewEvent; room: RoomNow }) {
  const { short, isPast } = useMoments()
  const { slug, decisionPromisedAt, staged, undecided } = event
  const board = paths.manage(slug, 'registrations')
  const steps: { key: string; text: ReactNode }[] = []
  if (event.state === 'DRAFT')
    steps.push({
      key: 'publish',
      text: event.viewerCan.edit ? (
        <Link to={paths.manage(slug, 'publish')} className={lineLink}>
          <Trans id="routes.complete-event-and-publish-it">
            Complete the event and publish it. Only your institute and its partners can see this draft.
          </Trans>
        </Link>
      ) : (
        <Trans id="routes.this-is-draft-nobody-can">This is a draft. No one can register until it’s published.</Trans>
      ),
    })
  if (undecided.totalCount > 0)
    steps.push({
      key: 'decide',
      text: (
        <>
          <Link to={`${board}?state=SUBMITTED&staged=no`} className={lineLink}>
            <Plural
              id="routes.registrations-wait-for-decision"
              value={undecided.totalCount}
              one="# registration is waiting for a decision"
              other="# registrations are waiting for a decision"
            />
          </Link>
          {decisionPromisedAt && (
            <span className={isPast(decisionPromisedAt) ? 'text-fault' : 'text-ink-2'}>
              {' · '}
              {isPast(decisionPromisedAt) ? (
                <Trans id="routes.it-was-promised-by">it was promised by {short(decisionPromisedAt)}</Trans>
              ) : (
                <Trans id="routes.promised-by">promised by {short(decisionPromisedAt)}</Trans>
              )}
            </span>
          )}
        </>
      ),
    })
  if (staged.totalCount > 0)
    steps.push({
      key: 'release',
      text: (
        <Link to={`${board}?staged=yes`} className={lineLink}>
          <Plural
            id="routes.decisions-are-staged-look-at"
            value={staged.totalCount}
            one="# decision is staged: check the room, then release it"
            other="# decisions are staged: check the room, then release them"
          />
        </Link>
      ),
    })
  if (room.free > 0 && room.waiting > 0)
    steps.push({
      key: 'free',
      text: (
        <Link to={paths.manage(slug, 'waitlist')} className={lineLink}>
          <Plural
            id="routes.seats-are-free-while-people"
            value={room.free}
            one="# seat is free while people are waiting: see why it isn’t offered"
            other="# seats are free while people are waiting: see why they aren’t offered"
          />
        </Link>
      ),
    })
  return (
    <Section title={<Trans id="routes.next-steps">Next steps</Trans>}>
      {steps.length === 0 ? (
        <p className="py-2 text-ink-2">
          <Trans id="routes.nothing-waits-for-you-offers">
            You have nothing pending. Offers and the waitlist run automatically.
          </Trans>
        </p>
      ) : (
        <ul>
          {steps.map(({ key, text }) => (
            <li key={key} className="border-line border-b py-2">
              {text}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function Dates({ event }: { event: OverviewEvent }) {
  const { short, distance } = useMoments()
  const ahead = deadlinesAhead(event, use(PresentTime)())
  if (event.calledOffAt || event.postponedAt) return null
  return (
    <Section title={<Trans id="routes.dates-ahead">Upcoming dates</Trans>}>
      {ahead.length === 0 ? (
        <p className="py-2 text-ink-2">
          {event.state === 'DRAFT' ? (
            <Trans id="routes.no-date-decided">No dates have been decided yet.</Trans>
          ) : (
            <Trans id="routes.all-dates-of-this-event">All dates of this event have passed.</Trans>
          )}
        </p>
      ) : (
        <dl>
          {ahead.map(({ kind, at }) => (
            <div key={kind} className="flex flex-wrap justify-between gap-x-4 border-line border-b py-1.5">
              <dt className="text-ink-2">
                <DeadlineWords kind={kind} />
              </dt>
              <dd>
                <time dateTime={at}>{short(at)}</time>{' '}
                <span className="whitespace-nowrap text-ink-3">· {distance(at)}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Section>
  )
}

/** Numbers of the registrations that the viewer may see, with a note if these aren't all. */
function Numbers({ event, room: { seesAll, hiddenByConflict } }: { event: OverviewEvent; room: RoomNow }) {
  const lines = [
    ['SUBMITTED', event.submitted.totalCount],
    ['OFFERED', event.offered.totalCount],
    ['CONFIRMED', event.confirmed.totalCount],
    ['WAITLISTED', event.waitlisted.totalCount],
    ['NOT_SELECTED', event.notSelected.totalCount],
    ['DECLINED', event.declined.totalCount],
    ['LAPSED', event.lapsed.totalCount],
    ['WITHDRAWN', event.withdrawn.totalCount],
  ] as const
  return (
    <Section
      title={
        <Plural
          id="common.registrations-2"
          value={event.everybody.totalCount}
          one="# registration"
          other="# registrations"
        />
      }
    >
      {(!seesAll || hiddenByConflict > 0) && (
        <p className="border-line border-b py-2 text-13 text-ink-2">
          {!seesAll && (
            <>
              <Trans id="routes.events-your-institute-can-see">Events your institute can see.</Trans>{' '}
            </>
          )}
          {hiddenByConflict > 0 && (
            <>
              <ExcludedConflicts count={hiddenByConflict} />{' '}
            </>
          )}
          <Trans id="routes.room-counts-everybody">The room counts everyone.</Trans>
        </p>
      )}
      <ul className="grid grid-cols-1 gap-x-8 sm:grid-cols-2 xl:grid-cols-1 2xl:grid-cols-2">
        {lines.map(([state, count]) => (
          <li key={state} className="border-line border-b">
            <Link
              to={`${paths.manage(event.slug, 'registrations')}?state=${state}`}
              className="flex items-baseline justify-between py-1 text-13 hover:bg-raised"
            >
              <StateMark state={state} />
              <span className="font-medium text-15">{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
