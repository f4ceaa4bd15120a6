import { expect, it } from '@jest/globals'
import { cheapestChange } from './change.ts'
import type { Collected } from './collected.ts'
import { plainReport, plainRoom } from './testing/leaks.ts'

const before = (facts: Partial<Collected> = {}): Collected => ({
  ...{ offersProtection: false, isFromStart: true, judgesKnownOnly: false, rooms: [], reports: [], knowledge: null },
  ...facts,
})

it('changes nothing where nothing can be learned', () => {
  const report = plainReport({ officials: 7, companies: 5 }, { people: 12, groups: { officials: 7, companies: 5 } })
  expect(cheapestChange(before(), report, [null])).toEqual({ derived: [], withheld: null, figures: report.figures })
})

it('leaves out the fewest people that help', () => {
  const actual = { officials: 7, companies: 2, researchers: 4 }
  const report = plainReport(actual, { people: 13, groups: { officials: 7, companies: null, researchers: 4 } })
  const { derived, withheld, figures } = cheapestChange(before(), report, [null])
  expect(derived).toEqual([expect.objectContaining({ minimum: 2, maximum: 2 }), expect.anything()])
  expect(withheld).toEqual({ groups: ['researchers'], countries: [], isTotal: false })
  expect(figures.groups.map(({ people }) => people)).toEqual([7, null, null])
})

it('looks at what was published before: a second version must not differ by one person', () => {
  const first = plainReport({ officials: 7, companies: 5 }, { people: 12, groups: { officials: 7, companies: 5 } })
  const second = plainReport({ officials: 8, companies: 5 }, { people: 13, groups: { officials: 8, companies: 5 } })
  const { derived, withheld } = cheapestChange(before({ reports: [first] }), second, [null])
  expect(derived.length).toBeGreaterThan(0)
  expect(withheld?.groups).toContain('officials')
})

it('blames no report for what the room published already', () => {
  const confirmed = { officials: 7, regional: 1 }
  const room = plainRoom({ confirmed, shown: ['officials'], isTotalShown: true })
  const report = plainReport(confirmed, { groups: { officials: null, regional: null } })
  expect(cheapestChange(before({ rooms: [room] }), report, [null]).withheld).toBeNull()
})

it('leaves out the total of a full, protected event that somebody left since, whatever its counts are by now', () => {
  const now = { officials: 7, companies: 4 }
  const room = plainRoom({ confirmed: now, seats: 12, isFull: true })
  const report = plainReport(now, { people: 11, groups: { officials: 7, companies: null } })
  const known = before({ offersProtection: true, judgesKnownOnly: true, rooms: [room] })
  expect(cheapestChange(known, report, [null]).figures.people).toBeNull()
})
