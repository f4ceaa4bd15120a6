import { useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import type { OutboxQuery } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { DeliveryStatus } from '../mail/DeliveryStatus.tsx'
import { SecondFactorGate } from '../ui/SecondFactorGate.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { useMoments } from '../ui/staff/moments.ts'
import { Nothing, Page } from '../ui/staff/Page.tsx'
import { StaffButton, StaffLink } from '../ui/staff/StaffButton.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { PlannedOfOutbox, UndoneOfOutbox } from './ActionsOfOutbox.tsx'
import { EmailDialog } from './EmailDialog.tsx'
import { OutboxBar } from './OutboxBar.tsx'
import { filterOf, filtersOf, noFilters, type OutboxFilters, paramsOf } from './outboxFilters.ts'
import { useEmailWords } from './useEmailWords.ts'

const Outbox = graphql(`
  query Outbox($slug: String!, $filter: OutboxFilter, $after: String) {
    viewer {
      email
    }
    event(slug: $slug) {
      slug
      viewerCan {
        message
      }
      outboxCounts(filter: $filter) {
        queued
        sent
        bounced
        refused
      }
      outbox(first: 50, after: $after, filter: $filter) {
        edges {
          node {
            id
            kind
            category
            enqueuedAt
            sentAt
            failedAt
            deliveryStatus
            recipient {
              kind
              reference
              name
              address
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`)

type OutboxConnection = NonNullable<NonNullable<OutboxQuery['event']>['outbox']>

/** Every email of the event, newest first, with what became of it; filtered by the address. */
export function OutboxPage({ slug }: { slug: string }) {
  const [params, setParams] = useSearchParams()
  const filters = filtersOf(params)
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(Outbox, {
    variables: { slug, filter: filterOf(filters) },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: true,
  })
  const shown = data ?? previousData
  if (!shown) return error ? <Unavailable kind="unreachable" onRetry={() => void refetch()} /> : <PageSkeleton />
  if (!shown.event) return <Unavailable kind="unknown" signedIn={shown.viewer !== null} />
  const { outbox } = shown.event
  if (!outbox)
    return (
      <SecondFactorGate>
        <Unavailable kind="not-allowed" signedIn={shown.viewer !== null} />
      </SecondFactorGate>
    )
  const show = (next: OutboxFilters) => setParams(paramsOf(next), { replace: true })
  return (
    <Page
      title={<Trans id="messages.outbox">Outbox</Trans>}
      actions={
        <StaffLink to={paths.manage(slug, 'messages')}>
          <Trans id="common.messages">Messages</Trans>
        </StaffLink>
      }
    >
      <p className="mt-1 max-w-measure text-ink-2">
        <Trans id="outbox.every-email-about-event">
          Every email about this event to people you may write to, and what became of it. The text of an email is
          deleted with the person’s data.
        </Trans>
      </p>
      <OutboxBar filters={filters} counts={shown.event.outboxCounts ?? null} onFilters={show} />
      {filters.actions === 'PLANNED' && <PlannedOfOutbox slug={slug} />}
      {filters.actions === 'UNDONE' && <UndoneOfOutbox slug={slug} />}
      {filters.actions === null && (
        <Emails outbox={outbox} isStale={loading && !data} filters={filters} onShowAll={() => show(noFilters)} />
      )}
      {filters.actions === null && outbox.pageInfo.hasNextPage && (
        <p className="mt-3 print:hidden">
          <StaffButton busy={loading} onClick={() => fetchMore({ variables: { after: outbox.pageInfo.endCursor } })}>
            <Trans id="common.show-older">Show older</Trans>
          </StaffButton>
        </p>
      )}
    </Page>
  )
}

interface EmailsProps {
  outbox: OutboxConnection
  isStale: boolean
  filters: OutboxFilters
  onShowAll: () => void
}

function Emails({ outbox, isStale, filters, onShowAll }: EmailsProps) {
  const [openId, setOpenId] = useState<string | null>(null)
  if (outbox.edges.length === 0)
    return (
      <div className="mt-6">
        {Object.keys(Object.fromEntries(paramsOf(filters))).length > 0 ? (
          <Nothing
            title={<Trans id="outbox.no-email-matches">No matching emails</Trans>}
            action={
              <StaffButton onClick={onShowAll}>
                <Trans id="common.show-all">Show all</Trans>
              </StaffButton>
            }
          />
        ) : (
          <Nothing title={<Trans id="outbox.no-email-yet">No emails yet</Trans>} />
        )}
      </div>
    )
  return (
    <>
      <ul
        aria-busy={isStale || undefined}
        className={`mt-4 border-line-strong border-t text-13 ${isStale ? 'opacity-60' : ''}`}
      >
        {outbox.edges.map(({ node }) => (
          <EmailRow key={node.id} email={node} onOpen={() => setOpenId(node.id)} />
        ))}
      </ul>
      {openId && <EmailDialog key={openId} id={openId} onClose={() => setOpenId(null)} />}
    </>
  )
}

function EmailRow({ email, onOpen }: { email: OutboxConnection['edges'][number]['node']; onOpen: () => void }) {
  const { dense } = useMoments()
  const { whatOf, whoOf } = useEmailWords()
  const at = email.failedAt ?? email.sentAt ?? email.enqueuedAt
  return (
    <li className="border-line border-b">
      <button
        type="button"
        onClick={onOpen}
        className="grid w-full cursor-pointer gap-x-4 gap-y-0.5 py-2 text-start hover:bg-[color-mix(in_oklab,var(--line)_40%,transparent)] sm:grid-cols-[9.5rem_minmax(0,1fr)] lg:grid-cols-[9.5rem_minmax(0,1fr)_minmax(0,1fr)_11rem]"
      >
        <time dateTime={at} className="text-ink-3">
          {dense(at)}
        </time>
        <span className="[overflow-wrap:anywhere]">
          <span className="font-medium">{whoOf(email)}</span>
          {email.recipient.address && <span className="block text-ink-2">{email.recipient.address}</span>}
        </span>
        <span className="[overflow-wrap:anywhere]">{whatOf(email)}</span>
        <span>
          <DeliveryStatus deliveryStatus={email.deliveryStatus} />
        </span>
      </button>
    </li>
  )
}
