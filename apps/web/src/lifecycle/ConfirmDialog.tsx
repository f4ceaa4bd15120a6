import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Language } from '../__generated__/graphql.ts'
import { EmailedAbout } from '../planned/EmailedAbout.tsx'
import { EmailsLabel } from '../planned/EmailsLabel.tsx'
import { type Preview, type Previewed, peopleOf } from '../planned/preview.ts'
import { TestToMyself } from '../planned/TestToMyself.tsx'
import { Dialog, DialogActions } from '../ui/Dialog.tsx'
import { languageName } from '../ui/staff/LocalisedInput.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { contentLanguages } from '../ui/staff/texts.ts'
import { useList } from '../ui/useList.ts'

export interface Question {
  title: ReactNode
  /** Says whether the action can be undone. */
  consequence: ReactNode
  /** Label of the button, without the number of people. */
  press: string
}

interface ConfirmDialogProps extends Question {
  /** Languages of the reason; people who read none of them get the first. */
  languages: readonly Language[]
  /** What the preview is of. */
  action: Previewed
  /** In which the reason is shown. */
  language: Language
  preview: Preview
  busy: boolean
  onPress: () => void
  onClose: () => void
}

/** Final confirmation: who will be emailed, in which languages, and the consequences. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, consequence, press, languages, action, language, preview, busy, onPress, onClose } = props
  const list = useList()
  const names = list(languages.map(languageName))
  const [first] = languages
  const isComplete = languages.length === contentLanguages.length
  return (
    <Dialog title={title} onClose={onClose}>
      <div className="mt-3 grid gap-2 text-15 text-ink-2">
        <EmailedAbout emails={preview.emails} />
        <p>
          <Trans id="lifecycle.each-gets-email-in-their">
            Everyone gets the email in their own language. Your reason is written in {names}.
          </Trans>{' '}
          {!isComplete && languages.length > 1 && first && (
            <Trans id="lifecycle.people-who-read-other-languages">
              People who read other languages get the reason in {languageName(first)}.
            </Trans>
          )}
        </p>
        <p className="font-medium text-ink">{consequence}</p>
        {preview.refusal && <p role="alert">{preview.refusal}</p>}
      </div>
      <DialogActions>
        <StaffButton onClick={onClose}>
          <Trans id="common.cancel">Cancel</Trans>
        </StaffButton>
        {preview.people !== 0 && <TestToMyself action={action} language={language} />}
        <StaffButton kind="primary" busy={busy} disabled={preview.refusal !== null} onClick={onPress}>
          <EmailsLabel press={press} people={peopleOf(preview)} />
        </StaffButton>
      </DialogActions>
    </Dialog>
  )
}
