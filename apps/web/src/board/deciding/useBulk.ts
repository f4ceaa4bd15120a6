import { useMutation, useQuery } from '@apollo/client/react'
import { useEffect, useRef } from 'react'
import type { Decision, OfferLimitInput, RegistrationFilter } from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'

const DecideAll = graphql(`
  mutation DecideAll($input: DecideAllInput!) {
    decideAll(input: $input) {
      __typename
      ... on BulkActionStarted {
        action {
          ...Bulk_Action
          event {
            slug
            bulkAction {
              id
            }
          }
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

const UndoBulk = graphql(`
  mutation UndoBulk($id: ID!) {
    undoBulkAction(id: $id) {
      __typename
      ... on BulkActionStarted {
        action {
          ...Bulk_Action
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

const Bulk = graphql(`
  query Bulk($slug: String!) {
    event(slug: $slug) {
      slug
      bulkAction {
        id
        state
        ...Bulk_Action
      }
    }
  }
`)

export interface OrderToAll {
  decision: Decision
  /** Required for `DECLINE`, and for an out-of-turn `OFFER`. */
  reason?: string
  staged: boolean
  /** Slug of the institute whose allotment the offered seats come from. */
  fromAllotmentOf?: string
  limit?: OfferLimitInput
}

/**
 * Decides on all registrations that match a filter. @returns null once it is started or planned, or the refusal in the server's
 * words
 */
export function useDecideAll(eventSlug: string) {
  const [decideAll, { loading }] = useMutation(DecideAll)
  async function begin(order: OrderToAll, filter: RegistrationFilter, expectedCount: number): Promise<string | null> {
    const { data } = await decideAll({ variables: { input: { eventSlug, filter, expectedCount, ...order } } })
    const result = data?.decideAll
    if (result?.__typename === 'BulkActionStarted' || result?.__typename === 'ActionPlanned') return null
    return result?.message ?? ''
  }
  return { begin, loading }
}

export function useUndoBulk() {
  const [undoBulk, { loading }] = useMutation(UndoBulk)
  async function undo(id: string): Promise<string | null> {
    const { data } = await undoBulk({ variables: { id } })
    const result = data?.undoBulkAction
    return result?.__typename === 'BulkActionStarted' ? null : (result?.message ?? '')
  }
  return { undo, loading }
}

/** Polling interval in milliseconds. */
const lookEvery = 700
const goesOn = (state: string | undefined): boolean => state === 'RUNNING' || state === 'UNDOING'

/** Polls the viewer's latest bulk action at the event while it runs. `onEnd`: called when it ends. */
export function useBulk(slug: string, onEnd: () => void) {
  const query = useQuery(Bulk, { variables: { slug } })
  const { data, startPolling, stopPolling } = query
  const action = data?.event?.bulkAction ?? null
  const isOn = goesOn(action?.state)
  const wasOn = useRef(false)
  const ended = useRef(onEnd)
  useEffect(() => {
    ended.current = onEnd
  })
  useEffect(() => {
    if (isOn) startPolling(lookEvery)
    else stopPolling()
    if (wasOn.current && !isOn) ended.current()
    wasOn.current = isOn
    return stopPolling
  }, [isOn, startPolling, stopPolling])
  return action
}
