import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import type { PersonalField } from '../../__generated__/graphql.ts'
import { type Outcome, ReasonDialog } from '../../ui/staff/ReasonDialog.tsx'

const titles: Record<PersonalField, MessageDescriptor> = {
  NAME: msg({ id: 'board.show-name', message: 'Show the name' }),
  EMAIL: msg({ id: 'board.show-address', message: 'Show the address' }),
  ORGANISATION: msg({ id: 'board.show-organisation', message: 'Show the organisation' }),
  COUNTRY: msg({ id: 'board.show-country', message: 'Show the country' }),
  LANGUAGES: msg({ id: 'board.show-languages', message: 'Show the languages' }),
  MOTIVATION: msg({ id: 'board.show-motivation', message: 'Show the motivation' }),
  ANSWERS: msg({ id: 'board.show-answers', message: 'Show the answers' }),
  PROTECTED_IDENTITY: msg({ id: 'board.show-identity', message: 'Show identity' }),
}

interface RevealDialogProps {
  field: PersonalField
  onReveal: (reason: string) => Promise<Outcome>
  onClose: () => void
}

/** Asks for the reason required to reveal a masked field. */
export function RevealDialog({ field, onReveal, onClose }: RevealDialogProps) {
  const { t } = useLingui()
  return (
    <ReasonDialog
      title={t(titles[field])}
      press={<Trans id="board.show-it-and-record-look">Show and record</Trans>}
      label={<Trans id="board.why-do-you-need-it">Why do you need to see this?</Trans>}
      needed={t({ id: 'board.say-why-person-is-told', message: 'Give a reason. The person will see it.' })}
      limit={500}
      onGiven={onReveal}
      onClose={onClose}
    >
      <p>
        <Trans id="board.person-is-told-that-your">
          The person can see that your institute looked, and why. The log records that it was you. The data stays
          visible while this application is open.
        </Trans>
      </p>
    </ReasonDialog>
  )
}
