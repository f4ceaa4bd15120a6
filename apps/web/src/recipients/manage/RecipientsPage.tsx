import { useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { graphql } from '../../__generated__/index.ts'
import { DownloadButton } from '../../exchange/DownloadButton.tsx'
import { FileChoice } from '../../exchange/FileChoice.tsx'
import { paths } from '../../kernel/routes.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { SecondFactorGate } from '../../ui/SecondFactorGate.tsx'
import { PageSkeleton } from '../../ui/Skeleton.tsx'
import { Nothing, Page } from '../../ui/staff/Page.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { Unavailable } from '../../ui/staff/Unavailable.tsx'
import { filterOf, filtersOf, paramsOf, type RecipientFilters } from './filters.ts'
import { RecipientDialog } from './RecipientDialog.tsx'
import { type EventOfRecipients, RecipientList } from './RecipientList.tsx'
import { RemindButton } from './RemindButton.tsx'
import { type Audience, SendDialog, versionToSend } from './SendDialog.tsx'

const Recipients = graphql(`
  query RecipientsOfEvent($slug: String!, $filter: RecipientFilter, $unsent: RecipientFilter, $after: String) {
    viewer {
      email
    }
    event(slug: $slug) {
      slug
      viewerCan {
        manageRecipients
        export
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
        unacknowledged
        acknowledged
        toRemind
      }
      unsentOfList: recipients(first: 1, filter: $unsent) {
        totalCount
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

/** Recipients of the report with the status of each, and forms to add recipients and send the report. */
export function RecipientsPage({ slug }: { slug: string }) {
  const [, navigate] = useLocation()
  const [dialog, setDialog] = useState<'add' | 'file' | Audience | null>(null)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const filters = filtersOf(new URLSearchParams(useSearch()))
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(Recipients, {
    variables: { slug, filter: filterOf(filters), unsent: { ...filterOf(filters), status: 'NOT_SENT' } },
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
  const more = () => fetchMore({ variables: { after: event.recipients?.pageInfo.endCursor } })
  const again = () => void refetch()
  const newest = event.report?.version
  const version = versionToSend(newest)
  const { notSent = 0, toRemind = 0 } = event.recipientCounts ?? {}
  const close = () => setDialog(null)

  return (
    <Page
      title={<Trans id="common.recipients">Recipients</Trans>}
      actions={
        <div className="flex flex-wrap gap-2">
          {event.viewerCan.export && (
            <DownloadButton slug={slug} file="recipients.csv" query={filterOf(filters)}>
              <Trans id="common.export-csv">Export CSV</Trans>
            </DownloadButton>
          )}
          <StaffButton onClick={() => setDialog('file')}>
            <Trans id="recipients.import-from-file">Import from a file</Trans>
          </StaffButton>
          <StaffButton onClick={() => setDialog('add')}>
            <Trans id="recipients.add-recipient">Add a recipient</Trans>
          </StaffButton>
          {version && <RemindButton slug={slug} number={version.number} count={toRemind} onDone={again} />}
          {version && (
            <StaffButton kind="primary" disabled={notSent === 0} onClick={() => setDialog({ of: 'ALL' })}>
              <Trans id="recipients.send-version">Send version {version.number}</Trans>
            </StaffButton>
          )}
        </div>
      }
    >
      {!version && (
        <p className="mt-4 max-w-measure border-line-strong border-s-4 py-1 ps-4 text-ink-2">
          {newest ? (
            <Trans id="recipients.version-was-withdrawn-publish-new">
              Version {newest.number} was withdrawn. Publish a new one to send it.
            </Trans>
          ) : (
            <Trans id="recipients.no-report-is-published-yet">
              No report has been published yet. You can already add recipients, and send the report once it’s published.
            </Trans>
          )}
        </p>
      )}
      {event.recipientCounts?.total === 0 ? (
        <div className="mt-6">
          <Nothing title={<Trans id="recipients.no-recipients-yet">No recipients yet</Trans>}>
            <Trans id="recipients.policymakers-and-offices-that-report">
              The policymakers and offices the report is for. We email each of them a personal link, which they can use
              to confirm receipt. We don’t track whether they open it.
            </Trans>
          </Nothing>
        </div>
      ) : (
        <RecipientList
          event={event}
          chosen={chosen}
          onChosen={setChosen}
          onSend={setDialog}
          filters={filters}
          onFilters={choose}
          loading={loading}
          onMore={() => void more()}
          onChange={again}
        />
      )}
      {dialog === 'add' && <RecipientDialog slug={slug} onClose={close} onDone={again} />}
      {typeof dialog === 'object' && dialog && version && (
        <SendDialog
          slug={slug}
          version={version}
          to={dialog}
          count={countOf(dialog, event)}
          onClose={close}
          onDone={() => {
            setChosen(new Set())
            again()
          }}
        />
      )}
      {dialog === 'file' && (
        <Dialog
          title={<Trans id="common.add-recipients-from-file">Add recipients from a file</Trans>}
          onClose={close}
          wide
        >
          <p className="mt-3 mb-4 max-w-measure text-ink-2">
            <Trans id="recipients.column-each-for-person-or">
              Use a separate column for each of these: the person or office, the ministry or organisation, the country
              and the email address. Add one for the language if you know it.
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

function countOf(audience: Audience, event: EventOfRecipients): number {
  switch (audience.of) {
    case 'ALL':
      return event.recipientCounts?.notSent ?? 0
    case 'FILTER':
      return event.unsentOfList?.totalCount ?? 0
    case 'CHOSEN':
      return audience.ids.length
    case 'ONE':
      return 1
    default:
      return audience satisfies never
  }
}
