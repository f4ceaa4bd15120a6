/** Announces registrations just added or corrected in this browser, which may now be likely duplicates of others. */
import { onSettled, type SettledAction } from '../kernel/planned.ts'

type Listener = (reference: string | null) => void

const listeners = new Set<Listener>()

export function announceRecord(reference: string): void {
  for (const listener of listeners) listener(reference)
}

const changesRecords = ({ kind }: SettledAction) => kind === 'ADD_PERSON' || kind === 'CORRECT_REGISTRATION'

/**
 * Listens for registrations that were added or corrected, immediately or after the minute for undoing. The listener gets null if
 * the reference isn't known: then it is the one added last.
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
