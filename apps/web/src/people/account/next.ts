import { useSearch } from 'wouter'

/** The path of the site that the person came from; null if none is given or it leads elsewhere. */
export function useNext(): string | null {
  const next = new URLSearchParams(useSearch()).get('next')
  return next && /^\/(?![/\\])/.test(next) ? next : null
}
