import { useLingui } from '@lingui/react/macro'
import type { Decision } from '../../__generated__/graphql.ts'
import { useCommands } from '../../ui/commands.ts'
import { decisionKeys, decisionVerbs } from './decisionWords.ts'

/** Lists the decisions that are possible now. */
export function useDecisionCommands(possible: readonly Decision[], decide: (decision: Decision) => void): void {
  const { t } = useLingui()
  useCommands(
    possible.map((decision) => ({
      name: t(decisionVerbs[decision]),
      keys: decisionKeys[decision],
      act: () => decide(decision),
    })),
  )
}
