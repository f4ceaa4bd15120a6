import { useEffect, useState } from 'react'
import { serverNow } from '../kernel/serverTime.ts'

/** Milliseconds since 1970 by the server's clock, every second while something is counted down. */
export function useSeconds(isCounting: boolean): number {
  const [now, setNow] = useState(serverNow)
  useEffect(() => {
    if (!isCounting) return
    setNow(serverNow())
    const ticking = setInterval(() => setNow(serverNow()), 1_000)
    return () => clearInterval(ticking)
  }, [isCounting])
  return now
}
