/** Keeps the copies that lists read up to date while nobody looks, so that whoever looks does not wait. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { PrismaClient } from '@plenaria/prisma/client'
import { faultFacts } from '../../errors.ts'
import type { Feed } from '../../live/feed.ts'
import type { Log } from '../../log.ts'
import { catchUp, findBehind } from './copy.ts'

/** Milliseconds: changes that are told close together are copied together. */
const rest = 300

export interface Keeper {
  close: () => Promise<void>
}

export function keepBoards(database: PrismaClient, feed: Feed, log: Log): Keeper {
  const due = new Set<string>()
  const closing = new AbortController()
  let mayHaveMissed = true
  let work: Promise<void> | null = null

  async function keep(): Promise<void> {
    while (!closing.signal.aborted && (mayHaveMissed || due.size > 0)) {
      try {
        if (mayHaveMissed) {
          mayHaveMissed = false
          for (const id of await findBehind(database)) due.add(id)
        }
        const [eventId] = due
        if (eventId !== undefined) {
          due.delete(eventId)
          await catchUp(database, eventId)
        }
      } catch (fault) {
        mayHaveMissed = true
        log.warn(faultFacts(fault), 'A list was not brought up to date; it is tried again soon.')
      }
      await sleep(rest, undefined, { signal: closing.signal }).catch(() => {})
    }
    work = null
  }

  const stop = feed.listen((heard) => {
    if (heard === 'MISSED') mayHaveMissed = true
    else if (heard.eventId !== undefined) due.add(heard.eventId)
    else return
    work ??= keep()
  })

  return {
    close: async () => {
      stop()
      closing.abort()
      await work
    },
  }
}
