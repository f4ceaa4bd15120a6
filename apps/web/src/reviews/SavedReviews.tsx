import { Plural } from '@lingui/react/macro'

/** How many reviews that were typed and not saved when somebody decided could be saved, and how many couldn't. */
export interface ReviewsSaved {
  saved: number
  unsaved: number
}

/** What became of them, said with the decision. */
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
