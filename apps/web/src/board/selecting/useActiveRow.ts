import { useEffect, useState } from 'react'
import type { BoardRowsSource } from '../table/useBoard.ts'

interface Active {
  reference: string
  index: number
}

/**
 * The row that keys act on. It follows its person when rows move; if it leaves the list, the row that takes its place becomes active. Null
 * while it isn't loaded.
 */
export function useActiveRow({ loaded, at, total }: BoardRowsSource, open: string | null) {
  const [active, setActive] = useState<Active | null>(null)
  /** Gone to, and not here yet. */
  const [pending, setPending] = useState<number | null>(null)
  const wanted = active?.reference ?? open
  const standing = loaded.find(({ node }) => node.reference === wanted)
  const successor = active && !standing ? at(Math.min(active.index, total - 1)) : null
  const arrived = pending === null ? null : at(pending)

  useEffect(() => {
    if (arrived && pending !== null) {
      setActive({ reference: arrived.reference, index: pending })
      setPending(null)
    } else if (active && standing && standing.index !== active.index) setActive({ ...active, index: standing.index })
    else if (active && successor)
      setActive({ reference: successor.reference, index: Math.min(active.index, total - 1) })
  })

  return {
    current: standing?.node.reference ?? successor?.reference,
    index: standing?.index ?? active?.index ?? -1,
    setActive,
    /** For a row that may not be loaded; it becomes active once it is. */
    goTo: (index: number) => {
      const row = at(index)
      if (row) setActive({ reference: row.reference, index })
      else setPending(index)
      return row?.reference ?? null
    },
  }
}
