import { expect, test } from '@jest/globals'
import { problemsByControl } from './problemsByControl.ts'

const fields = [
  { path: 'titles.0.text', message: 'Too long.' },
  { path: 'startsLocal', message: 'Before the event.' },
  { path: 'titles.0.text', message: 'Has a line break.' },
  { path: 'titles', message: 'Give one.' },
]

test('only the first of several faults at a control is shown', () => {
  expect(problemsByControl(fields)).toEqual({
    'titles.0.text': 'Too long.',
    startsLocal: 'Before the event.',
    titles: 'Give one.',
  })
  expect(problemsByControl(fields, (path) => path.split('.')[0] ?? '')).toEqual({
    titles: 'Too long.',
    startsLocal: 'Before the event.',
  })
})
