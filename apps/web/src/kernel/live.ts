/** Live updates while the page is visible. A message only says that something changed; pages refetch. */
import type { DocumentNode } from 'graphql'
import { useEffect, useEffectEvent } from 'react'
import type { PresenceSubscription } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import type { Listener } from './line.ts'

/** Milliseconds between polls while there is no live connection. */
const lookEvery = 30_000

const eventChanges = graphql(`
  subscription EventChanges($slug: String!) {
    eventChanged(slug: $slug) {
      at
    }
  }
`)

const registrationChanges = graphql(`
  subscription RegistrationChanges($reference: String!, $since: DateTime) {
    registrationChanged(reference: $reference, since: $since) {
      at
    }
  }
`)

const notesChanges = graphql(`
  subscription NotesChanges($sessionId: ID!) {
    notesChanged(sessionId: $sessionId) {
      at
    }
  }
`)

const presence = graphql(`
  subscription Presence($reference: String!) {
    presence(reference: $reference) {
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
`)

/** Reports all changes of an event, for staff. */
export const useEventChanges = (slug: string, onChange: () => void): void =>
  useLive(eventChanges, { name: 'slug', value: slug }, onChange)

/**
 * Reports all changes of a registration. `readAt`: when the server read the data on screen; changes since then are reported too.
 */
export const useRegistrationChanges = (reference: string, readAt: string, onChange: () => void): void =>
  useLive(registrationChanges, { name: 'reference', value: reference }, onChange, readAt)

/** Reports all changes of a session's notes, to their authors and readers. */
export const useNotesChanges = (sessionId: string, onChange: () => void): void =>
  useLive(notesChanges, { name: 'sessionId', value: sessionId }, onChange)

/** Reports the members who have an application open; `undefined` if changes may have been missed. */
export const usePresenceChanges = (
  reference: string,
  onChange: (heard: PresenceSubscription['presence'] | undefined) => void,
): void =>
  useLive(presence, { name: 'reference', value: reference }, (message) =>
    onChange((message as PresenceSubscription | null | undefined)?.presence),
  )

interface Variable {
  name: string
  value: string
}

/**
 * `onChange` is also called when changes may have been missed, when the right to listen ends, and as a poll where there is no
 * live connection.
 */
function useLive(
  subscription: DocumentNode,
  { name, value }: Variable,
  onChange: Listener['onChange'],
  readAt?: string,
): void {
  const changed = useEffectEvent(onChange)
  const variables = useEffectEvent(() => ({ [name]: value, ...(readAt !== undefined && { since: readAt }) }))
  useEffect(
    () =>
      whileVisible(
        () => listen(subscription, variables, (message) => changed(message)),
        () => changed(),
      ),
    [subscription, name, value],
  )
}

/** Starts and stops with the page's visibility; `onReturn` when it is visible again. */
function whileVisible(begin: () => () => void, onReturn: () => void): () => void {
  let end: (() => void) | null = null
  let wasHidden = false
  const look = () => {
    if (document.visibilityState === 'visible') {
      if (end) return
      end = begin()
      if (wasHidden) onReturn()
    } else {
      wasHidden = true
      end?.()
      end = null
    }
  }
  look()
  document.addEventListener('visibilitychange', look)
  return () => {
    document.removeEventListener('visibilitychange', look)
    end?.()
  }
}

/** Polls until there is a connection, and whenever it breaks. */
function listen(
  subscription: DocumentNode,
  variables: () => Record<string, string>,
  onChange: Listener['onChange'],
): () => void {
  let looking: ReturnType<typeof setInterval> | undefined
  const look = () => {
    looking ??= setInterval(() => onChange(), lookEvery)
  }
  const stopLooking = () => {
    clearInterval(looking)
    looking = undefined
  }
  let isOver = false
  let hangUp = () => {}
  look()
  import('./line.ts').then(
    ({ follow }) => {
      if (!isOver) hangUp = follow(subscription, variables(), { onChange, onLine: stopLooking, onBroken: look })
    },
    () => {},
  )
  return () => {
    isOver = true
    stopLooking()
    hangUp()
  }
}
