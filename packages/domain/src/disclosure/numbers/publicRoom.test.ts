import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { bandOf, steps, widthOfTotal } from './bands.ts'
import {
  defaultDisclosure,
  nextPublicRoom,
  type PublicRoom,
  type RoomCounts,
  type RoomDisclosure,
  type RoomTerms,
  roomDisclosures,
} from './publicRoom.ts'

const room = (
  confirmed: readonly number[],
  facts: { seats?: number; maximum?: number; offered?: number } = {},
): RoomCounts => ({
  seats: facts.seats ?? 40,
  groups: confirmed.map((count, place) => ({
    key: `g${place}`,
    confirmed: count,
    offered: facts.offered ?? 0,
    waiting: 1,
    minimum: 0,
    maximum: facts.maximum ?? 40,
  })),
  sessions: [
    { id: 'small', capacity: 2, held: 2, waiting: 1 },
    { id: 'large', capacity: 20, held: 20, waiting: 1 },
  ],
})

const terms = (disclosure: RoomDisclosure, facts: Partial<RoomTerms> = {}): RoomTerms => ({
  disclosure,
  threshold: 3,
  offersProtection: false,
  isSetTime: true,
  isOver: false,
  ...facts,
})

const publishedFrom = (counts: RoomCounts, disclosure: RoomDisclosure, facts: Partial<RoomTerms> = {}) =>
  nextPublicRoom(null, counts, terms(disclosure, facts)).published

