import { Trans, useLingui } from '@lingui/react/macro'
import type { Language } from '../__generated__/graphql.ts'
import { EmailedAbout } from '../planned/EmailedAbout.tsx'
import { EmailsLabel } from '../planned/EmailsLabel.tsx'
import { type Preview, peopleOf } from '../planned/preview.ts'
import { Dialog, DialogActions } from '../ui/Dialog.tsx'
import { languageName } from '../ui/staff/LocalisedInput.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { contentLanguages } from '../ui/staff/texts.ts'
import { useList } from '../ui/useList.ts'

interface CallOffDialogProps {
  /** Of the event. */
  title: string
  /** In which the reason is written; the first is sent to people who read others. */
  languages: readonly Language[]
  preview: Preview
  busy: boolean
  onPress: () => void
  onClose: () => void
}

/** The last question: who is emailed, in which languages, and that it is final. */
export function CallOffDialog({ title, languages, preview, busy, onPress, onClose }: CallOffDialogProps) {
  const { t } = useLingui()
  const list = useList()
  const names = list(languages.map(languageName))
  const [first] = languages
  const isComplete = languages.length === contentLanguages.length
  return (
    <Dialog title={<Trans id="lifecycle.call-off-this-event">Call off “{title}”?</Trans>} onClose={onClose}>
      <div className="mt-3 grid gap-2 text-15 text-ink-2">
        <EmailedAbout emails={preview.emails} />
        <p>
          <Trans id="lifecycle.each-gets-email-in-their">
            Each gets the email in their own language. Your reason is written in {names}.
          </Trans>{' '}
          {!isComplete && languages.length > 1 && first && (
            <Trans id="lifecycle.people-who-read-other-languages">
              People who read other languages get it in {languageName(first)}.
            </Trans>
          )}
        </p>
        <p className="font-medium text-ink">
          <Trans id="lifecycle.this-is-final-you-can">This is final. You can undo it for a minute.</Trans>
        </p>
        {preview.refusal && <p role="alert">{preview.refusal}</p>}
      </div>
      <DialogActions>
        <StaffButton onClick={onClose}>
          <Trans id="common.cancel">Cancel</Trans>
        </StaffButton>
        <StaffButton kind="primary" busy={busy} disabled={preview.refusal !== null} onClick={onPress}>
          <EmailsLabel
            press={t({ id: 'lifecycle.call-off-the-event', message: 'Call off the event' })}
            people={peopleOf(preview)}
          />
        </StaffButton>
      </DialogActions>
    </Dialog>
  )
}
