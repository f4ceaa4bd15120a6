/**
 * Assigns people to parallel breakouts: rooms as equal in size as capacities, choices and languages allow; people of one
 * organisation apart; groups, countries and languages mixed, in this order of weight. Deterministic.
 */

export interface BreakoutRoom {
  id: string
  /** Null: unlimited. */
  capacity: number | null
  /** Spoken there, or interpreted into; empty: anybody can follow. */
  languages: readonly string[]
}

export interface Participant {
  id: string
  groupKey: string
  country: string
  /** Best spoken first. */
  languages: readonly string[]
  organisationKey: string | null
  /** Rooms they may be in: those they chose, that their seat covers, and that clash with nothing else of theirs. */
  rooms: readonly string[]
  /** Whether they already hold a place in one of their allowed rooms: then they are seated before others. */
  holdsPlace: boolean
  /** Fixed assignment. A speaker takes none of the room's places. */
  fixed: { roomId: string; speaks: boolean } | null
}

/** Why a person is in this room. */
export type WhyThere = 'SPEAKS' | 'ASSIGNED_BEFORE' | 'ONLY_CHOICE' | 'ONLY_LANGUAGE' | 'APART' | 'MIX'
/** Why a person is in none of the rooms. */
export type WhyLeft = 'NO_CHOICE' | 'NO_LANGUAGE' | 'NO_PLACE'

export interface Spread {
  /** In the order of the given people. */
  seats: { id: string; roomId: string; why: WhyThere }[]
  left: { id: string; why: WhyLeft }[]
}

export const followsIn = (room: BreakoutRoom, { languages }: Pick<Participant, 'languages'>): boolean =>
  room.languages.length === 0 || languages.some((language) => room.languages.includes(language))

/** Traits that people in one room should not share, heaviest first; null: shared with nobody. */
const traits: readonly [weight: number, of: (person: Participant) => string | null][] = [
  [1_000_000, ({ organisationKey }) => organisationKey],
  [100, ({ groupKey }) => groupKey],
  [10, ({ country }) => country],
  [1, ({ languages }) => languages[0] ?? null],
]

/** @param rooms in the order in which they are filled */
export function spreadOver(rooms: readonly BreakoutRoom[], people: readonly Participant[]): Spread {
  const floor = new Floor(rooms)
  const byNeed = people
    .map((person) => ({ person, allowed: allowedFor(person, rooms) }))
    .sort(
      (one, other) =>
        Number(other.person.holdsPlace) - Number(one.person.holdsPlace) ||
        one.allowed.length - other.allowed.length ||
        (one.person.id < other.person.id ? -1 : 1),
    )
  for (const { person } of byNeed) if (person.fixed) floor.fix(person, person.fixed)
  const noPlace = new Set<string>()
  for (const { person, allowed } of byNeed) {
    if (!person.fixed && allowed.length > 0 && !floor.seat(person, allowed)) noPlace.add(person.id)
  }
  floor.even()
  floor.mix()
  const seats: Spread['seats'] = []
  const left: Spread['left'] = []
  for (const person of people) {
    const roomId = floor.roomOf(person.id)
    if (roomId !== null) seats.push({ id: person.id, roomId, why: floor.whyThere(person, roomId, rooms) })
    else left.push({ id: person.id, why: noPlace.has(person.id) ? 'NO_PLACE' : whyLeft(person) })
  }
  return { seats, left }
}

const allowedFor = (person: Participant, rooms: readonly BreakoutRoom[]): string[] =>
  rooms.filter((room) => person.rooms.includes(room.id) && followsIn(room, person)).map(({ id }) => id)

const whyLeft = ({ rooms }: Participant): WhyLeft => (rooms.length === 0 ? 'NO_CHOICE' : 'NO_LANGUAGE')

interface Seated {
  person: Participant
  /** Rooms they may be moved to; none if their assignment is fixed. */
  allowed: readonly string[]
  roomId: string
}

/** All rooms during seating. */
class Floor {
  readonly #order: readonly string[]
  readonly #capacities: ReadonlyMap<string, number>
  readonly #seated = new Map<string, Seated>()
  readonly #load: Map<string, number>
  /** Number of speakers among the seated, by room: they take no place. */
  readonly #speakers: Map<string, number>
  /** Number of people in a room who share a trait: by room, by trait, by value. */
  readonly #alike: Map<string, Map<string, number>[]>

