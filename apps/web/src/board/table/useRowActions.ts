import { useEffect, useRef, useState } from 'react'
import type { RowActions } from './BoardRow.tsx'

/** Returns the same object on every render; its functions call the latest ones given. */
export function useRowActions(given: RowActions): RowActions {
  const latest = useRef(given)
  useEffect(() => {
    latest.current = given
  })
  const [stable] = useState<RowActions>({
    toggle: (...about) => latest.current.toggle(...about),
    read: (...about) => latest.current.read(...about),
    email: (...about) => latest.current.email(...about),
    activate: (...about) => latest.current.activate(...about),
  })
  return stable
}
