import { expect, test } from '@jest/globals'
import { readPasted } from './pasted.ts'

test.each([
  ['Ana Pérez <ana@people.example>', [{ name: 'Ana Pérez', email: 'ana@people.example' }]],
  ['"Pérez, Ana" <ana@people.example>', [{ name: 'Pérez Ana', email: 'ana@people.example' }]],
  ['Ana Pérez, ana@people.example', [{ name: 'Ana Pérez', email: 'ana@people.example' }]],
  ['ana@people.example\tAna Pérez', [{ name: 'Ana Pérez', email: 'ana@people.example' }]],
  ['ana.perez@people.example', [{ name: 'Ana Perez', email: 'ana.perez@people.example' }]],
  [
    'Ana <ana@people.example>, Bo <bo@people.example>;\n\n  Cy cy@people.example  ',
    [
      { name: 'Ana', email: 'ana@people.example' },
      { name: 'Bo', email: 'bo@people.example' },
      { name: 'Cy', email: 'cy@people.example' },
    ],
  ],
  ['No address here', [{ name: 'No address here', email: '' }]],
  ['  \n\r\n', []],
])('%j', (text, people) => {
  expect(readPasted(text)).toEqual(people)
})
