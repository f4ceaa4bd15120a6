import { useState } from 'react'
import { useSearchParams } from 'wouter'
import type { StoredQueue } from './storedQueue.ts'

/** The position in the queue; the open application is in the URL. */
export function usePosition({ references, done }: StoredQueue) {
  const [params, setParams] = useSearchParams()
  /** Whether the viewer has moved past the last application. */
  const [isAtEnd, setAtEnd] = useState(false)
  const open = params.get('application')
  const firstOpen = references.findIndex((reference) => !done.includes(reference))
  const found = open === null ? -1 : references.indexOf(open)
  /** The initial position. It stays open even after a saved review marks it as done. */
  const [start] = useState(Math.max(0, firstOpen))
  const index = found >= 0 ? found : start

  function goTo(next: number) {
    const reference = references[next]
    if (reference === undefined) return
    setAtEnd(false)
    setParams(
      (before) => {
        const after = new URLSearchParams(before)
        after.set('application', reference)
        return after
      },
      { replace: true },
    )
  }

  return {
    index,
    reference: references[index] ?? null,
    isAtEnd,
    /** Index of the first application that isn't done; null if all are. */
    firstOpen: firstOpen < 0 ? null : firstOpen,
    goTo,
    next: () => (index + 1 < references.length ? goTo(index + 1) : setAtEnd(true)),
    previous: () => (isAtEnd ? setAtEnd(false) : goTo(index - 1)),
  }
}
