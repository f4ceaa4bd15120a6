import { type ReactNode, useRef } from 'react'
import { reviewsOnPage } from '../../reviews/reviewWithDecision.ts'
import { SavedReviews } from '../../reviews/SavedReviews.tsx'
import { useUnsavedReviews } from '../../reviews/useUnsavedReviews.ts'
import { toast } from '../../ui/Toast.tsx'
import type { Order } from './order.ts'
import type { Given } from './useOrders.tsx'

/** Saves the viewer's unsaved reviews before sending a decision on their applications. */
export function useReviewsFirst() {
  const { save } = useUnsavedReviews()
  const isSaving = useRef(false)

  async function saveFirst(references: readonly string[]) {
    isSaving.current = true
    const outcome = await save(references)
    isSaving.current = false
    return outcome && <SavedReviews {...outcome} />
  }

  return {
    /** The decision's toast also reports the saved reviews. A second press while saving is ignored. */
    through: async ({ references }: Order, send: (also?: ReactNode) => Promise<Given>): Promise<Given> =>
      isSaving.current ? { tookEffect: false } : send(await saveFirst(references)),
    /** For decisions on all matches, whose references the page doesn't know. */
    beforeAll: async () => {
      const outcome = await saveFirst(reviewsOnPage())
      if (outcome) toast(outcome)
    },
  }
}
