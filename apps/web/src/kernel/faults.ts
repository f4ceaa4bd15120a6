/** The last server error, until it is dismissed. */
export interface Fault {
  /** Request id that people can quote when they ask for help. */
  requestId: string | null
  /** The server's explanation, in the reader's language; null if there is none. */
  message: string | null
}

let fault: Fault | null = null
const listeners = new Set<() => void>()

export function reportFault(reported: Fault): void {
  change(reported)
}

export function putFaultAway(): void {
  change(null)
}

export const currentFault = (): Fault | null => fault

/** For `useSyncExternalStore`. */
export function onFault(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function change(next: Fault | null): void {
  fault = next
  for (const listener of listeners) listener()
}
