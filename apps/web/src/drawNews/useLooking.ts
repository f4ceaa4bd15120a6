import { useEffect, useEffectEvent } from 'react'

/** Polls every `every` milliseconds while waiting for something and the page is visible. */
export function useLooking(isWaiting: boolean, every: number, look: () => void): void {
  const again = useEffectEvent(() => {
    if (document.visibilityState === 'visible') look()
  })
  useEffect(() => {
    if (!isWaiting) return
    const timer = setInterval(() => again(), every)
    return () => clearInterval(timer)
  }, [isWaiting, every])
}
