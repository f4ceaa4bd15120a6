import { useEffect, useState } from 'react'
import { pauseFor } from './ceremony.ts'

const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

/**
 * Number of seats of a drawn room to show. They appear one by one if the page was open during the draw, and on replay;
 * all at once for later visitors and under reduced motion.
 */
export function useFilling(seats: number): { shown: number; play: () => void } {
  const [shown, setShown] = useState(seats)
  const [before, setBefore] = useState(seats)
  // Drawn while the page is open: start from an empty room.
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
