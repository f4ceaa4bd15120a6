import { useQuery } from '@apollo/client/react'
import { Plural, Trans } from '@lingui/react/macro'
import { type ReactNode, use } from 'react'
import { Link, Redirect } from 'wouter'
import type { HomeQuery } from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'
import { EventStateTag } from '../../events/EventStateTag.tsx'
import { paths } from '../../kernel/routes.ts'
import { PendingGrants } from '../../people/PendingGrants.tsx'
import { SignOut } from '../../people/SignOut.tsx'
import { LoadFailed } from '../../ui/LoadFailed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { SecondFactorLink, useSecondFactorGate } from '../../ui/SecondFactorGate.tsx'
import { PageSkeleton } from '../../ui/Skeleton.tsx'
import { DeadlineWords } from '../../ui/staff/DeadlineWords.tsx'
import { deadlinesAhead } from '../../ui/staff/deadline.ts'
import { useMoments } from '../../ui/staff/moments.ts'
import { Nothing, Page } from '../../ui/staff/Page.tsx'
import { InZoneOf, PresentTime, When } from '../../ui/When.tsx'
import { ArchivedEvents } from './ArchivedEvents.tsx'
import { WaitingSentence } from './WaitingSentence.tsx'

const Home = graphql(`
  query Home {
    viewer {
      email
      memberships {
        role
        institute {
          slug
          name
          undeliveredInvitations
        }
      }
      ...PendingGrants_Viewer
      home {
        total
        events {
          event {
            slug
            title
            state
            zone
            registrationOpensAt
            registrationClosesAt
            decisionPromisedAt
            startsAt
            undecidedDates
          }
          waiting {
            kind
            count
            at
            isAssigned
            references
            by
          }
        }
      }
    }
  }
`)

type HomeEvent = NonNullable<HomeQuery['viewer']>['home']['events'][number]
type HomeInstitute = NonNullable<HomeQuery['viewer']>['memberships'][number]['institute']

/** Maximum number of deadlines listed. */
const maxDeadlines = 6
/** Milliseconds between polls for pending work. */
const countEvery = 60_000

