import { useEffect, useState } from 'react'
import { pauseFor } from './ceremony.ts'

const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

/**
 * How many seats of a drawn room are shown. They appear one by one where the reader was there when it was drawn, and when they play it
 * again; all at once for those who come later, and under reduced motion.
 */
export function useFilling(seats: number): { shown: number; play: () => void } {
  const [shown, setShown] = useState(seats)
  const [before, setBefore] = useState(seats)
  // Drawn while somebody looks: it begins with an empty room.
  if (before !== seats) {
    setBefore(seats)
    setShown(isStill() ? seats : 0)
  }
  const isFilling = shown < seats
  useEffect(() => {
    if (!isFilling) return
    const timer = setInterval(() => setShown((count) => Math.min(seats, count + 1)), pauseFor(seats))
    return () => clearInterval(timer)
  }, [isFilling, seats])
  return { shown, play: () => setShown(isStill() ? seats : 0) }
}
