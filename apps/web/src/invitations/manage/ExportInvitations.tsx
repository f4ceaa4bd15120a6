import { Trans } from '@lingui/react/macro'
import { DownloadButton } from '../../exchange/DownloadButton.tsx'
import { filterOf, type InvitationFilters } from './filters.ts'

/** Exports the list with its current filters. */
export function ExportInvitations({ slug, filters }: { slug: string; filters: InvitationFilters }) {
  return (
    <DownloadButton slug={slug} file="invitations.csv" query={filterOf(filters)}>
      <Trans id="common.export-csv">Export CSV</Trans>
    </DownloadButton>
  )
}
