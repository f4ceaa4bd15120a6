import { useLingui } from '@lingui/react/macro'
import type { Decision } from '../../__generated__/graphql.ts'
import { type Command, useCommands } from '../../ui/commands.ts'
import { decisionKeys, decisionVerbs } from './decisionWords.ts'
import type { useDeciding } from './useDeciding.ts'

interface DecisionCommands {
  /** Decisions that are possible now. */
  possible: readonly Decision[]
  decide: (decision: Decision) => void
  /** Absent if nothing is staged. */
  unstage: (() => void) | undefined
  /** Null for viewers who decide about none. */
  deciding: Pick<ReturnType<typeof useDeciding>, 'staging' | 'setStaging'> | null
}

/**
 * Lists what can be decided now, and the way to stage decisions or let them take effect at once.
 * @param isPaused nothing is decided for a moment
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
