import { useEffect, useRef } from 'react'

interface Shown {
  reference: string
  /** Saves the typed review and resolves with whether it succeeded; null if nothing is unsaved. */
  save: (() => Promise<boolean>) | null
}

/** Mounted review forms. */
const shown = new Set<{ readonly current: Shown }>()

/** Lets a decision on the application also save the review typed here. */
export function useSavedWithDecision(form: Shown): void {
  const latest = useRef(form)
  useEffect(() => {
    latest.current = form
  })
  useEffect(() => {
    shown.add(latest)
    return () => void shown.delete(latest)
  }, [])
}

/**
 * Saves the unsaved review of this application.
 * @returns whether it succeeded; null if there is none
 */
export const saveUnsavedReview = (reference: string): Promise<boolean> | null =>
  [...shown].find(({ current }) => current.reference === reference)?.current.save?.() ?? null

/** References of the applications that have a mounted review form. */
export const reviewsOnPage = (): string[] => [...shown].map(({ current }) => current.reference)
