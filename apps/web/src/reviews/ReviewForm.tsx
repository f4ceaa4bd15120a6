import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useRef, useState } from 'react'
import type { Recommendation } from '../__generated__/graphql.ts'
import { TextArea } from '../ui/forms/inputs.tsx'
import { PersonNamed } from '../ui/PersonNamed.tsx'
import { isTyping } from '../ui/staff/keys.ts'
import { RefusalNotice } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { toast } from '../ui/Toast.tsx'
import { ChangedElsewhere } from './ChangedElsewhere.tsx'
import { Choices } from './Choices.tsx'
import { KeyedChoice, recommendationId, useReviewKeys } from './reviewKeys.tsx'
import { useSavedWithDecision } from './reviewWithDecision.ts'
import { allRecommendations, recommendationKeys, recommendationWords } from './reviewWords.ts'
import { type OwnReview, useReview } from './useReview.ts'

const maxCommentLength = 4_000

export interface FormCriterion {
  key: string
  label: string
  help?: string | null
  maximum: number
  weight: number
}

interface ReviewFormProps {
  reference: string
  criteria: readonly FormCriterion[]
  saved: OwnReview | null
  onSaved?: (() => void) | undefined
}

/** Digits score one criterion after the other, `r` plus a letter recommends; Ctrl or ⌘ + Enter saves. */
export function ReviewForm({ reference, criteria, saved, onSaved }: ReviewFormProps) {
  const review = useReview(reference, saved)
  const { draft, change, save, busy, fieldProblems } = review
  const { scores } = draft
  const [missing, setMissing] = useState<string[]>([])
  const firstOpen = criteria.find(({ key }) => scores[key] === undefined)?.key ?? criteria[0]?.key
  const [chosen, setChosen] = useState<string | undefined>(undefined)
  const current = chosen ?? firstOpen
  const form = useRef<HTMLFormElement>(null)

  function score(key: string, points: number) {
    change({ ...draft, scores: { ...scores, [key]: points } })
    setMissing(missing.filter((each) => each !== key))
  }

  function recommend(recommendation: Recommendation | null) {
    change({ ...draft, recommendation })
    setMissing(missing.filter((each) => each !== 'recommendation'))
  }

  useSavedWithDecision({ reference, save: savingOf(review, criteria) })

  async function submit() {
    const { recommendation } = draft
    const open = criteria.filter(({ key }) => scores[key] === undefined).map(({ key }) => key)
    setMissing(recommendation === null ? [...open, 'recommendation'] : open)
    if (open.length > 0 || recommendation === null) return
    if (!(await save(recommendation))) return
    toast(<ReviewSaved reference={reference} client={review.client} />)
    onSaved?.()
  }

  /** Ignored while typing in a field outside the form, and if a saved review is unchanged, so that it keeps its date. */
  async function submitByKey() {
    if (!isTypingOutside(form.current) && (review.isChanged || !review.isSaved)) await submit()
  }

  const keyed = useReviewKeys({
    criteria,
    current,
    onScore: score,
    onNext: setChosen,
    onRecommend: recommend,
    onSave: submitByKey,
  })

  const fieldProblemOf = (path: string) => fieldProblems.find((fieldProblem) => fieldProblem.path === path)?.message
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        void submit()
      }}
      className="mt-3 grid gap-4"
    >
      {criteria.map((criterion) => (
        <CriterionChoices
          key={criterion.key}
          criterion={criterion}
          points={scores[criterion.key]}
          isMissing={missing.includes(criterion.key)}
          fieldProblem={fieldProblemOf(`scores.${criterion.key}`)}
          isCurrent={criteria.length > 1 && criterion.key === current && keyed !== 'RECOMMENDING'}
          onFocus={() => setChosen(criterion.key)}
          onPoints={(points) => score(criterion.key, points)}
        />
      ))}
      <RecommendationChoices
        value={draft.recommendation}
        isMissing={missing.includes('recommendation')}
        isCurrent={keyed === 'RECOMMENDING'}
        onValue={recommend}
      />
      <TextArea
        id="review-comment"
        label={<Trans id="reviews.comment">Comment</Trans>}
        help={
          <Trans id="reviews.for-organisers-and-for-reviewers">
            Organisers can read this, and so can reviewers who have saved their own review. The applicant never sees it.
          </Trans>
        }
        optional
        error={fieldProblemOf('comment')}
        value={draft.comment}
        onValue={(comment) => change({ ...draft, comment })}
        limit={maxCommentLength}
        rows={3}
      />
      {review.elsewhere !== undefined && (
        <ChangedElsewhere
          review={review.elsewhere}
          criteria={criteria}
          busy={busy}
          onTake={review.letGo}
          onSaveOver={async () => {
            if (draft.recommendation && (await review.saveOver(draft.recommendation)))
              toast(<ReviewSaved reference={reference} client={review.client} />)
          }}
        />
      )}
      {review.refused !== undefined && <RefusalNotice refused={review.refused} />}
      <KeyedChoice keyed={keyed} criteria={criteria} draft={draft} />
      <SaveLine review={review} />
    </form>
  )
}

