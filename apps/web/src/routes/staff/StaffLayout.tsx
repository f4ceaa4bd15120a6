import { useQuery } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import { type ReactNode, use, useEffect, useRef, useState } from 'react'
import { Redirect, useLocation, useRoute } from 'wouter'
import type { StaffEventQuery } from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'
import { useEventChanges } from '../../kernel/live.ts'
import { paths, patterns } from '../../kernel/routes.ts'
import { LikelyDuplicatesNotice } from '../../records/LikelyDuplicates.tsx'
import { SecondFactorGate } from '../../ui/SecondFactorGate.tsx'
import { PageSkeleton } from '../../ui/Skeleton.tsx'
import { useKeys } from '../../ui/staff/keys.ts'
import { Unavailable } from '../../ui/staff/Unavailable.tsx'
import { InZoneOf, PresentTime } from '../../ui/When.tsx'
import { EventHead } from './EventHead.tsx'
import { EventSwitcher, GoAnywhere } from './GoAnywhere.tsx'
import { KeySheet } from './KeySheet.tsx'
import { PlannedOnPage } from './PlannedOnPage.tsx'
import { openOf, type PageGroup, useWorkspacePages, type WorkspacePage } from './pages.ts'
import { phaseOf } from './phase.ts'
import { Rail } from './Rail.tsx'
import { RailFoot } from './RailFoot.tsx'
import { StaffFrame } from './StaffFrame.tsx'
import { StaffShell } from './StaffShell.tsx'
import { WorkspaceHeader } from './WorkspaceHeader.tsx'

const StaffEvent = graphql(`
  query StaffEvent($slug: String!) {
    viewer {
      email
      memberships {
        institute {
          slug
          name
        }
      }
    }
    event(slug: $slug) {
      slug
      title
      state
      zone
      registrationClosesAt
      startsAt
      endsAt
      viewerCan {
        seeRegistrations
      }
      ...WorkspacePages_Event
      ...WorkspaceHeader_Event
    }
  }
`)

/** Separate from the event's query: counting is costly, so it is polled at a slower rate. */
const WaitingAtEvent = graphql(`
  query WaitingAtEvent($slug: String!) {
    event(slug: $slug) {
      slug
      waiting {
        kind
        count
      }
    }
  }
`)

/** Milliseconds between counts: when idle, and the minimum while much is changing. */
const countEvery = 60_000
const recountAfter = 5_000

