import { useMutation } from '@apollo/client/react'
import { useEffect, useEffectEvent, useState } from 'react'
import type { PresenceMarkMutation } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { usePresenceChanges } from '../kernel/live.ts'

const MarkPresence = graphql(`
  mutation PresenceMark($reference: String!, $leaving: Boolean) {
    markPresence(reference: $reference, leaving: $leaving) {
      __typename
      ... on PresenceMarked {
        presence {
          reference
          members {
            name
            isViewer
            institute {
              slug
              name
            }
          }
        }
      }
    }
  }
`)

type Marked = Extract<PresenceMarkMutation['markPresence'], { __typename: 'PresenceMarked' }>
export type Members = Marked['presence']['members']

/** Milliseconds between heartbeats; a viewer is considered gone after 45 seconds without one. */
const every = 20_000

/** Reports that the viewer has the application open while the page is visible, and returns who else has. */
export function usePresence(reference: string): Members {
  const [members, setMembers] = useState<Members>([])
  const [mark] = useMutation(MarkPresence, { fetchPolicy: 'no-cache' })

  const send = useEffectEvent(async (leaving: boolean) => {
    const answer = await mark({ variables: { reference, leaving } }).catch(() => null)
    const result = answer?.data?.markPresence
    if (!leaving && result?.__typename === 'PresenceMarked') setMembers(result.presence.members)
  })

  useEffect(() => {
    const come = () => {
      if (document.visibilityState === 'visible') void send(false)
    }
    come()
    const timer = setInterval(come, every)
    document.addEventListener('visibilitychange', come)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', come)
      void send(true)
    }
  }, [])

  usePresenceChanges(reference, (heard) => {
    if (heard) setMembers(heard.members)
  })

  return members.filter(({ isViewer }) => !isViewer)
}
