import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useMemo } from 'react'
import { useSource } from '../kernel/data.ts'

/** Sends no cookies, and caches nothing. */
const unsigned = { fetchPolicy: 'no-cache', context: { credentials: 'omit' } } as const

/** Anonymous requests for validation. Both functions reject if the server didn't answer. */
export function useUnsigned() {
  const source = useSource()
  return useMemo(
    () => ({
      async query<Data, Variables extends OperationVariables>(
        query: TypedDocumentNode<Data, Variables>,
        variables: Variables,
      ): Promise<Data | undefined> {
        const client = await source.client()
        const options = { query, variables, ...unsigned }
        return (await client.query<Data>(options as ApolloClient.QueryOptions<Data>)).data as Data | undefined
      },
      async mutate<Data, Variables extends OperationVariables>(
        mutation: TypedDocumentNode<Data, Variables>,
        variables: Variables,
      ): Promise<Data | null | undefined> {
        const client = await source.client()
        const options = { mutation, variables, ...unsigned }
        return (await client.mutate<Data>(options as ApolloClient.MutateOptions<Data>)).data as Data | null | undefined
      },
    }),
    [source],
  )
}
