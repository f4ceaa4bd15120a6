import { useApolloClient, useQuery } from '@apollo/client/react'
import { useEffect, useEffectEvent } from 'react'
import { Application } from '../board/reading/ApplicationPanel.tsx'

/** What is being read ahead when somebody moves on is not asked for a second time. */
const context = { queryDeduplication: true }

/** How many applications before and after the open one are read ahead. */
const ahead = { before: 1, after: 2 }

/**
 * The application at this place in the queue. Its neighbours are read ahead, so that they are there when somebody moves on. Those who
 * decide don't read it again when it opens: `ApplicationChanges` hears whether it has changed since.
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
  // The open application comes first.
  useEffect(() => {
    if (isHere) readAhead()
  }, [isHere, reference])

  /** A change may be younger than an answer on its way, so this is asked in any case. */
  async function readAgain() {
    if (error) return void refetch().catch(() => {})
    const options = { query: Application, variables: { reference }, fetchPolicy: 'network-only' as const }
    await client.query(options).catch(() => {})
  }

  return { ...query, readAgain }
}
