import { expect, test } from '@jest/globals'
import { compareWithReleased, describeVerdict } from './released.ts'

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

test('before 1.0, only breaking changes of the branch are named one by one', () => {
  const verdict = { changes: ['Query.seats was removed.', 'Query.event was removed.'], isAllowed: true }
  const [own, allowed, sum] = describeVerdict(verdict, ['Query.seats was removed.'], '0.1.0')
  expect(own).toBe('Query.event was removed.')
  expect(allowed).toContain('CHANGELOG.md')
  expect(sum).toMatch(/^2 breaking changes since the last release, 1 of this branch/)
  expect(describeVerdict(verdict, verdict.changes, '0.1.0')).toHaveLength(1)
  expect(describeVerdict({ ...verdict, isAllowed: false }, verdict.changes, '1.0.0')).toHaveLength(3)
})
