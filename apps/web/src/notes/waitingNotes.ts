/**
 * Notes that the server has not answered yet, kept on the device from the moment they are saved until it has: nothing that was
 * typed is lost with the line. They are sent in order, each with the id it was given here, so that sending it twice makes one note.
 */
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { NoteKind } from '../__generated__/graphql.ts'

export interface Said {
  kind: NoteKind
  text: string
  topicId: string | null
  groupKeys: string[]
}

/** Why it was not taken as it is. It waits for its writer. */
export type Trouble =
  | { kind: 'REFUSED'; message: string }
  /** Somebody else changed it first: theirs. */
  | { kind: 'CHANGED'; message: string; theirs: Said; version: number }
  | { kind: 'TAKEN_OUT'; message: string }

export interface WaitingNote {
  id: string
  /** Of the note that is changed; null: a new one. */
  version: number | null
  said: Said
  /** ISO 8601: when it was typed. */
  heardAt: string
  /** Changed here after it was first sent. */
  isReworded: boolean
  trouble: Trouble | null
}

/** What the server answered: the note as it now is, or why not. */
export type Answered = { note: Said & { version: number } } | { trouble: Trouble }

const listeners = new Set<() => void>()
const tell = () => {
  for (const listener of listeners) listener()
}

const isWaiting = (value: unknown): value is WaitingNote =>
  typeof value === 'object' && value !== null && 'id' in value && 'said' in value && 'heardAt' in value

/** What was read last, so that nothing is read anew while nothing changed. */
const known = new Map<string, { stored: string; all: readonly WaitingNote[] }>()

function read(key: string): readonly WaitingNote[] {
  const stored = localStorage.getItem(key) ?? '[]'
  const before = known.get(key)
  if (before?.stored === stored) return before.all
  const all = parsed(stored)
  known.set(key, { stored, all })
  return all
}

function parsed(stored: string): WaitingNote[] {
  try {
    const all: unknown = JSON.parse(stored)
    return Array.isArray(all) ? all.filter(isWaiting) : []
  } catch {
    return []
  }
}

function change(key: string, by: (all: readonly WaitingNote[]) => readonly WaitingNote[]): void {
  const all = by(read(key))
  if (all.length === 0) localStorage.removeItem(key)
  else localStorage.setItem(key, JSON.stringify(all))
  tell()
}

const sameSaid = (one: Said, other: Said): boolean =>
  one.kind === other.kind &&
  one.text === other.text &&
  one.topicId === other.topicId &&
  one.groupKeys.toSorted().join() === other.groupKeys.toSorted().join()

/**
 * What still waits once the server has answered what was `sent`. `now`: as it waits by then, perhaps reworded meanwhile.
 * Null: nothing.
 */
export function afterAnswer(sent: WaitingNote, answered: Answered, now: WaitingNote): WaitingNote | null {
  if ('trouble' in answered) return { ...now, trouble: answered.trouble }
  const { version, ...said } = answered.note
  if (sameSaid(said, now.said)) return null
  // Taken before, when the answer was lost, and changed by somebody who had read it.
  if (sameSaid(now.said, sent.said) && !sent.isReworded) return null
  // Taken as it was first sent, and reworded here since.
  if (sent.version === null ? version === 1 : sameSaid(said, sent.said)) return { ...now, version, trouble: null }
  return { ...now, trouble: { kind: 'CHANGED', message: '', theirs: said, version } }
}

/** Milliseconds between tries, and how long an answer is waited for. */
const pause = 5_000
const patience = 15_000

/**
 * @param key   under which they are kept on the device
 * @param send  resolves with what the server answered; rejects where no answer came
 */
export function useWaitingNotes(key: string, send: (one: WaitingNote) => Promise<Answered>) {
  const subscribe = useCallback((listener: () => void) => {
    listeners.add(listener)
    window.addEventListener('storage', listener)
    return () => {
      listeners.delete(listener)
      window.removeEventListener('storage', listener)
    }
  }, [])
  const all = useSyncExternalStore(subscribe, () => read(key))
  const [isBroken, setBroken] = useState(false)
  const underWay = useRef(false)
  const [sender] = useState(() => ({ send }))
  useEffect(() => {
    sender.send = send
  })

  const flush = useCallback(async () => {
    if (underWay.current) return
    underWay.current = true
    try {
      for (let next = dueIn(key); next; next = dueIn(key)) {
        const sent = next
        const answered = await inTime(sender.send(sent))
        setBroken(false)
        change(key, (waiting) =>
          waiting.flatMap((each) => (each.id === sent.id ? (afterAnswer(sent, answered, each) ?? []) : each)),
        )
      }
    } catch {
      setBroken(true)
    }
    underWay.current = false
  }, [key, sender])

  useEffect(() => {
    void flush()
    const timer = setInterval(() => void flush(), pause)
    const online = () => void flush()
    window.addEventListener('online', online)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', online)
    }
  }, [flush])

  /** In place of what waits under the same id. */
  const put = useCallback(
    (one: Omit<WaitingNote, 'isReworded' | 'trouble'>) => {
      change(key, (waiting) => {
        const isReworded = waiting.some(({ id }) => id === one.id)
        const put = { ...one, isReworded, trouble: null }
        return isReworded ? waiting.map((each) => (each.id === one.id ? put : each)) : [...waiting, put]
      })
      void flush()
    },
    [key, flush],
  )
  const letGo = useCallback((id: string) => change(key, (waiting) => waiting.filter((each) => each.id !== id)), [key])
  return { all, isBroken, put, letGo }
}

/** Rejects where the answer is late; it may still have been taken. */
async function inTime<Result>(answer: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('No answer came in time.')), patience)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}

const dueIn = (key: string): WaitingNote | undefined => read(key).find(({ trouble }) => trouble === null)
