/** The page's only WebSocket. Loaded with the first subscription. */
import { type DocumentNode, print } from 'graphql'
import { createClient } from 'graphql-ws'
import { hashOfDocument, persistedQuery } from './documentHash.ts'

export interface Listener {
  /** Called with the message, or without one if changes may have been missed. */
  onChange: (message?: Record<string, unknown> | null) => void
  /** Called when the subscription becomes active. */
  onLine: () => void
  /** Called when the subscription becomes inactive: until `onLine`, or for good if the server refuses it. */
  onBroken: () => void
}

/** All in milliseconds. */
const minPause = 1_000
const maxPause = 60_000
const pingEvery = 20_000
const timeout = 5_000
/** Milliseconds to stay open after the last subscriber has left: the next page may subscribe too. */
const openFor = 3_000

let isOpen = false
let unanswered: ReturnType<typeof setTimeout> | undefined

const client = createClient({
  url: () => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
  lazyCloseTimeout: openFor,
  retryAttempts: Number.POSITIVE_INFINITY,
  shouldRetry: () => true,
  // Randomised, so that clients do not reconnect at the same moment.
  retryWait: (tries) => {
    const longest = Math.min(minPause * 2 ** tries, maxPause)
    return new Promise((resolve) => setTimeout(resolve, longest * (0.5 + Math.random() / 2)))
  },
  keepAlive: pingEvery,
  on: {
    connected: () => {
      isOpen = true
    },
    closed: () => {
      isOpen = false
      clearTimeout(unanswered)
    },
    ping: (received) => {
      if (!received) unanswered = setTimeout(() => client.terminate(), timeout)
    },
    pong: (received) => {
      if (received) clearTimeout(unanswered)
    },
  },
})

/** Subscribes, also across reconnects; returns a function that unsubscribes. */
export function follow(
  subscription: DocumentNode,
  variables: Record<string, string>,
  { onChange, onLine, onBroken }: Listener,
): () => void {
  let broke = false
  const stops = [
    client.on('connected', () => {
      onLine()
      if (broke) onChange()
    }),
    client.on('closed', () => {
      broke = true
      onBroken()
    }),
  ]
  const end = () => {
    for (const stop of stops.splice(0)) stop()
  }
  const giveUp = () => {
    end()
    onBroken()
  }
  if (isOpen) onLine()
  const hash = hashOfDocument(subscription)
  const unsubscribe = client.subscribe(
    { query: print(subscription), variables, extensions: hash ? persistedQuery(hash) : undefined },
    {
      next: ({ errors, data }) => (errors ? giveUp() : onChange(data)),
      error: giveUp,
      // Closed by the server: the viewer may no longer listen, and possibly no longer see the data.
      complete: () => {
        if (stops.length > 0) onChange()
        end()
      },
    },
  )
  return () => {
    end()
    unsubscribe()
  }
}
