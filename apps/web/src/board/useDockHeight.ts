import { useCallback } from 'react'

/**
 * Ref for the element at the bottom of the board: publishes its height as `--dock`, so that the table ends above it and toasts
 * are placed above it.
 */
export function useDockHeight(): (element: HTMLElement | null) => (() => void) | undefined {
  return useCallback((element: HTMLElement | null) => {
    if (!element || typeof ResizeObserver === 'undefined') return
    const { style } = document.documentElement
    const observer = new ResizeObserver(() => style.setProperty('--dock', `${element.offsetHeight}px`))
    observer.observe(element)
    return () => {
      observer.disconnect()
      style.removeProperty('--dock')
    }
  }, [])
}
