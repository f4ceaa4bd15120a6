/** Hearing of changes as they happen, while the page is looked at. What is heard says only that something changed: read again. */
import type { DocumentNode } from 'graphql'
import { useEffect, useEffectEvent } from 'react'
import type { PresenceSubscription } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import type { Listener } from './line.ts'

/** Milliseconds between two looks where nothing can be heard. */
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
      readers {
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

/** For staff: whatever changes at an event. */
export const useEventChanges = (slug: string, onChange: () => void): void =>
  useLive(eventChanges, { name: 'slug', value: slug }, onChange)

/** Whatever changes of one registration. `readAt`: when the server read what is shown; what changed since is heard too. */
export const useRegistrationChanges = (reference: string, readAt: string, onChange: () => void): void =>
  useLive(registrationChanges, { name: 'reference', value: reference }, onChange, readAt)

/** For those who write notes in a session, or read them: whatever changes of them. */
export const useNotesChanges = (sessionId: string, onChange: () => void): void =>
  useLive(notesChanges, { name: 'sessionId', value: sessionId }, onChange)

/** Members who have an application open; `undefined` where that may have changed without being heard. */
export const usePresenceChanges = (
  reference: string,
  onChange: (heard: PresenceSubscription['presence'] | undefined) => void,
): void =>
  useLive(presence, { name: 'reference', value: reference }, (told) =>
    onChange((told as PresenceSubscription | null | undefined)?.presence),
  )

interface Variable {
  name: string
  value: string
}

/** `onChange` is called also when changes may have been missed, when the right to hear ends, and now and then where nothing can be heard. */
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
        () => listen(subscription, variables, (told) => changed(told)),
        () => changed(),
      ),
    [subscription, name, value],
  )
}

/** Begins and ends with the page's being visible; `onReturn` when it is again. */
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

/** Looks now and then until there is a line, and whenever it breaks. */
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
