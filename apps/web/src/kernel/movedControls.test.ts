import { expect, test } from '@jest/globals'
import { completePressesOnMovedControls } from './movedControls.ts'

completePressesOnMovedControls()

function press(from: Element, to: Element, movedBy = 0): string[] {
  const clicked: string[] = []
  const note = ({ target }: Event) => clicked.push((target as Element).id)
  document.addEventListener('click', note)
  const point = { bubbles: true, button: 0, clientX: 10 }
  from.dispatchEvent(new MouseEvent('pointerdown', { ...point, clientY: 10 }))
  to.dispatchEvent(new MouseEvent('pointerup', { ...point, clientY: 10 + movedBy }))
  document.removeEventListener('click', note)
  return clicked
}

test('a press counts for the control that it began on, also where the page moved it away', () => {
  document.body.innerHTML = '<p id="text"></p><button id="one"><b id="inside"></b></button><button id="two"></button>'
  const [text, one, inside, two] = ['text', 'one', 'inside', 'two'].map((id) => document.getElementById(id) as Element)
  if (!text || !one || !inside || !two) throw new Error('The page is not there.')
  expect(press(one, text)).toEqual(['one'])
  expect(press(inside, two)).toEqual(['one'])
  // The browser fires its own click, the pointer moved away, or no control was pressed.
  expect(press(one, inside)).toEqual([])
  expect(press(one, text, 30)).toEqual([])
  expect(press(text, one)).toEqual([])
})
