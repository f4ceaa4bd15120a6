/** Hears of it when a mutation answers that it was planned, whichever page asked. */
import { ApolloLink } from '@apollo/client'
import { tap } from 'rxjs'

const listeners = new Set<() => void>()

/** @returns stops hearing */
export function onPlanned(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const isPlanned = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && '__typename' in answer && answer.__typename === 'ActionPlanned'

export const plannedLink = new ApolloLink((operation, forward) =>
  forward(operation).pipe(
    tap(({ data }) => {
      if (Object.values(data ?? {}).some(isPlanned)) for (const listener of listeners) listener()
    }),
  ),
)
