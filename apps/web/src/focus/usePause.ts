import { useEffect, useRef, useState } from 'react'

/** In milliseconds. */
export const pauseDuration = 1_000

/** Briefly disables decisions after the page has changed by itself: a key press may have been meant for the previous content. */
export function usePause() {
  const [isPaused, setPaused] = useState(false)
  /** Updated immediately, for keys pressed before the page re-renders. */
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
