import { useQuery } from '@apollo/client/react'
import { useEffect, useRef, useState } from 'react'
import type { CompositionBasis, CompositionQuery, QuotaInput } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'

const Composition = graphql(`
  query Composition($input: CompositionInput!, $quotas: [QuotaInput!]) {
    composition(input: $input, quotas: $quotas) {
      __typename
      ... on Composition {
        digest
        seats
        given
        compared
        unscored
        hidden
        score
        penalty
        bound
        kept
        limits {
          subject
          questionKey
          value
          minimum
          target
          maximum
          available
          before
          after
          cost
        }
        addedCount
        added {
          score
          registration {
            ...ComposedPerson_Registration
          }
        }
        passedOverCount
        passedOver {
          score
          registration {
            ...ComposedPerson_Registration
          }
        }
        removedCount
        removed {
          score
          registration {
            ...ComposedPerson_Registration
          }
        }
      }
      ... on NoRoomPossible {
        seats
        ...RoomConflict_NoRoomPossible
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

export type CompositionAnswer = CompositionQuery['composition']
export type ComposedRoom = Extract<CompositionAnswer, { __typename: 'Composition' }>

/** As they are typed. */
export interface TermsDraft {
  basis: CompositionBasis
  /** Empty: all that can be given. */
  seats: string
  targetPrice: number
}

export const compositionInput = (eventSlug: string, { basis, seats, targetPrice }: TermsDraft) => ({
  ...{ eventSlug, basis, targetPrice },
  seats: /^\d+$/.test(seats.trim()) ? Number(seats) : null,
})

/** Milliseconds without a change before the server is asked. */
const calm = 350

interface Composing {
  /** Undefined: not known yet; null: no answer came. */
  answer: CompositionAnswer | null | undefined
  /** What is shown is of an earlier choice. */
  isLoading: boolean
  refetch: () => void
}

/**
 * The best room for what is chosen.
 * @param quotas as if these were the event's; null: those that it has
 * @param heard changes whenever the event did
 */
export function useComposition(slug: string, terms: TermsDraft, quotas: QuotaInput[] | null, heard: number): Composing {
  const wanted = JSON.stringify({ input: compositionInput(slug, terms), quotas })
  const [asked, setAsked] = useState(wanted)
  useEffect(() => {
    if (asked === wanted) return
    const waiting = setTimeout(() => setAsked(wanted), calm)
    return () => clearTimeout(waiting)
  }, [asked, wanted])
  const { data, previousData, loading, error, refetch } = useQuery(Composition, {
    variables: JSON.parse(asked) as { input: ReturnType<typeof compositionInput>; quotas: QuotaInput[] | null },
    fetchPolicy: 'no-cache',
    notifyOnNetworkStatusChange: true,
  })
  const heardBefore = useRef(heard)
  useEffect(() => {
    if (heardBefore.current === heard) return
    heardBefore.current = heard
    void refetch().catch(() => {})
  }, [heard, refetch])
  return {
    answer: error ? null : (data ?? previousData)?.composition,
    isLoading: loading || asked !== wanted,
    refetch: () => void refetch().catch(() => {}),
  }
}
