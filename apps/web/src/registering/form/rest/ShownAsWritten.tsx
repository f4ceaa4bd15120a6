import { Trans } from '@lingui/react/macro'
import type { ComponentProps } from 'react'
import { NotTranslated } from '../../../events/NotTranslated.tsx'

/** Language of the organisers' texts. */
export function ShownAsWritten({ languages }: Pick<ComponentProps<typeof NotTranslated>, 'languages'>) {
  return (
    <NotTranslated languages={languages}>
      {(here, there) => (
        <Trans id="common.some-of-what-organisers-wrote">
          Some of the organisers’ text hasn’t been translated into {here} yet, so it’s shown in {there}.
        </Trans>
      )}
    </NotTranslated>
  )
}