/** The workspace of one event: its pages on a rail, its seats in the header, and notices for the members they concern. */
export function StaffLayout({ slug, children }: { slug: string; children: ReactNode }) {
  const [location, navigate] = useLocation()
  const path = location.replace(/\/+$/, '')
  const [open, setOpen] = useState<'KEYS' | 'ANYWHERE' | 'EVENTS' | null>(null)
  const { data, error, refetch } = useQuery(StaffEvent, { variables: { slug } })
  const { data: counted, refetch: recount } = useQuery(WaitingAtEvent, {
    variables: { slug },
    pollInterval: countEvery,
    // Decisions made in focus mode aren't reflected in the cache: shows the cached count until the new one arrives.
    fetchPolicy: 'cache-and-network',
  })
  const event = data?.event
  const institutes = (data?.viewer?.memberships ?? []).map(({ institute }) => institute)
  const groups = useWorkspacePages(event, counted?.event?.waiting ?? [])
  const pages = groups.flatMap((group) => group.pages)
  const openGroups = openOf(groups)
  const openPages = openGroups.flatMap((group) => group.pages)
  const here = pages.find((page) => path === paths.manage(slug, page.path))
  const shown = here ?? pages.find((page) => page.path && path.startsWith(`${paths.manage(slug, page.path)}/`))
  const [onGrant] = useRoute(`${patterns.grant}/*?`)

  useKeys({
    ...Object.fromEntries(
      openPages
        .filter(({ key }) => key !== undefined)
        .map((page) => [`g ${page.key}`, () => navigate(paths.manage(slug, page.path))]),
    ),
    'g g': () => setOpen('EVENTS'),
    '?': () => setOpen('KEYS'),
    'Mod k': () => setOpen('ANYWHERE'),
  })

  if (!data) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  if (event?.slug !== slug)
    return (
      <NoEvent slug={slug} present={event?.slug} isAboutGrant={onGrant} signedIn={data.viewer !== null}>
        {children}
      </NoEvent>
    )
  const refused = here && !here.allowed && (
    <Refused slug={slug} page={here.path} open={openPages} signedIn={data.viewer !== null} />
  )
  if (refused && openPages.length === 0) return refused
  const close = () => setOpen(null)

  return (
    <InZoneOf zone={event.zone}>
      <StaffFrame
        rail={(foot) => (
          <EventRail event={event} groups={openGroups} shown={shown} foot={foot} onSwitch={() => setOpen('EVENTS')} />
        )}
        foot={<RailFoot institutes={institutes} onKeys={() => setOpen('KEYS')} />}
      >
        <WorkspaceHeader event={event} />
        <LikelyDuplicatesNotice slug={slug} />
        <PlannedOnPage slug={slug} page={path.slice(paths.manage(slug, '').length).replace(/^\//, '')} />
        {refused || children}
      </StaffFrame>
      {event.viewerCan.seeRegistrations && (
        <Listener
          slug={slug}
          onChange={() => void refetch().catch(() => {})}
          onCount={() => void recount().catch(() => {})}
        />
      )}
      {open === 'KEYS' && <KeySheet groups={openGroups} onClose={close} />}
      {open === 'ANYWHERE' && <GoAnywhere slug={slug} groups={openGroups} onOpen={setOpen} onClose={close} />}
      {open === 'EVENTS' && <EventSwitcher slug={slug} onClose={close} />}
    </InZoneOf>
  )
}

interface EventRailProps {
  event: NonNullable<StaffEventQuery['event']>
  groups: readonly PageGroup[]
  shown: WorkspacePage | undefined
  foot: ReactNode
  onSwitch: () => void
}

function EventRail({ event, groups, shown, foot, onSwitch }: EventRailProps) {
  const { t } = useLingui()
  const now = use(PresentTime)()
  const toOf = (page: WorkspacePage) => paths.manage(event.slug, page.path)
  return (
    <Rail
      label={t({ id: 'routes.event-pages', message: 'Event pages' })}
      head={<EventHead event={event} onSwitch={onSwitch} />}
      groups={groups.map(({ id, name, pages }) => ({
        id,
        name,
        items: pages.map((page) => ({ ...page, to: toOf(page) })),
      }))}
      current={shown && toOf(shown)}
      now={phaseOf(event, now)}
      foot={foot}
    />
  )
}

interface NoEventProps {
  slug: string
  /** The event's current slug, if it is known under another one. */
  present: string | undefined
  isAboutGrant: boolean
  signedIn: boolean
  children: ReactNode
}

/** Shown if the event has another slug, doesn't exist, or isn't visible to the viewer. */
function NoEvent({ slug, present, isAboutGrant, signedIn, children }: NoEventProps) {
  const [location] = useLocation()
  if (present) return <Redirect to={paths.manage(present) + location.slice(paths.manage(slug).length)} replace />
  // An institute that is asked to agree to a grant on a draft sees the grant, but nothing else of the event yet.
  if (isAboutGrant) return <StaffShell>{children}</StaffShell>
  // An institute may require a second factor before its members can see even that a draft exists.
  return (
    <SecondFactorGate>
      <Unavailable kind="unknown" signedIn={signedIn} />
    </SecondFactorGate>
  )
}

interface RefusedProps {
  slug: string
  page: string
  /** Event pages that the viewer can open. */
  open: readonly { path: string }[]
  signedIn: boolean
}

/** Shown if the viewer may not open the page. On the event's front page, redirects to the first one they may open. */
function Refused({ slug, page, open: [first], signedIn }: RefusedProps) {
  return (
    <SecondFactorGate>
      {page === '' && first ? (
        <Redirect to={paths.manage(slug, first.path)} replace />
      ) : (
        <Unavailable kind="not-allowed" signedIn={signedIn} framed={first !== undefined} />
      )}
    </SecondFactorGate>
  )
}

interface ListenerProps {
  slug: string
  onChange: () => void
  /** Called at most once every few seconds, however many changes there are. */
  onCount: () => void
}

/** Keeps the header and pending work up to date. */
function Listener({ slug, onChange, onCount }: ListenerProps) {
  const counting = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(counting.current), [])
  useEventChanges(slug, () => {
    onChange()
    counting.current ??= setTimeout(() => {
      counting.current = undefined
      onCount()
    }, recountAfter)
  })
  return null
}
