/** Events about planned actions, whichever page requested them. */
import { ApolloLink } from '@apollo/client'
import { tap } from 'rxjs'

const listeners = new Set<() => void>()

/**
 * Listens for mutations whose answer says that the action was planned.
 * @returns unsubscribes
 */
export function onPlanned(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Announces a planned action where the mutation's answer does not. */
export function announcePlanned(): void {
  for (const listener of listeners) listener()
}

const isPlanned = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && '__typename' in answer && answer.__typename === 'ActionPlanned'

export const plannedLink = new ApolloLink((operation, forward) =>
  forward(operation).pipe(
    tap(({ data }) => {
      if (Object.values(data ?? {}).some(isPlanned)) announcePlanned()
    }),
  ),
)

export type Settled = 'DONE' | 'UNDONE'

/** The subject of an action; omitted where it is unknown. */
export interface SettledAction {
  kind: string
  references: readonly string[]
}

type SettledListener = (id: string, state: Settled, action?: SettledAction) => void

const settledListeners = new Set<SettledListener>()

/**
 * Listens for the viewer's actions that took effect, or that were undone in this browser.
 * @returns unsubscribes
 */
export function onSettled(listener: SettledListener): () => void {
  settledListeners.add(listener)
  return () => settledListeners.delete(listener)
}

export function announceSettled(id: string, state: Settled, action?: SettledAction): void {
  for (const listener of settledListeners) listener(id, state, action)
}
