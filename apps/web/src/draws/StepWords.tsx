import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Step } from './ceremony.ts'

/** Names the step that the countdown runs to. */
export function StepWords({ step }: { step: Step }): ReactNode {
  switch (step) {
    case 'COMMIT':
      return <Trans id="draws.time-left-to-commit">Time left to commit seeds</Trans>
    case 'CONFIRM':
      return <Trans id="draws.time-left-for-shares">Time left to exchange seed shares</Trans>
    case 'REVEAL':
      return <Trans id="draws.time-left-to-reveal">Time left to reveal seeds</Trans>
    case 'RECOVER':
      return <Trans id="draws.time-left-to-recover">Time left to recover missing seeds</Trans>
    case 'AWAIT_BEACON':
      return <Trans id="draws.time-until-random-value">Time until the public random value</Trans>
    case 'ENTER_BEACON':
      return <Trans id="draws.time-left-to-enter-value">Time left to enter the public random value</Trans>
    default:
      return step satisfies never
  }
}
