/** What is planned at the moment, as the undo bar read it: for rows and pages that it concerns. */
import { useSyncExternalStore } from 'react'
import type { Planned } from './UndoBar.tsx'

let planned: readonly Planned[] = []
const listeners = new Set<() => void>()

/** Only the undo bar calls it. */
export function publishPlanned(now: readonly Planned[]): void {
  planned = now.filter(({ state }) => state === 'PLANNED')
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The newest planned action of which this is true; null: there is none. */
export const usePlanned = (isMeant: (action: Planned) => boolean): Planned | null =>
  useSyncExternalStore(
    subscribe,
    () => planned.findLast(isMeant) ?? null,
    () => null,
  )

/** Whether an action concerns a registration; `isStaged`: a release does too. */
export const concerns =
  (reference: string, isStaged: boolean) =>
  ({ kind, about }: Planned): boolean =>
    (about?.references.includes(reference) ?? false) || (isStaged && kind === 'RELEASE_STAGED_DECISIONS')