describe('what each setting tells', () => {
  it('tells nothing, not even whether seats are free', () => {
    expect(publishedFrom(room([7, 9]), 'NOTHING')).toEqual({
      isFull: null,
      taken: null,
      held: null,
      groups: [],
      sessions: [
        { id: 'small', isFull: null, held: null, waiting: null },
        { id: 'large', isFull: null, held: null, waiting: null },
      ],
    })
  })

  it('tells the total in a band, and whether seats are free exactly', () => {
    const { isFull, taken, groups, sessions } = publishedFrom(room([7, 9]), 'TOTAL')
    expect({ isFull, taken, groups }).toEqual({ isFull: false, taken: { from: 15, to: 19 }, groups: [] })
    expect(publishedFrom(room([31, 9]), 'TOTAL').isFull).toBe(true)
    // Publishing that a session with two places is full would reveal two people.
    expect(sessions.map((session) => session.isFull)).toEqual([null, true])
  })

  it('withholds the groups of the defect, and another that covers the one person', () => {
    expect(publishedFrom(room([7, 1, 6, 5]), 'GROUPS').groups.map(({ taken }) => taken)).toEqual([
      { from: 6, to: 8 },
      null,
      { from: 6, to: 8 },
      null,
    ])
  })

  it('shows every group where each has enough people', () => {
    expect(publishedFrom(room([7, 4]), 'GROUPS').groups.map(({ taken }) => taken)).toEqual([
      { from: 6, to: 8 },
      { from: 3, to: 5 },
    ])
  })

  it('covers a small group with one that could hold its people', () => {
    const counts = room([6, 2, 7, 9])
    const full = {
      ...counts,
      groups: counts.groups.map((group, place) => ({ ...group, maximum: place === 0 ? 6 : 40 })),
    }
    // The first is at its maximum, so withholding it alone is not enough: the two people could be in no other group.
    expect(publishedFrom(full, 'GROUPS').groups.map(({ taken }) => taken === null)).toEqual([true, true, true, false])
  })

  it('tells exact numbers, without offers and people waiting where registrations are hidden', () => {
    expect(publishedFrom(room([2, 1], { offered: 1 }), 'EXACT')).toMatchObject({
      taken: { from: 3, to: 3 },
      held: 5,
      groups: [{ taken: { from: 2, to: 2 }, offered: 1, waiting: 1 }, {}],
      sessions: [{ isFull: true, held: 2, waiting: 1 }, {}],
    })
    expect(publishedFrom(room([2, 1], { offered: 1 }), 'EXACT', { offersProtection: true })).toMatchObject({
      held: 3,
      groups: [{ taken: { from: 2, to: 2 }, offered: null, waiting: null }, {}],
      sessions: [{ isFull: null, held: null, waiting: null }, {}],
    })
  })

  it('tells nothing of a room that is smaller than the threshold', () => {
    expect(publishedFrom(room([2], { seats: 2 }), 'GROUPS')).toMatchObject({ isFull: null, taken: null, groups: [] })
  })

  it('tells neither a total nor groups of a room with fewer seats than twice the threshold', () => {
    expect(publishedFrom(room([3], { seats: 5 }), 'GROUPS')).toMatchObject({ isFull: false, taken: null, groups: [] })
  })

  it('does not tell whether a room is full whose seat plan then tells of a few people', () => {
    const planned = (minimum: number, confirmed: number) => ({
      ...room([confirmed, 2], { seats: 10 }),
      groups: room([confirmed, 2]).groups.map((group, place) =>
        place === 1 ? { ...group, minimum, maximum: 2 } : { ...group, maximum: 10 },
      ),
    })
    expect(publishedFrom(planned(0, 8), 'TOTAL').isFull).toBe(true)
    expect(publishedFrom(planned(1, 8), 'TOTAL').isFull).toBeNull()
    // Does not depend on who is in the room: otherwise withholding it would reveal something.
    expect(publishedFrom(planned(1, 3), 'TOTAL').isFull).toBeNull()
  })

  it('tells no total that the maximums of the seat plan make tell of a few people', () => {
    const counts = room([3, 2, 1], { seats: 31 })
    const maximums = [3, 2, 1]
    const groups = counts.groups.map((group, place) => ({ ...group, maximum: maximums[place] ?? 0 }))
    expect(publishedFrom({ ...counts, groups }, 'TOTAL').taken).toBeNull()
  })

  it('publishes as the total what was counted of groups, where those are published', () => {
    const first = nextPublicRoom(null, room([12, 7]), terms('GROUPS', { threshold: 4 }))
    // Each group changed by fewer than four people, but together they changed by six.
    const next = nextPublicRoom(first, room([15, 10]), terms('GROUPS', { threshold: 4 }))
    expect(next.published.taken).toEqual(first.published.taken)
  })

  it('does not count offers as held seats where registrations are hidden', () => {
    const almost = room([20, 19], { offered: 1 })
    expect(publishedFrom(almost, 'TOTAL').isFull).toBe(true)
    expect(publishedFrom(almost, 'TOTAL', { offersProtection: true }).isFull).toBe(false)
  })
})

describe('the default', () => {
  const facts = {
    ...({ kind: 'CONSULTATION', admission: 'REVIEW', offersProtection: false, hasClosedSession: false } as const),
  }
  it('is groups, and the total where an event is closed, by invitation or hides who is registered', () => {
    expect(defaultDisclosure(facts)).toBe('GROUPS')
    expect(defaultDisclosure({ ...facts, kind: 'DIALOGUE' })).toBe('TOTAL')
    expect(defaultDisclosure({ ...facts, admission: 'INVITATION' })).toBe('TOTAL')
    expect(defaultDisclosure({ ...facts, offersProtection: true })).toBe('TOTAL')
    expect(defaultDisclosure({ ...facts, hasClosedSession: true })).toBe('TOTAL')
  })
})

