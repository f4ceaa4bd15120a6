import { ApolloClient, ApolloLink, InMemoryCache, Observable, type TypedDocumentNode } from '@apollo/client'
import { ApolloProvider, useMutation as useApolloMutation, useQuery as useApolloQuery } from '@apollo/client/react'
import { describe, expect, test } from '@jest/globals'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { parse } from 'graphql'
import { DataSource, useMutation, useQuery } from './data.ts'
import { openSource } from './source.ts'

interface Seat {
  __typename: 'Seat'
  id: string
  state: string
}

const seatQuery: TypedDocumentNode<{ seat: Seat }, { id: string }> = parse(
  'query Seat($id: ID!) { seat(id: $id) { __typename id state } }',
)
const takeMutation: TypedDocumentNode<{ take: Seat }, { id: string }> = parse(
  'mutation Take($id: ID!) { take(id: $id) { __typename id state } }',
)

/** The hooks that both implementations provide to pages. */
interface Hooks {
  useQuery: (
    query: typeof seatQuery,
    options: { variables: { id: string }; skip?: boolean },
  ) => { data?: { seat: Seat }; error?: Error; loading: boolean; refetch: () => Promise<unknown> }
  useMutation: (
    mutation: typeof takeMutation,
  ) => readonly [take: (options: { variables: { id: string } }) => Promise<unknown>, ...unknown[]]
}

const implementations: [name: string, hooks: Hooks][] = [
  ['kernel/data', { useQuery, useMutation }],
  [
    'Apollo',
    {
      useQuery: (query, options) => useApolloQuery(query, options),
      useMutation: (mutation) => useApolloMutation(mutation),
    },
  ],
]

/** Fake server with seats that can be taken; `isDown` simulates a broken connection. */
function openServer() {
  const server = { isDown: false, asked: 0, taken: new Set<string>() }
  function answerTo(operation: string | undefined, id: string) {
    if (operation === 'Take') server.taken.add(id)
    const seat: Seat = { __typename: 'Seat', id, state: server.taken.has(id) ? 'taken' : 'free' }
    return operation === 'Take' ? { take: seat } : { seat }
  }
  const link = new ApolloLink(({ operationName, variables }) => {
    server.asked += 1
    return new Observable((observer) => {
      setTimeout(() => {
        if (server.isDown) return observer.error(new TypeError('Failed to fetch'))
        observer.next({ data: answerTo(operationName, variables.id) })
        observer.complete()
      })
    })
  })
  return { server, client: new ApolloClient({ link, cache: new InMemoryCache() }) }
}

interface PageProps {
  hooks: Hooks
  id: string
  skip?: boolean
  states: string[]
}

function Page({ hooks, id, skip, states }: PageProps) {
  const { data, error, loading, refetch } = hooks.useQuery(seatQuery, { variables: { id }, skip })
  const [take] = hooks.useMutation(takeMutation)
  const shown = error ? 'failed' : loading && !data ? 'loading' : (data?.seat.state ?? 'nothing')
  if (states.at(-1) !== `${id} ${shown}`) states.push(`${id} ${shown}`)
  return (
    <>
      <p>{shown}</p>
      <button type="button" onClick={() => void refetch().catch(() => {})}>
        Again
      </button>
      <button type="button" onClick={() => void take({ variables: { id } }).catch(() => states.push('refused'))}>
        Take
      </button>
    </>
  )
}

describe.each(implementations)('%s', (_, hooks) => {
  const open = () => {
    const { server, client } = openServer()
    const source = openSource(null, () => client)
    const states: string[] = []
    const page = (props: Partial<PageProps> = {}) => (
      <DataSource value={source}>
        <ApolloProvider client={client}>
          <Page hooks={hooks} id="A1" states={states} {...props} />
        </ApolloProvider>
      </DataSource>
    )
    return { server, states, page, press: (name: string) => userEvent.click(screen.getByRole('button', { name })) }
  }

  test('shows that it loads, then the answer, and another for other variables', async () => {
    const { states, page } = open()
    const { rerender } = render(page())
    await screen.findByText('free')
    rerender(page({ id: 'B2' }))
    await waitFor(() => expect(states).toEqual(['A1 loading', 'A1 free', 'B2 loading', 'B2 free']))
  })

  test('shows known data at once', async () => {
    const { states, page, server } = open()
    const { rerender } = render(page())
    await screen.findByText('free')
    rerender(page({ id: 'B2' }))
    await waitFor(() => expect(states).toContain('B2 free'))
    rerender(page())
    expect(states.slice(-2)).toEqual(['B2 free', 'A1 free'])
    expect(server.asked).toBe(2)
  })

  test('shows a failure, and the answer once it is asked again', async () => {
    const { server, states, page, press } = open()
    server.isDown = true
    render(page())
    await screen.findByText('failed')
    server.isDown = false
    await press('Again')
    await screen.findByText('free')
    expect(states.filter((state) => state !== 'A1 loading')).toEqual(['A1 failed', 'A1 free'])
  })

  test('shows what a mutation changed without another query', async () => {
    const { server, page, press } = open()
    render(page())
    await screen.findByText('free')
    await press('Take')
    await screen.findByText('taken')
    expect(server.asked).toBe(2)
  })

  test('rejects where no answer came to a mutation', async () => {
    const { server, states, page, press } = open()
    render(page())
    await screen.findByText('free')
    server.isDown = true
    await press('Take')
    await waitFor(() => expect(states).toContain('refused'))
  })

  test('asks nothing while it is to skip', async () => {
    const { server, states, page } = open()
    const { rerender } = render(page({ skip: true }))
    expect(states).toEqual(['A1 nothing'])
    expect(server.asked).toBe(0)
    rerender(page())
    await screen.findByText('free')
  })
})
