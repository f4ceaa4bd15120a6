import { Trans } from '@lingui/react/macro'
import type { ComponentProps } from 'react'
import { NotTranslated } from '../../../events/NotTranslated.tsx'

/** Language of the organisers' texts. */
export function ShownAsWritten({ languages }: Pick<ComponentProps<typeof NotTranslated>, 'languages'>) {
  return (
    <NotTranslated languages={languages}>
      {(here, there) => (
        <Trans id="common.not-everything-that-organisers-wrote">
          Not everything that the organisers wrote is translated into {here} yet. What is missing is shown as they wrote
          it, in {there}.
        </Trans>
      )}
    </NotTranslated>
  )
}