function ReviewSaved({ reference, client }: Parameters<typeof PersonNamed>[0]) {
  return (
    <Trans id="reviews.review-of-saved">
      <PersonNamed reference={reference} client={client} />: review saved
    </Trans>
  )
}

function isTypingOutside(form: HTMLFormElement | null): boolean {
  const field = document.activeElement
  return isTyping(field) && !form?.contains(field)
}

/** Saves the typed review if it is complete; null if nothing is unsaved. */
function savingOf({ isChanged, draft, save }: ReturnType<typeof useReview>, criteria: readonly FormCriterion[]) {
  const { scores, recommendation } = draft
  const isWhole = criteria.every(({ key }) => scores[key] !== undefined)
  return isChanged ? async () => isWhole && recommendation !== null && (await save(recommendation)) : null
}

interface CriterionProps {
  criterion: FormCriterion
  points: number | undefined
  isMissing: boolean
  fieldProblem: string | undefined
  /** Whether digit keys score this criterion. */
  isCurrent: boolean
  onFocus: () => void
  onPoints: (points: number) => void
}

function CriterionChoices({
  criterion,
  points,
  isMissing,
  fieldProblem,
  isCurrent,
  onFocus,
  onPoints,
}: CriterionProps) {
  const { key, label, help, maximum, weight } = criterion
  const { t } = useLingui()
  return (
    <Choices
      id={`score-${key}`}
      label={label}
      help={help}
      note={weight > 1 ? t({ id: 'reviews.weight-weight', message: `weight ${weight}` }) : null}
      fieldProblem={
        isMissing
          ? t({ id: 'reviews.give-points-from-0-to', message: `Enter points from 0 to ${maximum}.` })
          : fieldProblem
      }
      isCurrent={isCurrent}
      choices={pointsUpTo(maximum)}
      value={points === undefined ? null : String(points)}
      onFocus={onFocus}
      onValue={(value) => onPoints(Number(value))}
    />
  )
}

interface RecommendationProps {
  value: Recommendation | null
  isMissing: boolean
  /** Whether the next key press recommends. */
  isCurrent: boolean
  onValue: (value: Recommendation | null) => void
}

function RecommendationChoices({ value, isMissing, isCurrent, onValue }: RecommendationProps) {
  const { t } = useLingui()
  return (
    <Choices
      id={recommendationId}
      label={t({ id: 'reviews.recommendation', message: 'Recommendation' })}
      fieldProblem={
        isMissing ? t({ id: 'reviews.choose-what-you-recommend', message: 'Choose what you recommend.' }) : undefined
      }
      note={isCurrent ? t({ id: 'reviews.press-o-w-n-or', message: 'press o, w, n or u' }) : null}
      isCurrent={isCurrent}
      choices={allRecommendations.map((each) => ({
        value: each,
        label: t(recommendationWords[each]),
        keys: `r ${recommendationKeys[each]}`,
      }))}
      value={value}
      onValue={(chosen) => onValue(allRecommendations.find((each) => each === chosen) ?? null)}
    />
  )
}

const pointsUpTo = (maximum: number) =>
  Array.from({ length: maximum + 1 }, (_, points) => ({ value: String(points), label: String(points) }))

function SaveLine({ review }: { review: ReturnType<typeof useReview> }) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <StaffButton kind="primary" type="submit" busy={review.busy} disabled={!review.isChanged}>
        {review.isSaved ? (
          <Trans id="reviews.save-change">Save change</Trans>
        ) : (
          <Trans id="reviews.save-my-review">Save my review</Trans>
        )}
      </StaffButton>
      <span className="text-13 text-ink-3" role="status">
        {review.isChanged ? (
          <Trans id="reviews.not-saved-yet">Not saved yet.</Trans>
        ) : review.isSaved ? (
          <Trans id="common.everything-is-saved">Everything is saved.</Trans>
        ) : (
          <Trans id="reviews.youll-see-others-reviews-once">
            You’ll see other people’s reviews once you’ve saved yours.
          </Trans>
        )}
      </span>
    </div>
  )
}
