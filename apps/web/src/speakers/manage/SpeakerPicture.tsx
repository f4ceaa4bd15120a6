import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Speaker_SpeakerFragment } from '../../__generated__/graphql.ts'
import { Dialog, DialogActions } from '../../ui/Dialog.tsx'
import { CropField } from '../../ui/staff/crop/CropField.tsx'
import { type Cropped, type Frame, middleOf } from '../../ui/staff/crop/frame.ts'
import { PictureChoice } from '../../ui/staff/crop/PictureChoice.tsx'
import { usePictureWords } from '../../ui/staff/crop/usePictureWords.ts'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { toast } from '../../ui/Toast.tsx'
import { deletePicture, type PictureAnswer, readChosen, sendPicture } from './picture.ts'

interface PictureButtonProps {
  speaker: Pick<Speaker_SpeakerFragment, 'id' | 'pictureUrl' | 'management'>
  name: string
  /** Called when the speaker must be refetched. */
  onChanged: () => void
}

/** Opens the dialog for a speaker's picture. */
export function PictureButton(props: PictureButtonProps) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const { name } = props
  return (
    <>
      <StaffButton
        kind="bare"
        aria-label={t({ id: 'speakers.edit-picture-of', message: `Edit picture of ${name}` })}
        onClick={() => setOpen(true)}
      >
        <Trans id="speakers.picture">Edit picture</Trans>
      </StaffButton>
      {isOpen && <SpeakerPicture {...props} onClose={() => setOpen(false)} />}
    </>
  )
}

interface Chosen {
  file: File
  picture: Cropped & { url: string }
  frame: Frame
}

/** A speaker's picture: select, crop to a square and save it, or delete it. */
function SpeakerPicture({ speaker, name, onChanged, onClose }: PictureButtonProps & { onClose: () => void }) {
  const { id, pictureUrl, management } = speaker
  const { t, i18n } = useLingui()
  const { chosen, choose, setFrame, error, setError } = useChosen()
  const [busy, setBusy] = useState(false)

  async function carryOut(act: Promise<PictureAnswer>, done: string) {
    setBusy(true)
    const answer = await act
    setBusy(false)
    if (!answer.ok)
      return setError(
        answer.message ??
          t({ id: 'common.server-didnt-respond-please-try', message: 'The server didn’t respond. Please try again.' }),
      )
    toast(done)
    onChanged()
    onClose()
  }

  return (
    <Dialog title={<Trans id="speakers.picture-of">Picture of {name}</Trans>} onClose={onClose}>
      <div className="mt-3 grid gap-5">
        {management?.isPublished && (
          <p className="text-offered">
            <Trans id="speakers.if-you-change-picture-speaker">
              If you change the picture, the speaker is removed from the page until they agree again.
            </Trans>
          </p>
        )}
        {pictureUrl && !chosen && <img src={pictureUrl} alt="" width={120} height={120} />}
        <PictureChoice
          help={
            <Trans id="speakers.png-jpeg-or-webp-image">
              A PNG, JPEG or WebP image, up to 15 MB. Published only with the person’s consent, beside their name.
            </Trans>
          }
          hasPicture={pictureUrl !== null || chosen !== null}
          error={error}
          share={null}
          choose={(file) => void choose(file)}
          retry={null}
        />
        {chosen && <CropField picture={chosen.picture} frame={chosen.frame} onFrame={setFrame} />}
      </div>
      <DialogActions>
        {pictureUrl && !chosen && (
          <StaffButton
            kind="bare"
            busy={busy}
            onClick={() =>
              void carryOut(
                deletePicture(id, i18n.locale),
                t({ id: 'speakers.picture-deleted', message: 'Picture deleted' }),
              )
            }
          >
            <Trans id="speakers.delete-picture">Delete picture</Trans>
          </StaffButton>
        )}
        <StaffButton onClick={onClose}>
          <Trans id="common.cancel">Cancel</Trans>
        </StaffButton>
        {chosen && (
          <StaffButton
            kind="primary"
            busy={busy}
            onClick={() =>
              void carryOut(
                sendPicture(id, chosen.file, chosen.frame, i18n.locale),
                t({ id: 'speakers.picture-saved', message: 'Picture saved' }),
              )
            }
          >
            <Trans id="speakers.save-picture">Save picture</Trans>
          </StaffButton>
        )}
      </DialogActions>
    </Dialog>
  )
}

/** The selected file and its crop, or why it can't be used. */
function useChosen() {
  const { t } = useLingui()
  const problemOf = usePictureWords()
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [error, setError] = useState<string | null>(null)

  async function choose(file: File | undefined) {
    if (!file) return
    const problem = problemOf(file)
    const picture = problem === null ? await readChosen(file) : null
    setError(
      problem ??
        (picture
          ? null
          : t({ id: 'speakers.picture-is-damaged', message: 'This image is damaged. Choose another one.' })),
    )
    setChosen(picture && { file, picture, frame: middleOf(picture) })
  }

  const setFrame = (frame: Frame) => setChosen((before) => before && { ...before, frame })
  return { chosen, choose, setFrame, error, setError }
}
