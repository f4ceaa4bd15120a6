import { expect, test } from '@jest/globals'
import { spokenChance } from './chance.ts'

test.each([
  [140, 1000, '1 in 7'],
  [400, 1000, '2 in 5'],
  [667, 1000, '2 in 3'],
  [451, 1000, '9 in 20'],
  [500, 1000, '1 in 2'],
  [4, 1000, '1 in 250'],
  [951, 1000, '19 in 20'],
])('%i of %i rooms are spoken as %s', (rooms, of, spoken) => {
  const chance = spokenChance(rooms, of)
  expect(chance && `${chance.part} in ${chance.whole}`).toBe(spoken)
})

test('no room, and almost all rooms, are not spoken as a fraction', () => {
  expect(spokenChance(0, 1000)).toBeNull()
  expect(spokenChance(990, 1000)).toBeNull()
  expect(spokenChance(1000, 1000)).toBeNull()
})
