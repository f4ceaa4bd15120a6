import { useApolloClient, useQuery } from '@apollo/client/react'
import { useDeferredValue, useEffect, useRef, useState } from 'react'
import type { BoardQuery } from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'
import { asksForMasked } from '../../app/apollo.tsx'
import { useEventChanges } from '../../app/live.ts'
import { type BoardFilters, filterOf } from './filters.ts'

const Board = graphql(`
  query Board($slug: String!, $first: Int!, $after: String, $filter: RegistrationFilter, $sort: RegistrationSort) {
    viewer {
      email
      memberships {
        institute {
          slug
        }
      }
    }
    event(slug: $slug) {
      slug
      admission
      viewerCan {
        decide
        release
        export
        maskedFields
      }
      groups {
        key
        name
        submitted
      }
      allotments {
        institute {
          slug
          name
        }
        seats
        held
      }
      ...RoomFacts
      registrations(first: $first, after: $after, filter: $filter, sort: $sort) {
        totalCount
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        edges {
          cursor
          node {
            reference
            ...Row_Registration
          }
        }
      }
    }
  }
`)

const pageOf = 100
const largestPage = 200
/** Milliseconds that «updated» is shown. */
const saidFor = 4_000

/** The board's rows, read again whenever something changes; all pages that were loaded stay, in one stroke. */
export function useBoard(slug: string, filters: BoardFilters) {
  const client = useApolloClient()
  const search = useDeferredValue(filters.search)
  const filter = filterOf({ ...filters, search })
  const variables = { slug, first: pageOf, filter, sort: filters.sort }
  const query = useQuery(Board, { variables, notifyOnNetworkStatusChange: true })
  const { data, previousData, error, loading } = query
  const { isUpdated, say } = useUpdated()
  const shown = data?.event?.registrations.edges.length ?? 0

  const readAgain = useOneAtATime(async () => {
    if (shown === 0 && loading) return
    const fresh = await read(Math.max(shown, pageOf))
    if (!fresh) return
    const before = inCache()
    client.writeQuery({ query: Board, variables, data: fresh })
    await readBeside()
    if (inCache() !== before) say()
  })

  const inCache = () => JSON.stringify(client.readQuery({ query: Board, variables }))

  /** So many rows, in pages that the server gives. */
  async function read(left: number, after: string | null = null): Promise<BoardQuery | null> {
    const { data: page } = await client.query({
      query: Board,
      variables: { ...variables, first: Math.min(left, largestPage), after },
      fetchPolicy: 'no-cache',
    })
    if (!page?.event) return null
    const { edges, pageInfo } = page.event.registrations
    if (edges.length >= left || !pageInfo.hasNextPage) return page
    const rest = await read(left - edges.length, pageInfo.endCursor)
    if (!rest?.event) return null
    const { registrations } = rest.event
    return {
      ...rest,
      event: { ...rest.event, registrations: { ...registrations, edges: [...edges, ...registrations.edges] } },
    }
  }

  /** What else the page shows of the same. */
  async function readBeside(): Promise<void> {
    const beside = ['Staged', 'Application']
    const open = [...client.getObservableQueries('active')].filter(({ queryName }) => beside.includes(queryName ?? ''))
    await Promise.all(open.map((each) => each.refetch()))
  }

  useEventChanges(slug, readAgain)

  return {
    ...query,
    viewer: (data ?? previousData)?.viewer,
    event: (data ?? previousData)?.event,
    variables,
    isMasked: asksForMasked(error),
    isUpdated,
  }
}

/** Runs once more when it was asked for while it ran; what fails is tried at the next change. */
function useOneAtATime(act: () => Promise<void>): () => void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  const state = useRef<'idle' | 'running' | 'again'>('idle')
  return async function run() {
    if (state.current !== 'idle') {
      state.current = 'again'
      return
    }
    state.current = 'running'
    await latest.current().catch(() => {})
    const again = (state.current as string) === 'again'
    state.current = 'idle'
    if (again) void run()
  }
}

function useUpdated() {
  const [isUpdated, setUpdated] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  function say() {
    setUpdated(true)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setUpdated(false), saidFor)
  }
  return { isUpdated, say }
}