  constructor(rooms: readonly BreakoutRoom[]) {
    this.#order = rooms.map(({ id }) => id)
    this.#capacities = new Map(rooms.map(({ id, capacity }) => [id, capacity ?? Number.POSITIVE_INFINITY]))
    this.#load = new Map(this.#order.map((id) => [id, 0]))
    this.#speakers = new Map(this.#order.map((id) => [id, 0]))
    this.#alike = new Map(this.#order.map((id) => [id, traits.map(() => new Map())]))
  }

  roomOf(id: string): string | null {
    return this.#seated.get(id)?.roomId ?? null
  }

  fix(person: Participant, { roomId, speaks }: NonNullable<Participant['fixed']>): void {
    if (!this.#load.has(roomId)) return
    if (speaks) this.#speakers.set(roomId, this.#count(this.#speakers, roomId) + 1)
    this.#put({ person, allowed: [], roomId })
  }

  /**
   * Seats the person in the emptiest room where they are most unlike the others; others are moved if necessary. Returns false if
   * there is no place.
   */
  seat(person: Participant, allowed: readonly string[]): boolean {
    const open = allowed.filter((roomId) => this.#hasPlace(roomId))
    const [best] = open.sort(
      (a, b) => this.#size(a) - this.#size(b) || this.#costIn(a, person) - this.#costIn(b, person) || this.#rank(a, b),
    )
    if (best !== undefined) {
      this.#put({ person, allowed, roomId: best })
      return true
    }
    for (const first of allowed) {
      const way = this.#wayFrom(first, (roomId) => this.#hasPlace(roomId))
      if (!way) continue
      this.#shift(way)
      this.#put({ person, allowed, roomId: first })
      return true
    }
    return false
  }

  /** Evens out sizes until no two rooms that a chain of moves could balance differ by two or more. */
  even(): void {
    for (;;) {
      const fullestFirst = [...this.#order].sort((a, b) => this.#size(b) - this.#size(a) || this.#rank(a, b))
      const way = fullestFirst
        .map((from) => this.#wayFrom(from, (to) => this.#hasPlace(to) && this.#size(from) - this.#size(to) >= 2))
        .find((found) => found !== null)
      if (!way) return
      this.#shift(way)
    }
  }

  /** Swaps two people, or moves one to a smaller room, as long as that makes the rooms more mixed. */
  mix(): void {
    const movable = [...this.#seated.values()].filter(({ allowed }) => allowed.length > 1)
    let improved = true
    while (improved) improved = movable.map((one, place) => this.#improve(one, movable.slice(place + 1))).includes(true)
  }

  #improve(one: Seated, others: readonly Seated[]): boolean {
    let improved = false
    for (const to of one.allowed)
      if (this.#mayMove(one, to) && this.#gainOfMove(one, to) > 0) improved = this.#move(one, to)
    for (const other of others)
      if (this.#maySwap(one, other) && this.#gainOfSwap(one, other) > 0) improved = this.#swap(one, other)
    return improved
  }

  whyThere(person: Participant, roomId: string, rooms: readonly BreakoutRoom[]): WhyThere {
    if (person.fixed) return person.fixed.speaks ? 'SPEAKS' : 'ASSIGNED_BEFORE'
    if (person.rooms.length === 1) return 'ONLY_CHOICE'
    if (allowedFor(person, rooms).length === 1) return 'ONLY_LANGUAGE'
    const { organisationKey } = person
    const isWith = (id: string) => organisationKey !== null && (this.#alike.get(id)?.[0]?.get(organisationKey) ?? 0) > 0
    const isAlone = organisationKey !== null && this.#alike.get(roomId)?.[0]?.get(organisationKey) === 1
    return isAlone && this.#order.some((id) => id !== roomId && isWith(id)) ? 'APART' : 'MIX'
  }

  #count = (counts: ReadonlyMap<string, number>, id: string): number => counts.get(id) ?? 0
  #size = (roomId: string): number => this.#count(this.#load, roomId)
  #rank = (a: string, b: string): number => this.#order.indexOf(a) - this.#order.indexOf(b)
  #hasPlace = (roomId: string): boolean =>
    this.#size(roomId) - this.#count(this.#speakers, roomId) < this.#count(this.#capacities, roomId)

  #put(seated: Seated): void {
    this.#seated.set(seated.person.id, seated)
    this.#note(seated, 1)
  }

  #note({ person, roomId }: Seated, by: 1 | -1): void {
    this.#load.set(roomId, this.#size(roomId) + by)
    for (const [index, [, of]] of traits.entries()) {
      const value = of(person)
      const counts = this.#alike.get(roomId)?.[index]
      if (value !== null && counts) counts.set(value, this.#count(counts, value) + by)
    }
  }

  #move(seated: Seated, to: string): true {
    this.#note(seated, -1)
    seated.roomId = to
    this.#note(seated, 1)
    return true
  }

  #swap(one: Seated, other: Seated): true {
    const [here, there] = [one.roomId, other.roomId]
    this.#move(one, there)
    return this.#move(other, here)
  }

  /** Similarity of the person to the others in a room that they are not in. */
  #costIn(roomId: string, person: Participant): number {
    return traits.reduce((sum, [weight, of], index) => {
      const value = of(person)
      return value === null ? sum : sum + weight * this.#count(this.#alike.get(roomId)?.[index] ?? new Map(), value)
    }, 0)
  }

  /** Allowed only if sizes stay as even as they are. */
  #mayMove = ({ roomId, allowed }: Seated, to: string): boolean =>
    to !== roomId && allowed.includes(to) && this.#hasPlace(to) && this.#size(roomId) === this.#size(to) + 1

  #gainOfMove = ({ person, roomId }: Seated, to: string): number =>
    this.#costIn(roomId, person) - weightOf(person) - this.#costIn(to, person)

  #maySwap = (one: Seated, other: Seated): boolean =>
    one.roomId !== other.roomId && one.allowed.includes(other.roomId) && other.allowed.includes(one.roomId)

  #gainOfSwap({ person: one, roomId: here }: Seated, { person: other, roomId: there }: Seated): number {
    return traits.reduce((gain, [weight, of], index) => {
      const [a, b] = [of(one), of(other)]
      if (a === b) return gain
      const alike = (roomId: string, value: string | null, less: 0 | 1) =>
        value === null ? 0 : this.#count(this.#alike.get(roomId)?.[index] ?? new Map(), value) - less
      return gain + weight * (alike(here, a, 1) - alike(there, a, 0) + alike(there, b, 1) - alike(here, b, 0))
    }, 0)
  }

  /** The shortest chain of moves, each of one person to another room, that ends in a suitable room; null: none. */
  #wayFrom(from: string, willDo: (roomId: string) => boolean): { seated: Seated; to: string }[] | null {
    const cameBy = new Map<string, { seated: Seated; from: string } | null>([[from, null]])
    for (const here of cameBy.keys()) {
      for (const step of this.#stepsFrom(here)) {
        if (cameBy.has(step.to)) continue
        cameBy.set(step.to, { seated: step.seated, from: here })
        if (willDo(step.to)) return chainTo(step.to, cameBy)
      }
    }
    return null
  }

  /** Possible moves of one person out of the room. */
  *#stepsFrom(roomId: string): Iterable<{ seated: Seated; to: string }> {
    for (const seated of this.#seated.values())
      if (seated.roomId === roomId) for (const to of seated.allowed) yield { seated, to }
  }

  #shift(way: { seated: Seated; to: string }[]): void {
    for (const { seated, to } of way) this.#move(seated, to)
  }
}

/** The total weight of a person's own traits. */
const weightOf = (person: Participant): number =>
  traits.reduce((sum, [weight, of]) => (of(person) === null ? sum : sum + weight), 0)

function chainTo(
  end: string,
  cameBy: ReadonlyMap<string, { seated: Seated; from: string } | null>,
): { seated: Seated; to: string }[] {
  const chain: { seated: Seated; to: string }[] = []
  for (let to = end, step = cameBy.get(end); step; to = step.from, step = cameBy.get(step.from)) {
    chain.push({ seated: step.seated, to })
  }
  return chain
}