describe('over time', () => {
  it('changes nothing between set times but whether seats are free', () => {
    const first = nextPublicRoom(null, room([7, 9]), terms('GROUPS'))
    const next = nextPublicRoom(first, room([20, 20]), terms('GROUPS', { isSetTime: false }))
    expect(next.ledger).toEqual(first.ledger)
    expect(next.published).toEqual({ ...first.published, isFull: true })
  })

  it('stays as it is after the event, and can only tell less', () => {
    const last = nextPublicRoom(null, room([7, 9]), terms('GROUPS'))
    const over = { isOver: true }
    expect(nextPublicRoom(last, room([20, 2]), terms('GROUPS', over))).toBe(last)
    expect(nextPublicRoom(last, room([20, 2]), terms('EXACT', over))).toBe(last)
    const less = nextPublicRoom(last, room([20, 2]), terms('TOTAL', over))
    expect(less).toMatchObject({
      disclosure: 'TOTAL',
      published: { taken: last.published.taken, groups: [], isFull: false },
    })
    expect(nextPublicRoom(less, room([20, 2]), terms('GROUPS', over))).toBe(less)
    expect(nextPublicRoom(less, room([20, 2]), terms('NOTHING', over)).published).toMatchObject({
      taken: null,
      isFull: null,
    })
    expect(nextPublicRoom(null, room([7, 9]), terms('GROUPS', over))).toEqual(last)
  })

  interface History {
    threshold: number
    start: number[]
    steps: { group: number; change: number; isSetTime: boolean; disclosure: RoomDisclosure }[]
  }

  const histories: fc.Arbitrary<History> = fc
    .record({ threshold: fc.integer({ min: 2, max: 6 }), groups: fc.integer({ min: 1, max: 6 }) })
    .chain(({ threshold, groups }) =>
      fc.record({
        threshold: fc.constant(threshold),
        start: fc.array(fc.nat({ max: 12 }), { minLength: groups, maxLength: groups }),
        steps: fc.array(
          fc.record({
            group: fc.nat({ max: groups - 1 }),
            change: fc.integer({ min: -4, max: 4 }),
            isSetTime: fc.boolean(),
            disclosure: fc.constantFrom<RoomDisclosure>('NOTHING', 'TOTAL', 'GROUPS'),
          }),
          { maxLength: 40 },
        ),
      }),
    )

  /** The published states of a history, each with the actual room. */
  function* published({ threshold, start, steps }: History) {
    let counts = start
    let state: PublicRoom | null = null
    const changes = [{ group: 0, change: 0, isSetTime: true, disclosure: 'GROUPS' as RoomDisclosure }, ...steps]
    for (const { group, change, ...facts } of changes) {
      counts = counts.map((count, place) => (place === group ? Math.max(0, count + change) : count))
      const before: PublicRoom | null = state
      state = nextPublicRoom(
        before,
        room(counts, { seats: 100, maximum: 100 }),
        terms(facts.disclosure, { threshold, ...facts }),
      )
      yield { before, state, counts }
    }
  }

  /** A counted number either stays the same, or changes by at least the threshold to the actual number. */
  function expectStep(known: number | undefined, now: number, count: number, threshold: number) {
    if (known === undefined || known === now) return
    expect(Math.abs(now - known)).toBeGreaterThanOrEqual(threshold)
    expect(now).toBe(count)
  }

  it('publishes no step that fewer people than the threshold made', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const counted = new Map<number, number>()
        for (const { state, counts } of published(history))
          for (const [place, count] of [...counts, counts.reduce((sum, one) => sum + one, 0)].entries()) {
            const isTotal = place === counts.length
            const now = isTotal ? state.ledger.total : (state.ledger.groups[`g${place}`] ?? 0)
            expectStep(counted.get(place), now, count, history.threshold)
            counted.set(place, now)
          }
      }),
      { numRuns: 500 },
    )
  })

  it('shows no change of one person, who joins or leaves', () => {
    fc.assert(
      fc.property(histories, fc.nat(), fc.constantFrom(-1, 1), (history, which, change) => {
        const { threshold, start } = history
        const first = nextPublicRoom(null, room(start, { seats: 100, maximum: 100 }), terms('GROUPS', { threshold }))
        const place = which % start.length
        const after = start.map((count, at) => (at === place ? Math.max(0, count + change) : count))
        const next = nextPublicRoom(first, room(after, { seats: 100, maximum: 100 }), terms('GROUPS', { threshold }))
        expect(next.published).toEqual(first.published)
      }),
      { numRuns: 500 },
    )
  })

  /** A reader who knows everything except the distribution of the withheld people knows only their sum. */
  function expectHidden(counts: readonly number[], threshold: number) {
    if (counts.length === 0) return
    expect(counts.length).toBeGreaterThan(1)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(threshold)
  }

  /** It begins at the threshold or above, spans `threshold` counts, and does not begin above the count. */
  function expectBand({ from, to }: { from: number; to: number }, count: number | undefined, threshold: number) {
    expect(from).toBeGreaterThanOrEqual(threshold)
    expect(to - from + 1).toBe(threshold)
    expect(count).toBeGreaterThanOrEqual(from)
  }

  /** For each state, given what a reader knows of it. */
  function expectNoSmallCount(history: History) {
    const { threshold } = history
    for (const { state } of published(history)) {
      if (state.disclosure !== 'GROUPS') continue
      const { total, groups } = exactOf(state)
      const hidden = state.published.groups.filter(({ taken }) => taken === null).map(({ key }) => groups[key] ?? 0)
      for (const { key, taken } of state.published.groups) if (taken) expectBand(taken, groups[key], threshold)
      if (hidden.length < state.published.groups.length) expectHidden(hidden, threshold)
      expect(total).toBeGreaterThanOrEqual(0)
    }
  }

  it('leaves no count below the threshold to be worked out from the total and the other groups', () => {
    fc.assert(fc.property(histories, expectNoSmallCount), { numRuns: 500 })
  })

  /** The largest difference that the two bands allow. */
  const maxBetween = (known: { from: number; to: number }, now: { from: number; to: number }) =>
    Math.max(Math.abs(now.to - known.from), Math.abs(known.to - now.from))

  /** The published total, and each published group, of both states. */
  const pairsOf = (before: PublicRoom, state: PublicRoom) => [
    [before.published.taken, state.published.taken] as const,
    ...state.published.groups.map(({ key, taken }) => {
      const known = before.published.groups.find((group) => group.key === key)
      return [known?.taken ?? null, taken] as const
    }),
  ]

  /** For each pair of consecutive states. */
  function expectNoSmallStep(history: History) {
    const { threshold } = history
    for (const { before, state } of published(history)) {
      if (!before) continue
      for (const [known, now] of pairsOf(before, state)) {
        if (known && now && known.from !== now.from) expect(maxBetween(known, now)).toBeGreaterThanOrEqual(threshold)
      }
    }
  }

  it('leaves no count below the threshold to be worked out from two consecutive states', () => {
    fc.assert(fc.property(histories, expectNoSmallStep), { numRuns: 500 })
  })

  const exactOf = ({ ledger }: PublicRoom) => ledger
})

describe('bands', () => {
  it('begin at multiples of their width, and end with the room', () => {
    expect([0, 4, 5, 39, 40].map((count) => bandOf(count, 5, 40))).toEqual([
      { from: 0, to: 4 },
      { from: 0, to: 4 },
      { from: 5, to: 9 },
      { from: 35, to: 39 },
      { from: 40, to: 40 },
    ])
  })

  it('are a tenth of the seats wide, and never narrower than the threshold', () => {
    expect([2, 40, 150, 800].map((seats) => widthOfTotal(seats, 3))).toEqual([5, 5, 20, 100])
    expect(widthOfTotal(40, 7)).toBe(10)
  })

  it('end at 5, 10, 20, 50, …', () => {
    expect(steps.slice(0, 8)).toEqual([5, 10, 20, 50, 100, 200, 500, 1000])
  })
})

it('orders settings from the least to the most published', () => {
  expect(roomDisclosures).toEqual(['NOTHING', 'TOTAL', 'GROUPS', 'EXACT'])
})
