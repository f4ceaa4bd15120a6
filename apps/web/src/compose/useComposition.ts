import { useQuery } from '@apollo/client/react'
import { useEffect, useRef, useState } from 'react'
import type { CompositionBasis, CompositionQuery, QuotaInput } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { newId } from '../kernel/newId.ts'
import { type ShownProgress, useProgress } from './useProgress.ts'

const Composition = graphql(`
  query Composition($input: CompositionInput!, $quotas: [QuotaInput!], $run: ID) {
    composition(input: $input, quotas: $quotas, run: $run) {
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
        best
        otherCount
        kept
        limits {
          subject
          questionKey
          value
          crossedWith {
            subject
            questionKey
            value
          }
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
  /** Null: the earliest registrations win between rooms of equal worth; otherwise a lot by this text. */
  tieSeed: string | null
  /** 0: the best room; otherwise the number of an alternative. */
  alternative: number
}

export const compositionInput = (
  eventSlug: string,
  { basis, seats, targetPrice, tieSeed, alternative }: TermsDraft,
) => ({
  eventSlug,
  basis,
  targetPrice,
  tieSeed,
  alternative: basis === 'FEWEST_SWAPS' ? 0 : alternative,
  seats: /^\d+$/.test(seats.trim()) ? Number(seats) : null,
})

/** Milliseconds without a change before the server is asked. */
const calm = 350

interface Composing {
  /** Undefined: not known yet; null: no answer came. */
  answer: CompositionAnswer | null | undefined
  /** What is shown is of an earlier choice. */
  isLoading: boolean
  /** Undefined: there is nothing to show of it; null: nothing is known yet. */
  progress: ShownProgress | null | undefined
  isCancelled: boolean
  cancel: () => void
  refetch: () => void
}

/** One composition, which can be followed and cancelled. */
const askFor = (asked: string) => ({ asked, run: newId(), controller: new AbortController(), isCancelled: false })

/**
 * The best room for what is chosen.
 * @param quotas as if these were the event's; null: those that it has
 * @param heard changes whenever the event did
 */
export function useComposition(slug: string, terms: TermsDraft, quotas: QuotaInput[] | null, heard: number): Composing {
  const wanted = JSON.stringify({ input: compositionInput(slug, terms), quotas })
  const [{ asked, run, controller, isCancelled }, setAsked] = useState(() => askFor(wanted))
  useEffect(() => {
    if (asked === wanted) return
    const waiting = setTimeout(() => setAsked(askFor(wanted)), calm)
    return () => clearTimeout(waiting)
  }, [asked, wanted])
  const chosen = JSON.parse(asked) as { input: ReturnType<typeof compositionInput>; quotas: QuotaInput[] | null }
  const { data, previousData, loading, error, refetch } = useQuery(Composition, {
    variables: { ...chosen, run },
    fetchPolicy: 'no-cache',
    notifyOnNetworkStatusChange: true,
    // Aborting closes the request, which ends the composition.
    context: { fetchOptions: { signal: controller.signal } },
    skip: isCancelled,
  })
  const isLoading = !isCancelled && (loading || asked !== wanted)
  const progress = useProgress(slug, run, isLoading)
  const heardBefore = useRef(heard)
  useEffect(() => {
    if (heardBefore.current === heard) return
    heardBefore.current = heard
    if (!isCancelled) void refetch().catch(() => {})
  }, [heard, refetch, isCancelled])
  return {
    answer: error ? null : (data ?? previousData)?.composition,
    isLoading,
    progress,
    isCancelled,
    cancel: () => {
      controller.abort()
      setAsked((before) => ({ ...before, isCancelled: true }))
    },
    refetch: () => (isCancelled ? setAsked(askFor(wanted)) : void refetch().catch(() => {})),
  }
}
