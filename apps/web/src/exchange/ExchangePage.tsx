import { useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { Link, useLocation } from 'wouter'
import { graphql } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { FormSection } from '../ui/staff/FormSection.tsx'
import { Page } from '../ui/staff/Page.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { ExportButtons } from './ExportButtons.tsx'
import { FileChoice } from './FileChoice.tsx'
import { ImportList } from './ImportList.tsx'

const Exchange = graphql(`
  query Exchange($slug: String!) {
    event(slug: $slug) {
      slug
      viewerCan {
        export
        import
      }
      ...ImportList_Event
    }
  }
`)

/** Imports people from files, and exports lists as files. */
export function ExchangePage({ slug }: { slug: string }) {
  const [, navigate] = useLocation()
  const { data, error, refetch } = useQuery(Exchange, { variables: { slug }, fetchPolicy: 'cache-and-network' })
  const event = data?.event
  if (!event) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  const board = paths.manage(slug, 'registrations')
  return (
    <Page title={<Trans id="common.import-and-export">Import and export</Trans>}>
      <div className="mt-2">
        {event.viewerCan.import && (
          <FormSection
            id="import"
            title={<Trans id="exchange.register-people-from-file">Register people from a file</Trans>}
            help={
              <Trans id="exchange.first-every-row-is-looked">
                First we check every row. Then either everyone is registered, or no one is.
              </Trans>
            }
          >
            <FileChoice
              slug={slug}
              purpose="REGISTER"
              onRead={(id) => navigate(paths.manage(slug, `exchange/${id}`))}
            />
            <ImportList event={event} />
          </FormSection>
        )}
        {event.viewerCan.export && (
          <FormSection
            id="export"
            title={<Trans id="exchange.export-registrations">Export registrations</Trans>}
            help={
              <Trans id="exchange.with-what-you-may-see">
                The file contains only what you can see. The log records the export.
              </Trans>
            }
          >
            <p className="max-w-measure text-ink-2">
              <Trans id="exchange.all-registrations-that-you-may">
                All registrations you can export, with every column. To export only some, filter{' '}
                <Link to={board} className="underline underline-offset-4">
                  the list of registrations
                </Link>{' '}
                and export from there.
              </Trans>
            </p>
            <ExportButtons slug={slug} list={{ filter: {}, sort: 'REGISTERED_ASC' }} />
          </FormSection>
        )}
      </div>
    </Page>
  )
}
