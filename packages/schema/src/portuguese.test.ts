import { expect, it } from '@jest/globals'
import { unbroken } from './portuguese.ts'

it('lets no line end inside «e-mail», and does so once', () => {
  const set = 'E-\u2060mails: o link do e-\u2060mail.'
  expect(unbroken('E-mails: o link do e-mail.')).toBe(set)
  expect(unbroken(set)).toBe(set)
  expect(unbroken('sexta-feira, on-line, e-mailing')).toBe('sexta-feira, on-line, e-mailing')
})
