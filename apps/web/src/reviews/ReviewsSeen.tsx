import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { useMoments } from '../ui/staff/moments.ts'
import type { FormCriterion } from './ReviewForm.tsx'
import { recommendationWords } from './reviewWords.ts'
import { usePoints } from './usePoints.ts'

const ReviewsRegistration = graphql(`
  fragment Reviews_Registration on Registration {
    reference
    reviewSummary {
      count
      mean
      lowest
      highest
      spread
    }
    reviews {
      reviewer {
        name
        isViewer
        institute {
          slug
          name
        }
      }
      scores {
        criterionKey
        score
      }
      score
      comment
      recommendation
      savedAt
      version
    }
  }
`)

/** Summary of all reviews with their spread. Renders nothing if there are none or the viewer may not see them. */
export function ReviewsSeen({
  registration,
  criteria,
}: {
  registration: FragmentType<typeof ReviewsRegistration>
  criteria: readonly FormCriterion[]
}) {
  const { t } = useLingui()
  const { dense } = useMoments()
  const points = usePoints()
  const { reviews, reviewSummary: summary } = readFragment(ReviewsRegistration, registration)
  if (!reviews || !summary || reviews.length === 0) return null
  const scored = reviews.flatMap(({ score }) => (score == null ? [] : [score]))
  return (
    <section aria-labelledby="reviews-title" className="mt-6 border-line-strong border-t pt-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 id="reviews-title" className="font-medium">
          <Plural id="reviews.reviews" value={summary.count} one="# review" other="# reviews" />
        </h3>
        {summary.mean != null && (
          <p className="text-13 text-ink-2 tabular-nums">
            <Trans id="reviews.mean-of-100">
              mean <b className="font-medium text-ink text-15">{points(summary.mean)}</b> out of 100
            </Trans>
            {summary.count > 1 && summary.lowest != null && summary.highest != null && (
              <span>
                {' · '}
                <Trans id="reviews.from-to">
                  from {points(summary.lowest)} to {points(summary.highest)}
                </Trans>
              </span>
            )}
          </p>
        )}
      </div>
      {scored.length > 1 && summary.mean != null && <Spread scores={scored} mean={summary.mean} />}
      <ol className="mt-3 grid gap-3 text-13">
        {reviews.map(({ reviewer, scores, score, comment, recommendation, savedAt }) => (
          <li
            key={`${reviewer.institute.slug} ${reviewer.name} ${savedAt}`}
            className="grid gap-1 border-line border-t pt-2 first:border-t-0"
          >
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span>
                <span className="font-medium">
                  {reviewer.isViewer ? t({ id: 'reviews.you', message: 'You' }) : reviewer.name}
                </span>
                <span className="text-ink-3"> · {reviewer.institute.name}</span>
              </span>
              <span className="tabular-nums">
                {t(recommendationWords[recommendation])}
                {score != null && <b className="ps-2 font-medium">{points(score)}</b>}
              </span>
            </p>
            {scores.length > 0 && (
              <p className="text-ink-3">
                {criteria.map(({ key, label, maximum }) => (
                  <span key={key} className="me-3 inline-block">
                    {label} {scores.find((each) => each.criterionKey === key)?.score ?? '–'}/{maximum}
                  </span>
                ))}
              </p>
            )}
            {comment && (
              <p dir="auto" className="whitespace-pre-line text-ink-2 [overflow-wrap:anywhere]">
                {comment}
              </p>
            )}
            <p className="text-ink-3">{dense(savedAt)}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Each review as a dot on a scale from 0 to 100, the mean as a line; the text beside it has the same data. */
function Spread({ scores, mean }: { scores: readonly number[]; mean: number }) {
  const x = (score: number) => 6 + score * 2.88
  return (
    <svg viewBox="0 0 300 16" className="mt-2 block w-full text-accent" aria-hidden="true">
      <line x1={x(0)} x2={x(100)} y1="8" y2="8" className="stroke-line-strong" strokeWidth="1" />
      {[0, 50, 100].map((tick) => (
        <line key={tick} x1={x(tick)} x2={x(tick)} y1="5" y2="11" className="stroke-line-strong" strokeWidth="1" />
      ))}
      <line x1={x(mean)} x2={x(mean)} y1="1" y2="15" className="stroke-ink" strokeWidth="1.5" />
      {scores.map((score, index) => (
        <circle key={index} cx={x(score)} cy="8" r="4" fill="currentColor" fillOpacity="0.55" />
      ))}
    </svg>
  )
}
