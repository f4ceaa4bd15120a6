import { Plural } from '@lingui/react/macro'

/** Numbers of unsaved reviews that could and couldn't be saved along with a decision. */
export interface ReviewsSaved {
  saved: number
  unsaved: number
}

/** Reports them together with the decision. */
export function SavedReviews({ saved, unsaved }: ReviewsSaved) {
  return (
    <>
      {saved > 0 && <Plural id="reviews.reviews-saved" value={saved} one="Review saved" other="# reviews saved" />}
      {saved > 0 && unsaved > 0 && ' · '}
      {unsaved > 0 && (
        <Plural
          id="reviews.reviews-not-saved-yet"
          value={unsaved}
          one="Your review isn’t saved yet"
          other="# of your reviews aren’t saved yet"
        />
      )}
    </>
  )
}
