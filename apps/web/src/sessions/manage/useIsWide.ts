import { useSyncExternalStore } from 'react'

const query = '(min-width: 768px)'

function onChange(listener: () => void): () => void {
  const media = window.matchMedia(query)
  media.addEventListener('change', listener)
  return () => media.removeEventListener('change', listener)
}

/** Whether there is room for columns. */
export const useIsWide = (): boolean => useSyncExternalStore(onChange, () => window.matchMedia(query).matches)
