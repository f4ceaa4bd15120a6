import { Trans } from '@lingui/react/macro'
import type { AuditFilter } from '../__generated__/graphql.ts'
import { DownloadButton } from '../exchange/DownloadButton.tsx'

/** Exports the entries that match as CSV, or the whole log as JSON with what its hashes cover. */
export function ExportLog({ slug, filter }: { slug: string; filter: AuditFilter }) {
  return (
    <div className="flex flex-wrap gap-2 print:hidden">
      <DownloadButton slug={slug} file="audit-log.csv" query={filter}>
        <Trans id="common.export-csv">Export CSV</Trans>
      </DownloadButton>
      <DownloadButton slug={slug} file="audit-log.json" query={{}}>
        <Trans id="audit-log.export-whole-log-as-json">Export whole log as JSON</Trans>
      </DownloadButton>
    </div>
  )
}
