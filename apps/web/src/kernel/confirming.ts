/** Requests a second factor where the server requires a recent one, then retries the request. */
import { ApolloLink } from '@apollo/client'
import { from, of, switchMap } from 'rxjs'

export interface Confirming {
  /** `shown`: whether the second factor was presented; if not, the refusal stands. */
  settle: (shown: boolean) => void
}

let pending: (Confirming & { outcome: Promise<boolean> }) | null = null
const listeners = new Set<() => void>()

function change(next: typeof pending): void {
  pending = next
  for (const listener of listeners) listener()
}

/**
 * For `useSyncExternalStore`.
 * @returns unsubscribes
 */
export function onConfirming(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const confirmingNow = (): Confirming | null => pending

/**
 * Opens the confirmation dialog where a page can show one.
 * @returns whether the second factor was presented; concurrent callers share one dialog
 */
export function confirmAgain(): Promise<boolean> {
  if (pending) return pending.outcome
  if (listeners.size === 0) return Promise.resolve(false)
  const { promise: outcome, resolve } = Promise.withResolvers<boolean>()
  const settle = (shown: boolean) => {
    change(null)
    resolve(shown)
  }
  change({ settle, outcome })
  return outcome
}

const isWanted = (answer: unknown): boolean =>
  typeof answer === 'object' &&
  answer !== null &&
  '__typename' in answer &&
  answer.__typename === 'RecentSecondFactorNeeded'

export const confirmingLink = new ApolloLink((operation, forward) =>
  forward(operation).pipe(
    switchMap((answer) =>
      Object.values(answer.data ?? {}).some(isWanted)
        ? from(confirmAgain()).pipe(switchMap((shown) => (shown ? forward(operation) : of(answer))))
        : of(answer),
    ),
  ),
)

/** Error code with which REST routes require a recent second factor. */
export const recentFactorCode = 'RECENT_SECOND_FACTOR_NEEDED'

/** `fetch` for file URLs. */
export async function fetchConfirmed(address: string, options: RequestInit): Promise<Response> {
  const answer = await fetch(address, options)
  if (answer.status !== 403) return answer
  const received: unknown = await answer.clone().json()
  const wants =
    typeof received === 'object' && received !== null && 'code' in received && received.code === recentFactorCode
  return wants && (await confirmAgain()) ? fetch(address, options) : answer
}
