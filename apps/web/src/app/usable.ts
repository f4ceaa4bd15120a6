/** Event of the window: what is pressed on the page, or on a further part of it, is heard from now on. */
export const partUsable = 'plenaria:part-usable'

export function tellUsable(): void {
  window.dispatchEvent(new Event(partUsable))
}
