import { useQuery } from '@apollo/client/react'
import { useEffect, useEffectEvent, useState } from 'react'
import { graphql } from '../__generated__/index.ts'

const MineFirst = graphql(`
  query MineFirst($slug: String!) {
    event(slug: $slug) {
      slug
      mine: registrations(first: 1, filter: { assignedTo: ME }) {
        totalCount
      }
    }
  }
`)

interface Opened {
  /** Whether the URL has no filters of its own. */
  isPlain: boolean
  /** Undefined while unknown. */
  mayDecide: boolean | undefined
}

/**
 * Calls `onMine` once if a list is opened by a viewer who reviews, can't decide, and is assigned to applications.
 * @returns whether that is still unknown
 */
export function useMineFirst(slug: string, { isPlain, mayDecide }: Opened, onMine: () => void): boolean {
  const [isOpening, setOpening] = useState(isPlain)
  const isUnknown = isOpening && mayDecide === false
  const { data, error } = useQuery(MineFirst, { variables: { slug }, skip: !isUnknown, fetchPolicy: 'network-only' })
  const show = useEffectEvent(onMine)
  const isSettled = isUnknown && (data !== undefined || error !== undefined)
  const hasAny = (data?.event?.mine.totalCount ?? 0) > 0
  useEffect(() => {
    if (!isSettled) return
    setOpening(false)
    if (hasAny) show()
  }, [isSettled, hasAny])
  return isUnknown
}
