import { useRef, useState } from 'react'
import type { Given } from '../board/deciding/useOrders.tsx'

/** What became of a decision in the outbox. */
export interface Sent extends Given {
  /** It was behind one that got no answer, and was not sent. */
  isUnsent?: boolean
}

/** Decisions of this tab without an answer: they outlast the page that took them. */
let unsent = 0

/** Closing the tab would lose what waits. */
const warn = (event: BeforeUnloadEvent) => event.preventDefault()

/**
 * Sends decisions one after the other, in the order in which they were taken, while somebody reads on. Once one gets no answer, those
 * behind it are not sent.
 */
export function useOutbox() {
  const last = useRef<Promise<Sent | null>>(Promise.resolve(null))
  /** Raised with each one that gets no answer. */
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
    /** How many have no answer yet. */
    waiting,
    /** What became of the last one, once that is known; null: there was none. */
    last: () => last.current,
  }
}
