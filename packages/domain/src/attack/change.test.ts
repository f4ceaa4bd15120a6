import { expect, it } from '@jest/globals'
import { cheapestChange, withhold } from './change.ts'
import type { Collected } from './collected.ts'
import { plainReport, plainRoom } from './testing/leaks.ts'

const before = (facts: Partial<Collected> = {}): Collected => ({
  offersProtection: false,
  isFromStart: true,
  judgesKnownOnly: false,
  rooms: [],
  reports: [],
  knowledge: null,
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

it('moves a withheld country to the rest of its region, and a withheld region to all other countries', () => {
  const figures = {
    threshold: 3,
    people: 30,
    groups: [],
    otherCountries: 4,
    countries: [
      { code: 'BR', region: '419', people: 8 },
      { code: 'KE', region: '002', people: 5 },
    ],
    regions: [
      { code: '002', people: 6 },
      { code: '419', people: 7 },
    ],
  }
  const without = (...countries: string[]) => withhold(figures, { groups: [], countries, isTotal: false })
  const [brazil, kenya] = figures.countries
  expect(without('BR')).toEqual({
    ...figures,
    countries: [kenya],
    regions: [
      { code: '002', people: 6 },
      { code: '419', people: 15 },
    ],
  })
  expect(without('002')).toEqual({ ...figures, regions: [{ code: '419', people: 7 }], otherCountries: 10 })
  const { regions: _, ...plain } = figures
  expect(without('002', 'KE', '419')).toEqual({ ...plain, countries: [brazil], otherCountries: 22 })
})

it('finds what follows from the rest of a region, and withholds it', () => {
  const actual = [
    { groupKey: 'officials', country: 'KE', region: '002', people: 6 },
    { groupKey: 'officials', country: 'NG', region: '002', people: 4 },
    { groupKey: 'officials', country: 'FR', region: '150', people: 2 },
  ]
  const figures = {
    threshold: 3,
    people: 12,
    groups: [{ key: 'officials', people: 12 }],
    countries: [],
    otherCountries: null,
    regions: [{ code: '002', people: 10 }],
  }
  const { derived, withheld } = cheapestChange(before(), { figures, actual, isAsRoom: false }, [null])
  expect(derived).toContainEqual(
    expect.objectContaining({ cell: expect.objectContaining({ country: '' }), minimum: 2, maximum: 2 }),
  )
  expect(withheld).toEqual({ groups: [], countries: ['002'], isTotal: false })
})
