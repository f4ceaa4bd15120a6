import { useMutation } from '@apollo/client/react'
import { unsavedDrafts } from '../ui/forms/unsavedDrafts.ts'
import { saveUnsavedReview } from './reviewWithDecision.ts'
import type { ReviewsSaved } from './SavedReviews.tsx'
import { draftName, inputOf, SaveReview, type TypedReview } from './useReview.ts'

/** Reviews of the viewer's that are typed and not saved: in a form on the page, or stored by the tab. */
export function useUnsavedReviews() {
  const [send, { client }] = useMutation(SaveReview)

  /** Saves a review that no form shows, if a recommendation was chosen; the server knows whether points are missing. */
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

  /** Saves those of these applications; null: there are none. Those that can't be saved stay as they are typed. */
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
