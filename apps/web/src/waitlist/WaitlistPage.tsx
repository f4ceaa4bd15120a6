import { useQuery } from '@apollo/client/react'
import { Plural, Trans } from '@lingui/react/macro'
import { type CSSProperties, useState } from 'react'
import { Link } from 'wouter'
import type { WaitlistOfEventQuery } from '../__generated__/graphql.ts'
import { type FragmentType, graphql } from '../__generated__/index.ts'
import { useEventChanges } from '../kernel/live.ts'
import { paths } from '../kernel/routes.ts'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { Nothing, Page } from '../ui/staff/Page.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { LaneColumn } from './LaneColumn.tsx'
import { peopleAtOnce } from './lanePages.ts'
import { QueueHold } from './QueueHold.tsx'
import { RecentOffers } from './RecentOffers.tsx'
import { RunningOffers, type RunningOffersEvent } from './RunningOffers.tsx'
import { StatusPageSettings } from './StatusPageSettings.tsx'

const WaitlistQuery = graphql(`
  query WaitlistOfEvent($slug: String!, $first: Int!) {
    event(slug: $slug) {
      slug
      state
      seatPlan {
        policy
        free
      }
      groups {
        key
        waiting
      }
      waitlist {
        nextReference
        hold {
          since
        }
        nobodyOffered {
          code
          text
          group {
            key
            name
          }
        }
        lanes {
          group {
            key
          }
          ...LaneColumn_Lane
        }
        ...RecentOffers_Waitlist
      }
      ...QueueHold_Event
      ...RunningOffers_Event
      ...StatusPageSettings_event
      viewerCan {
        edit
      }
    }
  }
`)

