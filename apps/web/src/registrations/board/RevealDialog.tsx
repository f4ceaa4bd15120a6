import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import type { PersonalField } from '../../__generated__/graphql.ts'
import { type Outcome, ReasonDialog } from '../../app/staff/ReasonDialog.tsx'

const titles: Record<PersonalField, MessageDescriptor> = {
  NAME: msg`Show the name`,
  EMAIL: msg`Show the address`,
  ORGANISATION: msg`Show the organisation`,
  COUNTRY: msg`Show the country`,
  LANGUAGES: msg`Show the languages`,
  MOTIVATION: msg`Show the motivation`,
  ANSWERS: msg`Show the answers`,
  PROTECTED_IDENTITY: msg`Show who it is`,
}

interface RevealDialogProps {
  field: PersonalField
  onReveal: (reason: string) => Promise<Outcome>
  onClose: () => void
}

/** Asks for the reason without which what is masked stays so. */
export function RevealDialog({ field, onReveal, onClose }: RevealDialogProps) {
  const { t } = useLingui()
  return (
    <ReasonDialog
      title={t(titles[field])}
      act={<Trans>Show it and record the look</Trans>}
      label={<Trans>Why do you need it?</Trans>}
      needed={t`Say why: the person is told the reason.`}
      limit={500}
      onGiven={onReveal}
      onClose={onClose}
    >
      <p>
        <Trans>
          The person is told that your institute looked, and why. The look is recorded in the log as yours. It is shown
          to you for as long as this application is open.
        </Trans>
      </p>
    </ReasonDialog>
  )
}
