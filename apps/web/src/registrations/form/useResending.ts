import { useEffect, useEffectEvent, useRef } from 'react'

/** Milliseconds before each further try; the last one goes on. */
const pauses = [4_000, 10_000, 30_000, 60_000]

/** Tries again while something is not sent: as soon as there is a line again, and now and then in any case. */
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
