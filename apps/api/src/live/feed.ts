/** Notifications for this process: one listening connection, re-established whenever it breaks. */

import { setTimeout as sleep } from 'node:timers/promises'
import { statementScope } from '@plenaria/prisma/cancel'
import pg from 'pg'
import type { Log } from '../kernel/log.ts'
import { describeError } from '../refusals/errors.ts'
import { channel, type Notice } from './notices.ts'

/** `MISSED`: notices may have been lost, so anything may have changed. */
export type Heard = Notice | 'MISSED'

export interface Feed {
  /** Connects early, so that later listeners miss nothing. Otherwise the first listener connects. */
  open: () => void
  /** Starts listening. @returns a function that stops it */
  listen: (follower: (heard: Heard) => void) => () => void
  /** Whether a notice that `concerns` arrived since then (milliseconds since 1970), or may have: not everything is remembered. */
  heardSince: (since: number, concerns: (heard: Heard) => boolean) => boolean
  close: () => Promise<void>
}

/** Milliseconds before reconnecting; doubled up to the maximum. */
const minPause = 250
const maxPause = 15_000
/** Milliseconds between checks that the connection still responds, and for the response. */
const lookEvery = 20_000
const timeout = 10_000
/** Upper bound on remembered notices, for subscribers that start to listen a moment after they have read. */
const maxRemembered = 500
/** Tolerated clock skew between processes in milliseconds. */
const clocksApart = 2_000

export function openFeed(databaseUrl: string, log: Log): Feed {
  const followers = new Set<(heard: Heard) => void>()
  const closing = new AbortController()
  let listening: Promise<void> | undefined

  let remembered: { at: number; heard: Heard }[] = []
  /** All notices since this time are remembered. */
  let wholeSince = Number.POSITIVE_INFINITY

  function remember(heard: Heard): void {
    const at = Date.now()
    if (heard === 'MISSED') {
      remembered = []
      wholeSince = at
      return
    }
    remembered.push({ at, heard })
    if (remembered.length <= maxRemembered) return
    const [forgotten] = remembered.splice(0, 1)
    wholeSince = (forgotten?.at ?? at) + 1
  }

  const tell = (heard: Heard) => {
    remember(heard)
    for (const follower of followers) follower(heard)
  }

  async function keepListening(): Promise<void> {
    let pause = minPause
    while (!closing.signal.aborted) {
      try {
        await listenOnce(() => {
          pause = minPause
          tell('MISSED')
        })
      } catch (fault) {
        if (closing.signal.aborted) return
        log.warn({ pause, ...describeError(fault) }, 'The connection that hears of changes broke.')
      }
      await sleep(pause, undefined, { signal: closing.signal }).catch(() => {})
      pause = Math.min(pause * 2, maxPause)
    }
  }

  /** Rejects if the connection breaks; resolves when the feed is closed. */
  async function listenOnce(onListening: () => void): Promise<void> {
    const client = new pg.Client({
      connectionString: databaseUrl,
      connectionTimeoutMillis: timeout,
      query_timeout: timeout,
      keepAlive: true,
    })
    const broken = new Promise<never>((_, reject) => {
      client.on('error', reject)
      client.on('end', () => reject(new Error('The connection ended.')))
    })
    broken.catch(() => {})
    client.on('notification', ({ payload }) => tell(read(payload)))
    try {
      await client.connect()
      await client.query(`listen ${channel}`)
      onListening()
      while (!closing.signal.aborted) {
        const rest = sleep(lookEvery, undefined, { signal: closing.signal }).catch(() => {})
        await Promise.race([rest, broken])
        if (!closing.signal.aborted) await client.query('select 1')
      }
    } finally {
      await client.end().catch(() => {})
    }
  }

  const open = () => {
    listening ??= statementScope.exit(keepListening)
  }
  return {
    open,
    listen: (follower) => {
      followers.add(follower)
      open()
      return () => followers.delete(follower)
    },
    heardSince: (since, concerns) => {
      const from = since - clocksApart
      return from < wholeSince || remembered.some(({ at, heard }) => at >= from && concerns(heard))
    },
    close: async () => {
      closing.abort()
      await listening
    },
  }
}

/** Only this product's code and triggers write to the channel; anything else might hide a change. */
function read(payload: string | undefined): Heard {
  try {
    const notice: unknown = JSON.parse(payload ?? '')
    return typeof notice === 'object' && notice !== null ? notice : 'MISSED'
  } catch {
    return 'MISSED'
  }
}
