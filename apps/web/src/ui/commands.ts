import { useEffect, useRef } from 'react'

/** An action of the current page, as listed in `⌘K`. */
export interface Command {
  /** Same text as its button. */
  name: string
  /** Its keyboard shortcut. */
  keys?: string
  act: () => void
}

type Listed = { readonly current: readonly Command[] }

/** Commands of mounted components, in mount order. */
const shown = new Set<Listed>()

/** Registers commands while the component is mounted. */
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

/** All currently registered commands. */
export const commandsHere = (): Command[] => [...shown].flatMap(({ current }) => current)
