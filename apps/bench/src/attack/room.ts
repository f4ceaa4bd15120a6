/** A room in which people come and go, within its seat plan. */
import type { RoomCounts } from '@plenaria/domain/disclosure/numbers/publicRoom'
import type { Count } from '@plenaria/domain/report/participation'
import type { Random } from '../random.ts'

export interface Person {
  id: number
  groupKey: string
  country: string
  organisation: string
  isConfirmed: boolean
}

interface Group {
  key: string
  minimum: number
  maximum: number
}

export interface Room {
  seats: number
  groups: readonly Group[]
  isReserving: boolean
  people: Person[]
  countries: readonly string[]
  /** Number of ids assigned so far. */
  arrived: number
}

const allCountries = ['BR', 'CO', 'MX', 'PE', 'CL', 'AR', 'KE', 'FR', 'US']
const regions: Readonly<Record<string, string | null>> = { KE: '002', FR: '150', US: null }

/** As reports count them: most countries belong to one region. */
export const regionOf = (country: string): string | null => (regions[country] === undefined ? '419' : regions[country])

/** A realistic seat plan: roomy or tight, with small groups among large ones. */
export function randomRoom(random: Random): Room {
  const seats = random.pick([3, 6, 10, 12, 20, 30, 40, 60]) + random.below(5)
  const count = 1 + random.below(6)
  let unreserved = seats
  const groups = Array.from({ length: count }, (_, index): Group => {
    const maximum = random.chance(0.4) ? seats : 1 + random.below(random.chance(0.3) ? 4 : seats)
    const minimum = random.chance(0.5) ? Math.min(maximum, unreserved, random.below(Math.ceil(seats / count) + 1)) : 0
    unreserved -= minimum
    return { key: `group-${index + 1}`, minimum, maximum }
  })
  const countries = allCountries.slice(0, 1 + random.below(allCountries.length))
  return { seats, groups, isReserving: random.chance(0.6), people: [], countries, arrived: 0 }
}

const heldIn = ({ people }: Room, groupKey: string): number =>
  people.filter((person) => person.groupKey === groupKey).length

function canHold(room: Room, { key, minimum, maximum }: Group): boolean {
  const held = heldIn(room, key)
  const free = room.seats - room.people.length
  const reserved = room.groups
    .filter((group) => group.key !== key)
    .reduce((sum, group) => sum + Math.max(0, group.minimum - heldIn(room, group.key)), 0)
  return free > 0 && held < maximum && (!room.isReserving || held < minimum || free > reserved)
}

/** Somebody is offered a seat, accepts theirs, or leaves; the room mostly fills up. */
export function change(room: Room, random: Random, share: number): void {
  if (random.chance(share)) {
    const group = random.pick(room.groups)
    if (!canHold(room, group)) return
    room.arrived += 1
    room.people.push({
      id: room.arrived,
      groupKey: group.key,
      country: room.countries[Math.floor(random.next() ** 2 * room.countries.length)] ?? 'BR',
      organisation: `organisation-${random.below(12)}`,
      isConfirmed: random.chance(0.7),
    })
  } else if (room.people.length > 0) {
    const person = random.pick(room.people)
    if (random.chance(0.6)) person.isConfirmed = true
    else room.people = room.people.filter((one) => one !== person)
  }
}

export function countsOf(room: Room): RoomCounts {
  return {
    seats: room.seats,
    groups: room.groups.map((group) => {
      const confirmed = room.people.filter(({ groupKey, isConfirmed }) => groupKey === group.key && isConfirmed).length
      return { ...group, confirmed, offered: heldIn(room, group.key) - confirmed, waiting: 0 }
    }),
    sessions: [],
  }
}

/** Confirmed people by group and country. */
export function participantsOf({ people }: Room): Count[] {
  const counts = new Map<string, Count>()
  for (const { groupKey, country } of people.filter(({ isConfirmed }) => isConfirmed)) {
    const key = `${groupKey} ${country}`
    counts.set(key, { groupKey, country, region: regionOf(country), people: (counts.get(key)?.people ?? 0) + 1 })
  }
  return [...counts.values()]
}
