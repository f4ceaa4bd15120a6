import { describe, expect, it } from '@jest/globals'
import { nothingWithheld } from './change.ts'
import type { Collected } from './collected.ts'
import { plainReport, plainRoom } from './testing/leaks.ts'
import { isRepeated, judgeFigures, judgeRoom } from './verdict.ts'

const before = (facts: Partial<Collected> = {}): Collected => ({
  offersProtection: false,
  isFromStart: true,
  judgesKnownOnly: false,
  rooms: [],
  reports: [],
  knowledge: null,
  ...facts,
})

const publishedExactly = (confirmed: Readonly<Record<string, number>>) => ({
  disclosure: 'EXACT' as const,
  room: plainRoom({ confirmed, shown: Object.keys(confirmed), isTotalShown: true }),
  sessions: [],
})

const actual = { officials: 7, companies: 2, researchers: 4 }
const report = plainReport(actual, { people: 13, groups: { officials: 7, companies: null, researchers: 4 } })

describe('the verdict on the figures of a report', () => {
  it('names what could be learned, from what, and the cheapest change', () => {
    const verdict = judgeFigures({ before: before(), report, withheld: nothingWithheld, readers: [null] })
    expect(verdict).toMatchObject({
      isConsistent: true,
      proposal: { groups: ['researchers'], countries: [], isTotal: false },
      inferences: [{ cell: { groupKey: 'companies', country: null }, minimum: 2, maximum: 2, reader: null }, {}],
    })
    expect(verdict.inferences[0]?.facts).toEqual([
      { source: 'REPORT', report: 0, part: 'TOTAL' },
      { source: 'REPORT', report: 0, part: 'GROUP', groupKey: 'officials' },
      { source: 'REPORT', report: 0, part: 'GROUP', groupKey: 'researchers' },
    ])
  })

  it('finds nothing once the change is accepted, and still says what it prevents', () => {
    const readers = [null]
    const { proposal, inferences } = judgeFigures({ before: before(), report, withheld: nothingWithheld, readers })
    const verdict = judgeFigures({ before: before(), report, withheld: proposal ?? nothingWithheld, readers })
    expect(verdict).toMatchObject({ proposal: null, inferences })
    expect(verdict.figures.groups.map(({ people }) => people)).toEqual([7, null, null])
  })

  it('adds to a choice that is too little', () => {
    const withheld = { groups: ['officials'], countries: [], isTotal: false }
    const tight = before({ rooms: [plainRoom({ confirmed: actual, maximums: { officials: 7, companies: 2 } })] })
    const { proposal } = judgeFigures({ before: tight, report, withheld, readers: [null] })
    expect(proposal?.groups).toContain('officials')
    expect(proposal).not.toEqual(withheld)
  })

  it('has everything withheld where the facts contradict each other, until everything is', () => {
    const contradicting = plainReport({ officials: 7 }, { people: 9, groups: { officials: 7 } })
    const question = { before: before(), report: contradicting, readers: [null] }
    const verdict = judgeFigures({ ...question, withheld: nothingWithheld })
    expect(verdict).toMatchObject({
      isConsistent: false,
      inferences: [],
      proposal: { groups: ['officials'], isTotal: true },
      figures: { people: null, groups: [{ people: null }] },
    })
    const accepted = verdict.proposal ?? nothingWithheld
    expect(judgeFigures({ ...question, withheld: accepted })).toMatchObject({ proposal: null })
  })

  it('knows numbers that an earlier version says already', () => {
    const { figures } = report
    expect(isRepeated(figures, [figures])).toBe(true)
    expect(isRepeated({ ...figures, people: null }, [figures])).toBe(true)
    expect(isRepeated({ ...figures, people: 14 }, [figures])).toBe(false)
    expect(isRepeated(figures, [{ ...figures, people: null }])).toBe(false)
    expect(isRepeated(figures, [])).toBe(false)
  })
})

describe('the verdict on what the public would see of a room', () => {
  const small = { officials: 7, regional: 1 }

  it('proposes the setting that shows most of those that are safe', () => {
    const settings = [
      publishedExactly(small),
      { disclosure: 'GROUPS' as const, room: plainRoom({ confirmed: small }), sessions: [] },
    ]
    expect(judgeRoom({ before: before(), settings, readers: [null] })).toMatchObject({
      proposal: 'GROUPS',
      inferences: [{ cell: { what: 'CONFIRMED', groupKey: 'regional' }, minimum: 1, maximum: 1 }],
    })
  })

  it('proposes to tell nothing where every other setting can be broken', () => {
    expect(judgeRoom({ before: before(), settings: [publishedExactly(small)], readers: [null] }).proposal).toBe(
      'NOTHING',
    )
  })

  it('is that exact numbers are safe where every one is of enough people', () => {
    const settings = [publishedExactly({ officials: 7, regional: 3 })]
    expect(judgeRoom({ before: before(), settings, readers: [null] })).toEqual({ inferences: [], proposal: null })
  })

  it('names few people with a place in a session', () => {
    const sessions = [{ id: 'workshop', isFull: false, held: 2, waiting: 0 }]
    const settings = [{ ...publishedExactly({ officials: 7 }), sessions }]
    expect(judgeRoom({ before: before(), settings, readers: [null] }).inferences).toMatchObject([
      { cell: { what: 'HELD', sessionId: 'workshop' }, minimum: 2, maximum: 2 },
    ])
  })
})
