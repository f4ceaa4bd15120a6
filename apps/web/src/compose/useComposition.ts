import { useQuery } from '@apollo/client/react'
import { useEffect, useRef, useState } from 'react'
import type { CompositionBasis, CompositionQuery, QuotaInput, ScoreMethod } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { newId } from '../kernel/newId.ts'
import { type ShownProgress, useProgress } from './useProgress.ts'

const Composition = graphql(`
  query Composition($input: CompositionInput!, $quotas: [QuotaInput!], $run: ID) {
    composition(input: $input, quotas: $quotas, run: $run) {
      __typename
      ... on Composition {
        digest
        scoreMethod
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

/** Composition settings as raw input. */
export interface TermsDraft {
  basis: CompositionBasis
  scoreMethod: ScoreMethod
  /** Empty for all available seats. */
  seats: string
  targetPrice: number
  /** Breaks ties between rooms of equal worth: by lot from this seed, or by earliest registration if null. */
  tieSeed: string | null
  /** 0 for the best room, otherwise the alternative's number. */
  alternative: number
  /** Staged offers that may change beyond the fewest, if as few as possible are to change. */
  furtherSwaps: number
}

export const compositionInput = (
  eventSlug: string,
  { basis, scoreMethod, seats, targetPrice, tieSeed, alternative, furtherSwaps }: TermsDraft,
) => ({
  eventSlug,
  basis,
  scoreMethod,
  targetPrice,
  tieSeed,
  alternative: basis === 'FEWEST_SWAPS' ? 0 : alternative,
  furtherSwaps: basis === 'FEWEST_SWAPS' ? furtherSwaps : 0,
  seats: /^\d+$/.test(seats.trim()) ? Number(seats) : null,
})

/** Debounce before querying the server, in milliseconds. */
const calm = 350

interface Composing {
  /** Undefined while loading, null if the request failed. */
  answer: CompositionAnswer | null | undefined
  /** True while the answer shown belongs to earlier settings. */
  isLoading: boolean
  /** Undefined if there is no progress to show, null while nothing is known yet. */
  progress: ShownProgress | null | undefined
  isCancelled: boolean
  cancel: () => void
  refetch: () => void
}

/** Starts a composition run that can be tracked and cancelled. */
const askFor = (asked: string) => ({ asked, run: newId(), controller: new AbortController(), isCancelled: false })

/**
 * Computes the best room for the current settings.
 * @param quotas to try in place of the event's; null to use the event's own
 * @param heard changes whenever the event does, to recompute
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
    // Aborting closes the request, which stops the composition on the server.
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
