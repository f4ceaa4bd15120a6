import { useSearch } from 'wouter'

/** The path to return to; null if none is given or it leads off the site. */
export function useNext(): string | null {
  const next = new URLSearchParams(useSearch()).get('next')
  return next && /^\/(?![/\\])/.test(next) ? next : null
}
