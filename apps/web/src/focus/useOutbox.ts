import { useRef, useState } from 'react'
import type { Given } from '../board/deciding/useOrders.tsx'

/** Outcome of a decision in the outbox. */
export interface Sent extends Given {
  /** Whether it wasn't sent, because it was queued behind one that got no answer. */
  isUnsent?: boolean
}

/** Number of this tab's decisions without an answer; they outlive the page that made them. */
let unsent = 0

/** Warns before closing the tab, which would lose pending decisions. */
const warn = (event: BeforeUnloadEvent) => event.preventDefault()

/** Sends decisions one at a time, in order, while the viewer reads on. If one gets no answer, those behind it are not sent. */
export function useOutbox() {
  const last = useRef<Promise<Sent | null>>(Promise.resolve(null))
  /** Incremented when a decision gets no answer. */
  const round = useRef(0)
  const [waiting, setWaiting] = useState(0)

  async function send(act: () => Promise<Given>): Promise<Sent> {
    const own = round.current
    const sent = last.current.then(async (): Promise<Sent> => {
      if (own !== round.current) return { tookEffect: false, isUnsent: true }
      const given = await act()
      if (given.isUnanswered) round.current += 1
      return given
    })
    last.current = sent
    setWaiting((before) => before + 1)
    unsent += 1
    window.addEventListener('beforeunload', warn)
    const given = await sent
    setWaiting((before) => before - 1)
    unsent -= 1
    if (unsent === 0) window.removeEventListener('beforeunload', warn)
    return given
  }

  return {
    send,
    /** Number of decisions without an answer yet. */
    waiting,
    /** Outcome of the last decision, once known; null if there was none. */
    last: () => last.current,
  }
}
