/** Maximum pointer movement during one press, in pixels. */
const slack = 4

/**
 * Completes a press when the page moved the control away from under a still pointer: content that loads above pushes it down, and
 * browsers then click neither of the two elements.
 */
export function completePressesOnMovedControls(): void {
  let press: { control: HTMLElement; x: number; y: number } | null = null
  addEventListener('pointerdown', ({ target, button, clientX, clientY }) => {
    const control = target instanceof Element && target.closest<HTMLElement>('a[href], button, summary')
    press = control && button === 0 ? { control, x: clientX, y: clientY } : null
  })
  addEventListener('pointercancel', () => {
    press = null
  })
  addEventListener('pointerup', ({ target, clientX, clientY }) => {
    if (!press) return
    const { control, x, y } = press
    press = null
    const hasStayed = Math.hypot(clientX - x, clientY - y) <= slack
    if (hasStayed && control.isConnected && !(target instanceof Node && control.contains(target))) control.click()
  })
}
