import { expect, test } from '@jest/globals'
import { seatCodes } from './seatCodes.ts'

test('seats have codes of six digits, in the order of their hashes', () => {
  expect(seatCodes(['aaaaaa11', 'bbbbbb22'])).toEqual(['aaaaaa', 'bbbbbb'])
  expect(seatCodes([])).toEqual([])
})

test('where two seats begin alike, all codes are as long as it takes to tell them apart', () => {
  expect(seatCodes(['aaaaaa11', 'aaaaaa12', 'bbbbbb22'])).toEqual(['aaaaaa11', 'aaaaaa12', 'bbbbbb22'])
})
