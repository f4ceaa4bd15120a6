import { useMutation } from '@apollo/client/react'
import { useRef, useState } from 'react'
import { graphql } from '../../__generated__/index.ts'
import type { BoardFilters } from '../filters/filters.ts'
import type { Order } from './order.ts'
import { addPending, addTo, type Decided, type Outcome } from './outcome.ts'

const Decide = graphql(`
  mutation Decide($input: DecideInput!) {
    decide(input: $input) {
      __typename
      ... on Decided {
        registrations {
          reference
          state
          offerExpiresAt
          declineReason
          version
          staged {
            decision
            reason
            limit {
              reason
              sessions {
                id
              }
            }
            stagedAt
            stagedBy
            replaced
            replacedBy
            replacedOfViewer
          }
          viewerCan {
            decide
          }
        }
        refused {
          reference
          refusal {
            __typename
            ... on Refusal {
              message
            }
          }
        }
        offersMade
        event {
          ...RoomFacts
          stagedCounts {
            decision
            count
          }
          allotments {
            institute {
              slug
              name
            }
            seats
            held
          }
        }
      }
      ... on CountersignPending {
        request {
          ...Pending_Request
        }
        otherRequests {
          ...Pending_Request
        }
        refused {
          reference
          refusal {
            __typename
            ... on Refusal {
              message
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

const pageOf = 1_000

/** Whether rows may leave the list, so that it must be refetched; otherwise the loaded pages are kept. */
const movesRows = ({ staged }: Order, filters: BoardFilters): boolean =>
  filters.staged !== null || (!staged && filters.states.length > 0)

/**
 * Sends decisions on one or many registrations. `sending` holds the command in flight, so that rows can update optimistically.
 * @param movesOn the page moves on before the answer, so nothing is refetched
 */
export function useDecide(eventSlug: string, filters: BoardFilters, movesOn = false) {
  const [decide] = useMutation(Decide)
  const [sending, setSending] = useState<Order | null>(null)
  /** Settles when the last command has been answered or has failed. */
  const last = useRef<Promise<unknown>>(Promise.resolve())

  async function sendPage(given: Order, from: number) {
    const references = given.references.slice(from, from + pageOf)
    const expectedVersions = given.expectedVersions?.slice(from, from + pageOf)
    const { staged, decision, reason, unstage, undoStagedAt, fromAllotmentOf, limit } = given
    const { data } = await decide({
      variables: {
        input: {
          eventSlug,
          references,
          expectedVersions,
          decision,
          reason,
          staged,
          unstage,
          undoStagedAt,
          fromAllotmentOf,
          limit,
        },
      },
      refetchQueries: movesOn ? [] : ['Staged', 'Application', ...(movesRows(given, filters) ? ['Board'] : [])],
    })
    return data?.decide
  }

  /** Sends commands one at a time, so that an undo never overtakes its command. */
  function order(given: Order): Promise<Outcome> {
    setSending(given)
    const outcome = last.current.then(() => sendAll(given))
    last.current = outcome.catch(() => {})
    return outcome
  }

  async function sendAll(given: Order): Promise<Outcome> {
    try {
      const outcome: Decided = {
        kind: 'decided',
        count: 0,
        offersMade: 0,
        pending: [],
        refused: [],
        staged: [],
        replaced: [],
      }
      let isPlanned = false
      for (let from = 0; from < given.references.length; from += pageOf) {
        const result = await sendPage(given, from)
        if (result?.__typename === 'CountersignPending') addPending(outcome, result)
        else if (result?.__typename === 'ActionPlanned') isPlanned = true
        else if (result?.__typename === 'Decided') addTo(outcome, result)
        else return { kind: 'refused', message: result?.message ?? '' }
      }
      return isPlanned ? { kind: 'planned' } : outcome
    } finally {
      setSending((now) => (now === given ? null : now))
    }
  }

  return { order, sending }
}
