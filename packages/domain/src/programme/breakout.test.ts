import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type BreakoutRoom, followsIn, type Participant, type Spread, spreadOver } from './breakout.ts'

const ids = ['one', 'two', 'three']
const room = (id: string, given: Partial<BreakoutRoom> = {}): BreakoutRoom => ({
  id,
  capacity: null,
  languages: [],
  ...given,
})
const three = ids.map((id) => room(id))

const person = (id: string, given: Partial<Participant> = {}): Participant => ({
  id,
  groupKey: 'civil',
  country: 'CO',
  languages: ['es'],
  organisationKey: null,
  rooms: ids,
  holdsPlace: false,
  fixed: null,
  ...given,
})

const roomsOf = ({ seats }: Spread) => Object.fromEntries(seats.map(({ id, roomId }) => [id, roomId]))
const sizes = ({ seats }: Spread, rooms: readonly BreakoutRoom[]) =>
  rooms.map(({ id }) => seats.filter(({ roomId }) => roomId === id).length)

describe('a spread over breakouts', () => {
  it('keeps colleagues apart, and says so', () => {
    const people = ['a', 'b', 'c'].map((id) => person(id, { organisationKey: 'red' }))
    const spread = spreadOver(three, [...people, person('d'), person('e'), person('f')])
    expect(new Set(people.map(({ id }) => roomsOf(spread)[id])).size).toBe(3)
    expect(spread.seats.filter(({ why }) => why === 'APART').map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  it('mixes groups, then countries', () => {
    const people = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, place) =>
      person(id, { groupKey: place < 3 ? 'civil' : 'tech', country: place % 2 ? 'BR' : 'CO' }),
    )
    const rooms = roomsOf(spreadOver(three, people))
    for (const group of [people.slice(0, 3), people.slice(3)])
      expect(new Set(group.map(({ id }) => rooms[id])).size).toBe(3)
  })

  it('follows what people chose and the languages they speak, and says why', () => {
    const rooms = [
      room('one', { languages: ['en'] }),
      room('two', { languages: ['es', 'pt'] }),
      room('three', { languages: ['fr'] }),
    ]
    const spread = spreadOver(rooms, [
      person('chose', { rooms: ['three'], languages: ['fr'] }),
      person('speaks', { languages: ['es'] }),
      person('silent', { languages: ['de'] }),
      person('nothing', { rooms: [] }),
      person('names', { fixed: { roomId: 'one', speaks: true } }),
    ])
    expect(spread.seats).toEqual([
      { id: 'chose', roomId: 'three', why: 'ONLY_CHOICE' },
      { id: 'speaks', roomId: 'two', why: 'ONLY_LANGUAGE' },
      { id: 'names', roomId: 'one', why: 'SPEAKS' },
    ])
    expect(spread.left).toEqual([
      { id: 'silent', why: 'NO_LANGUAGE' },
      { id: 'nothing', why: 'NO_CHOICE' },
    ])
  })

  it('lets others make way for who has only one room, and says who finds no place', () => {
    const rooms = [room('one', { capacity: 1 }), room('two', { capacity: 1 })]
    const spread = spreadOver(rooms, [
      person('any'),
      person('only', { rooms: ['one'] }),
      person('late', { rooms: ['one'] }),
    ])
    expect(spread.seats).toHaveLength(2)
    expect(spread.left).toEqual([{ id: 'only', why: 'NO_PLACE' }])
  })

  it('speakers take no place of a room', () => {
    const rooms = [room('one', { capacity: 1 })]
    const spread = spreadOver(rooms, [
      person('speaker', { fixed: { roomId: 'one', speaks: true } }),
      person('listener'),
    ])
    expect(sizes(spread, rooms)).toEqual([2])
  })
})

const key = (values: string[]) => fc.constantFrom(...values)
const anybody = fc.record({
  groupKey: key(['civil', 'tech', 'state']),
  country: key(['CO', 'BR', 'MX', 'CL']),
  languages: fc.subarray(['es', 'en', 'pt'], { minLength: 1 }),
  organisationKey: fc.option(key(['red', 'blue', 'green', 'grey', 'pink']), { freq: 3 }),
  rooms: fc.oneof({ arbitrary: fc.constant(ids), weight: 3 }, { arbitrary: fc.subarray(ids), weight: 1 }),
  holdsPlace: fc.boolean(),
  fixed: fc.option(fc.record({ roomId: key(ids), speaks: fc.boolean() }), { freq: 8, nil: null }),
})
const crowd = fc
  .array(anybody, { maxLength: 30 })
  .map((all) => all.map((each, place) => ({ ...each, id: `p${place}` })))
const anyRooms = fc.tuple(
  ...ids.map((id) =>
    fc.record({
      id: fc.constant(id),
      capacity: fc.option(fc.integer({ min: 1, max: 12 })),
      languages: fc.oneof(fc.constant([]), fc.subarray(['es', 'en', 'pt'])),
    }),
  ),
)

describe('for any set of people', () => {
  it('capacities, choices, languages and fixed people are respected, nobody twice, and the spread is the same whatever the order', () => {
    fc.assert(
      fc.property(anyRooms, crowd, (rooms, people) => {
        const spread = spreadOver(rooms, people)
        const seated = spread.seats.map(({ id }) => id)
        expect([...seated, ...spread.left.map(({ id }) => id)].sort()).toEqual(people.map(({ id }) => id).sort())
        for (const { id, roomId } of spread.seats) {
          const who = people.find((each) => each.id === id)
          const where = rooms.find((each) => each.id === roomId)
          if (who?.fixed) expect(roomId).toBe(who.fixed.roomId)
          else expect(who?.rooms.includes(roomId) && where && followsIn(where, who)).toBe(true)
        }
        for (const { id, capacity } of rooms) {
          const listeners = spread.seats.filter((seat) => {
            const who = people.find((each) => each.id === seat.id)
            return seat.roomId === id && !who?.fixed?.speaks
          })
          const fixed = people.filter(({ fixed: at }) => at?.roomId === id && !at.speaks)
          expect(listeners.length).toBeLessThanOrEqual(Math.max(capacity ?? 30, fixed.length))
        }
        expect(roomsOf(spreadOver(rooms, people.toReversed()))).toEqual(roomsOf(spread))
      }),
    )
  })

  it('sizes differ by one at most, and colleagues sit together only where there are more of them than rooms', () => {
    fc.assert(
      fc.property(crowd, (given) => {
        const people = given.map((each) => ({ ...each, rooms: ids, fixed: null }))
        const spread = spreadOver(three, people)
        const counts = sizes(spread, three)
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
        for (const organisation of ['red', 'blue', 'green', 'grey', 'pink']) {
          const colleagues = people.filter(({ organisationKey }) => organisationKey === organisation)
          const most = Math.max(
            0,
            ...ids.map((id) => colleagues.filter((each) => roomsOf(spread)[each.id] === id).length),
          )
          expect(most).toBeLessThanOrEqual(Math.ceil(colleagues.length / 3))
        }
      }),
    )
  })

  it('as many find a place as can, and no room is two larger than one that somebody of it could go to', () => {
    fc.assert(
      fc.property(anyRooms, crowd, (rooms, given) => {
        const people = given.map((each) => ({ ...each, fixed: null }))
        const spread = spreadOver(rooms, people)
        const counts = new Map(rooms.map(({ id }, place) => [id, sizes(spread, rooms)[place] ?? 0]))
        const may = (id: string) => {
          const who = people.find((each) => each.id === id)
          return rooms.filter((each) => who?.rooms.includes(each.id) && followsIn(each, who))
        }
        const unplaced = spread.left.filter(({ why }) => why === 'NO_PLACE')
        for (const each of unplaced.flatMap(({ id }) => may(id))) expect(counts.get(each.id)).toBe(each.capacity)
        const choices = spread.seats.flatMap(({ id, roomId }) => may(id).map((other) => ({ roomId, other })))
        for (const { roomId, other } of choices) {
          const [here, there] = [counts.get(roomId) ?? 0, counts.get(other.id) ?? 0]
          expect(here - there < 2 || there === other.capacity).toBe(true)
        }
      }),
    )
  })
})
