import type { ApolloClient } from '@apollo/client'
import { useApolloClient, useQuery } from '@apollo/client/react'
import { useDeferredValue, useEffect, useRef, useState } from 'react'
import type { BoardOrderQueryVariables, BoardQuery, BoardRowsQuery } from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'
import { useEventChanges } from '../../kernel/live.ts'
import { asksForMasked } from '../../kernel/serverFaults.ts'
import { type BoardFilters, filterOf, orderOf } from '../filters/filters.ts'

const Board = graphql(`
  query Board(
    $slug: String!
    $first: Int!
    $filter: RegistrationFilter
    $sort: RegistrationSort
    $sortQuestion: ID
    $columns: [ID!]
  ) {
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
      state
      admission
      viewerCan {
        decide
        release
        export
        message
        tag
        maskedFields
        filterableQuestions
        addPeople
        mergeRegistrations
      }
      tags {
        id
      }
      groups {
        key
        name
        submitted
        hiddenByConflict
      }
      sessions {
        id
        title
      }
      questions {
        key
        kind
        need
        label
        options {
          key
          label
        }
      }
      allotments {
        institute {
          slug
          name
        }
        seats
        held
      }
      stagedCounts {
        decision
        count
      }
      boardViews {
        ...Views_View
      }
      ...RoomFacts
      ...Reading_Event
      registrations(first: $first, filter: $filter, sort: $sort, sortQuestion: $sortQuestion) {
        totalCount
        facets {
          states {
            value
            count
          }
          tags {
            value
          }
          ...FilterBar_Facets
        }
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
            ...RowAnswers_Registration
          }
        }
      }
    }
  }
`)

const BoardRows = graphql(`
  query BoardRows(
    $slug: String!
    $first: Int!
    $skip: Int!
    $filter: RegistrationFilter
    $sort: RegistrationSort
    $sortQuestion: ID
    $columns: [ID!]
  ) {
    event(slug: $slug) {
      slug
      registrations(first: $first, skip: $skip, filter: $filter, sort: $sort, sortQuestion: $sortQuestion) {
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
            ...RowAnswers_Registration
          }
        }
      }
    }
  }
`)

const BoardOrder = graphql(`
  query BoardOrder($slug: String!, $filter: RegistrationFilter, $sort: RegistrationSort, $sortQuestion: ID) {
    event(slug: $slug) {
      slug
      reviewQueue(filter: $filter, sort: $sort, sortQuestion: $sortQuestion)
    }
  }
`)

/** Rows per request. */
const pageOf = 100
/** Milliseconds for which «updated» is shown. */
const saidFor = 4_000

type Edges = NonNullable<BoardRowsQuery['event']>['registrations']['edges']
export type MaskedRow = Edges[number]['node']

/**
 * The board's rows: the first page, together with the data shown around the list, and further pages as they are scrolled to.
 * Refetched after every change. `answered`: questions whose answers are columns.
 */
