import { useSyncExternalStore } from 'react'

const wide = '(min-width: 48rem)'

/** Whether the screen is wider than a phone, so that the rail is beside the page and not above it. */
export function useIsWide(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const query = window.matchMedia?.(wide)
      query?.addEventListener('change', onChange)
      return () => query?.removeEventListener('change', onChange)
    },
    () => window.matchMedia?.(wide).matches ?? true,
  )
}
