import { useApolloClient, useQuery } from '@apollo/client/react'
import { useEffect, useEffectEvent } from 'react'
import { Application } from '../board/reading/ApplicationPanel.tsx'
import { useEventChanges } from '../kernel/live.ts'

/** How many applications before and after the open one are read ahead. */
const ahead = { before: 1, after: 2 }

/** The application at this place in the queue. Its neighbours are read ahead, so that they are there when somebody moves on. */
export function useApplication(slug: string, references: readonly string[], index: number) {
  const client = useApolloClient()
  const reference = references[index] ?? ''
  const query = useQuery(Application, {
    variables: { reference },
    skip: reference === '',
    // Shown at once if it was read ahead, and read again, because it may have changed since.
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  })
  const { refetch } = query
  const isHere = query.data !== undefined

  const readAhead = useEffectEvent(() => {
    const neighbours = references
      .slice(Math.max(0, index - ahead.before), index + ahead.after + 1)
      .filter((each) => each !== reference)
    for (const each of neighbours)
      void client.query({ query: Application, variables: { reference: each } }).catch(() => {})
  })
  // The open application comes first.
  useEffect(() => {
    if (isHere) readAhead()
  }, [isHere, reference])

  useEventChanges(slug, () => void refetch().catch(() => {}))

  return query
}
