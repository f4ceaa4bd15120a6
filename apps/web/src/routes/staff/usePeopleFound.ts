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

/** Milliseconds after the last key. */
const pause = 150
const minLength = 2

interface PeopleFound {
  /** What was searched for. */
  search: string
  people: Found['registrations']
  hasMore: boolean
  /** Why nobody was searched for, in the server's words. */
  message: string | null
  isUnreachable: boolean
}

const nobody: PeopleFound = { search: '', people: [], hasMore: false, message: null, isUnreachable: false }

/** People by name, at the events that the viewer helps to run, a moment after somebody stopped typing. */
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

  // What was found before stays until there is an answer, so that the list doesn't flicker.
  return isSearched ? found : nobody
}

/** Null for those who run no event: they look for nobody. */
const messageOf = (refusal: Exclude<Result, Found>): string | null =>
  refusal.__typename === 'NotAllowed' ? null : refusal.message