/** Home page for members of institutes: pending work at all events, and the next deadlines. */
export function HomePage() {
  const { data, error, refetch } = useQuery(Home, { fetchPolicy: 'cache-and-network', pollInterval: countEvery })
  const gate = useSecondFactorGate()
  if (!data) return error ? <LoadFailed again={refetch} /> : <PageSkeleton />
  const { viewer } = data
  if (!viewer) return <Redirect to={paths.signIn(paths.home())} replace />
  if (viewer.memberships.length === 0) return <Redirect to={paths.myRegistrations()} replace />
  const { email } = viewer
  const { events, total } = viewer.home
  const mayCreate = viewer.memberships.some(({ role }) => role === 'OWNER' || role === 'ORGANISER')
  return (
    <Page
      title={<Trans id="routes.home">Home</Trans>}
      actions={
        <p className="flex flex-wrap items-baseline gap-x-4 text-13 text-ink-2">
          <Trans id="people.signed-in-as">Signed in as {email}</Trans>
          <SignOut />
        </p>
      }
    >
      {gate.state === 'closed' && (
        <div className="mt-5 max-w-measure">
          <Notice
            title={<Trans id="routes.confirm-to-see-what-waits">Confirm it’s you to see your pending tasks</Trans>}
            action={<SecondFactorLink />}
          >
            <Trans id="routes.complete-your-second-step-to">
              Complete your second step to see how many applications are waiting.
            </Trans>
          </Notice>
        </div>
      )}
      <div className="mt-5 grid gap-x-12 gap-y-8 xl:grid-cols-[minmax(0,1.4fr)_minmax(18rem,1fr)]">
        <div className="min-w-0">
          <PendingWork
            events={events}
            institutes={viewer.memberships.map(({ institute }) => institute)}
            isKnown={gate.state === 'open'}
          />
          <PendingGrants viewer={viewer} />
        </div>
        <div className="grid min-w-0 content-start gap-8">
          <Deadlines events={events} />
          <Events events={events} total={total} mayCreate={mayCreate} />
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

/** Countersignature requests are listed one by one, so they are not counted here. */
const itemsOf = ({ waiting }: HomeEvent) => waiting.filter(({ kind }) => kind !== 'COUNTERSIGNATURES')

interface PendingProps {
  events: readonly HomeEvent[]
  institutes: readonly HomeInstitute[]
  isKnown: boolean
}

function PendingWork({ events, institutes, isKnown }: PendingProps) {
  const busy = events.filter((each) => itemsOf(each).length > 0 || each.event.state === 'DRAFT')
  const unreached = institutes.filter(({ undeliveredInvitations }) => undeliveredInvitations > 0)
  const isIdle = busy.length + unreached.length === 0
  // Pending work isn't known before the second factor is presented; a notice above says so.
  if (isIdle && !isKnown) return null
  return (
    <Section title={<Trans id="people.waiting-for-you">Waiting for you</Trans>}>
      {isIdle && (
        <div className="mt-4">
          <Nothing title={<Trans id="routes.nothing-waits-for-you">You have nothing pending</Trans>}>
            <Trans id="routes.applications-offers-requests-appear-here">
              Applications to decide, offers about to expire and requests appear here.
            </Trans>
          </Nothing>
        </div>
      )}
      {busy.map((each) => (
        <InZoneOf key={each.event.slug} zone={each.event.zone}>
          <PendingAtEvent {...each} />
        </InZoneOf>
      ))}
      {unreached.map((institute) => (
        <PendingAtInstitute key={institute.slug} {...institute} />
      ))}
    </Section>
  )
}

function PendingAtEvent(each: HomeEvent) {
  const { event } = each
  return (
    <div className="border-line border-b py-3">
      <h3 className="text-17">
        <Link to={paths.manage(event.slug)} className="underline-offset-4 hover:underline">
          {event.title}
        </Link>
      </h3>
      <ul className="mt-1 grid gap-1">
        {event.state === 'DRAFT' && (
          <li>
            <Link to={paths.manage(event.slug, 'publish')} className={lineLink}>
              <Trans id="routes.draft-not-published">This draft isn’t published yet</Trans>
            </Link>
          </li>
        )}
        {itemsOf(each).map((item) => (
          <li key={item.kind}>
            <WaitingSentence slug={event.slug} item={item} promisedAt={event.decisionPromisedAt ?? null} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function PendingAtInstitute({ slug, name, undeliveredInvitations }: HomeInstitute) {
  return (
    <div className="border-line border-b py-3">
      <h3 className="text-17">
        <Link to={paths.institute(slug)} className="underline-offset-4 hover:underline">
          {name}
        </Link>
      </h3>
      <p className="mt-1">
        <Link to={paths.instituteOutbox(slug, 'status=BOUNCED,REFUSED&kind=INVITATION')} className={lineLink}>
          <Plural
            id="routes.member-invitations-undelivered"
            value={undeliveredInvitations}
            one="# member invitation couldn’t be delivered this week"
            other="# member invitations couldn’t be delivered this week"
          />
        </Link>
      </p>
    </div>
  )
}

function Deadlines({ events }: { events: readonly HomeEvent[] }) {
  const now = use(PresentTime)()
  const ahead = events
    .flatMap(({ event }) => deadlinesAhead(event, now).map((deadline) => ({ ...deadline, event })))
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
    .slice(0, maxDeadlines)
  if (ahead.length === 0) return null
  return (
    <Section title={<Trans id="routes.next-deadlines">Next deadlines</Trans>}>
      <ul>
        {ahead.map(({ kind, at, event }) => (
          <li key={`${event.slug} ${kind}`} className="border-line border-b py-2">
            <InZoneOf zone={event.zone}>
              <DeadlineLine at={at}>
                <DeadlineWords kind={kind} />
              </DeadlineLine>
            </InZoneOf>
            <Link to={paths.manage(event.slug)} className="text-ink-2 underline-offset-4 hover:underline">
              {event.title}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function DeadlineLine({ at, children }: { at: string; children: ReactNode }) {
  const { short, distance } = useMoments()
  return (
    <p>
      <span className="font-medium">{children}</span> <time dateTime={at}>{short(at)}</time>{' '}
      <span className="whitespace-nowrap text-ink-3">· {distance(at)}</span>
    </p>
  )
}

interface EventsProps {
  events: readonly HomeEvent[]
  total: number
  mayCreate: boolean
}

function Events({ events, total, mayCreate }: EventsProps) {
  const left = total - events.length
  return (
    <Section title={<Trans id="common.events">Events</Trans>}>
      <ul>
        {events.map(({ event }) => (
          <li
            key={event.slug}
            className="flex flex-wrap items-baseline justify-between gap-x-4 border-line border-b py-1.5"
          >
            <Link to={paths.manage(event.slug)} className={lineLink}>
              {event.title}
            </Link>
            <span className="text-13 text-ink-2">
              {event.state !== 'PUBLISHED' ? (
                <EventStateTag state={event.state} />
              ) : (
                <When at={event.startsAt} zone={event.zone} as="date" />
              )}
            </span>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <p className="mt-2 text-ink-2">
          <Plural id="routes.more-events" value={left} one="# more event" other="# more events" />
        </p>
      )}
      {mayCreate && (
        <p className="mt-3">
          <Link to={paths.newEvent()} className={lineLink}>
            <Trans id="people.create-event">Create an event</Trans>
          </Link>
        </p>
      )}
      <ArchivedEvents />
    </Section>
  )
}
