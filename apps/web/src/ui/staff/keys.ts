import { useEffect, useRef } from 'react'

/** Keyboard shortcuts: a key (`o`, `Escape`, `?`), two in a row (`g r`), or one with Ctrl or ⌘ (`Mod k`, also while typing). */
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
    function pressWithModifier(event: KeyboardEvent) {
      const act = current.current[`Mod ${event.key}`]
      if (!act || hasDialog()) return
      event.preventDefault()
      act()
    }
    /** The act of the key, or of the pair that it is the second of. */
    function actOf({ key, timeStamp }: KeyboardEvent) {
      const before = timeStamp - firstAt < PATIENCE ? first : ''
      first = key
      firstAt = timeStamp
      const ofPair = current.current[`${before} ${key}`]
      // After `g` a letter means a page, also where this part of the page doesn't know it: it must not decide about anybody.
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

/** The key does something in the control that has the focus. */
const belongsToControl = ({ key, target }: KeyboardEvent): boolean =>
  (key !== 'Escape' && isTyping(target)) || (key === 'Enter' && isPressed(target))

/** Enter on it already means something. */
const isPressed = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, summary, input') !== null

/** Whether keys write into it. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement ||
      (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type)))
  )
}
