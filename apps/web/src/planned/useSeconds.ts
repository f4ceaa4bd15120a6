import { useEffect, useState } from 'react'
import { serverNow } from '../kernel/serverTime.ts'

/** Server time in milliseconds since 1970, updated every second while counting down. */
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
