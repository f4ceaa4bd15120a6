import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { Act } from '../../app/staff/Act.tsx'
import { Dialog, DialogActs } from '../../ui/Dialog.tsx'
import { TextArea } from '../../ui/inputs.tsx'

const limit = 2_000

interface NotifyDialogProps {
  /** How many are registered. */
  people: number
  /** Null: nobody is emailed. */
  onSave: (notify: { text: string } | null) => void
  onClose: () => void
}

/** Asks whether to email those who are registered, before an event gets new times. */
export function NotifyDialog({ people, onSave, onClose }: NotifyDialogProps) {
  const { t } = useLingui()
  const [text, setText] = useState(() => t`We had to change the times, and apologise for the inconvenience.`)
  const isTooLong = text.trim().length > limit

  function submit(submission: FormEvent) {
    submission.preventDefault()
    if (!isTooLong) onSave({ text: text.trim() })
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
        <TextArea
          id="notify-text"
          label={<Trans>Your text</Trans>}
          optional
          error={isTooLong ? t`Shorten the text to ${limit} characters.` : undefined}
          rows={4}
          limit={limit}
          value={text}
          onValue={setText}
        />
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
