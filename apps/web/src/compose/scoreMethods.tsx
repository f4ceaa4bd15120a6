import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ScoreMethod } from '../__generated__/graphql.ts'

/** Names of the methods by which an application's reviews become its score. */
export const scoreMethods: Readonly<Record<ScoreMethod, MessageDescriptor>> = {
  MEAN: msg({ id: 'compose.mean-of-its-reviews', message: 'Mean of the reviews' }),
  TRIMMED: msg({ id: 'compose.trimmed-mean', message: 'Trimmed mean' }),
  NORMALISED: msg({ id: 'compose.normalised-per-reviewer', message: 'Normalised per reviewer' }),
}

/** The rule of a method, exactly enough to repeat it. */
export function ScoreRule({ method }: { method: ScoreMethod }) {
  switch (method) {
    case 'MEAN':
      return (
        <Trans id="compose.score-is-mean-of-reviews">
          An application’s score is the mean of its reviews, from 0 to 100.
        </Trans>
      )
    case 'TRIMMED':
      return (
        <Trans id="compose.with-4-or-more-reviews">
          With 4 or more reviews, one highest and one lowest score are left out. The application’s score is the mean of
          the others. With fewer reviews, it’s the mean of all of them.
        </Trans>
      )
    case 'NORMALISED':
      return (
        <>
          <Trans id="compose.each-review-is-measured-by">
            Each review is measured against all its reviewer’s scores. A review at their mean counts as 50. Each
            standard deviation above the mean adds 10, and each one below subtracts 10. An application’s score is the
            mean of these, from 0 to 100.
          </Trans>{' '}
          <Trans id="compose.reviewers-with-few-reviews">
            For reviewers with few reviews, the standard deviation is pulled towards that of all reviewers. It’s
            computed as if they had written 5 more reviews with that deviation.
          </Trans>{' '}
          <Trans id="compose.assumes-similar-applications">
            This assumes that each reviewer was given applications of similar quality.
          </Trans>
        </>
      )
    default:
      return method satisfies never
  }
}

/** States how the applications of a room were scored. */
export function ScoredBy({ method }: { method: ScoreMethod }) {
  const { t } = useLingui()
  const name = t(scoreMethods[method])
  return <Trans id="compose.application-score-name">Application score: {name}.</Trans>
}

/** What a person's score would have to be for a room to include them. */
export function ScoreHigherBy({ method, points }: { method: ScoreMethod; points: string }) {
  switch (method) {
    case 'MEAN':
      return <Trans id="compose.score-higher-by">a score at least {points} higher</Trans>
    case 'TRIMMED':
      return <Trans id="compose.trimmed-mean-higher-by">a trimmed mean at least {points} higher</Trans>
    case 'NORMALISED':
      return <Trans id="compose.normalised-score-higher-by">a normalised score at least {points} higher</Trans>
    default:
      return method satisfies never
  }
}
