import { expect, test } from '@jest/globals'
import { compareWithReleased } from './released.ts'

const released = 'type Query { seats(group: String): Int! }'
const withoutSeats = 'type Query { places(group: String): Int! }'
const withMore = 'type Query { seats(group: String, at: String): Int! places: Int }'

test('a removed field is a breaking change: named before 1.0, refused from 1.0 on', () => {
  const changes = ['Query.seats was removed.']
  expect(compareWithReleased(released, withoutSeats, '0.9.3')).toEqual({ changes, isAllowed: true })
  expect(compareWithReleased(released, withoutSeats, '1.0.0')).toEqual({ changes, isAllowed: false })
  expect(compareWithReleased(released, withoutSeats, '12.4.0')).toEqual({ changes, isAllowed: false })
})

test('a new field or an optional argument breaks nothing', () => {
  expect(compareWithReleased(released, withMore, '1.0.0')).toEqual({ changes: [], isAllowed: true })
})
