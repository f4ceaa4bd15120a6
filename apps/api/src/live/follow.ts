/** One open subscription: checks the viewer's rights before each event that it sends, and whenever they may have changed. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Feed, Heard } from './feed.ts'

/** What the viewer could see when the rights were checked. */
export interface Look<Change> {
  change: Change
  /** Milliseconds until rights expire; null if none does. */
  endsIn: number | null
}

export interface Following<Change> {
  feed: Feed
  /** Whether to report a change, or only to check the rights; null: neither. */
  concerns: (heard: Heard) => 'CHANGE' | 'RIGHTS' | null
  /** Null if the viewer may no longer be notified. */
  look: () => Promise<Look<Change> | null>
  /** Minimum milliseconds between two changes; those in between are merged into one. */
  apart: number
  onFault: (fault: unknown) => void
  /** When the displayed state was read, in milliseconds since 1970: any later change is sent first. */
  since?: number
}

/** Milliseconds after which rights are checked even without notices, since a sign-in can expire. */
const atLeastEvery = 5 * 60_000
/** Milliseconds before the retry after a database error. */
const pauseAfterFault = 1_000

/**
 * Ends when the viewer may no longer be notified. Starts listening immediately, so that nothing is missed before rights are first
 * checked.
 */
export function follow<Change>(following: Following<Change>): AsyncIterableIterator<Change> {
  const { feed, concerns, look, apart, onFault, since } = following
  const isBehind = since !== undefined && feed.heardSince(since, (heard) => concerns(heard) === 'CHANGE')
  let due: 'CHANGE' | 'RIGHTS' | null = isBehind ? 'CHANGE' : 'RIGHTS'
  let wake = Promise.withResolvers<void>()
  wake.resolve()
  let isOver = false
  let sentAt = Number.NEGATIVE_INFINITY
  let endsIn: number | null = null

  const stop = feed.listen((heard) => {
    const concern = concerns(heard)
    if (concern === null) return
    if (due !== 'CHANGE') due = concern
    wake.resolve()
  })
  const end = (): IteratorReturnResult<undefined> => {
    isOver = true
    stop()
    wake.resolve()
    return { done: true, value: undefined }
  }

  async function somethingDue(): Promise<void> {
    const timer = setTimeout(
      () => {
        due ??= 'RIGHTS'
        wake.resolve()
      },
      Math.min(endsIn ?? atLeastEvery, atLeastEvery),
    )
    await wake.promise
    clearTimeout(timer)
    if (due === 'CHANGE') await sleep(Math.max(0, sentAt + apart - performance.now()))
  }

  /** Null if there is nothing to send now. */
  async function lookOnce(): Promise<IteratorResult<Change, undefined> | null> {
    const now = due
    due = null
    wake = Promise.withResolvers()
    try {
      const seen = await look()
      if (seen === null || isOver) return end()
      endsIn = seen.endsIn
      if (now !== 'CHANGE') return null
      sentAt = performance.now()
      return { done: false, value: seen.change }
    } catch (fault) {
      onFault(fault)
      due = due === 'CHANGE' ? due : now
      wake.resolve()
      await sleep(pauseAfterFault)
      return null
    }
  }

  return {
    [Symbol.asyncIterator]() {
      return this
    },
    async next() {
      while (!isOver) {
        await somethingDue()
        if (isOver) break
        const answer = await lookOnce()
        if (answer) return answer
      }
      return end()
    },
    async return() {
      return end()
    },
  }
}
