import { type ReactNode, useRef } from 'react'
import { reviewsOnPage } from '../../reviews/reviewWithDecision.ts'
import { SavedReviews } from '../../reviews/SavedReviews.tsx'
import { useUnsavedReviews } from '../../reviews/useUnsavedReviews.ts'
import { toast } from '../../ui/Toast.tsx'
import type { Order } from './order.ts'
import type { Given } from './useOrders.tsx'

/** Saves the viewer's reviews that are typed and not saved before a decision about their applications is sent. */
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
    /** The notice of the decision says what became of them. A second press meanwhile is the same decision. */
    through: async ({ references }: Order, send: (also?: ReactNode) => Promise<Given>): Promise<Given> =>
      isSaving.current ? { tookEffect: false } : send(await saveFirst(references)),
    /** For everything that matches, whose references the page doesn't know. */
    beforeAll: async () => {
      const outcome = await saveFirst(reviewsOnPage())
      if (outcome) toast(outcome)
    },
  }
}
