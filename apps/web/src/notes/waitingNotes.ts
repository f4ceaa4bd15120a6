/**
 * Notes that the server hasn't acknowledged yet, stored on the device from saving until then, so that nothing is lost if the
 * connection breaks. Sent in order, each with its client-generated id, so that a retry can't create a second note.
 */
import { useCallback } from 'react'
import type { NoteKind } from '../__generated__/graphql.ts'
import { useWaiting, type WaitingKind } from '../kernel/waiting.ts'

export interface Said {
  kind: NoteKind
  text: string
  topicId: string | null
  groupKeys: string[]
}

/** Why the note was rejected. It then waits for its author. */
export type Trouble =
  | { kind: 'REFUSED'; message: string }
  /** Somebody else changed the note first; `theirs` is their version. */
  | { kind: 'CHANGED'; message: string; theirs: Said; version: number }
  | { kind: 'TAKEN_OUT'; message: string }

export interface WaitingNote {
  id: string
  /** Version of the edited note as read; null for a new note. */
  version: number | null
  said: Said
  /** When it was typed, ISO 8601. */
  heardAt: string
  /** Whether it was edited here after it was first sent. */
  isReworded: boolean
  trouble: Trouble | null
}

/** The server's answer: the current note, or the refusal. */
export type Answered = { note: Said & { version: number } } | { trouble: Trouble }

const sameSaid = (one: Said, other: Said): boolean =>
  one.kind === other.kind &&
  one.text === other.text &&
  one.topicId === other.topicId &&
  one.groupKeys.toSorted().join() === other.groupKeys.toSorted().join()

/**
 * The remaining pending state after the server answered `sent`; null if nothing is left. `now`: the note's current state,
 * possibly edited in the meantime.
 */
export function afterAnswer(sent: WaitingNote, answered: Answered, now: WaitingNote): WaitingNote | null {
  if ('trouble' in answered) return { ...now, trouble: answered.trouble }
  const { version, ...said } = answered.note
  if (sameSaid(said, now.said)) return null
  // It was saved earlier, but the answer was lost, and somebody has changed it since.
  if (sameSaid(now.said, sent.said) && !sent.isReworded) return null
  // Saved as first sent, and edited here since then.
  if (sent.version === null ? version === 1 : sameSaid(said, sent.said)) return { ...now, version, trouble: null }
  return { ...now, trouble: { kind: 'CHANGED', message: '', theirs: said, version } }
}

const notes: WaitingKind<WaitingNote, Answered> = {
  isOne: (value): value is WaitingNote =>
    typeof value === 'object' && value !== null && 'id' in value && 'said' in value && 'heardAt' in value,
  isDue: ({ trouble }) => trouble === null,
  afterAnswer: (all, sent, answered) =>
    all.flatMap((each) => (each.id === sent.id ? (afterAnswer(sent, answered, each) ?? []) : each)),
}

/**
 * @param key storage key on the device
 * @param send resolves with the server's answer; rejects if none came
 */
export function useWaitingNotes(key: string, send: (one: WaitingNote) => Promise<Answered>) {
  const { all, isBroken, change, flush } = useWaiting(key, notes, send)
  /** Replaces a pending item with the same id. */
  const put = useCallback(
    (one: Omit<WaitingNote, 'isReworded' | 'trouble'>) => {
      change((waiting) => {
        const isReworded = waiting.some(({ id }) => id === one.id)
        const put = { ...one, isReworded, trouble: null }
        return isReworded ? waiting.map((each) => (each.id === one.id ? put : each)) : [...waiting, put]
      })
      void flush()
    },
    [change, flush],
  )
  const letGo = useCallback((id: string) => change((waiting) => waiting.filter((each) => each.id !== id)), [change])
  return { all, isBroken, put, letGo }
}
