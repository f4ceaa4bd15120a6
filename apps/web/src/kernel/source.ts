/** The data source of pages: first the answers embedded in the HTML, then Apollo, loaded on demand. */
import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client'
import { answerKey, type FirstAnswers } from './firstAnswers.ts'

/** Provides the client, immediately or once it has loaded. */
export type Connect = () => ApolloClient | Promise<ApolloClient>

export interface Source {
  /** Fields of the form that this page answers, if the browser submitted it without JavaScript. */
  form: FirstAnswers['form']
  /**
   * Loads the client if necessary. Rejects if it could not be loaded; calling again retries. `use` returns a loaded client
   * without suspending.
   */
  client: () => Promise<ApolloClient>
  /** The client if it has loaded. */
  present: () => ApolloClient | null
  /** Calls the listener once, as soon as the client has loaded; returns a function that cancels it. */
  whenPresent: (listener: (client: ApolloClient) => void) => () => void
  /** The answer to this query from the HTML. Once the client has loaded, its cache has it too. */
  firstAnswer: <Data, Variables extends OperationVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ) => Data | undefined
  /** Sends a mutation whose answer is ignored, without loading the client for it. */
  tell: <Data, Variables extends OperationVariables>(
    mutation: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ) => Promise<void>
  /** Clears the cache and refetches the active queries, because the viewer has changed. */
  renew: () => Promise<void>
}

export function openSource(first: FirstAnswers | null, connect: Connect): Source {
  let client: ApolloClient | null = null
  let loading: Promise<ApolloClient> | null = null
  let answers = first?.answers ?? {}
  const asked = new Map<string, (client: ApolloClient) => void>()
  const listeners = new Set<(client: ApolloClient) => void>()

  async function load(): Promise<ApolloClient> {
    const connected = await connect()
    for (const tell of asked.values()) tell(connected)
    client = connected
    for (const listener of listeners) listener(connected)
    listeners.clear()
    return connected
  }

  /** Always the same promise, marked in the way React marks promises it has waited for: `use` then returns the client at once. */
  function whenLoaded(): Promise<ApolloClient> {
    if (loading) return loading
    const coming = load()
    coming.then(
      (value) => Object.assign(coming, { status: 'fulfilled', value }),
      () => {
        loading = null
      },
    )
    loading = coming
    return coming
  }

  return {
    form: first?.form ?? {},
    client: whenLoaded,
    present: () => client,
    whenPresent(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    firstAnswer(document, variables) {
      const key = answerKey(document, variables)
      // Safe: the server answered exactly this query, and the document's types come from the same schema.
      const data = answers[key] as never
      if (data && !client) asked.set(key, (to) => void to.writeQuery({ query: document, variables, data }))
      return data
    },
    async tell(mutation, variables) {
      if (client) await client.mutate({ mutation, variables } as ApolloClient.MutateOptions)
      else await (await import('./post.ts')).post(mutation, variables)
    },
    async renew() {
      answers = {}
      asked.clear()
      const known = await whenLoaded()
      await known.clearStore()
      await known.refetchQueries({ include: 'active' })
    },
  }
}
