import { Trans, useLingui } from '@lingui/react/macro'
import { type DragEvent, useState } from 'react'
import type { ImportPage_ImportFragment } from '../__generated__/graphql.ts'
import { isTooLarge, uploadPeople } from './upload.ts'

/** Selects or accepts a dropped file of people, and uploads it for reading. This registers no one yet. */
export function FileChoice({
  slug,
  purpose,
  onRead,
}: {
  slug: string
  purpose: ImportPage_ImportFragment['purpose']
  onRead: (id: string) => void
}) {
  const { t, i18n } = useLingui()
  const [busy, setBusy] = useState(false)
  const [over, setOver] = useState(false)
  const [error, setError] = useState<string | null>(null)

  async function read(file: File | undefined) {
    setOver(false)
    if (!file || busy) return
    if (isTooLarge(file))
      return setError(
        t({
          id: 'exchange.file-has-more-than-200',
          message: 'The file is larger than 200 MB. Remove what isn’t needed, or split it.',
        }),
      )
    setError(null)
    setBusy(true)
    const answer = await uploadPeople(slug, file, i18n.locale, purpose)
    setBusy(false)
    if ('id' in answer) onRead(answer.id)
    else
      setError(
        answer.message ||
          t({
            id: 'exchange.connection-lost',
            message: 'Connection lost. The file was not read.',
          }),
      )
  }

  function drop(event: DragEvent) {
    event.preventDefault()
    void read(event.dataTransfer.files[0])
  }

  return (
    <div className={error ? 'border-fault border-s-4 ps-4' : undefined}>
      <p id="people-help" className="max-w-measure text-ink-2">
        <Trans id="exchange.csv-of-up-to-200">
          CSV of up to 200 MB and 20,000 rows. Files exported from pretix, Indico, Eventbrite or this site are
          recognised. For any other file, you match the columns yourself.
        </Trans>
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
              void read(currentTarget.files?.[0])
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
