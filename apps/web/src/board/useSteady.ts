import { useCallback } from 'react'

/**
 * For what stands above the table. Where it grows or goes while somebody points at a row, the page moves along, so that nobody presses
 * another row than the one they meant. Once a page is scrolled, browsers do so by themselves.
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
