import { useApolloClient, useMutation } from '@apollo/client/react'
import { useState } from 'react'
import type { Recommendation, SaveReviewInput } from '../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { unsavedDrafts } from '../ui/forms/unsavedDrafts.ts'
import type { Refused } from '../ui/staff/RefusalNotice.tsx'

export const ReviewOwn = graphql(`
  fragment Review_Own on Review {
    scores {
      criterionKey
      score
    }
    comment
    recommendation
    version
    savedAt
  }
`)

export const SaveReview = graphql(`
  mutation SaveReview($input: SaveReviewInput!) {
    saveReview(input: $input) {
      __typename
      ... on ReviewSaved {
        registration {
          reference
          ...Review_Registration
        }
      }
      ... on ReviewChangedMeanwhile {
        review {
          ...Review_Own
        }
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

export type OwnReview = FragmentType<typeof ReviewOwn>

interface ReviewDraft {
  /** By the criterion's key. */
  scores: Record<string, number>
  comment: string
  recommendation: Recommendation | null
}

export interface TypedReview {
  draft: ReviewDraft
  /** Version of the review that the draft changes; 0 for a new one. */
  basedOn: number
}

/** Name under which the tab stores the unsaved draft. */
export const draftName = (reference: string) => `review.${reference}`

function draftOf(saved: OwnReview | null): ReviewDraft {
  const review = readFragment(ReviewOwn, saved)
  return {
    scores: Object.fromEntries((review?.scores ?? []).map(({ criterionKey, score }) => [criterionKey, score])),
    comment: review?.comment ?? '',
    recommendation: review?.recommendation ?? null,
  }
}

export const inputOf = (
  reference: string,
  { scores, comment }: ReviewDraft,
  recommendation: Recommendation,
  expectedVersion: number,
): SaveReviewInput => ({
  reference,
  expectedVersion,
  comment,
  recommendation,
  scores: Object.entries(scores).map(([criterionKey, score]) => ({ criterionKey, score })),
})

const isSame = (one: ReviewDraft, other: ReviewDraft): boolean =>
  one.comment.trim() === other.comment.trim() &&
  one.recommendation === other.recommendation &&
  Object.keys({ ...one.scores, ...other.scores }).every((key) => one.scores[key] === other.scores[key])

/** The draft of the viewer's review. `saved`: the server's version; null if there is none. */
export function useReview(reference: string, saved: OwnReview | null) {
  const kept = draftOf(saved)
  const unsaved = unsavedDrafts<TypedReview>(useApolloClient().cache)
  const [typed, setTyped] = useState(() => unsaved.read(draftName(reference)))
  const [refused, setRefused] = useState<Refused | null | undefined>(undefined)
  const [fieldProblems, setFieldProblems] = useState<readonly { path: string; message: string }[]>([])
  /** Version saved elsewhere in the meantime; null if it was deleted there, undefined if there is no conflict. */
  const [elsewhere, setElsewhere] = useState<OwnReview | null | undefined>(undefined)
  const [send, { loading, client }] = useMutation(SaveReview, { refetchQueries: ['Application'] })
  const draft = typed?.draft ?? kept
  const basedOn = typed?.basedOn ?? versionOf(saved)

  function change(next: ReviewDraft) {
    const changed = { draft: next, basedOn }
    unsaved.store(draftName(reference), isSame(next, kept) ? null : changed)
    setTyped(changed)
  }

  /** Replaces the draft with the server's review. */
  function letGo() {
    unsaved.store(draftName(reference), null)
    setTyped(null)
    setElsewhere(undefined)
    setRefused(undefined)
    setFieldProblems([])
  }

  /** @returns whether it succeeded */
  async function save(recommendation: Recommendation, expectedVersion = basedOn): Promise<boolean> {
    const input = inputOf(reference, draft, recommendation, expectedVersion)
    const answer = await send({ variables: { input } }).catch(() => null)
    const result = answer?.data?.saveReview
    if (result?.__typename === 'ReviewSaved') {
      letGo()
      return true
    }
    const isElsewhere = result?.__typename === 'ReviewChangedMeanwhile'
    const isInvalid = result?.__typename === 'InvalidInput'
    setElsewhere(isElsewhere ? (result.review ?? null) : undefined)
    setFieldProblems(isInvalid ? result.fields : [])
    setRefused(isElsewhere || isInvalid ? undefined : (result ?? null))
    return false
  }

  return {
    client,
    draft,
    change,
    isChanged: typed !== null && !isSame(draft, kept),
    isSaved: saved !== null,
    save,
    busy: loading,
    refused,
    fieldProblems,
    elsewhere,
    letGo,
    /** Overwrites the version saved elsewhere. */
    saveOver: (recommendation: Recommendation) => save(recommendation, versionOf(elsewhere ?? null)),
  }
}

const versionOf = (review: OwnReview | null): number => readFragment(ReviewOwn, review)?.version ?? 0
