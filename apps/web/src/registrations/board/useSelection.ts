import { useState } from 'react'

/** Which rows are selected, in the order they are shown; a shift-click selects all rows from the last one clicked. */
export function useSelection(references: readonly string[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [anchor, setAnchor] = useState<string | null>(null)
  const selected = references.filter((reference) => chosen.has(reference))

  function toggle(reference: string, through = false): void {
    const next = new Set(chosen)
    const from = anchor === null ? -1 : references.indexOf(anchor)
    if (through && from >= 0) {
      const to = references.indexOf(reference)
      for (const between of references.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(between)
    } else if (!next.delete(reference)) next.add(reference)
    setChosen(next)
    setAnchor(reference)
  }

  return {
    selected,
    isSelected: (reference: string) => chosen.has(reference),
    toggle,
    clear: () => setChosen(new Set()),
    /** Takes these out; what was selected meanwhile stays. */
    letGo: (gone: readonly string[]) => setChosen((now) => new Set([...now].filter((each) => !gone.includes(each)))),
    toggleAll: () => setChosen(selected.length === references.length ? new Set() : new Set(references)),
    allSelected: references.length > 0 && selected.length === references.length,
  }
}
