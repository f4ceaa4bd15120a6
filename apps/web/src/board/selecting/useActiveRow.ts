import { useEffect, useState } from 'react'
import type { BoardRowsSource } from '../table/useBoard.ts'

interface Active {
  reference: string
  index: number
}

/**
 * The row that shortcuts act on. It follows its person when rows move; if the person leaves the list, the row that takes their
 * place becomes active. Null while the row isn't loaded.
 */
export function useActiveRow({ loaded, at, total }: BoardRowsSource, open: string | null) {
  const [active, setActive] = useState<Active | null>(null)
  /** Index of a row to activate once it is loaded. */
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
    /** Activates a row that may not be loaded yet, as soon as it is. */
    goTo: (index: number) => {
      const row = at(index)
      if (row) setActive({ reference: row.reference, index })
      else setPending(index)
      return row?.reference ?? null
    },
  }
}
