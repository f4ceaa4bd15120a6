import type { Bindings } from '../ui/staff/keys.ts'
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

export const decisionKeyBindings = (
  { staging, setStaging, offerLimit, decide }: ReturnType<typeof useDeciding>,
  { possible, chosen }: DecisionTargets,
): Bindings => ({
  s: () => setStaging(!staging),
  l: offerLimit.ask,
  ...Object.fromEntries(possible.map((decision) => [decisionKeys[decision], () => decide(decision, chosen)])),
})
