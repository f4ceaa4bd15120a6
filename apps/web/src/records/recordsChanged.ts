/** Says that a registration was added or corrected here just now, which may make it a likely duplicate of another. */
import { onSettled, type SettledAction } from '../kernel/planned.ts'

type Listener = (reference: string | null) => void

const listeners = new Set<Listener>()

export function announceRecord(reference: string): void {
  for (const listener of listeners) listener(reference)
}

const changesRecords = ({ kind }: SettledAction) => kind === 'ADD_PERSON' || kind === 'CORRECT_REGISTRATION'

/**
 * Listens for registrations that were added or corrected, at once or after their minute; null: the one that was added last.
 * @returns unsubscribes
 */
export function onRecordChanged(listener: Listener): () => void {
  listeners.add(listener)
  const forget = onSettled((_, state, action) => {
    if (state === 'DONE' && action && changesRecords(action)) listener(action.references[0] ?? null)
  })
  return () => {
    listeners.delete(listener)
    forget()
  }
}
