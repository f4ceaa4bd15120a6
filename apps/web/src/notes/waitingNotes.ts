/**
 * Notes that the server has not answered yet, kept on the device from the moment they are saved until it has: nothing that was
 * typed is lost with the line. They are sent in order, each with the id it was given here, so that sending it twice makes one note.
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

/** Why it was rejected. It waits for its author. */
export type Trouble =
  | { kind: 'REFUSED'; message: string }
  /** Somebody else changed it first: theirs. */
  | { kind: 'CHANGED'; message: string; theirs: Said; version: number }
  | { kind: 'TAKEN_OUT'; message: string }

export interface WaitingNote {
  id: string
  /** Id of the edited note; null: a new one. */
  version: number | null
  said: Said
  /** ISO 8601: when it was typed. */
  heardAt: string
  /** Changed here after it was first sent. */
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

/** What is still pending after the server answered `sent`. `now`: its current state, perhaps edited meanwhile. Null: nothing. */
export function afterAnswer(sent: WaitingNote, answered: Answered, now: WaitingNote): WaitingNote | null {
  if ('trouble' in answered) return { ...now, trouble: answered.trouble }
  const { version, ...said } = answered.note
  if (sameSaid(said, now.said)) return null
  // Taken before, when the answer was lost, and changed by somebody who had read it.
  if (sameSaid(now.said, sent.said) && !sent.isReworded) return null
  // Saved as first sent, and edited here since.
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
