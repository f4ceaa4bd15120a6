import { useQuery } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { InvitationsOfEventQuery } from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'
import { useEventChanges } from '../../kernel/live.ts'
import { paths } from '../../kernel/routes.ts'
import { SecondFactorGate } from '../../ui/SecondFactorGate.tsx'
import { PageSkeleton } from '../../ui/Skeleton.tsx'
import { useKeys } from '../../ui/staff/keys.ts'
import { Nothing, Page } from '../../ui/staff/Page.tsx'
import { StaffButton, StaffLink } from '../../ui/staff/StaffButton.tsx'
import { Unavailable } from '../../ui/staff/Unavailable.tsx'
import { ExportInvitations } from './ExportInvitations.tsx'
import { FilterBar } from './FilterBar.tsx'
import { FocalPointList } from './FocalPointList.tsx'
import { filterOf, filtersOf, type InvitationFilters, paramsOf } from './filters.ts'
import { InvitationRow } from './InvitationRow.tsx'
import { SeatsLeft } from './SeatsLeft.tsx'

const Invitations = graphql(`
  query InvitationsOfEvent($slug: String!, $filter: EventInvitationFilter, $after: String) {
    viewer {
      email
    }
    event(slug: $slug) {
      slug
      startsAt
      zone
      viewerCan {
        invite
        export
        maskedFields
      }
      groups {
        key
        name
      }
      invitationCounts {
        total
        sent
        registered
        declined
        lapsed
        revoked
        undelivered
        ...SeatsLeft_Counts
      }
      invitations(first: 50, after: $after, filter: $filter) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            id
            ...InvitationRow_Invitation
          }
        }
      }
      focalPoints {
        id
        ...FocalPointRow_FocalPoint
      }
    }
  }
`)

type Event = NonNullable<InvitationsOfEventQuery['event']>

/** Invitations by state, and focal points with their places. */
export function InvitationsPage({ slug }: { slug: string }) {
  const [, navigate] = useLocation()
  const filters = filtersOf(new URLSearchParams(useSearch()))
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(Invitations, {
    variables: { slug, filter: filterOf(filters) },
    fetchPolicy: 'cache-and-network',
  })
  const shown = data ?? previousData
  const here = paths.manage(slug, 'invitations')
  const choose = (chosen: InvitationFilters) => {
    const params = paramsOf(chosen).toString()
    navigate(params ? `${here}?${params}` : here, { replace: true })
  }
  const toNew = paths.manage(slug, 'invitations/new')
  useKeys({ n: () => navigate(toNew) })

  if (!shown) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  const { event, viewer } = shown
  if (!event) return <Unavailable kind="unknown" signedIn={viewer !== null} />
  if (!event.viewerCan.invite)
    return (
      <SecondFactorGate>
        <Unavailable kind="not-allowed" signedIn={viewer !== null} framed />
      </SecondFactorGate>
    )
  const more = () => fetchMore({ variables: { after: event.invitations.pageInfo.endCursor } })

  const isEmpty = event.invitationCounts?.total === 0 && event.focalPoints.length === 0

  return (
    <Page
      title={<Trans id="common.invitations">Invitations</Trans>}
      actions={
        <div className="flex flex-wrap gap-2">
          <StaffLink to={paths.manage(slug, 'invitations/focal-point')}>
            <Trans id="invitations.give-places-to-focal-point">Give places to a focal point</Trans>
          </StaffLink>
          <StaffLink kind="primary" shortcut="n" to={toNew}>
            <Trans id="common.invite-people">Invite people</Trans>
          </StaffLink>
        </div>
      }
    >
      <Watched slug={slug} onChange={() => void refetch().catch(() => {})} />
      {isEmpty ? (
        <div className="mt-6">
          <Nothing title={<Trans id="invitations.nobody-is-invited-yet">No one has been invited yet</Trans>}>
            <Trans id="invitations.invite-people-one-by-one">
              Invite people one by one, from a pasted list, or from a file. Each person gets a personal link by email.
              If their group has a free seat, they get it as soon as they register. Or give an organisation’s focal
              point a number of places to fill.
            </Trans>
          </Nothing>
        </div>
      ) : (
        <>
          {event.invitationCounts && <SeatsLeft counts={event.invitationCounts} groups={event.groups} />}
          <FocalPointList slug={slug} focalPoints={event.focalPoints} onChange={() => void refetch()} />
          <List
            event={event}
            filters={filters}
            onFilters={choose}
            loading={loading}
            onMore={() => void more()}
            onChange={() => void refetch()}
          />
        </>
      )}
    </Page>
  )
}

function List({
  event,
  filters,
  onFilters,
  loading,
  onMore,
  onChange,
}: {
  event: Event
  filters: InvitationFilters
  onFilters: (filters: InvitationFilters) => void
  loading: boolean
  onMore: () => void
  onChange: () => void
}) {
  const { t } = useLingui()
  const { invitations, invitationCounts, groups, viewerCan, slug } = event
  const { edges, pageInfo, totalCount } = invitations
  const masked = viewerCan.maskedFields.includes('NAME') || viewerCan.maskedFields.includes('EMAIL')

  return (
    <section aria-labelledby="people-title" className="mt-8">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h2 id="people-title" className="text-20">
          <Trans id="common.people">People</Trans>
        </h2>
        {viewerCan.export && <ExportInvitations slug={slug} filters={filters} />}
      </div>
      <FilterBar
        counts={invitationCounts ?? null}
        groups={groups}
        filters={filters}
        searches={!masked}
        onFilters={onFilters}
      />
      <p role="status" className="mt-3 text-13 text-ink-2">
        <Plural
          id="invitations.invitations"
          value={totalCount}
          _0="No one matches."
          one="# invitation"
          other="# invitations"
        />
      </p>
      {edges.length > 0 && (
        <ul
          aria-label={t({ id: 'common.invitations', message: 'Invitations' })}
          className="mt-1 border-line-strong border-t md:grid md:grid-cols-[minmax(0,1.3fr)_minmax(0,1fr)_minmax(0,1fr)_auto] md:gap-x-4"
        >
          {edges.map(({ node }) => (
            <InvitationRow
              key={node.id}
              slug={slug}
              invitation={node}
              groups={groups}
              startsAt={event.startsAt}
              zone={event.zone}
              onChange={onChange}
            />
          ))}
        </ul>
      )}
      {pageInfo.hasNextPage && (
        <p className="mt-3">
          <StaffButton busy={loading} onClick={onMore}>
            <Trans id="common.show-more">Show more</Trans>
          </StaffButton>
        </p>
      )}
    </section>
  )
}

/** Keeps the page up to date; changes within a short time cause one refetch. */
function Watched({ slug, onChange }: { slug: string; onChange: () => void }) {
  const [changes, setChanges] = useState(0)
  useEventChanges(slug, () => setChanges((before) => before + 1))
  useEffect(() => {
    if (changes === 0) return
    const soon = setTimeout(onChange, 400)
    return () => clearTimeout(soon)
  }, [changes])
  return null
}
