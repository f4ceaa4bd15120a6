import type { Decision } from '../../__generated__/graphql.ts'
import type { RowSelection } from '../selecting/useRowSelection.ts'
import { allDecisions } from './decisionWords.ts'

export interface DecisionTargets {
  /** References, or all registrations that match the filters. */
  chosen: readonly string[] | 'everyone'
  /** Decisions that are possible for at least one target. */
  possible: readonly Decision[]
  /** References of loaded targets with a staged decision. */
  staged: readonly string[]
}

/**
 * Targets of a key or button: the selected rows, or the active one if none is selected.
 * @param isBeingStaged whether a decision about it is being staged; its row already shows the decision
 */
export function decisionTargets(
  { known, selection, selected }: RowSelection,
  active: string | undefined,
  isBeingStaged: (reference: string) => boolean,
): DecisionTargets {
  const references = selected.length > 0 ? selected : active ? [active] : []
  const rows = references.flatMap((reference) => known(reference) ?? [])
  return {
    chosen: selection.everyone ? 'everyone' : references,
    possible: allDecisions.filter(
      (decision) => selection.everyone || rows.some((row) => row.viewerCan.decide.includes(decision)),
    ),
    staged: rows
      .filter(({ staged, reference }) => staged || isBeingStaged(reference))
      .map(({ reference }) => reference),
  }
}
