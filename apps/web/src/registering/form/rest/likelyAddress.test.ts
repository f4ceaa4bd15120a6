import { expect, it } from '@jest/globals'
import { likelyAddress } from './likelyAddress.ts'

it.each([
  ['ana@gmial.con', 'ana@gmail.com'],
  ['ana@gmail.co', 'ana@gmail.com'],
  ['Ana@Hotmial.com', 'Ana@hotmail.com'],
  ['ana@outlok.com', 'ana@outlook.com'],
  ['ana@yahoo.com.rb', 'ana@yahoo.com.br'],
])('takes %s for a slip', (typed, meant) => {
  expect(likelyAddress(typed)).toBe(meant)
})

it.each([
  'ana@gmail.com',
  'ana@mail.com',
  'ana@ymail.com',
  'ana@colectivo.example',
  'ana@goma.com',
  'ana',
  '@gmial.com',
  '',
])('leaves %s alone', (typed) => {
  expect(likelyAddress(typed)).toBeNull()
})
