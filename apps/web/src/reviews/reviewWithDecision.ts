import { useEffect, useRef } from 'react'

interface Shown {
  reference: string
  /** Saves what is typed, and says whether it could; null: nothing is unsaved. */
  save: (() => Promise<boolean>) | null
}

/** Review forms on the page. */
const shown = new Set<{ readonly current: Shown }>()

/** Lets a decision about the application save the review that is typed here. */
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
 * Saves the review of this application that is typed and not saved.
 * @returns whether it could; null: there is none
 */
export const saveUnsavedReview = (reference: string): Promise<boolean> | null =>
  [...shown].find(({ current }) => current.reference === reference)?.current.save?.() ?? null

/** References of the applications whose review forms are on the page. */
export const reviewsOnPage = (): string[] => [...shown].map(({ current }) => current.reference)
