/** Follows events' audit chains asynchronously, for the copies that lists read and for webhooks. */

import { setTimeout as sleep } from 'node:timers/promises'
import { statementScope } from '@plenaria/prisma/cancel'
import type { PrismaClient } from '@plenaria/prisma/client'
import type { Log } from '../kernel/log.ts'
import type { Feed } from '../live/feed.ts'
import { describeError } from '../refusals/errors.ts'

/** Milliseconds: changes announced within this time are copied together. */
const rest = 300

export interface CopyUpdater {
  close: () => Promise<void>
}

export interface Kept {
  /** Events with unprocessed entries. */
  findBehind: (database: PrismaClient) => Promise<string[]>
  catchUp: (database: PrismaClient, eventId: string) => Promise<unknown>
}

export function keepUp(database: PrismaClient, feed: Feed, log: Log, { findBehind, catchUp }: Kept): CopyUpdater {
  const due = new Set<string>()
  const closing = new AbortController()
  let mayHaveMissed = true
  let work: Promise<void> | null = null

  async function step(): Promise<void> {
    if (mayHaveMissed) {
      mayHaveMissed = false
      for (const id of await findBehind(database)) due.add(id)
    }
    const [eventId] = due
    if (eventId === undefined) return
    due.delete(eventId)
    await catchUp(database, eventId)
  }

  async function keep(): Promise<void> {
    while (!closing.signal.aborted && (mayHaveMissed || due.size > 0)) {
      try {
        await step()
      } catch (fault) {
        mayHaveMissed = true
        log.warn(describeError(fault), 'What happened at an event was not followed; it is tried again soon.')
      }
      await sleep(rest, undefined, { signal: closing.signal }).catch(() => {})
    }
    work = null
  }

  const stop = feed.listen((heard) => {
    if (heard === 'MISSED') mayHaveMissed = true
    else if (heard.eventId !== undefined) due.add(heard.eventId)
    else return
    // Serves all waiting callers, so it must not end with the request that happened to start it.
    work ??= statementScope.exit(keep)
  })

  return {
    close: async () => {
      stop()
      closing.abort()
      await work
    },
  }
}
