import { Trans } from '@lingui/react/macro'
import { intoSight } from '../ui/intoSight.ts'
import { Notice } from '../ui/Notice.tsx'

/** Why an action failed, in the server's words; null if the server didn't answer. */
export function RefusedNotice({ refused }: { refused: { message: string } | null }) {
  return (
    <div ref={intoSight} className="scroll-my-6">
      <Notice tone="fault">
        {refused?.message ?? <Trans id="common.connection-lost">Connection lost. Nothing was changed.</Trans>}
      </Notice>
    </div>
  )
}
