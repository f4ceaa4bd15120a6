import { Trans } from '@lingui/react/macro'
import { Notice } from '../ui/Notice.tsx'

/** Why something was not done, in the server's words; null: no answer came. */
export function NotDone({ refused }: { refused: { message: string } | null }) {
  return (
    <Notice tone="fault">
      {refused?.message ?? <Trans>The line to the server is broken. Nothing was changed.</Trans>}
    </Notice>
  )
}
