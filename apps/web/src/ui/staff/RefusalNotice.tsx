import { Trans } from '@lingui/react/macro'
import { intoSight } from '../intoSight.ts'
import { SecondFactorLink } from '../SecondFactorGate.tsx'
import { StaffButton } from './StaffButton.tsx'

/** A refusal from the server; null instead if it didn't answer. */
export interface Refused {
  __typename: string
  message: string
}

/** Says why an action failed, in the server's words, and what helps. Scrolls into view if it is below the fold. */
export function RefusalNotice({ refused, onRefetch }: { refused: Refused | null; onRefetch?: () => void }) {
  return (
    <div
      ref={intoSight}
      role="alert"
      className="grid scroll-mb-20 justify-items-start gap-2 border-fault border-s-4 py-1 ps-4 text-15"
    >
      <p className="max-w-measure">
        {refused?.message ?? <Trans id="common.connection-lost">Connection lost. Nothing was changed.</Trans>}
      </p>
      {refused?.__typename === 'SecondFactorNeeded' && <SecondFactorLink kind="secondary" />}
      {refused?.__typename === 'ChangedMeanwhile' && onRefetch && (
        <StaffButton onClick={onRefetch}>
          <Trans id="institutes.reload">Reload</Trans>
        </StaffButton>
      )}
    </div>
  )
}