export function useBoard(slug: string, filters: BoardFilters, answered: string[]) {
  const client = useApolloClient()
  const search = useDeferredValue(filters.search)
  const variables = {
    slug,
    first: pageOf,
    filter: filterOf({ ...filters, search }),
    ...orderOf(filters.sort),
    columns: answered,
  }
  const query = useQuery(Board, { variables, notifyOnNetworkStatusChange: true })
  const { data, previousData, error, loading } = query
  const { isUpdated, say } = useUpdated()
  const [isFollowing, setFollowing] = useState(false)
  const [scrolled, setScrolled] = useState<readonly [number, number]>([0, 0])
  const [even, odd] = scrolled
  const pages = new Map<number, Edges>()
  const evenPage = useQuery(BoardRows, pageOptions(even))
  const oddPage = useQuery(BoardRows, pageOptions(odd))
  for (const [page, read] of [
    [even, evenPage.data],
    [odd, oddPage.data],
  ] as const) {
    if (read?.event) pages.set(page, read.event.registrations.edges)
  }
  const event = (data ?? previousData)?.event
  if (event) pages.set(0, event.registrations.edges)

  function pageOptions(page: number) {
    const options = { variables: { ...variables, skip: page * pageOf }, skip: page === 0 }
    return { ...options, fetchPolicy: 'cache-and-network' as const }
  }

  /** Reports the visible range; loads its missing rows. */
  function show(first: number, last: number): void {
    const from = Math.floor(first / pageOf)
    const to = Math.max(from, Math.floor(last / pageOf))
    const next: [number, number] = [0, 0]
    for (const page of [from, to]) next[page % 2] = page
    if (next[0] !== even || next[1] !== odd) setScrolled(next)
  }

  /** References of a range of the list, both ends included; missing rows are loaded. */
  async function referencesBetween(first: number, last: number): Promise<string[]> {
    const references: string[] = []
    for (let page = Math.floor(first / pageOf); page <= Math.floor(last / pageOf); page += 1) {
      const known = pages.get(page) ?? (await readPage(page))
      const from = page * pageOf
      references.push(...known.slice(Math.max(0, first - from), last - from + 1).map(({ node }) => node.reference))
    }
    return references
  }

  async function readPage(page: number): Promise<Edges> {
    const { data: read } = await client.query({ query: BoardRows, variables: { ...variables, skip: page * pageOf } })
    return read?.event?.registrations.edges ?? []
  }

  const readAll = useOneAtATime(() =>
    refetch(['Board', 'BoardRows', 'Staged', 'Application', 'Bulk', 'EventTags', 'AnswerCounts']),
  )

  /** Refetches until the list is current, then reports «updated» if it changed. */
  async function readAgain(): Promise<void> {
    if (!data && loading) return
    const before = inCache()
    await readAll()
    if (inCache() !== before) say()
  }

  /** After a bulk decision: marks the numbers as outdated until they are refetched. */
  async function follow(): Promise<void> {
    setFollowing(true)
    await readAgain()
    setFollowing(false)
  }

  const inCache = () => JSON.stringify(client.readQuery<BoardQuery>({ query: Board, variables }))

  async function refetch(names: readonly string[]): Promise<void> {
    const open = [...client.getObservableQueries('active')].filter(({ queryName }) => names.includes(queryName ?? ''))
    await Promise.all(open.map((each) => each.refetch()))
  }

  useEventChanges(slug, readAgain)

  return {
    ...query,
    viewer: (data ?? previousData)?.viewer,
    event,
    variables,
    isMasked: asksForMasked(error),
    isUpdated,
    isFollowing,
    follow,
    rows: {
      total: event?.registrations.totalCount ?? 0,
      at: (index: number): MaskedRow | null => pages.get(Math.floor(index / pageOf))?.[index % pageOf]?.node ?? null,
      /** Loaded rows with their indices. */
      loaded: [...pages].flatMap(([page, edges]) =>
        edges.map(({ node }, place) => ({ index: page * pageOf + place, node })),
      ),
      show,
      referencesBetween,
      placeOf: (reference: string) => placeOf(client, variables, reference),
    },
  }
}

/** Index in the list of a registration that isn't loaded; null if it isn't in the list, or too far down to be found. */
async function placeOf(
  client: ApolloClient,
  order: BoardOrderQueryVariables,
  reference: string,
): Promise<number | null> {
  const { slug, filter, sort, sortQuestion } = order
  const variables = { slug, filter, sort, sortQuestion }
  const { data } = await client.query({ query: BoardOrder, variables, fetchPolicy: 'no-cache' })
  const place = data?.event?.reviewQueue.indexOf(reference) ?? -1
  return place < 0 ? null : place
}

export type BoardRowsSource = ReturnType<typeof useBoard>['rows']

/**
 * Runs once more if requested while running, and ends when there are no more requests; failures are retried at the next change.
 */
function useOneAtATime(act: () => Promise<void>): () => Promise<void> {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  const isAsked = useRef(false)
  const running = useRef<Promise<void>>(undefined)
  async function run() {
    while (isAsked.current) {
      isAsked.current = false
      await latest.current().catch(() => {})
    }
    running.current = undefined
  }
  return () => {
    isAsked.current = true
    running.current ??= run()
    return running.current
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
