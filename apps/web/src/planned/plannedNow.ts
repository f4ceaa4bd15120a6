/** The currently planned actions, published by the undo bar for the rows and pages they affect. */
import { useSyncExternalStore } from 'react'
import type { Planned } from './UndoBar.tsx'

let planned: readonly Planned[] = []
const listeners = new Set<() => void>()

/** Called only by the undo bar. */
export function publishPlanned(now: readonly Planned[]): void {
  planned = now.filter(({ state }) => state === 'PLANNED')
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The newest planned action that matches; null if there is none. */
export const usePlanned = (isMeant: (action: Planned) => boolean): Planned | null =>
  useSyncExternalStore(
    subscribe,
    () => planned.findLast(isMeant) ?? null,
    () => null,
  )

/** Whether an action affects a registration. `isStaged`: then a release affects it too. */
export const concerns =
  (reference: string, isStaged: boolean) =>
  ({ kind, about }: Planned): boolean =>
    (about?.references.includes(reference) ?? false) || (isStaged && kind === 'RELEASE_STAGED_DECISIONS')
