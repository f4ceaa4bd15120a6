import { useEffect, useRef } from 'react'

/** Milliseconds within which pressing the same key or button again is ignored. */
const bounce = 300

/** Key and pointer presses while the page is shown. */
export interface Inputs {
  /** Whether the current press repeats the previous one, as from a key held down or a double click. */
  isRepeated: () => boolean
  /** Number of key and pointer presses so far. */
  count: () => number
}

export function useInputs(): Inputs {
  const isRepeated = useRef(false)
  const count = useRef(0)
  useEffect(() => {
    let last: { what: unknown; at: number } = { what: null, at: 0 }
    function press(what: unknown, at: number, repeat = false) {
      count.current += 1
      isRepeated.current = repeat || (what === last.what && at - last.at < bounce)
      last = { what, at }
    }
    const pressKey = ({ key, timeStamp, repeat }: KeyboardEvent) => press(key, timeStamp, repeat)
    const pressPointer = ({ target, timeStamp }: PointerEvent) => press(target, timeStamp)
    window.addEventListener('keydown', pressKey, { capture: true })
    window.addEventListener('pointerdown', pressPointer, { capture: true })
    return () => {
      window.removeEventListener('keydown', pressKey, { capture: true })
      window.removeEventListener('pointerdown', pressPointer, { capture: true })
    }
  }, [])
  return { isRepeated: () => isRepeated.current, count: () => count.current }
}
