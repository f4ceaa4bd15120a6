/** The additional context of subscriptions. */
import type { ViewerRow } from '../request/rows.ts'
import type { Feed } from './feed.ts'

declare module '../request/context.ts' {
  interface Context {
    /** For subscriptions only. */
    watch?: Watch
  }
}

export interface Watch {
  feed: Feed
  /** The current viewer: null once the sign-in has ended. Doesn't extend it. */
  viewerNow: () => Promise<ViewerRow | null>
  /** Queues a check of rights, so that many subscriptions don't starve requests of database connections. */
  inTurn: <Result>(look: () => Promise<Result>) => Promise<Result>
  onFault: (fault: unknown) => void
}

/** Runs up to `most` at once, the others first in, first out. */
export function openTurns(most: number): Watch['inTurn'] {
  let busy = 0
  const waiting: (() => void)[] = []
  return async (look) => {
    if (busy >= most) await new Promise<void>((resolve) => waiting.push(resolve))
    else busy += 1
    try {
      return await look()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else busy -= 1
    }
  }
}
