import { useQuery } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { RecipientsOfEventQuery } from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'
import { paths } from '../../app/routes.ts'
import { Act } from '../../app/staff/Act.tsx'
import { Nothing, Page } from '../../app/staff/Page.tsx'
import { Unavailable } from '../../app/staff/Unavailable.tsx'
import { FileChoice } from '../../exchange/FileChoice.tsx'
import { CountChoice, SearchField } from '../../invitations/manage/FilterBar.tsx'
import { SecondFactorGate } from '../../people/SecondFactorGate.tsx'
import { TextLink } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { PageSkeleton } from '../../ui/Skeleton.tsx'
import { filterOf, filtersOf, paramsOf, type RecipientFilters } from './filters.ts'
import { RecipientDialog } from './RecipientDialog.tsx'
import { RecipientRow } from './RecipientRow.tsx'
import { SendDialog } from './SendDialog.tsx'

const Recipients = graphql(`
  query RecipientsOfEvent($slug: String!, $filter: RecipientFilter, $after: String) {
    viewer {
      email
    }
    event(slug: $slug) {
      slug
      viewerCan {
        manageRecipients
      }
      report {
        version {
          number
          content {
            languages
          }
        }
      }
      recipientCounts {
        total
        notSent
        undelivered
        awaited
        acknowledged
      }
      recipients(first: 50, after: $after, filter: $filter) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            id
            ...RecipientRow_Recipient
          }
        }
      }
    }
  }
`)

type Event = NonNullable<RecipientsOfEventQuery['event']>

/** Whom the report is sent to, how it stands with each, and sending it. */
export function RecipientsPage({ slug }: { slug: string }) {
  const [, navigate] = useLocation()
  const [dialog, setDialog] = useState<'add' | 'file' | 'send' | null>(null)
  const filters = filtersOf(new URLSearchParams(useSearch()))
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(Recipients, {
    variables: { slug, filter: filterOf(filters) },
    fetchPolicy: 'cache-and-network',
  })
  const shown = data ?? previousData
  if (!shown) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  const { event, viewer } = shown
  if (!event?.recipients)
    return (
      <SecondFactorGate>
        <Unavailable kind="not-allowed" signedIn={viewer !== null} framed />
      </SecondFactorGate>
    )
  const here = paths.manage(slug, 'recipients')
  const choose = (chosen: RecipientFilters) => {
    const params = paramsOf(chosen).toString()
    navigate(params ? `${here}?${params}` : here, { replace: true })
  }
  const more = () =>
    fetchMore({
      variables: { after: event.recipients?.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult }) => {
        const next = fetchMoreResult.event?.recipients
        if (!before.event?.recipients || !next) return before
        const edges = [...before.event.recipients.edges, ...next.edges]
        return { ...before, event: { ...before.event, recipients: { ...next, edges } } }
      },
    })
  const again = () => void refetch()
  const version = event.report?.version ?? null
  const notSent = event.recipientCounts?.notSent ?? 0
  const close = () => setDialog(null)

  return (
    <Page
      title={<Trans>Recipients</Trans>}
      acts={
        <div className="flex flex-wrap gap-2">
          <Act onClick={() => setDialog('file')}>
            <Trans>From a file</Trans>
          </Act>
          <Act onClick={() => setDialog('add')}>
            <Trans>Add a recipient</Trans>
          </Act>
          {version && (
            <Act kind="primary" disabled={notSent === 0} onClick={() => setDialog('send')}>
              <Trans>Send version {version.number}</Trans>
            </Act>
          )}
        </div>
      }
    >
      {!version && (
        <p className="mt-4 max-w-measure border-line-strong border-s-4 py-1 ps-4 text-ink-2">
          <Trans>
            No report is published yet. Say now whom it will go to; it can be sent once it is published, and never
            before.
          </Trans>
        </p>
      )}
      {event.recipientCounts?.total === 0 ? (
        <div className="mt-6">
          <Nothing title={<Trans>No recipients yet</Trans>}>
            <Trans>
              The policymakers and offices that the report is for. Each gets it by mail with a link of their own, by
              which they can say that it has arrived. Nobody watches whether they open it.
            </Trans>
          </Nothing>
        </div>
      ) : (
        <List
          event={event}
          filters={filters}
          onFilters={choose}
          loading={loading}
          onMore={() => void more()}
          onChange={again}
        />
      )}
      {dialog === 'add' && <RecipientDialog slug={slug} onClose={close} onDone={again} />}
      {dialog === 'send' && version && (
        <SendDialog slug={slug} version={version} count={notSent} onClose={close} onDone={again} />
      )}
      {dialog === 'file' && (
        <Dialog title={<Trans>Add recipients from a file</Trans>} onClose={close} wide>
          <p className="mt-3 mb-4 max-w-measure text-ink-2">
            <Trans>
              A column each for the person or office, the ministry or organisation, the country and the address; one for
              the language where you know it.
            </Trans>
          </p>
          <FileChoice
            slug={slug}
            purpose="RECIPIENTS"
            onRead={(id) => navigate(paths.manage(slug, `exchange/${id}`))}
          />
        </Dialog>
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
  filters: RecipientFilters
  onFilters: (filters: RecipientFilters) => void
  loading: boolean
  onMore: () => void
  onChange: () => void
}) {
  const { t } = useLingui()
  const { recipients, recipientCounts: counts, report, slug } = event
  const version = report?.version ?? null
  if (!recipients || !counts) return null
  const choices = [
    { standing: null, name: t`All`, count: counts.total },
    { standing: 'NOT_SENT', name: t`Not sent`, count: counts.notSent },
    { standing: 'UNDELIVERED', name: t`Mail did not arrive`, count: counts.undelivered },
    { standing: 'AWAITED', name: t`Not acknowledged yet`, count: counts.awaited },
    { standing: 'ACKNOWLEDGED', name: t`Acknowledged`, count: counts.acknowledged },
  ] as const
  return (
    <section aria-label={t`List of recipients`} className="mt-5">
      {version && (
        <p className="text-13 text-ink-2">
          <Trans>
            How version {version.number} stands with them.{' '}
            <TextLink to={paths.report(slug, version.number)}>See it</TextLink>
          </Trans>
        </p>
      )}
      <div className="mt-2 grid gap-3">
        <fieldset className="flex flex-wrap gap-1">
          <legend className="sr-only">{t`How they stand`}</legend>
          {choices.map(({ standing, name, count }) => (
            <CountChoice
              key={name}
              isOn={filters.standing === standing}
              count={count}
              onPress={() => onFilters({ ...filters, standing })}
            >
              {name}
            </CountChoice>
          ))}
        </fieldset>
        <div>
          <SearchField value={filters.search} onValue={(search) => onFilters({ ...filters, search })} />
        </div>
      </div>
      <p role="status" className="mt-3 text-13 text-ink-2">
        <Plural value={recipients.totalCount} _0="Nobody matches." one="# recipient" other="# recipients" />
      </p>
      {recipients.edges.length > 0 && (
        <ul
          aria-label={t`Recipients`}
          className="mt-1 border-line-strong border-t md:grid md:grid-cols-[minmax(0,1.3fr)_minmax(0,1fr)_minmax(0,1fr)_auto] md:gap-x-4"
        >
          {recipients.edges.map(({ node }) => (
            <RecipientRow key={node.id} slug={slug} recipient={node} version={version} onChange={onChange} />
          ))}
        </ul>
      )}
      {recipients.pageInfo.hasNextPage && (
        <p className="mt-3">
          <Act busy={loading} onClick={onMore}>
            <Trans>Show more</Trans>
          </Act>
        </p>
      )}
    </section>
  )
}
