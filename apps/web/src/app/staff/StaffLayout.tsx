import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState, useSyncExternalStore } from 'react'
import { Link, useLocation, useRoute } from 'wouter'
import { graphql } from '../../__generated__/index.ts'
import { SecondFactorGate } from '../../people/SecondFactorGate.tsx'
import { PageSkeleton } from '../../ui/Skeleton.tsx'
import { Tag } from '../../ui/StateMark.tsx'
import { useEventChanges } from '../live.ts'
import { paths, patterns } from '../routes.ts'
import { GoAnywhere } from './GoAnywhere.tsx'
import { KeySheet } from './KeySheet.tsx'
import { useKeys } from './keys.ts'
import { RailFoot } from './RailFoot.tsx'
import { Unavailable } from './Unavailable.tsx'
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
        edit
        manageSessions
        editTopics
        writeNotes
        checkIn
        askFollowUp
        setSeatPlan
        setCriteria
        seeRegistrations
        message
        invite
        seeAudit
        seeGrants
        seeCountersign
        editFindings
        seeReportDraft
        manageRecipients
        keepUptake
        export
        import
      }
      awaited: countersignRequests(first: 100, states: [AWAITED]) {
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        edges {
          cursor
          node {
            id
            viewerCan {
              answer
            }
          }
        }
      }
      ...WorkspaceHeader_Event
    }
  }
