import { Trans } from '@lingui/react/macro'
import type { ComponentProps } from 'react'
import { NotTranslated } from '../../../events/NotTranslated.tsx'

/** Language of the organisers' texts. */
export function ShownAsWritten({ languages }: Pick<ComponentProps<typeof NotTranslated>, 'languages'>) {
  return (
    <NotTranslated languages={languages}>
      {(here, there) => (
        <Trans id="common.some-of-what-organisers-wrote">
          Some of what the organisers wrote isn’t translated into {here} yet, and is shown in {there}.
        </Trans>
      )}
    </NotTranslated>
  )
}
