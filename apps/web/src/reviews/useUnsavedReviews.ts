import { useMutation } from '@apollo/client/react'
import { unsavedDrafts } from '../ui/forms/unsavedDrafts.ts'
import { saveUnsavedReview } from './reviewWithDecision.ts'
import type { ReviewsSaved } from './SavedReviews.tsx'
import { draftName, inputOf, SaveReview, type TypedReview } from './useReview.ts'

/** The viewer's unsaved reviews: in a mounted form, or stored in the tab. */
export function useUnsavedReviews() {
  const [send, { client }] = useMutation(SaveReview)

  /** Saves a review that isn't shown in a form, if it has a recommendation; the server checks for missing scores. */
  async function saveStored(reference: string, { draft, basedOn }: TypedReview): Promise<boolean> {
    if (draft.recommendation === null) return false
    const input = inputOf(reference, draft, draft.recommendation, basedOn)
    const answer = await send({ variables: { input } }).catch(() => null)
    const isSaved = answer?.data?.saveReview.__typename === 'ReviewSaved'
    if (isSaved) unsavedDrafts(client.cache).store(draftName(reference), null)
    return isSaved
  }

  function saving(reference: string): Promise<boolean> | null {
    const typed = unsavedDrafts<TypedReview>(client.cache).read(draftName(reference))
    return saveUnsavedReview(reference) ?? (typed && saveStored(reference, typed))
  }

  /** Saves the unsaved reviews of these applications; null if there are none. Reviews that can't be saved remain as drafts. */
  function save(references: readonly string[]): Promise<ReviewsSaved> | null {
    const all = references.flatMap((reference) => saving(reference) ?? [])
    if (all.length === 0) return null
    return Promise.all(all).then((outcomes) => {
      const saved = outcomes.filter(Boolean).length
      return { saved, unsaved: outcomes.length - saved }
    })
  }

  return { save }
}
