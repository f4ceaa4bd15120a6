import { Trans, useLingui } from '@lingui/react/macro'
import type { Decision } from '../../__generated__/graphql.ts'
import { decisionNouns } from '../deciding/decisionWords.ts'

const colours: Record<Decision, string> = {
  OFFER: 'text-offered',
  WAITLIST: 'text-waitlisted',
  NOT_SELECT: 'text-not-selected',
  DECLINE: 'text-declined',
  REINSTATE: 'text-submitted',
}

/** A staged decision that isn't released yet. `sending`: still being sent. */
export function StagedMark({ decision, sending = false }: { decision: Decision; sending?: boolean }) {
  const { t } = useLingui()
  return (
    <span
      className={`inline-block max-w-full truncate rounded-control border border-current border-dashed px-1.5 align-middle leading-5 ${colours[decision]} ${sending ? 'opacity-60' : ''}`}
    >
      <span className="sr-only">
        <Trans id="board.staged-3">Staged:</Trans>
      </span>
      {t(decisionNouns[decision])}
    </span>
  )
}
