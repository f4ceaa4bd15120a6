import { useEffect, useRef, useState } from 'react'

/** Milliseconds. */
export const pauseDuration = 1_000

/** A moment without decisions, after the page has changed by itself: a key may have been meant for what was there before. */
export function usePause() {
  const [isPaused, setPaused] = useState(false)
  /** True at once, also for a key that is pressed before the page shows it. */
  const isNow = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  function set(isOn: boolean) {
    isNow.current = isOn
    setPaused(isOn)
  }

  return {
    isPaused,
    isNow: () => isNow.current,
    begin: () => {
      clearTimeout(timer.current)
      set(true)
      timer.current = setTimeout(() => set(false), pauseDuration)
    },
  }
}