`)

interface Room {
  page: string
  name: string
  key: string
  allowed: boolean
  /** How many things wait there for the viewer. */
  waiting?: number
  /** There are others that were not counted. */
  more?: boolean
}

/** The workspace of one event: its rooms on a rail, its seats in the header, and what is shown only to whom it concerns. */
export function StaffLayout({ slug, children }: { slug: string; children: ReactNode }) {
  const { t } = useLingui()
  const [location, navigate] = useLocation()
  const path = location.replace(/\/+$/, '')
  const [sheet, setSheet] = useState(false)
  const [going, setGoing] = useState(false)
  const { data, error, refetch } = useQuery(StaffEvent, { variables: { slug } })
  const event = data?.event
  const institutes = (data?.viewer?.memberships ?? []).map(({ institute }) => institute)
  const can = event?.viewerCan

  const rooms: Room[] = [
    { page: '', name: t`Overview`, key: 'o', allowed: can?.seeRegistrations ?? false },
    { page: 'registrations', name: t`Registrations`, key: 'r', allowed: can?.seeRegistrations ?? false },
    { page: 'waitlist', name: t`Waitlist`, key: 'w', allowed: can?.seeRegistrations ?? false },
    { page: 'seats', name: t`Seat plan`, key: 'p', allowed: can?.setSeatPlan ?? false },
    { page: 'criteria', name: t`Review criteria`, key: 'v', allowed: can?.setCriteria ?? false },
    { page: 'sessions', name: t`Programme`, key: 's', allowed: can?.manageSessions ?? false },
    { page: 'topics', name: t`Topics`, key: 't', allowed: can?.editTopics ?? false },
    { page: 'notes', name: t`Notes`, key: 'n', allowed: can?.writeNotes ?? false },
    { page: 'invitations', name: t`Invitations`, key: 'i', allowed: can?.invite ?? false },
    { page: 'check-in', name: t`Check-in`, key: 'h', allowed: can?.checkIn ?? false },
    {
      page: 'follow-up',
      name: t`Questions afterwards`,
      key: 'q',
      allowed: (can?.askFollowUp || can?.seeRegistrations) ?? false,
    },
    { page: 'messages', name: t`Messages`, key: 'm', allowed: can?.message ?? false },
    { page: 'details', name: t`Event details`, key: 'd', allowed: can?.edit ?? false },
    {
      page: 'card',
      name: t`Card for websites`,
      key: 'b',
      allowed: (can?.seeRegistrations || can?.edit) ?? false,
    },
    { page: 'partners', name: t`Partners`, key: 'a', allowed: can?.seeGrants ?? false },
    {
      page: 'countersign',
      name: t`To countersign`,
      key: 'c',
      allowed: can?.seeCountersign ?? false,
      waiting: event?.awaited.edges.filter(({ node }) => node.viewerCan.answer).length,
      more: event?.awaited.pageInfo.hasNextPage,
    },
    { page: 'exchange', name: t`Import and export`, key: 'x', allowed: (can?.export || can?.import) ?? false },
    { page: 'findings', name: t`Findings`, key: 'y', allowed: can?.editFindings ?? false },
    { page: 'report', name: t`Report`, key: 'e', allowed: can?.seeReportDraft ?? false },
    { page: 'recipients', name: t`Recipients`, key: 'u', allowed: can?.manageRecipients ?? false },
    { page: 'uptake', name: t`Uptake`, key: 'j', allowed: can?.keepUptake ?? false },
    { page: 'figures', name: t`Figures`, key: 'f', allowed: can?.seeRegistrations ?? false },
    { page: 'retention', name: t`Data kept`, key: 'k', allowed: can?.edit ?? false },
    { page: 'audit', name: t`Log`, key: 'l', allowed: can?.seeAudit ?? false },
  ]
  const open = rooms.filter((room) => room.allowed)
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
  // Who is asked for a grant on a draft sees the grant, and nothing of the event yet.
  if (!event && onGrant) return <Plain foot={<RailFoot institutes={institutes} />}>{children}</Plain>
  // An institute may ask for a second factor before its members see even that there is a draft.
  if (!event)
    return (
      <SecondFactorGate>
        <Unavailable kind="unknown" signedIn={data.viewer !== null} />
      </SecondFactorGate>
    )
  const refused = here && !here.allowed && (
    <SecondFactorGate>
      <Unavailable kind="not-allowed" signedIn={data.viewer !== null} framed={open.length > 0} />
    </SecondFactorGate>
  )
  if (refused && open.length === 0) return refused
  const foot = <RailFoot institutes={institutes} onKeys={() => setSheet(true)} />

  return (
    <div className="text-15 md:grid md:min-h-dvh md:grid-cols-[13rem_minmax(0,1fr)] print:block">
      <nav
        aria-label={t`Rooms of the event`}
        className="border-line md:sticky md:top-0 md:flex md:h-dvh md:flex-col md:overflow-y-auto md:border-e md:px-3 md:py-4 print:hidden"
      >
        <p className="hidden px-2 md:block">
          <Link to={paths.events()} className="font-medium font-serif text-17 tracking-tight">
            Plenaria
          </Link>
        </p>
        <p className="flex items-baseline gap-3 px-4 pt-3 md:mt-5 md:block md:px-2 md:pt-0">
          <Link
            to={paths.event(slug)}
            className="line-clamp-1 font-medium leading-5 underline-offset-4 hover:underline md:line-clamp-3"
            title={event.title}
          >
            {event.title}
          </Link>
          {event.state === 'DRAFT' && (
            <span className="shrink-0 md:mt-1.5 md:block">
              <Tag>
                <Trans>Draft</Trans>
              </Tag>
            </span>
          )}
        </p>
        <ul className="mt-1 flex overflow-x-auto px-2 md:mt-4 md:grid md:grid-cols-[minmax(0,1fr)] md:gap-px md:overflow-visible md:px-0">
          {open.map((room) => (
            <li key={room.page} ref={room === shown ? showInRail : undefined}>
              <Link
                to={paths.manage(slug, room.page)}
                aria-current={room === shown ? 'page' : undefined}
                aria-keyshortcuts={`g ${room.key}`}
                className="group flex items-center justify-between whitespace-nowrap border-transparent border-b-2 px-2 py-2 text-ink-2 hover:text-ink aria-[current]:border-accent aria-[current]:font-medium aria-[current]:text-ink md:rounded-control md:border-0 md:py-1.5 md:aria-[current]:bg-[color-mix(in_oklab,var(--line)_70%,transparent)]"
              >
                <span className="truncate">{room.name}</span>
                {room.waiting ? (
                  <span className="relative ms-2 min-w-5 rounded-full bg-accent px-1.5 text-center font-medium text-13 text-on-accent">
                    {room.waiting}
                    {room.more && '+'}
                    <span className="sr-only">
                      {' '}
                      <Trans>waiting for you</Trans>
                    </span>
                  </span>
                ) : null}
                <span
                  aria-hidden
                  className="hidden shrink-0 ps-2 text-13 text-ink-2 md:group-hover:inline md:group-focus-visible:inline"
                >
                  g {room.key}
                </span>
              </Link>
            </li>
          ))}
        </ul>
        {isWide && <div className="mt-auto pt-6">{foot}</div>}
      </nav>
      <div className="min-w-0">
        <WorkspaceHeader event={event} />
        {refused || children}
      </div>
      {!isWide && (
        <div className="border-line border-t print:hidden">
          <div className="max-w-80 px-2 py-6">{foot}</div>
        </div>
      )}
      {can?.seeRegistrations && <Listener slug={slug} onChange={() => void refetch().catch(() => {})} />}
      {sheet && <KeySheet onClose={() => setSheet(false)} />}
      {going && <GoAnywhere slug={slug} rooms={open} institutes={institutes} onClose={() => setGoing(false)} />}
    </div>
  )
}

/** Keeps the header and what waits up to date. */
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
      <div className="mt-8 max-w-80 border-line border-t px-2 py-6 md:fixed md:bottom-0 md:mt-0 md:w-[13rem] md:border-0 md:px-3 md:py-4 print:hidden">
        {foot}
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

/** On a narrow screen the rail is a bar that scrolls. */
function showInRail(item: HTMLElement | null): void {
  const bar = item?.parentElement
  if (item && bar) bar.scrollLeft = item.offsetLeft - (bar.clientWidth - item.offsetWidth) / 2
}
