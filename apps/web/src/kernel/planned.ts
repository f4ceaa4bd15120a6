/** News of planned actions, whichever page asked for them. */
import { ApolloLink } from '@apollo/client'
import { tap } from 'rxjs'

const listeners = new Set<() => void>()

/** Hears of it when a mutation answers that it was planned. @returns stops hearing */
export function onPlanned(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Says that something was planned, where the answer of the mutation does not. */
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

type SettledListener = (id: string, state: Settled) => void

const settledListeners = new Set<SettledListener>()

/** Hears of it when an action of the viewer's took effect, or was undone here. @returns stops hearing */
export function onSettled(listener: SettledListener): () => void {
  settledListeners.add(listener)
  return () => settledListeners.delete(listener)
}

export function announceSettled(id: string, state: Settled): void {
  for (const listener of settledListeners) listener(id, state)
}
