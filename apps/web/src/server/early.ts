/** What people do on a drawn page before its code has come: seen at once, and done when it can be. */
import { partUsable } from '../app/usable.ts'

/**
 * Stands as a script in the page’s head, and so holds nothing from outside itself. `name`: that of the event `partUsable`.
 *
 * The last button that was pressed in vain says that it is busy, and is pressed again once it is usable; what was written or chosen
 * meanwhile is told to the page before that. Links and what opens by itself need no code.
 *
 * Whether an element is usable: React stops discrete events above what it has not taken over, after it tried to do so at once. So an
 * event that nobody listens to is sent there, and comes through or not.
 */
export function hearEarly(name: string): void {
  type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
  const probe = 'dragend'
  const usable = new WeakSet<Element>()
  const written = new Map<Field, string | boolean>()
  let pressed: HTMLButtonElement | null = null
  let isListening = false

  function isUsable(element: Element): boolean {
    if (!isListening) return false
    if (usable.has(element)) return true
    const arrive = (event: Event) => {
      event.stopPropagation()
      usable.add(element)
    }
    element.addEventListener(probe, arrive, true)
    element.dispatchEvent(new Event(probe, { bubbles: true }))
    element.removeEventListener(probe, arrive, true)
    return usable.has(element)
  }

  function keepPress(event: Event): void {
    const button = event.target instanceof Element && event.target.closest('button')
    if (!button || isUsable(button)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    pressed?.removeAttribute('aria-busy')
    pressed = button
    button.setAttribute('aria-busy', 'true')
  }

  const isField = (target: EventTarget | null): target is Field =>
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement

  const isTicked = (field: Field): field is HTMLInputElement => field.type === 'checkbox' || field.type === 'radio'

  function keepWritten({ target }: Event): void {
    if (!isField(target)) return
    if (isUsable(target)) written.delete(target)
    else written.set(target, isTicked(target) ? target.checked : target.value)
  }

  function tell(field: Field, entry: string | boolean): void {
    const isTick = typeof entry === 'boolean'
    const property = isTick ? 'checked' : 'value'
    const other = isTick ? !entry : entry ? '' : '0'
    Object.assign(field, { [property]: other })
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), property)?.set?.call(field, entry)
    const type = isTick ? 'click' : field instanceof HTMLSelectElement ? 'change' : 'input'
    field.dispatchEvent(new Event(type, { bubbles: true }))
  }

  /** React draws a part anew that changes before its code has come: then the one button that says the same is meant. */
  function standIn(button: HTMLButtonElement): HTMLButtonElement | undefined {
    if (button.isConnected) return button
    const alike = [...document.querySelectorAll('button')].filter((each) => each.textContent === button.textContent)
    return alike.length === 1 ? alike[0] : undefined
  }

  function goOn(): void {
    isListening = true
    for (const [field, entry] of written) {
      if (field.isConnected && !isUsable(field)) continue
      written.delete(field)
      if (field.isConnected) tell(field, entry)
    }
    const button = pressed && standIn(pressed)
    if (!button) pressed = null
    if (!button || !isUsable(button)) return
    pressed = null
    button.removeAttribute('aria-busy')
    queueMicrotask(() => button.click())
  }

  window.addEventListener('click', keepPress, true)
  window.addEventListener('input', keepWritten, true)
  window.addEventListener('change', keepWritten, true)
  window.addEventListener(name, goOn)
}

export const earlyScript = `(${hearEarly.toString().replaceAll(/\n\s*/g, '\n')})(${JSON.stringify(partUsable)})`
