import { useCallback } from 'react'

/**
 * Keeps the rows in place when content above the table grows or disappears, so that nobody clicks the wrong row. Browsers only do
 * this themselves once a page is scrolled.
 */
export function useSteady(): (element: HTMLElement | null) => (() => void) | undefined {
  return useCallback((element: HTMLElement | null) => {
    if (!element || typeof ResizeObserver === 'undefined') return
    let height = element.offsetHeight
    const observer = new ResizeObserver(() => {
      const grown = element.offsetHeight - height
      height = element.offsetHeight
      if (window.scrollY === 0 && document.querySelector('table:hover'))
        window.scrollBy({ top: grown, behavior: 'instant' })
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
}
