import { useApolloClient } from '@apollo/client/react'
import { useEffect, useEffectEvent, useState } from 'react'
import { graphql } from '../__generated__/index.ts'
import { type BoardFilters, filterOf, orderOf } from '../board/filters/filters.ts'
import { asksForMasked } from '../kernel/serverFaults.ts'
import { readQueue, storeQueue } from './storedQueue.ts'

const ReviewQueue = graphql(`
  query ReviewQueue($slug: String!, $filter: RegistrationFilter, $sort: RegistrationSort, $sortQuestion: ID) {
    event(slug: $slug) {
      slug
      reviewQueue(filter: $filter, sort: $sort, sortQuestion: $sortQuestion)
      registrations(first: 1, filter: $filter) {
        totalCount
      }
    }
  }
`)

interface Subject {
  slug: string
  filters: BoardFilters
  /** Identifies the queue: the same address gives the same queue until the tab is closed. */
  address: string
  /** Reference of an application to include in any case; null for none. */
  first: string | null
}

/** The queue of this address: read once and then stored in the tab, so that its order survives saving, deciding and reloading. */
export function useQueue({ slug, filters, address, first }: Subject) {
  const client = useApolloClient()
  const [queue, setQueue] = useState(() => readQueue(address))
  const [fault, setFault] = useState<'masked' | 'unreachable' | null>(null)

  useEffect(() => {
    if (queue) storeQueue(address, queue)
  }, [address, queue])

  const read = useEffectEvent(async () => {
    setFault(null)
    const variables = { slug, filter: filterOf(filters), ...orderOf(filters.sort) }
    try {
      const { data } = await client.query({ query: ReviewQueue, variables, fetchPolicy: 'no-cache' })
      const found = data?.event?.reviewQueue ?? []
      const references = first && !found.includes(first) ? [first, ...found] : found
      setQueue({ references, matching: data?.event?.registrations.totalCount ?? 0, done: [] })
    } catch (error) {
      setFault(asksForMasked(error) ? 'masked' : 'unreachable')
    }
  })

  const isKnown = queue !== null
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    if (!isKnown) void read()
  }, [isKnown, attempt])

  function mark(references: readonly string[], isDone: boolean) {
    setQueue((before) => {
      if (!before) return before
      const others = before.done.filter((each) => !references.includes(each))
      return { ...before, done: isDone ? [...others, ...references] : others }
    })
  }

  return { queue, fault, retry: () => setAttempt((before) => before + 1), mark }
}
