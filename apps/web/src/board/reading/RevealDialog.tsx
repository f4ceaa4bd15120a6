import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import type { PersonalField } from '../../__generated__/graphql.ts'
import { type Outcome, ReasonDialog } from '../../ui/staff/ReasonDialog.tsx'

const titles: Record<PersonalField, MessageDescriptor> = {
  NAME: msg({ id: 'registrations.show-name', message: 'Show the name' }),
  EMAIL: msg({ id: 'registrations.show-address', message: 'Show the address' }),
  ORGANISATION: msg({ id: 'registrations.show-organisation', message: 'Show the organisation' }),
  COUNTRY: msg({ id: 'registrations.show-country', message: 'Show the country' }),
  LANGUAGES: msg({ id: 'registrations.show-languages', message: 'Show the languages' }),
  MOTIVATION: msg({ id: 'registrations.show-motivation', message: 'Show the motivation' }),
  ANSWERS: msg({ id: 'registrations.show-answers', message: 'Show the answers' }),
  PROTECTED_IDENTITY: msg({ id: 'registrations.show-who-it-is', message: 'Show identity' }),
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
      press={<Trans id="registrations.show-it-and-record-look">Show and record</Trans>}
      label={<Trans id="registrations.why-do-you-need-it">Why do you need to see this?</Trans>}
      needed={t({ id: 'registrations.say-why-person-is-told', message: 'Say why. The person sees the reason.' })}
      limit={500}
      onGiven={onReveal}
      onClose={onClose}
    >
      <p>
        <Trans id="registrations.person-is-told-that-your">
          The person can see that your institute looked, and why. The log records that it was you. The data stays
          visible while this application is open.
        </Trans>
      </p>
    </ReasonDialog>
  )
}
