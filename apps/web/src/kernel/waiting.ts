/** Unacknowledged writes, stored on the device until the server answers, so that nothing is lost if the connection breaks. */
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'

export interface WaitingKind<One, Answer> {
  /** Validates an item found on the device. */
  isOne: (value: unknown) => value is One
  /** Whether the item is ready to send; otherwise it waits for its author. */
  isDue: (one: One) => boolean
  /** The pending items once `sent` was answered: it must be removed, no longer due, or changed since it was sent. */
  afterAnswer: (all: readonly One[], sent: One, answer: Answer) => readonly One[]
}

const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

const storedIn = (key: string): string => localStorage.getItem(key) ?? '[]'

function parsed<One>(stored: string, isOne: WaitingKind<One, never>['isOne']): readonly One[] {
  try {
    const all: unknown = JSON.parse(stored)
    return Array.isArray(all) ? all.filter(isOne) : []
  } catch {
    return []
  }
}

function write(key: string, all: readonly unknown[]): void {
  if (all.length === 0) localStorage.removeItem(key)
  else localStorage.setItem(key, JSON.stringify(all))
  for (const listener of listeners) listener()
}

/** Delay between retries and timeout of an answer, in milliseconds. */
const pause = 5_000
const timeout = 15_000

/**
 * Sends pending items in order, one after another: immediately, every few seconds, and when the browser comes online.
 * @param key storage key
 * @param kind the same object at every call
 * @param send resolves with the server's answer; rejects if none came
 */
export function useWaiting<One, Answer>(
  key: string,
  kind: WaitingKind<One, Answer>,
  send: (one: One) => Promise<Answer>,
) {
  const stored = useSyncExternalStore(subscribe, () => storedIn(key))
  const all = useMemo(() => parsed(stored, kind.isOne), [stored, kind])
  const [isBroken, setBroken] = useState(false)
  const underWay = useRef(false)
  const [sender] = useState(() => ({ send }))
  useEffect(() => {
    sender.send = send
  })

  const change = useCallback(
    (by: (all: readonly One[]) => readonly One[]) => write(key, by(parsed(storedIn(key), kind.isOne))),
    [key, kind],
  )
  const flush = useCallback(async () => {
    if (underWay.current) return
    underWay.current = true
    const due = () => parsed(storedIn(key), kind.isOne).find(kind.isDue)
    try {
      for (let next = due(); next; next = due()) {
        const sent = next
        const answer = await inTime(sender.send(sent))
        setBroken(false)
        change((waiting) => kind.afterAnswer(waiting, sent, answer))
      }
    } catch {
      setBroken(true)
    }
    underWay.current = false
  }, [key, kind, change, sender])

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
  return { all, isBroken, change, flush }
}

/** Rejects on timeout; the server may still have accepted the request. */
async function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('No answer came in time.')), timeout)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}
