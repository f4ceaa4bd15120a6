import type { Bindings } from '../ui/staff/keys.ts'
import { deadKeyBindings } from './deciding/cannotDecide.tsx'
import type { DecisionTargets } from './deciding/decisionTargets.ts'
import { decisionKeys } from './deciding/decisionWords.ts'
import type { useDeciding } from './deciding/useDeciding.ts'
import type { RowNavigation } from './selecting/useRowNavigation.ts'
import type { RowSelection } from './selecting/useRowSelection.ts'

/** Escape closes what is open, then clears the selection. */
export const navigationKeys = (
  { open, current, index, moveTo, read }: RowNavigation,
  clearSelection: (() => void) | undefined,
): Bindings => ({
  j: () => moveTo(index + 1),
  k: () => moveTo(index - 1),
  Enter: current ? () => read(current) : undefined,
  Escape: open ? () => read(null) : clearSelection,
})

export const selectionKeys = (
  { current, index, extend }: RowNavigation,
  { selection, mayActOn }: RowSelection,
  total: number,
): Bindings => ({
  x: current && mayActOn(current) ? () => void selection.toggle(current, index) : undefined,
  J: () => extend(1),
  K: () => extend(-1),
  a: selection.toggleAll,
  A: total > 0 ? selection.selectEveryone : undefined,
})

/** Bindings for decision keys that are unavailable: pressing one explains why it can't be applied to its targets. */
export function deadKeysOf({ chosen }: DecisionTargets, known: RowSelection['known'], of: DeadKeysOf): Bindings {
  const only = chosen !== 'everyone' && chosen.length === 1 ? chosen[0] : undefined
  return deadKeyBindings({
    ...of,
    state: only === undefined ? undefined : known(only)?.state,
    isAnyChosen: chosen === 'everyone' || chosen.length > 0,
  })
}

type DeadKeysOf = Pick<Parameters<typeof deadKeyBindings>[0], 'eventState' | 'mayDecide'>

export const decisionKeyBindings = (
  { staging, setStaging, offerLimit, decide }: ReturnType<typeof useDeciding>,
  { possible, chosen }: DecisionTargets,
): Bindings => ({
  s: () => setStaging(!staging),
  l: offerLimit.ask,
  ...Object.fromEntries(possible.map((decision) => [decisionKeys[decision], () => decide(decision, chosen)])),
})
