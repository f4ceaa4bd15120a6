import { expect, test } from '@jest/globals'
import { faultsByControl } from './faultsByControl.ts'

const fields = [
  { path: 'titles.0.text', message: 'Too long.' },
  { path: 'startsLocal', message: 'Before the event.' },
  { path: 'titles.0.text', message: 'Has a line break.' },
  { path: 'titles', message: 'Give one.' },
]

test('only the first of several faults at a control is shown', () => {
  expect(faultsByControl(fields)).toEqual({
    'titles.0.text': 'Too long.',
    startsLocal: 'Before the event.',
    titles: 'Give one.',
  })
  expect(faultsByControl(fields, (path) => path.split('.')[0] ?? '')).toEqual({
    titles: 'Too long.',
    startsLocal: 'Before the event.',
  })
})
