import { expect, test } from '@jest/globals'
import { editOf, type Format } from './edit.ts'

/** Applies a format to a text whose selection is marked by brackets, and returns the result in the same notation. */
const applied = (format: Format, marked: string): string => {
  const text = marked.replace('⟦', '').replace('⟧', '')
  const edit = editOf(format, { text, from: marked.indexOf('⟦'), to: marked.indexOf('⟧') - 1 })
  const after = text.slice(0, edit.from) + edit.text + text.slice(edit.to)
  const [from, to] = edit.selection
  return `${after.slice(0, from)}⟦${after.slice(from, to)}⟧${after.slice(to)}`
}

test('bold and italics surround the selection, and are taken away again', () => {
  expect(applied('BOLD', 'for ⟦all⟧ of us')).toBe('for **⟦all⟧** of us')
  expect(applied('BOLD', 'for **⟦all⟧** of us')).toBe('for ⟦all⟧ of us')
  expect(applied('ITALIC', '⟦⟧')).toBe('_⟦⟧_')
})

test('headings and lists begin whole lines, and are taken away again', () => {
  expect(applied('HEADING', 'One\nT⟦w⟧o\nThree')).toBe('One\n## Two⟦⟧\nThree')
  expect(applied('LIST', 'a\n⟦b\nc⟧')).toBe('a\n- b\n- c⟦⟧')
  expect(applied('LIST', '- b\n- ⟦c⟧')).toBe('- b\nc⟦⟧')
})

test('a link keeps the selected words, and selects what has to be typed', () => {
  expect(applied('LINK', 'see ⟦the brief⟧.')).toBe('see [the brief](⟦https://⟧).')
  expect(applied('LINK', '⟦⟧')).toBe('[⟦⟧](https://)')
})
