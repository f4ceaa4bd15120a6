import { useEffect, useRef } from 'react'

/** What keys do: a key (`o`, `Escape`, `?`), two in a row (`g r`), or one with Ctrl or ⌘ (`Mod k`, also while typing). */
export type Bindings = Record<string, (() => void) | undefined>

const PATIENCE = 1_000

/** Binds keys of the page while the component is shown; a person who types in a field is left alone. */
export function useKeys(bindings: Bindings): void {
  const current = useRef(bindings)
  useEffect(() => {
    current.current = bindings
  })
  useEffect(() => {
    let first = ''
    let firstAt = 0
    function press(event: KeyboardEvent) {
      if (event.defaultPrevented || event.altKey) return
      if (event.ctrlKey || event.metaKey) {
        const act = current.current[`Mod ${event.key}`]
        if (!act || document.querySelector('dialog[open]')) return
        event.preventDefault()
        return act()
      }
      if (event.key !== 'Escape' && isTyping(event.target)) return
      if (document.querySelector('dialog[open]') || (event.key === 'Enter' && isPressed(event.target))) return
      const pair = event.timeStamp - firstAt < PATIENCE && first ? `${first} ${event.key}` : ''
      const act = current.current[pair] ?? current.current[event.key]
      first = event.key
      firstAt = event.timeStamp
      if (!act) return
      event.preventDefault()
      first = ''
      act()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

/** Enter on it already means something. */
const isPressed = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, summary, input') !== null

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement ||
      (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type)))
  )
}
