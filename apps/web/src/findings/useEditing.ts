import { useMutation } from '@apollo/client/react'
import { useEffect, useEffectEvent } from 'react'
import { graphql } from '../__generated__/index.ts'

const MarkEditing = graphql(`
  mutation MarkEditing($findingId: ID!, $leaving: Boolean) {
    markEditing(findingId: $findingId, leaving: $leaving) {
      __typename
    }
  }
`)

/** Milliseconds between heartbeats; a viewer is considered gone after 45 seconds without one. */
const every = 20_000

/** Shows other people that the finding is being edited here. */
export function useEditing(findingId: string): void {
  const [mark] = useMutation(MarkEditing, { fetchPolicy: 'no-cache' })
  const send = useEffectEvent((leaving: boolean) => {
    void mark({ variables: { findingId, leaving } }).catch(() => {})
  })
  useEffect(() => {
    const come = () => {
      if (document.visibilityState === 'visible') send(false)
    }
    come()
    const timer = setInterval(come, every)
    document.addEventListener('visibilitychange', come)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', come)
      send(true)
    }
  }, [])
}
