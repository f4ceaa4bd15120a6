import { Plural, Trans } from '@lingui/react/macro'
import type { FormEvent } from 'react'
import { Act } from '../../app/staff/Act.tsx'
import { useNoticeText } from '../../planned/NoticeText.tsx'
import { Dialog, DialogActs } from '../../ui/Dialog.tsx'

interface NotifyDialogProps {
  /** How many are registered. */
  people: number
  /** Null: nobody is emailed. */
  onSave: (notify: { text: string } | null) => void
  onClose: () => void
}

/** Asks whether to email those who are registered, before an event gets new times. */
export function NotifyDialog({ people, onSave, onClose }: NotifyDialogProps) {
  const { text, field, isTooLong } = useNoticeText()

  function submit(submission: FormEvent) {
    submission.preventDefault()
    if (!isTooLong) onSave({ text })
  }

  return (
    <Dialog title={<Trans>Email the new times?</Trans>} onClose={onClose}>
      <p className="mt-3 text-15 text-ink-2">
        <Trans>
          The email gives the new times, the previous ones and your text. It goes out after a minute in which you can
          undo it.
        </Trans>
      </p>
      <form noValidate onSubmit={submit} className="mt-4 grid gap-4 text-15">
        {field}
        <DialogActs>
          <Act onClick={onClose}>
            <Trans>Cancel</Trans>
          </Act>
          <Act onClick={() => onSave(null)}>
            <Trans>Save without emailing</Trans>
          </Act>
          <Act kind="primary" type="submit">
            <Plural value={people} one="Save and email # person" other="Save and email # people" />
          </Act>
        </DialogActs>
      </form>
    </Dialog>
  )
}
