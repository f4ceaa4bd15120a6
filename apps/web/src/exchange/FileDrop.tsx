import { Trans, useLingui } from '@lingui/react/macro'
import { type DragEvent, type ReactNode, useState } from 'react'

interface FileDropProps {
  /** What the file may be. */
  help: ReactNode
  error: string | null
  busy: boolean
  onFile: (file: File) => void
}

/** Selects or accepts a dropped file with a table. */
export function FileDrop({ help, error, busy, onFile }: FileDropProps) {
  const { t } = useLingui()
  const [over, setOver] = useState(false)

  function take(file: File | undefined) {
    setOver(false)
    if (file && !busy) onFile(file)
  }

  function drop(event: DragEvent) {
    event.preventDefault()
    take(event.dataTransfer.files[0])
  }

  return (
    <div className={error ? 'border-fault border-s-4 ps-4' : undefined}>
      <p id="people-help" className="max-w-measure text-ink-2">
        {help}
      </p>
      {error && (
        <p role="alert" className="mt-2 font-medium text-fault">
          {error}
        </p>
      )}
      <fieldset
        aria-label={t({ id: 'exchange.file-to-import', message: 'File to import' })}
        aria-busy={busy || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={`mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-control border border-dashed p-4 ${over ? 'border-accent bg-raised' : 'border-line-strong'}`}
      >
        <label
          aria-disabled={busy || undefined}
          className="inline-flex min-h-[30px] cursor-pointer items-center rounded-control border border-accent bg-accent px-2.5 text-13 text-on-accent focus-within:outline-2 focus-within:outline-focus focus-within:outline-offset-2 aria-disabled:cursor-default aria-disabled:opacity-60"
        >
          {busy ? (
            <Trans id="exchange.reading-file">Reading the file…</Trans>
          ) : (
            <Trans id="common.choose-file">Choose a file</Trans>
          )}
          <input
            type="file"
            accept=".csv,.tsv,.txt,text/csv"
            aria-describedby="people-help"
            disabled={busy}
            onChange={({ currentTarget }) => {
              take(currentTarget.files?.[0])
              currentTarget.value = ''
            }}
            className="sr-only"
          />
        </label>
        <span aria-hidden="true" className="hidden text-13 text-ink-3 sm:inline">
          <Trans id="common.or-drop-it-here">or drop it here</Trans>
        </span>
      </fieldset>
    </div>
  )
}
