import { Trans, useLingui } from '@lingui/react/macro'
import { readFragment } from '../__generated__/index.ts'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import type { FormCriterion } from './ReviewForm.tsx'
import { recommendationWords } from './reviewWords.ts'
import { type OwnReview, ReviewOwn } from './useReview.ts'

/** Shown if the viewer saved the same review in another window: shows that version and lets them choose. */
export function ChangedElsewhere({
  review,
  criteria,
  busy,
  onTake,
  onSaveOver,
}: {
  /** Null if it was deleted. */
  review: OwnReview | null
  criteria: readonly FormCriterion[]
  busy: boolean
  onTake: () => void
  onSaveOver: () => void
}) {
  const { t } = useLingui()
  const there = readFragment(ReviewOwn, review)
  return (
    <div role="alert" className="grid gap-2 border-offered border-s-4 py-1 ps-4 text-13">
      <p className="font-medium">
        <Trans id="reviews.you-changed-this-review-elsewhere">
          You changed this review elsewhere, perhaps in another window. Nothing was overwritten.
        </Trans>
      </p>
      {there ? (
        <dl className="grid gap-0.5 text-ink-2">
          {criteria.map(({ key, label }) => (
            <div key={key} className="flex justify-between gap-3">
              <dt>{label}</dt>
              <dd className="tabular-nums">{there.scores.find((each) => each.criterionKey === key)?.score ?? '–'}</dd>
            </div>
          ))}
          <div className="flex justify-between gap-3">
            <dt>
              <Trans id="reviews.recommendation">Recommendation</Trans>
            </dt>
            <dd>{t(recommendationWords[there.recommendation])}</dd>
          </div>
          {there.comment && <dd className="mt-1 whitespace-pre-line [overflow-wrap:anywhere]">{there.comment}</dd>}
        </dl>
      ) : (
        <p className="text-ink-2">
          <Trans id="reviews.this-review-was-removed-elsewhere">This review was removed elsewhere.</Trans>
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <StaffButton busy={busy} onClick={onTake}>
          <Trans id="reviews.use-other-version">Use the other version</Trans>
        </StaffButton>
        <StaffButton busy={busy} onClick={onSaveOver}>
          <Trans id="reviews.replace-with-mine">Replace with mine</Trans>
        </StaffButton>
      </div>
    </div>
  )
}
