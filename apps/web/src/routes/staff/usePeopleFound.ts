import { useApolloClient } from '@apollo/client/react'
import { useEffect, useEffectEvent, useState } from 'react'
import type { FindPeopleQuery } from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'

const FindPeople = graphql(`
  query FindPeople($search: String!) {
    findPeople(search: $search) {
      __typename
      ... on PeopleFound {
        hasMore
        registrations {
          reference
          name
          state
          event {
            slug
            title
          }
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

type Result = FindPeopleQuery['findPeople']
type Found = Extract<Result, { __typename: 'PeopleFound' }>

/** Milliseconds after the last keystroke. */
const pause = 150
const minLength = 2

interface PeopleFound {
  /** The search that these results answer. */
  search: string
  people: Found['registrations']
  hasMore: boolean
  /** Why the search was refused, in the server's words. */
  message: string | null
  isUnreachable: boolean
}

const nobody: PeopleFound = { search: '', people: [], hasMore: false, message: null, isUnreachable: false }

/** Searches people by name at the events that the viewer helps to run, shortly after typing stops. */
export function usePeopleFound(search: string): PeopleFound {
  const client = useApolloClient()
  const [found, setFound] = useState(nobody)
  const isSearched = [...search].length >= minLength

  const find = useEffectEvent(async (signal: AbortSignal) => {
    const options = { query: FindPeople, variables: { search }, fetchPolicy: 'no-cache' as const }
    const answer = await client.query(options).catch(() => null)
    if (signal.aborted) return
    const result = answer?.data?.findPeople
    if (!result) return setFound({ ...nobody, search, isUnreachable: true })
    if (result.__typename !== 'PeopleFound') return setFound({ ...nobody, search, message: messageOf(result) })
    setFound({ ...nobody, search, people: result.registrations, hasMore: result.hasMore })
  })

  useEffect(() => {
    if (!isSearched) return
    const leaving = new AbortController()
    const timer = setTimeout(() => void find(leaving.signal), pause)
    return () => {
      leaving.abort()
      clearTimeout(timer)
    }
  }, [search, isSearched])

  // Keeps the previous results until the new ones arrive, so that the list doesn't flicker.
  return isSearched ? found : nobody
}

/** Null for viewers who run no event: they can't search people. */
const messageOf = (refusal: Exclude<Result, Found>): string | null =>
  refusal.__typename === 'NotAllowed' ? null : refusal.message
