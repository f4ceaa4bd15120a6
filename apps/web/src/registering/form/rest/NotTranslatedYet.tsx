import { Trans } from '@lingui/react/macro'
import type { ComponentProps } from 'react'
import { NotTranslated } from '../../../events/NotTranslated.tsx'

/** Language of the organisers' questions. */
export function NotTranslatedYet({ languages }: Pick<ComponentProps<typeof NotTranslated>, 'languages'>) {
  return (
    <NotTranslated languages={languages}>
      {(here, there) => (
        <Trans id="registering.some-of-these-questions-arent">
          Some of these questions aren’t translated into {here} yet, and are shown in {there}.
        </Trans>
      )}
    </NotTranslated>
  )
}
