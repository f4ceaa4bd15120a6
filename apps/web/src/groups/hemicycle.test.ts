import { describe, expect, it } from '@jest/globals'
import { allot, type RoomGroup, share } from './allotment.ts'
import { borders, hemicycle } from './hemicycle.ts'

const group = (key: string, facts: Partial<RoomGroup> = {}): RoomGroup => ({
  key,
  name: key,
  minimum: 0,
  target: 0,
  maximum: 100,
  confirmed: 0,
  offered: 0,
  ...facts,
})

describe('the hemicycle', () => {
  const sizes = [1, 2, 3, 5, 12, 40, 61, 150, 400]

  it.each(sizes)('has a dot for each of %i seats, within radius 1 and above the floor', (total) => {
    const { seats } = hemicycle(total)
    expect(seats).toHaveLength(total)
    for (const seat of seats) {
      expect(Math.hypot(seat.x, seat.y)).toBeLessThanOrEqual(1.000001)
      expect(seat.y).toBeLessThanOrEqual(0.000001)
    }
  })

  it.each(sizes)('keeps the dots of %i seats from touching', (total) => {
    const { seats, seatRadius } = hemicycle(total)
    const distances = seats.flatMap((a, index) => seats.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)))
    expect(distances.filter((distance) => distance <= seatRadius * 2)).toEqual([])
  })

  it.each(sizes)('orders %i seats by angle, so that a run of seats is a wedge', (total) => {
    const { seats } = hemicycle(total)
    for (const [index, seat] of seats.entries())
      if (index > 0) expect(seat.angle).toBeLessThanOrEqual(seats[index - 1]?.angle ?? 0)
  })

  it('parts wedges between their neighbouring seats', () => {
    const { seats } = hemicycle(40)
    const angles = borders(seats, [10, 0, 30], 0.05)
    expect(angles).toHaveLength(4)
    expect(angles[0]).toBeCloseTo(Math.PI + 0.05)
    expect(angles[1]).toBeCloseTo(((seats[9]?.angle ?? 0) + (seats[10]?.angle ?? 0)) / 2)
    expect(angles[2]).toBe(angles[1])
    expect(angles[3]).toBeCloseTo(-0.05)
  })
})

describe('the allotment of seats', () => {
  it('gives each group its target, and leaves the rest open', () => {
    const { wedges, open, beyond } = allot([group('a', { target: 6 }), group('b', { target: 3 })], 12)
    expect(wedges.map((wedge) => wedge.seats.length)).toEqual([6, 3])
    expect([open, beyond]).toEqual([3, 0])
  })

  it('shows taken, offered, reserved and free seats in this order', () => {
    const { wedges } = allot([group('a', { confirmed: 2, offered: 1, minimum: 4, target: 6 })], 6)
    expect(wedges[0]?.seats).toEqual(['confirmed', 'confirmed', 'offered', 'reserved', 'free', 'free'])
  })

  it('lets what is held above a target take from the targets of others, never from their minimums', () => {
    const { wedges } = allot([group('a', { confirmed: 7, target: 5 }), group('b', { minimum: 3, target: 5 })], 10)
    expect(wedges.map((wedge) => wedge.seats.length)).toEqual([7, 3])
  })

  it('marks what a what-if adds and removes', () => {
    const groups = [group('a', { confirmed: 2, target: 4 }), group('b', { confirmed: 1, offered: 1, target: 2 })]
    const { wedges } = allot(groups, 6, { a: 1, b: -1 })
    expect(wedges[0]?.seats).toEqual(['confirmed', 'confirmed', 'added', 'free'])
    expect(wedges[1]?.seats).toEqual(['confirmed', 'removed'])
  })

  it('grows the room by what would be held beyond its total', () => {
    const { wedges, beyond } = allot([group('a', { confirmed: 3, target: 3 })], 3, { a: 2 })
    expect(wedges[0]?.seats).toEqual(['confirmed', 'confirmed', 'confirmed', 'added', 'added'])
    expect(beyond).toBe(2)
  })

  it('splits by largest remainder without giving more than the weight', () => {
    expect(share(5, [3, 3, 3])).toEqual([2, 2, 1])
    expect(share(0, [0, 0])).toEqual([0, 0])
    expect(share(7, [1, 6])).toEqual([1, 6])
  })
})
