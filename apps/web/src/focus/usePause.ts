import { useEffect, useRef, useState } from 'react'

/** Milliseconds. */
export const pauseDuration = 1_000

/**
 * A moment without decisions, after the page has changed by itself: a key may have been meant for what was there before.
 * @returns whether it is one now, and what begins it
 */
export function usePause(): [isPaused: boolean, begin: () => void] {
  const [isPaused, setPaused] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  function begin() {
    clearTimeout(timer.current)
    setPaused(true)
    timer.current = setTimeout(() => setPaused(false), pauseDuration)
  }

  return [isPaused, begin]
}
