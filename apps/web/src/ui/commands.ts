import { useEffect, useRef } from 'react'

/** Something that the page in front of somebody can do, as `⌘K` lists it. */
export interface Command {
  /** As on its button. */
  name: string
  /** The key that does the same. */
  keys?: string
  act: () => void
}

type Listed = { readonly current: readonly Command[] }

/** Of the components that are shown, in the order in which they were. */
const shown = new Set<Listed>()

/** Lists what the page can do while the component is shown. */
export function useCommands(commands: readonly Command[]): void {
  const latest = useRef(commands)
  useEffect(() => {
    latest.current = commands
  })
  useEffect(() => {
    shown.add(latest)
    return () => void shown.delete(latest)
  }, [])
}

/** What can be done now. */
export const commandsHere = (): Command[] => [...shown].flatMap(({ current }) => current)