/** The waitlist by lane: who is next and who is skipped, with reasons, and open offers. */
export function WaitlistPage({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(WaitlistQuery, {
    variables: { slug, first: peopleAtOnce },
    fetchPolicy: 'cache-and-network',
  })
  const [heard, setHeard] = useState(0)
  const reload = () => {
    setHeard((before) => before + 1)
    void refetch().catch(() => {})
  }
  useEventChanges(slug, reload)
  const event = data?.event
  if (!event) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  if (!event.waitlist) return <NoWholeLane event={event} slug={slug} />

  const { lanes, nextReference, nobodyOffered } = event.waitlist
  const isHeld = event.waitlist.hold !== null
  const isPostponed = event.state === 'POSTPONED'
  const placeOf = (key: string) => event.groups.findIndex((group) => group.key === key)
  const waitingIn = (groupKey: string) => event.groups[placeOf(groupKey)]?.waiting ?? 0
  const waiting = lanes.reduce((sum, { group }) => sum + waitingIn(group.key), 0)
  return (
    <Page
      title={<Trans id="common.waitlist">Waitlist</Trans>}
      actions={
        <p role="status" className="text-13 text-ink-2">
          <Plural id="waitlist.people-wait-waiting" value={waiting} one="# person waiting" other="# people waiting" />
          {event.seatPlan.free !== null && (
            <>
              {' · '}
              <Plural
                id="waitlist.seats-are-free"
                value={event.seatPlan.free}
                one="# seat is free"
                other="# seats are free"
              />
            </>
          )}
        </p>
      }
    >
      {!isHeld && (
        <p className={`mt-1 max-w-measure text-ink-2 ${waiting > 0 ? 'max-md:hidden' : ''}`}>
          {event.seatPlan.policy === 'BALANCED' ? (
            <Trans id="waitlist.when-seat-falls-free-it">
              When a seat becomes free, it’s offered immediately to the first person who can hold it, in the lane
              furthest below its target.
            </Trans>
          ) : (
            <Trans id="waitlist.when-seat-falls-free-it-is">
              When a seat becomes free, it’s offered immediately to the first person in the queue who can hold it,
              whatever their group.
            </Trans>
          )}
        </p>
      )}
      <div className={isHeld ? '' : 'mt-3'}>
        <QueueHold event={event} onChanged={reload} />
      </div>
      {(isPostponed || nobodyOffered.length > 0) && (
        <NobodyOffered isPostponed={isPostponed} nobodyOffered={nobodyOffered} />
      )}
      {waiting === 0 ? (
        <div className="mt-6">
          <Nothing title={<Trans id="waitlist.nobody-is-waiting">No one is waiting</Trans>}>
            <Trans id="waitlist.people-come-here-when-they">
              People appear here when they’re put on the waitlist, or register when no seat is free for them.
            </Trans>
          </Nothing>
        </div>
      ) : (
        <div
          className="mt-6 grid gap-x-5 gap-y-8 sm:max-lg:grid-cols-2 lg:grid-cols-(--lanes) lg:overflow-x-auto lg:pb-4"
          style={{ '--lanes': lanes.map(({ group }) => widthOf(waitingIn(group.key))).join(' ') } as CSSProperties}
        >
          {lanes.map((lane) => (
            <LaneColumn
              key={lane.group.key}
              lane={lane}
              place={placeOf(lane.group.key)}
              nextReference={nextReference ?? null}
              slug={slug}
              heard={heard}
              onChanged={reload}
            />
          ))}
        </div>
      )}
      <RunningOffers event={event} slug={slug} />
      <RecentOffers waitlist={event.waitlist} slug={slug} />
      {event.viewerCan.edit && <StatusPageSettings event={event} />}
    </Page>
  )
}

type Waitlist = NonNullable<NonNullable<WaitlistOfEventQuery['event']>['waitlist']>

/** Why no one is being offered a seat; while the event is postponed, that is the only reason. */
function NobodyOffered({ isPostponed, nobodyOffered }: { isPostponed: boolean } & Pick<Waitlist, 'nobodyOffered'>) {
  return (
    <section className="mt-5 border-line-strong border-s-4 ps-4">
      <h2 className="font-sans font-medium text-15 tracking-normal">
        <Trans id="waitlist.why-is-nobody-offered-seat">Why is no one offered a seat right now?</Trans>
      </h2>
      <ul className="mt-0.5 text-ink-2">
        {isPostponed ? (
          <li>
            <Trans id="waitlist.seats-wait-for-new-dates">
              The event is postponed. Seats will be offered again once it has new dates.
            </Trans>
          </li>
        ) : (
          byText(nobodyOffered).map(({ text, groups }) => (
            <li key={text}>
              {groups === '' ? (
                text
              ) : (
                <Trans id="waitlist.groups-text">
                  <span className="text-ink">{groups}:</span> {text}
                </Trans>
              )}
            </li>
          ))
        )}
      </ul>
    </section>
  )
}

/** Shown if the viewer sees some of the people waiting, but no complete lane: positions would reveal the others. */
function NoWholeLane({ event, slug }: { event: FragmentType<typeof RunningOffersEvent>; slug: string }) {
  return (
    <Page title={<Trans id="common.waitlist">Waitlist</Trans>}>
      <div className="mt-6">
        <Nothing
          title={<Trans id="waitlist.you-see-no-lane-as">You can’t see any lane in full</Trans>}
          action={
            <Link
              to={`${paths.manage(slug, 'registrations')}?state=WAITLISTED`}
              className="underline decoration-line-strong underline-offset-4 hover:decoration-ink"
            >
              <Trans id="waitlist.people-waiting-among-registrations-you">
                People waiting, among the registrations you can see
              </Trans>
            </Link>
          }
        >
          <Trans id="waitlist.your-institute-sees-part-of-registrations">
            Your institute can see only some of the registrations. Places in the queue would reveal the others.
          </Trans>
        </Nothing>
      </div>
      <RunningOffers event={event} slug={slug} />
    </Page>
  )
}

/** Merges equal reasons, listing all groups they apply to. */
function byText(reasons: readonly { text: string; group?: { name: string } | null }[]) {
  const texts = [...new Set(reasons.map(({ text }) => text))]
  return texts.map((text) => ({
    text,
    groups: reasons.flatMap((reason) => (reason.text === text && reason.group ? [reason.group.name] : [])).join(', '),
  }))
}

/** An empty lane is narrower and leaves room for the others. */
const widthOf = (waiting: number): string => (waiting > 0 ? 'minmax(14rem,2fr)' : 'minmax(8.5rem,1fr)')
