/** Check-ins that could not be sent yet, kept on the device: a door has to work without a line. */
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'

export interface WaitingCheckIn {
  sessionId: string
  reference: string
  way: 'CODE' | 'NAME'
  /** ISO 8601. */
  at: string
}

const keyOf = (slug: string) => `check-ins of ${slug}`
const listeners = new Set<() => void>()
const tell = () => {
  for (const listener of listeners) listener()
}

const stored = (slug: string): string => localStorage.getItem(keyOf(slug)) ?? '[]'

const isWaiting = (value: unknown): value is WaitingCheckIn =>
  typeof value === 'object' && value !== null && 'sessionId' in value && 'reference' in value && 'at' in value

function read(slug: string): WaitingCheckIn[] {
  try {
    const all: unknown = JSON.parse(stored(slug))
    return Array.isArray(all) ? all.filter(isWaiting) : []
  } catch {
    return []
  }
}

function write(slug: string, all: readonly WaitingCheckIn[]): void {
  if (all.length === 0) localStorage.removeItem(keyOf(slug))
  else localStorage.setItem(keyOf(slug), JSON.stringify(all))
  tell()
}

const isSame = (one: WaitingCheckIn, other: WaitingCheckIn) =>
  one.sessionId === other.sessionId && one.reference === other.reference

/** Milliseconds between tries. */
const pause = 10_000

/**
 * @param send  resolves once the server answered, whatever it answered; rejects where no answer came
 */
export function useWaitingCheckIns(slug: string, send: (one: WaitingCheckIn) => Promise<void>) {
  const subscribe = useCallback((listener: () => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }, [])
  const count = useSyncExternalStore(subscribe, () => read(slug).length)
  const underWay = useRef(false)
  const [sender] = useState(() => ({ send }))
  useEffect(() => {
    sender.send = send
  })

  const flush = useCallback(async () => {
    if (underWay.current) return
    underWay.current = true
    try {
      for (const one of read(slug)) {
        await sender.send(one)
        write(
          slug,
          read(slug).filter((other) => !isSame(one, other)),
        )
      }
    } catch {
      // Still no line: what waits stays.
    }
    underWay.current = false
  }, [slug, sender])

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

  const keep = useCallback(
    (one: WaitingCheckIn) => write(slug, [...read(slug).filter((other) => !isSame(one, other)), one]),
    [slug],
  )
  return { count, keep }
}
