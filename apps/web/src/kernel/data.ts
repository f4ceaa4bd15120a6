/**
 * Data access for participants' pages: the parts of Apollo's `useQuery`, `useMutation` and `useLazyQuery` that these pages need,
 * without sending Apollo to people who only read. Organisers' pages are wrapped in `WithApollo` and use its own hooks. Both share
 * one cache; `data.test.tsx` verifies that both behave the same.
 */
import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client'
import { createContext, use, useCallback, useMemo, useState, useSyncExternalStore } from 'react'
import type { Source } from './source.ts'

export const DataSource = createContext<Source | null>(null)

export function useSource(): Source {
  const source = use(DataSource)
  if (!source) throw new Error('A page reads outside of its DataSource')
  return source
}

interface Shown<Data> {
  data: Data | undefined
  error: Error | undefined
  loading: boolean
}

interface Reading<Data> {
  shown: () => Shown<Data>
  subscribe: (onChange: () => void) => () => void
  refetch: () => Promise<unknown>
}

interface QueryOptions<Variables> {
  variables?: Variables
  /** `cache-and-network`: shows cached data and refetches. Data that came with the HTML is fresh. */
  fetchPolicy?: 'cache-first' | 'cache-and-network'
  /** Postpones the query. */
  skip?: boolean
}

const errorOf = (fault: unknown): Error => (fault instanceof Error ? fault : new Error(String(fault)))

const waiting = { data: undefined, error: undefined, loading: true }

function openReading<Data, Variables extends OperationVariables>(
  source: Source,
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  fetchPolicy: 'cache-first' | 'cache-and-network',
): Reading<Data> {
  const watch = (client: ApolloClient, policy = fetchPolicy) =>
    // Shows a mutation's result at once and fetches only missing fields.
    client.watchQuery<Data>({ query, variables, fetchPolicy: policy, nextFetchPolicy: 'cache-first' })
  const present = source.present()
  const first = present ? undefined : source.firstAnswer(query, variables)
  let watched = present && watch(present)
  let shown: Shown<Data> = first ? { data: first, error: undefined, loading: false } : waiting
  let changed = () => {}

  function look(): void {
    if (!watched) return
    const { data, error, loading } = watched.getCurrentResult()
    if (data === shown.data && error === shown.error && loading === shown.loading) return
    shown = { data: data === undefined ? shown.data : (data as Data), error, loading }
    changed()
  }
  look()

  const fail = (fault: unknown) => {
    shown = { ...shown, error: errorOf(fault), loading: false }
    changed()
  }

  return {
    shown: () => shown,
    subscribe(onChange) {
      changed = onChange
      let end = () => {}
      const follow = (client: ApolloClient) => {
        watched ??= watch(client, first ? 'cache-first' : fetchPolicy)
        const subscription = watched.subscribe(look)
        end = () => subscription.unsubscribe()
      }
      const known = source.present()
      if (known) follow(known)
      else {
        const forget = source.whenPresent(follow)
        end = forget
        if (!first) source.client().catch(fail)
      }
      return () => {
        changed = () => {}
        end()
      }
    },
    async refetch() {
      if (!first) shown = { ...shown, error: undefined, loading: true }
      const client = await source.client()
      watched ??= watch(client)
      return watched.refetch()
    },
  }
}

const skipped = { data: undefined, error: undefined, loading: false }

const notYet: Reading<never> = {
  shown: () => skipped,
  subscribe: () => () => {},
  refetch: () => Promise.resolve(),
}

/** Runs a page's query; `data` is retained during a refetch. */
export function useQuery<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  { variables, fetchPolicy = 'cache-first', skip = false }: QueryOptions<Variables> = {},
) {
  const source = useSource()
  const key = JSON.stringify(variables ?? {})
  const reading = useMemo(
    () => (skip ? notYet : openReading(source, document, JSON.parse(key) as Variables, fetchPolicy)),
    [source, document, key, fetchPolicy, skip],
  )
  const shown = useSyncExternalStore(reading.subscribe, reading.shown, reading.shown)
  return { ...shown, refetch: reading.refetch }
}

interface MutationOptions {
  /** Names of queries to refetch after the mutation. */
  refetchQueries?: string[]
  awaitRefetchQueries?: boolean
  errorPolicy?: 'none' | 'ignore' | 'all'
}

/** `[mutate]`: rejects if the server didn't answer. */
export function useMutation<Data, Variables extends OperationVariables>(
  mutation: TypedDocumentNode<Data, Variables>,
  { refetchQueries, awaitRefetchQueries, errorPolicy }: MutationOptions = {},
) {
  const source = useSource()
  const act = async ({ variables }: { variables: Variables }): Promise<{ data?: Data | null }> => {
    const client = await source.client()
    const options = { mutation, variables, refetchQueries, awaitRefetchQueries, errorPolicy }
    return (await client.mutate<Data>(options as ApolloClient.MutateOptions<Data>)) as { data?: Data | null }
  }
  return [act] as const
}

/** `[ask, answer]`: a lazy query, not cached. `asked`: variables of a query that the server already answered with the page. */
export function useLazyQuery<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  asked?: Variables,
) {
  const source = useSource()
  const [answer, setAnswer] = useState<Shown<Data>>(() => ({
    data: asked && source.firstAnswer(query, asked),
    error: undefined,
    loading: false,
  }))
  const ask = useCallback(
    async ({ variables }: { variables: Variables }) => {
      setAnswer(waiting)
      try {
        const client = await source.client()
        const { data } = await client.query<Data>({ query, variables, fetchPolicy: 'no-cache' })
        setAnswer({ data: data as Data, error: undefined, loading: false })
      } catch (fault) {
        setAnswer({ data: undefined, error: errorOf(fault), loading: false })
      }
    },
    [source, query],
  )
  return [ask, answer] as const
}
