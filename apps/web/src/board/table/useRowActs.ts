import { useEffect, useRef, useState } from 'react'
import type { RowActs } from './BoardRow.tsx'

/** The same object at every drawing, whose functions do what those given last do. */
export function useRowActs(given: RowActs): RowActs {
  const latest = useRef(given)
  useEffect(() => {
    latest.current = given
  })
  const [stable] = useState<RowActs>({
    toggle: (...about) => latest.current.toggle(...about),
    read: (...about) => latest.current.read(...about),
    activate: (...about) => latest.current.activate(...about),
  })
  return stable
}
