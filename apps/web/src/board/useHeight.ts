import { useCallback, useState } from 'react'

/** Pixels: how high the element is that is given the ref, also after its lines have wrapped; 0 where there is none. */
export function useHeight(): readonly [height: number, ref: (element: HTMLElement | null) => (() => void) | undefined] {
  const [height, setHeight] = useState(0)
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() => setHeight(element.offsetHeight))
    observer.observe(element)
    return () => {
      observer.disconnect()
      setHeight(0)
    }
  }, [])
  return [height, ref]
}
