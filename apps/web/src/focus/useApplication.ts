import { useApolloClient, useQuery } from '@apollo/client/react'
import { useEffect, useEffectEvent } from 'react'
import { Application } from '../board/reading/ApplicationPanel.tsx'

/** An application that is being prefetched isn't requested a second time when it opens. */
const context = { queryDeduplication: true }

/** Number of applications prefetched before and after the open one. */
const ahead = { before: 1, after: 2 }

/**
 * The application at this position in the queue. Its neighbours are prefetched, so that moving on is instant. For deciders, it
 * isn't refetched on opening: `ApplicationChanges` reports any change since.
 */
export function useApplication(references: readonly string[], index: number, mayDecide: boolean) {
  const client = useApolloClient()
  const reference = references[index] ?? ''
  const query = useQuery(Application, {
    variables: { reference },
    skip: reference === '',
    fetchPolicy: mayDecide ? 'cache-first' : 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    context,
  })
  const { error, refetch } = query
  const isHere = query.data !== undefined

  const readAhead = useEffectEvent(() => {
    const neighbours = references
      .slice(Math.max(0, index - ahead.before), index + ahead.after + 1)
      .filter((each) => each !== reference)
    for (const each of neighbours)
      void client.query({ query: Application, variables: { reference: each }, context }).catch(() => {})
  })
  // Prefetching waits for the open application.
  useEffect(() => {
    if (isHere) readAhead()
  }, [isHere, reference])

  /** Not deduplicated: a response in flight may be older than the change. */
  async function readAgain() {
    if (error) return void refetch().catch(() => {})
    const options = { query: Application, variables: { reference }, fetchPolicy: 'network-only' as const }
    await client.query(options).catch(() => {})
  }

  return { ...query, readAgain }
}
