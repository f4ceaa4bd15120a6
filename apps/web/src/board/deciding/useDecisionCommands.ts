import { useLingui } from '@lingui/react/macro'
import type { Decision } from '../../__generated__/graphql.ts'
import { type Command, useCommands } from '../../ui/commands.ts'
import { decisionKeys, decisionVerbs } from './decisionWords.ts'
import type { useDeciding } from './useDeciding.ts'

interface DecisionCommands {
  /** Decisions that are currently possible. */
  possible: readonly Decision[]
  decide: (decision: Decision) => void
  /** Undefined if nothing is staged. */
  unstage: (() => void) | undefined
  /** Null for viewers who can't decide. */
  deciding: Pick<ReturnType<typeof useDeciding>, 'staging' | 'setStaging'> | null
}

/**
 * Registers the possible decisions as commands, and the switch between staging and applying.
 * @param isPaused whether decisions are temporarily unavailable
 */
export function useDecisionCommands(commands: DecisionCommands, isPaused = false): void {
  const { possible, decide, unstage, deciding } = commands
  const { t } = useLingui()
  const decisions = possible.map(
    (decision): Command => ({
      name: t(decisionVerbs[decision]),
      keys: decisionKeys[decision],
      act: () => decide(decision),
    }),
  )
  const others: Command[] = [
    ...(unstage ? [{ name: t({ id: 'common.unstage', message: 'Unstage' }), keys: 'u', act: unstage }] : []),
    ...(deciding
      ? [
          {
            name: deciding.staging
              ? t({ id: 'board.apply-now', message: 'Apply now' })
              : t({ id: 'board.stage', message: 'Stage' }),
            keys: 's',
            act: () => deciding.setStaging(!deciding.staging),
          },
        ]
      : []),
  ]
  useCommands(isPaused ? [] : [...decisions, ...others])
}
