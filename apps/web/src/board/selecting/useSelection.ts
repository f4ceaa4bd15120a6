import { useState } from 'react'

/**
 * The selected rows. With Shift, selects a range from the last toggled row; rows of the range that aren't loaded are fetched
 * first.
 */
export function useSelection(
  selectable: readonly string[],
  between: (first: number, last: number) => Promise<string[]>,
  isSelectable: (reference: string) => boolean,
) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [anchor, setAnchor] = useState<number | null>(null)
  /** Whether all matching rows are selected, including those not loaded. */
  const [everyone, setEveryone] = useState(false)
  const allSelected = selectable.length > 0 && selectable.every((reference) => chosen.has(reference))

  async function toggle(reference: string, index: number, through = false): Promise<void> {
    setEveryone(false)
    const from = anchor
    setAnchor(index)
    if (through && from !== null) return addBetween(from, index)
    setChosen((now) => {
      const next = new Set(now)
      if (!next.delete(reference)) next.add(reference)
      return next
    })
  }

  async function addBetween(one: number, other: number): Promise<void> {
    setEveryone(false)
    setAnchor(other)
    const all = await between(Math.min(one, other), Math.max(one, other))
    setChosen((now) => new Set([...now, ...all.filter(isSelectable)]))
  }

  function clear(): void {
    setChosen(new Set())
    setEveryone(false)
  }

  return {
    selected: [...chosen],
    isSelected: (reference: string) => everyone || chosen.has(reference),
    toggle,
    /** Selects these two rows and all between them. */
    addBetween,
    clear,
    /** Deselects these; rows selected in the meantime stay selected. */
    letGo: (gone: readonly string[]) => setChosen((now) => new Set([...now].filter((each) => !gone.includes(each)))),
    toggleAll: () => (allSelected ? clear() : setChosen(new Set([...chosen, ...selectable]))),
    allSelected,
    everyone,
    selectEveryone: () => setEveryone(true),
  }
}
