import { Trans, useLingui } from '@lingui/react/macro'
import { type DragEvent, useEffect, useState } from 'react'
import { Dialog, DialogActions } from '../ui/Dialog.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { toast } from '../ui/Toast.tsx'
import { faultOfFile, type MarkAnswer, markKinds, sendMark, takeMarkAway } from './mark.ts'

interface MarkFieldProps {
  slug: string
  markUrl: string | null
  /** Called when the institute must be refetched. */
  onChanged: () => void
}

/** The institute's logo: select or drop a file, preview, upload or remove it. */
export function MarkField({ slug, markUrl, onChanged }: MarkFieldProps) {
  const { t, i18n } = useLingui()
  const { file, setFile, error, setError, choose, refuse } = useMarkFile()
  const [busy, setBusy] = useState(false)
  const [over, setOver] = useState(false)
  const [asking, setAsking] = useState(false)
  const preview = usePreview(file)

  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    choose(event.dataTransfer.files[0])
  }

  async function carryOut(act: Promise<MarkAnswer>, done: string) {
    setBusy(true)
    const answer = await act
    setBusy(false)
    setAsking(false)
    if (!answer.ok)
      return setError(
        answer.message ??
          t({ id: 'common.server-didnt-respond-please-try', message: 'The server didn’t respond. Please try again.' }),
      )
    setError(null)
    setFile(null)
    toast(done)
    onChanged()
  }

  return (
    <div className={error ? 'border-fault border-s-4 ps-4' : undefined}>
      <p id="mark-label" className="font-medium">
        <Trans id="institutes.logo">Logo</Trans>
      </p>
      <p id="mark-help" className="mt-0.5 text-ink-2">
        <Trans id="institutes.png-jpeg-or-webp-picture">
          A PNG, JPEG or WebP image, up to 2 MB. We resize it to at most 512 × 512 pixels.
        </Trans>
      </p>
      {error && (
        <p role="alert" className="mt-1 font-medium text-fault">
          {error}
        </p>
      )}
      <fieldset
        aria-labelledby="mark-label"
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={`mt-2 flex flex-wrap items-center gap-x-5 gap-y-3 rounded-control border border-dashed p-4 ${over ? 'border-accent bg-raised' : 'border-line-strong'}`}
      >
        <Picture
          address={preview ?? markUrl}
          alt={
            preview
              ? t({ id: 'institutes.mark-that-you-chose', message: 'The logo you chose' })
              : t({ id: 'institutes.institutes-mark', message: 'The institute’s logo' })
          }
          onBroken={() => preview && refuse()}
        />
        <div className="grid min-w-0 justify-items-start gap-2">
          {file && <p className="max-w-full truncate text-13 text-ink-2">{file.name}</p>}
          <div className="flex flex-wrap items-center gap-2">
            {file ? (
              <ChosenActions
                busy={busy}
                onUse={() =>
                  void carryOut(
                    sendMark(slug, file, i18n.locale),
                    t({ id: 'institutes.logo-saved', message: 'Logo saved' }),
                  )
                }
                onLeave={() => setFile(null)}
              />
            ) : (
              <>
                <FileChoice hasMark={markUrl !== null} onChosen={choose} />
                {markUrl && (
                  <StaffButton kind="bare" onClick={() => setAsking(true)}>
                    <Trans id="institutes.remove-logo-2">Remove logo</Trans>
                  </StaffButton>
                )}
              </>
            )}
          </div>
          {!file && (
            <p aria-hidden="true" className="hidden text-13 text-ink-3 sm:block">
              <Trans id="common.or-drop-it-here">or drop it here</Trans>
            </p>
          )}
        </div>
      </fieldset>
      {asking && (
        <RemoveDialog
          busy={busy}
          onRemove={() =>
            void carryOut(
              takeMarkAway(slug, i18n.locale),
              t({ id: 'institutes.logo-removed', message: 'Logo removed' }),
            )
          }
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  )
}

/** The selected file, or why it can't be used. */
function useMarkFile() {
  const { t } = useLingui()
  const [file, setFile] = useState<File | null>(null)
  const [error, setError] = useState<string | null>(null)
  const noPicture = t({
    id: 'institutes.this-is-not-png-jpeg',
    message: 'This isn’t a PNG, JPEG or WebP image. SVG files aren’t accepted because they can contain code.',
  })

  function choose(chosen: File | undefined) {
    if (!chosen) return
    const fieldProblem = faultOfFile(chosen)
    setFile(fieldProblem ? null : chosen)
    if (fieldProblem === 'KIND') setError(noPicture)
    else if (fieldProblem === 'SIZE')
      setError(
        t({
          id: 'institutes.file-is-larger-than-2',
          message: 'The file is larger than 2 MB. Make it smaller and choose it again.',
        }),
      )
    else setError(null)
  }

  /** The file isn't a picture, despite its name. */
  function refuse() {
    setFile(null)
    setError(noPicture)
  }

  return { file, setFile, error, setError, choose, refuse }
}

function ChosenActions({ busy, onUse, onLeave }: { busy: boolean; onUse: () => void; onLeave: () => void }) {
  return (
    <>
      <StaffButton kind="primary" busy={busy} onClick={onUse}>
        <Trans id="institutes.use-this-mark">Use this logo</Trans>
      </StaffButton>
      <StaffButton kind="bare" onClick={onLeave}>
        <Trans id="common.cancel">Cancel</Trans>
      </StaffButton>
    </>
  )
}

function FileChoice({ hasMark, onChosen }: { hasMark: boolean; onChosen: (file: File | undefined) => void }) {
  return (
    <label className="inline-flex min-h-[30px] cursor-pointer items-center rounded-control border border-line-strong bg-raised px-2.5 text-13 focus-within:outline-2 focus-within:outline-focus focus-within:outline-offset-2 hover:border-ink">
      {hasMark ? (
        <Trans id="institutes.choose-another-file">Choose another file</Trans>
      ) : (
        <Trans id="common.choose-file">Choose a file</Trans>
      )}
      <input
        type="file"
        accept={markKinds}
        aria-describedby="mark-help"
        onChange={({ currentTarget }) => {
          onChosen(currentTarget.files?.[0])
          currentTarget.value = ''
        }}
        className="sr-only"
      />
    </label>
  )
}

interface RemoveDialogProps {
  busy: boolean
  onRemove: () => void
  onClose: () => void
}

function RemoveDialog({ busy, onRemove, onClose }: RemoveDialogProps) {
  return (
    <Dialog title={<Trans id="institutes.remove-logo-question">Remove the logo?</Trans>} onClose={onClose}>
      <p className="mt-3 text-ink-2">
        <Trans id="institutes.pages-and-mails-show-institutes">
          From then on, pages and emails show only the institute’s name.
        </Trans>
      </p>
      <DialogActions>
        <StaffButton onClick={onClose}>
          <Trans id="common.cancel">Cancel</Trans>
        </StaffButton>
        <StaffButton kind="primary" busy={busy} onClick={onRemove}>
          <Trans id="institutes.remove-logo">Remove logo</Trans>
        </StaffButton>
      </DialogActions>
    </Dialog>
  )
}

/** `onBroken`: called if the file at the address isn't a picture, despite its name. */
function Picture({ address, alt, onBroken }: { address: string | null; alt: string; onBroken: () => void }) {
  return (
    <span className="flex size-24 shrink-0 items-center justify-center border border-line bg-raised p-2 text-center text-13 text-ink-3">
      {address ? (
        <img src={address} alt={alt} onError={onBroken} className="max-h-full max-w-full object-contain" />
      ) : (
        <Trans id="institutes.no-mark-yet">No logo yet</Trans>
      )}
    </span>
  )
}

/** A `data:` URL of a file that hasn't been uploaded; the site's content security policy allows no `blob:` URLs. */
function usePreview(file: File | null): string | null {
  const [preview, setPreview] = useState<{ file: File; address: string } | null>(null)
  useEffect(() => {
    if (!file) return
    const reader = new FileReader()
    reader.onload = () => {
      if (typeof reader.result === 'string') setPreview({ file, address: reader.result })
    }
    reader.readAsDataURL(file)
    return () => reader.abort()
  }, [file])
  return file && preview?.file === file ? preview.address : null
}
