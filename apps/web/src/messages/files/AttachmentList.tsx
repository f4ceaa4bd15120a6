import { useLingui } from '@lingui/react/macro'
import { Paperclip } from 'lucide-react'
import type { ReactNode } from 'react'
import { formatLocale } from '../../ui/When.tsx'
import type { Attachment } from './attachment.ts'

/** Formats a number of bytes. */
export function useFileSize(): (bytes: number) => string {
  const { i18n } = useLingui()
  return (bytes) => {
    const [amount, unit, maximumFractionDigits] =
      bytes < 1024 ** 2 ? [Math.ceil(bytes / 1024), 'kilobyte', 0] : [bytes / 1024 ** 2, 'megabyte', 1]
    return new Intl.NumberFormat(formatLocale(i18n.locale), { style: 'unit', unit, maximumFractionDigits }).format(
      Number(amount),
    )
  }
}

interface ListProps {
  files: readonly (Attachment & { url?: string | undefined })[]
  /** Rendered after each file. */
  actionOf?: (file: Attachment) => ReactNode
}

/** A message's files; renders nothing if there are none. Files with a URL can be downloaded. */
export function AttachmentList({ files, actionOf }: ListProps) {
  const { t } = useLingui()
  const sizeIn = useFileSize()
  if (files.length === 0) return null
  return (
    <ul aria-label={t({ id: 'messages.attached-files', message: 'Attached files' })} className="grid gap-1 text-13">
      {files.map((file) => (
        <li key={file.fileId} className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="flex min-w-0 items-center gap-1.5">
            <Paperclip aria-hidden size={14} strokeWidth={1.5} className="shrink-0 text-ink-3" />
            {file.url ? (
              <a href={file.url} download className="underline underline-offset-4 [overflow-wrap:anywhere]">
                {file.name}
              </a>
            ) : (
              <span className="[overflow-wrap:anywhere]">{file.name}</span>
            )}
          </span>
          <span className="text-ink-3">{sizeIn(file.size)}</span>
          {actionOf?.(file)}
        </li>
      ))}
    </ul>
  )
}
