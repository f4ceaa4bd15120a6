import { Trans } from '@lingui/react/macro'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { ConflictButton } from './ConflictButton.tsx'
import { ReviewForm } from './ReviewForm.tsx'
import { ReviewsSeen } from './ReviewsSeen.tsx'

const ReviewRegistration = graphql(`
  fragment Review_Registration on Registration {
    reference
    event {
      slug
      blindReview
      criteria {
        key
        label
        help
        maximum
        weight
      }
    }
    viewerCan {
      review
    }
    viewerReview {
      ...Review_Own
    }
    ...Reviews_Registration
  }
`)

/** The viewer's own review and, as far as they may see them, the others'. */
export function ReviewPart({
  registration,
  onLeft,
  onSaved,
}: {
  registration: FragmentType<typeof ReviewRegistration>
  /** Called when the viewer can no longer see the application, having declared a conflict of interest. */
  onLeft: () => void
  onSaved?: (() => void) | undefined
}) {
  const masked = readFragment(ReviewRegistration, registration)
  const { reference, event, viewerCan, viewerReview } = masked
  return (
    <>
      {viewerCan.review && (
        <section aria-labelledby="review-title" className="mt-6 border-line-strong border-t pt-4 print:hidden">
          <h3 id="review-title" className="font-medium">
            <Trans id="reviews.your-review">Your review</Trans>
          </h3>
          {event.blindReview && (
            <p className="mt-1 text-13 text-ink-3">
              <Trans id="reviews.reviewers-here-read-without-names">
                Reviewers here read applications without names, addresses or organisations.
              </Trans>
            </p>
          )}
          <ReviewForm
            key={reference}
            reference={reference}
            criteria={event.criteria}
            saved={viewerReview ?? null}
            onSaved={onSaved}
          />
          <ConflictButton reference={reference} onDeclared={onLeft} />
        </section>
      )}
      <ReviewsSeen registration={masked} criteria={event.criteria} />
    </>
  )
}
