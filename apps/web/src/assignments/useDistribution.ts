import { useMutation, useQuery } from '@apollo/client/react'
import { useDeferredValue, useState } from 'react'
import type { ReviewDistributionQuery } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import type { Refused } from '../ui/staff/RefusalNotice.tsx'
import { type DistributionDraft, distributionInput } from './distribution.ts'

const ReviewDistribution = graphql(`
  query ReviewDistribution($input: ReviewDistributionInput!) {
    reviewDistribution(input: $input) {
      __typename
      ... on ReviewDistribution {
        digest
        added
        applications
        ended
        shares {
          id
          member {
            name
          }
          before
          after
        }
        shortfalls {
          cause
          applications
          registrations {
            reference
            name
          }
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

const DistributeReviews = graphql(`
  mutation DistributeReviews($input: DistributeReviewsInput!) {
    distributeReviews(input: $input) {
      __typename
      ... on ActionPlanned {
        action {
          id
        }
      }
      ... on ReviewsDistributed {
        added
        ended
      }
      ... on Refusal {
        message
      }
    }
  }
`)

type Shown = Extract<ReviewDistributionQuery['reviewDistribution'], { __typename: 'ReviewDistribution' }>

interface Distributing {
  /** Null while unknown, or if the options are incomplete. */
  shown: Shown | null
  /** Whether `shown` belongs to earlier options. */
  isLoading: boolean
  /** The refusal; null if the server didn't answer, undefined if nothing was refused. */
  refused: Refused | null | undefined
  distribute: () => void
  busy: boolean
}

/** Previews a distribution, and applies exactly what is shown. */
export function useDistribution(
  slug: string,
  draft: DistributionDraft,
  { onPlanned, onDistributed }: { onPlanned: () => void; onDistributed: () => void },
): Distributing {
  const typed = JSON.stringify(distributionInput(slug, draft))
  const asked = useDeferredValue(typed)
  const input = JSON.parse(asked) as ReturnType<typeof distributionInput>
  const { data, previousData, loading, error, refetch } = useQuery(ReviewDistribution, {
    variables: { input: input ?? { eventSlug: slug, reviewersEach: 1, reviewers: [] } },
    skip: input === null,
    fetchPolicy: 'no-cache',
  })
  const [distributeNow, { loading: busy }] = useMutation(DistributeReviews)
  const [failed, setFailed] = useState<Refused | null | undefined>(undefined)
  const result = input === null ? undefined : (data ?? previousData)?.reviewDistribution
  const shown = result?.__typename === 'ReviewDistribution' ? result : null
  const isLoading = loading || asked !== typed

  async function distribute() {
    if (!shown || !input) return
    setFailed(undefined)
    const variables = { input: { distribution: input, digest: shown.digest, email: draft.email } }
    const answer = await distributeNow({ variables }).catch(() => null)
    const answered = answer?.data?.distributeReviews
    if (answered?.__typename === 'ActionPlanned') return onPlanned()
    if (answered?.__typename === 'ReviewsDistributed') return onDistributed()
    setFailed(answered ?? null)
    if (answered?.__typename === 'DistributionChanged') await refetch().catch(() => {})
  }

  return {
    shown,
    isLoading,
    busy,
    distribute: () => void distribute(),
    refused: failed !== undefined ? failed : error ? null : result && !shown ? refusalIn(result) : undefined,
  }
}

const refusalIn = (result: ReviewDistributionQuery['reviewDistribution']): Refused | null =>
  'message' in result ? result : null
