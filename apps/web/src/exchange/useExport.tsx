import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { toast } from '../ui/Toast.tsx'
import { downloadExport, type ExportedList, type FileFormat } from './downloadExport.ts'

/** Saves a list of registrations as a file in the page's language; a toast reports errors. */
export function useExport(slug: string, list: ExportedList) {
  const { i18n } = useLingui()
  const [busy, setBusy] = useState<FileFormat | null>(null)

  async function save(format: FileFormat) {
    setBusy(format)
    const why = await downloadExport(slug, format, list, i18n.locale)
    setBusy(null)
    if (why !== null)
      toast(why || <Trans id="common.connection-lost-no-file">Connection lost. No file was created.</Trans>)
  }

  return { save, busy }
}
