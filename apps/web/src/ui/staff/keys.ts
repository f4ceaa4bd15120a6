import { useEffect, useRef } from 'react'

/**
 * Keyboard shortcuts: a key (`o`, `Escape`, `?`), a sequence of two (`g r`), or one with Ctrl or ⌘ (`Mod k`, also while typing).
 */
export type Bindings = Record<string, (() => void) | undefined>

const PATIENCE = 1_000

/** Binds page-wide shortcuts while the component is mounted. Ignores keys typed into a field. */
export function useKeys(bindings: Bindings): void {
  const current = useRef(bindings)
  useEffect(() => {
    current.current = bindings
  })
  useEffect(() => {
    let first = ''
    let firstAt = 0
    function pressWithModifier(event: KeyboardEvent) {
      const act = current.current[`Mod ${event.key}`]
      if (!act || hasDialog()) return
      event.preventDefault()
      act()
    }
    /** The action bound to the key, or to the sequence it completes. */
    function actOf({ key, timeStamp }: KeyboardEvent) {
      const before = timeStamp - firstAt < PATIENCE ? first : ''
      first = key
      firstAt = timeStamp
      const ofPair = current.current[`${before} ${key}`]
      // After `g`, a letter always means navigation, even if this component doesn't know it: it must not trigger a decision.
      return before === 'g' ? ofPair : (ofPair ?? current.current[key])
    }
    function press(event: KeyboardEvent) {
      if (event.defaultPrevented || event.altKey) return
      if (event.ctrlKey || event.metaKey) return pressWithModifier(event)
      if (belongsToControl(event) || hasDialog()) return
      const act = actOf(event)
      if (!act) return
      event.preventDefault()
      first = ''
      act()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

const hasDialog = (): boolean => document.querySelector('dialog[open]') !== null

/** Whether the focused control handles the key itself. */
const belongsToControl = ({ key, target }: KeyboardEvent): boolean =>
  (key !== 'Escape' && isTyping(target)) || (key === 'Enter' && isPressed(target))

/** Whether Enter already activates the element. */
const isPressed = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, summary, input') !== null

/** Whether the element accepts typed text. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement ||
      (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type)))
  )
}
