import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { ImportPage_ImportFragment } from '../__generated__/graphql.ts'
import { FileDrop } from './FileDrop.tsx'
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
  const [error, setError] = useState<string | null>(null)

  async function read(file: File) {
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

  return (
    <FileDrop
      help={
        <Trans id="exchange.csv-of-up-to-200">
          CSV of up to 200 MB and 20,000 rows. Files exported from pretix, Indico, Eventbrite or this site are
          recognised. For any other file, you match the columns yourself.
        </Trans>
      }
      error={error}
      busy={busy}
      onFile={(file) => void read(file)}
    />
  )
}
