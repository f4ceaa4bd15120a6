import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Recommendation } from '../__generated__/graphql.ts'
import { useKeys } from '../ui/staff/keys.ts'
import type { FormCriterion } from './ReviewForm.tsx'
import { allRecommendations, recommendationKeys, recommendationWords } from './reviewWords.ts'
import type { useReview } from './useReview.ts'

/** Id of the recommendation on the page. */
export const recommendationId = 'review-recommendation'

interface ReviewKeys {
  criteria: readonly FormCriterion[]
  /** Key of the criterion that digits score. */
  current: string | undefined
  onScore: (key: string, points: number) => void
  /** The next criterion is the one that digits score. */
  onNext: (key: string) => void
  onRecommend: (recommendation: Recommendation) => void
  onSave: () => Promise<void>
}

/** @returns what a key chose last, a criterion or the recommendation, by its id on the page */
export function useReviewKeys({ criteria, current, onScore, onNext, onRecommend, onSave }: ReviewKeys): string | null {
  const [keyed, setKeyed] = useState<string | null>(null)

  /** A key may choose what is out of sight. */
  function show(id: string) {
    setKeyed(id)
    document.getElementById(id)?.scrollIntoView?.({ block: 'nearest' })
  }

  function score(points: number) {
    const place = criteria.findIndex(({ key }) => key === current)
    const criterion = criteria[place]
    if (!criterion || points > criterion.maximum) return
    onScore(criterion.key, points)
    show(`score-${criterion.key}`)
    onNext(criteria[place + 1]?.key ?? criterion.key)
  }

  function recommend(recommendation: Recommendation) {
    onRecommend(recommendation)
    show(recommendationId)
  }

  useKeys({
    ...Object.fromEntries(Array.from({ length: 10 }, (_, points) => [String(points), () => score(points)])),
    ...Object.fromEntries(allRecommendations.map((each) => [recommendationKeys[each], () => recommend(each)])),
    'Mod Enter': () => void onSave(),
  })
  return keyed
}

interface KeyedProps {
  keyed: string | null
  criteria: readonly FormCriterion[]
  draft: ReturnType<typeof useReview>['draft']
}

/** Says what a key chose, where the choice itself may be out of sight. */
export function KeyedChoice({ keyed, criteria, draft }: KeyedProps) {
  const { t } = useLingui()
  const criterion = criteria.find(({ key }) => keyed === `score-${key}`)
  const points = criterion && draft.scores[criterion.key]
  return (
    <p role="status" className="text-13 text-ink-2 empty:hidden">
      {criterion && points !== undefined && (
        <Trans id="reviews.of">
          {criterion.label}: {points} of {criterion.maximum}
        </Trans>
      )}
      {keyed === recommendationId && draft.recommendation && (
        <Trans id="reviews.recommendation-2">Recommendation: {t(recommendationWords[draft.recommendation])}</Trans>
      )}
    </p>
  )
}
