import { useEffect, useEffectEvent, useRef } from 'react'

/** Backoff in milliseconds; the last one repeats. */
const pauses = [4_000, 10_000, 30_000, 60_000]

/** Retries sending: as soon as the browser is online, and at intervals. */
export function useResending(isNotSent: boolean, send: () => void): void {
  const tries = useRef(0)
  const again = useEffectEvent(() => {
    tries.current += 1
    send()
  })
  useEffect(() => {
    if (!isNotSent) return
    const tryAgain = () => again()
    const timer = setTimeout(tryAgain, pauses[Math.min(tries.current, pauses.length - 1)])
    window.addEventListener('online', tryAgain)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', tryAgain)
    }
  }, [isNotSent])
}
