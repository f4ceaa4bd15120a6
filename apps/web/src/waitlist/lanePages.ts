import { useQuery } from '@apollo/client/react'
import { useEffect, useRef, useState } from 'react'
import type { LanePeople_PersonFragment } from '../__generated__/graphql.ts'
import { graphql, readFragment } from '../__generated__/index.ts'

export const LanePeoplePerson = graphql(`
  fragment LanePeople_Person on LanePerson {
    position
    skip
    registration {
      reference
      name
      organisation
      affiliation
      masked {
        field
        revealable
      }
      queuedAt
      priority
      priorityReason
      ...PersonActions_Registration
    }
  }
`)

const LanePage = graphql(`
  query LanePage($slug: String!, $groupKeys: [String!], $first: Int!, $after: ID) {
    event(slug: $slug) {
      slug
      waitlist {
        lanes(groupKeys: $groupKeys) {
          group {
            key
          }
          people(first: $first, after: $after) {
            ...LanePeople_Person
          }
        }
      }
    }
  }
`)

/** Number of people shown per page of a lane. */
export const peopleAtOnce = 20

/** Pages of a lane. The first page comes with the lane; later ones are loaded when turned to, and refetched after changes. */
export function useLanePages({
  slug,
  groupKey,
  firstPage,
  heard,
}: {
  slug: string
  groupKey: string
  firstPage: readonly LanePeople_PersonFragment[]
  heard: number
}) {
  /** Cursor of each page opened after the first: the reference of the person before it. */
  const [behind, setBehind] = useState<string[]>([])
  const after = behind.at(-1)
  const { data, previousData, loading, refetch } = useQuery(LanePage, {
    variables: { slug, groupKeys: [groupKey], first: peopleAtOnce, after },
    skip: after === undefined,
    fetchPolicy: 'no-cache',
  })
  const heardBefore = useRef(heard)
  useEffect(() => {
    if (heardBefore.current === heard) return
    heardBefore.current = heard
    if (after !== undefined) void refetch().catch(() => {})
  }, [heard, after, refetch])
  const [lane] = (data ?? previousData)?.event?.waitlist?.lanes ?? []
  const people = after === undefined ? firstPage : lane ? readFragment(LanePeoplePerson, lane.people) : []
  const last = people.at(-1)?.registration.reference
  const turn = {
    back: behind.length > 0 ? () => setBehind(behind.slice(0, -1)) : null,
    on: last === undefined ? null : () => setBehind([...behind, last]),
  }
  return { people, turn, isLoading: loading }
}
