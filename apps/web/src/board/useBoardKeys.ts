import type { EventState } from '../__generated__/graphql.ts'
import { useKeys } from '../ui/staff/keys.ts'
import { deadKeysOf, decisionKeyBindings, navigationKeys, selectionKeys } from './boardKeys.ts'
import { nothingToUnstage } from './deciding/cannotDecide.tsx'
import type { DecisionTargets } from './deciding/decisionTargets.ts'
import type { useDeciding } from './deciding/useDeciding.ts'
import { useDecisionCommands } from './deciding/useDecisionCommands.ts'
import type { RowNavigation } from './selecting/useRowNavigation.ts'
import type { RowSelection } from './selecting/useRowSelection.ts'
import type { BoardRowsSource } from './table/useBoard.ts'

interface BoardActions {
  navigation: RowNavigation
  picked: RowSelection
  deciding: ReturnType<typeof useDeciding>
  targets: DecisionTargets
  rows: Pick<BoardRowsSource, 'total'>
  eventState: EventState
  mayDecide: boolean
  maySelect: boolean
  unstage: () => void
  /** Undefined if the viewer may not write to people. */
  onEmail: ((reference: string) => void) | undefined
}

/** Binds the board's shortcuts, and registers its decisions as commands. */
export function useBoardKeys(actions: BoardActions): void {
  const { navigation, picked, deciding, targets, rows, eventState, mayDecide, maySelect, unstage, onEmail } = actions
  const { selection, isAnySelected } = picked
  const { current, open } = navigation
  const isAnyStaged = targets.staged.length > 0 && !selection.everyone
  useKeys({
    ...navigationKeys(navigation, isAnySelected ? selection.clear : undefined),
    // The panel of an open application binds this key itself.
    e: onEmail && current && !open ? () => onEmail(current) : undefined,
    ...(maySelect && selectionKeys(navigation, picked, rows.total)),
    ...deadKeysOf(targets, picked.known, { eventState, mayDecide }),
    ...(mayDecide && {
      ...decisionKeyBindings(deciding, targets),
      u: isAnyStaged ? unstage : nothingToUnstage,
    }),
  })
  useDecisionCommands({
    possible: mayDecide ? targets.possible : [],
    decide: (decision) => void deciding.decide(decision, targets.chosen),
    unstage: mayDecide && isAnyStaged ? unstage : undefined,
    deciding: mayDecide ? deciding : null,
  })
}
