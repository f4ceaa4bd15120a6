import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useEffectEvent, useState } from 'react'
import type { Recommendation } from '../__generated__/graphql.ts'
import { useKeys } from '../ui/staff/keys.ts'
import { toast } from '../ui/Toast.tsx'
import type { FormCriterion } from './ReviewForm.tsx'
import { allRecommendations, recommendationKeys, recommendationWords } from './reviewWords.ts'
import type { useReview } from './useReview.ts'

/** Element id of the recommendation. */
export const recommendationId = 'review-recommendation'

interface ReviewKeys {
  criteria: readonly FormCriterion[]
  /** Key of the criterion that digits currently score. */
  current: string | undefined
  onScore: (key: string, points: number) => void
  /** Makes another criterion the one that digits score. */
  onNext: (key: string) => void
  onRecommend: (recommendation: Recommendation) => void
  onSave: () => Promise<void>
}

/** Element id of the criterion or recommendation that a key set last; `RECOMMENDING`: the next key recommends. */
type Keyed = string | 'RECOMMENDING' | null

/** Digits score. Recommending takes `r` plus a letter, because the letters alone decide. */
export function useReviewKeys({ criteria, current, onScore, onNext, onRecommend, onSave }: ReviewKeys): Keyed {
  const [keyed, setKeyed] = useState<Keyed>(null)

  /** The affected control may be out of sight. */
  function show(id: string) {
    setKeyed(id)
    document.getElementById(id)?.scrollIntoView?.({ block: 'nearest' })
  }

  function score(points: number) {
    const place = criteria.findIndex(({ key }) => key === current)
    const criterion = criteria[place]
    if (!criterion) return
    if (points > criterion.maximum) return toast(<OutOfRange criterion={criterion} />)
    onScore(criterion.key, points)
    show(`score-${criterion.key}`)
    onNext(criteria[place + 1]?.key ?? criterion.key)
  }

  function recommendBy(key: string | null) {
    const recommendation = allRecommendations.find((each) => recommendationKeys[each] === key)
    if (!recommendation) return setKeyed(null)
    onRecommend(recommendation)
    setKeyed(recommendationId)
  }

  useNextKey(keyed === 'RECOMMENDING', recommendBy)

  useKeys({
    ...Object.fromEntries(Array.from({ length: 10 }, (_, points) => [String(points), () => score(points)])),
    r: () => {
      show(recommendationId)
      setKeyed('RECOMMENDING')
    },
    'Mod Enter': () => void onSave(),
  })
  return keyed
}

const OutOfRange = ({ criterion: { label, maximum } }: { criterion: FormCriterion }) => (
  <Trans id="reviews.choose-points-from-zero-to">
    {label}: choose from 0 to {maximum}.
  </Trans>
)

const modifiers = ['Shift', 'Control', 'Alt', 'Meta']

/**
 * Handles the next key before any other handler on the page.
 * @param onKey receives null for a modified key or a pointer press
 */
function useNextKey(isPending: boolean, onKey: (key: string | null) => void): void {
  const pressed = useEffectEvent(onKey)
  useEffect(() => {
    if (!isPending) return
    function press(event: KeyboardEvent) {
      if (modifiers.includes(event.key)) return
      if (event.ctrlKey || event.metaKey || event.altKey) return pressed(null)
      event.preventDefault()
      event.stopImmediatePropagation()
      if (!event.repeat) pressed(event.key)
    }
    const point = () => pressed(null)
    window.addEventListener('keydown', press, { capture: true })
    window.addEventListener('pointerdown', point, { capture: true })
    return () => {
      window.removeEventListener('keydown', press, { capture: true })
      window.removeEventListener('pointerdown', point, { capture: true })
    }
  }, [isPending])
}

interface KeyedProps {
  keyed: Keyed
  criteria: readonly FormCriterion[]
  draft: ReturnType<typeof useReview>['draft']
}

/** Says what a key has set, because the control itself may be out of sight. */
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
      {keyed === 'RECOMMENDING' && (
        <Trans id="reviews.press-key-to-recommend">To recommend, press o, w, n or u. Esc cancels.</Trans>
      )}
      {keyed === recommendationId && draft.recommendation && (
        <Trans id="reviews.recommendation-2">Recommendation: {t(recommendationWords[draft.recommendation])}</Trans>
      )}
    </p>
  )
}
