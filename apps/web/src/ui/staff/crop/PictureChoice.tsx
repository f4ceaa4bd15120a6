import { Trans } from '@lingui/react/macro'
import { type DragEvent, type ReactNode, useState } from 'react'
import { StaffButton } from '../StaffButton.tsx'
import { pictureKinds } from './kinds.ts'

interface PictureChoiceProps {
  /** Which files are accepted. */
  help: ReactNode
  hasPicture: boolean
  error: string | null
  /** Upload progress from 0 to 1; null if no upload is running. */
  share: number | null
  choose: (file: File | undefined) => void
  /** Null if there is nothing to retry. */
  retry: (() => void) | null
}

/** Selects a picture or accepts a dropped one, and shows the upload's progress. */
export function PictureChoice({ help, hasPicture, error, share, choose, retry }: PictureChoiceProps) {
  const [over, setOver] = useState(false)

  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    choose(event.dataTransfer.files[0])
  }

  return (
    <div className={error ? 'border-fault border-s-4 ps-4' : undefined}>
      <p id="picture-help" className="text-ink-2">
        {help}
      </p>
      {error && (
        <p role="alert" className="mt-1 font-medium text-fault">
          {error}
        </p>
      )}
      <fieldset
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={`mt-2 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-control border border-dashed p-4 ${over ? 'border-accent bg-raised' : 'border-line-strong'}`}
      >
        <label className="inline-flex min-h-[30px] cursor-pointer items-center rounded-control border border-line-strong bg-raised px-2.5 text-13 focus-within:outline-2 focus-within:outline-focus focus-within:outline-offset-2 hover:border-ink max-md:min-h-11">
          {hasPicture ? (
            <Trans id="institutes.choose-another-file">Choose another file</Trans>
          ) : (
            <Trans id="common.choose-file">Choose a file</Trans>
          )}
          <input
            type="file"
            accept={pictureKinds}
            aria-describedby="picture-help"
            disabled={share !== null}
            onChange={({ currentTarget }) => {
              choose(currentTarget.files?.[0])
              currentTarget.value = ''
            }}
            className="sr-only"
          />
        </label>
        {share === null ? (
          <span aria-hidden="true" className="hidden text-13 text-ink-3 sm:block">
            <Trans id="common.or-drop-it-here">or drop it here</Trans>
          </span>
        ) : (
          <label className="flex items-center gap-2 text-13">
            <Trans id="ui.uploading">Uploading…</Trans>
            <progress value={share} max={1} className="w-32" />
          </label>
        )}
        {retry && (
          <StaffButton onClick={retry}>
            <Trans id="common.try-again">Try again</Trans>
          </StaffButton>
        )}
      </fieldset>
    </div>
  )
}
