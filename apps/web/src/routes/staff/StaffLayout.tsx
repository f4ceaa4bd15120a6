import { useQuery } from '@apollo/client/react'
import { type ReactNode, useState, useSyncExternalStore } from 'react'
import { Link, Redirect, useLocation, useRoute } from 'wouter'
import { graphql } from '../../__generated__/index.ts'
import { useEventChanges } from '../../kernel/live.ts'
import { paths, patterns } from '../../kernel/routes.ts'
import { SecondFactorGate } from '../../ui/SecondFactorGate.tsx'
import { PageSkeleton } from '../../ui/Skeleton.tsx'
import { useKeys } from '../../ui/staff/keys.ts'
import { Unavailable } from '../../ui/staff/Unavailable.tsx'
import { GoAnywhere } from './GoAnywhere.tsx'
import { KeySheet } from './KeySheet.tsx'
import { Rail } from './Rail.tsx'
import { RailFoot } from './RailFoot.tsx'
import { openOf, useRooms } from './rooms.ts'
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
      viewerCan {
        seeRegistrations
      }
      ...Rooms_Event
      ...WorkspaceHeader_Event
    }
  }
`)

/** The workspace of one event: its rooms on a rail, its seats in the header, and what is shown only to members it concerns. */
export function StaffLayout({ slug, children }: { slug: string; children: ReactNode }) {
  const [location, navigate] = useLocation()
  const path = location.replace(/\/+$/, '')
  const [sheet, setSheet] = useState(false)
  const [going, setGoing] = useState(false)
  const { data, error, refetch } = useQuery(StaffEvent, { variables: { slug } })
  const event = data?.event
  const institutes = (data?.viewer?.memberships ?? []).map(({ institute }) => institute)
  const groups = useRooms(event)
  const rooms = groups.flatMap((group) => group.rooms)
  const openGroups = openOf(groups)
  const open = openGroups.flatMap((group) => group.rooms)
  const here = rooms.find((room) => path === paths.manage(slug, room.page))
  const shown = here ?? rooms.find((room) => room.page && path.startsWith(`${paths.manage(slug, room.page)}/`))
  const isWide = useIsWide()
  const [onGrant] = useRoute(`${patterns.grant}/*?`)

  useKeys({
    ...Object.fromEntries(open.map((room) => [`g ${room.key}`, () => navigate(paths.manage(slug, room.page))])),
    '?': () => setSheet(true),
    'Mod k': () => setGoing(true),
  })

  if (!data) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  if (!event)
    return (
      <NoEvent isAboutGrant={onGrant} signedIn={data.viewer !== null} foot={<RailFoot institutes={institutes} />}>
        {children}
      </NoEvent>
    )
  const refused = here && !here.allowed && (
    <Refused slug={slug} page={here.page} open={open} signedIn={data.viewer !== null} />
  )
  if (refused && open.length === 0) return refused
  const foot = <RailFoot institutes={institutes} onKeys={() => setSheet(true)} />

  return (
    <div className="text-15 md:grid md:min-h-dvh md:grid-cols-[13rem_minmax(0,1fr)] print:block">
      <Rail event={event} groups={openGroups} shown={shown} foot={isWide && foot} />
      <div className="min-w-0">
        <WorkspaceHeader event={event} />
        {refused || children}
      </div>
      {!isWide && <FootBelow>{foot}</FootBelow>}
      {event.viewerCan.seeRegistrations && <Listener slug={slug} onChange={() => void refetch().catch(() => {})} />}
      {sheet && <KeySheet groups={openGroups} onClose={() => setSheet(false)} />}
      {going && <GoAnywhere slug={slug} groups={openGroups} institutes={institutes} onClose={() => setGoing(false)} />}
    </div>
  )
}

interface NoEventProps {
  isAboutGrant: boolean
  signedIn: boolean
  foot: ReactNode
  children: ReactNode
}

/** Shown if the event doesn't exist or the viewer can't see it. */
function NoEvent({ isAboutGrant, signedIn, foot, children }: NoEventProps) {
  // An institute that is asked for a grant on a draft sees the grant, and nothing of the event yet.
  if (isAboutGrant) return <Plain foot={foot}>{children}</Plain>
  // An institute may ask for a second factor before its members see even that there is a draft.
  return (
    <SecondFactorGate>
      <Unavailable kind="unknown" signedIn={signedIn} />
    </SecondFactorGate>
  )
}

interface RefusedProps {
  slug: string
  page: string
  /** Pages of the event that the viewer can open. */
  open: readonly { page: string }[]
  signedIn: boolean
}

/** Shown if the viewer can't open the page. From the event's front page they are redirected to one they can open. */
function Refused({ slug, page, open: [first], signedIn }: RefusedProps) {
  return (
    <SecondFactorGate>
      {page === '' && first ? (
        <Redirect to={paths.manage(slug, first.page)} replace />
      ) : (
        <Unavailable kind="not-allowed" signedIn={signedIn} framed={first !== undefined} />
      )}
    </SecondFactorGate>
  )
}

function FootBelow({ children }: { children: ReactNode }) {
  return (
    <div className="border-line border-t print:hidden">
      <div className="max-w-80 px-2 py-6">{children}</div>
    </div>
  )
}

/** Keeps the header and pending work up to date. */
function Listener({ slug, onChange }: { slug: string; onChange: () => void }) {
  useEventChanges(slug, onChange)
  return null
}

/** Without rooms. */
function Plain({ foot, children }: { foot: ReactNode; children: ReactNode }) {
  return (
    <div className="text-15 md:grid md:min-h-dvh md:grid-cols-[13rem_minmax(0,1fr)] print:block">
      <p className="px-4 pt-4 md:sticky md:top-0 md:h-dvh md:border-line md:border-e md:px-5">
        <Link to={paths.events()} className="font-medium font-serif text-17 tracking-tight">
          Plenaria
        </Link>
      </p>
      <div className="min-w-0">{children}</div>
      <div className="mt-8 border-line border-t md:fixed md:bottom-0 md:mt-0 md:w-[13rem] md:border-0 print:hidden">
        <div className="max-w-80 px-2 py-6 md:px-3 md:py-4">{foot}</div>
      </div>
    </div>
  )
}

const wide = '(min-width: 48rem)'

/** Whether the rail stands at the side, and not above the page. */
function useIsWide(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const query = window.matchMedia?.(wide)
      query?.addEventListener('change', onChange)
      return () => query?.removeEventListener('change', onChange)
    },
    () => window.matchMedia?.(wide).matches ?? true,
  )
}
