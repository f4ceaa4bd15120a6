/**
 * The smallest change of staged decisions that satisfies the seat plan: offers to take back, and people to offer a seat instead.
 */
import { cheapest } from './repairFlow.ts'
import type { GroupSeats } from './room.ts'

export interface RepairPerson {
  id: string
  groupKey: string
  /** Null for an unaffiliated person. */
  organisationKey: string | null
}

export interface RepairGroup extends Pick<GroupSeats, 'minimum' | 'target' | 'maximum'> {
  /** Common seats, and total seats, that the group holds apart from the offers under consideration. */
  common: number
  held: number
}

/** The room as it will be once everything staged except the given offers is released. */
export interface RepairRoom {
  total: number
  /** Number of seats held from allotments or set aside for them. */
  allotted: number
  /** Maximum number of seats per organisation; null: no cap. */
  organisationCap: number | null
  /** Maximum number of seats for each organisation with a delegation, overriding the cap. Default: no delegations. */
  delegations?: ReadonlyMap<string, number>
  groups: ReadonlyMap<string, RepairGroup>
  /** Seats held, by organisation. */
  organisations: ReadonlyMap<string, number>
}

export interface Repair {
  /** Ids, in the order given. */
  takenBack: string[]
  offered: string[]
  /** Number of seats of minimums left empty: as currently staged, and after the repair. */
  unfilledBefore: number
  unfilledAfter: number
}

const unfilled = (room: RepairRoom, offered: readonly RepairPerson[]): number => {
  const seats = Map.groupBy(offered, ({ groupKey }) => groupKey)
  let sum = 0
  for (const [key, { minimum, common }] of room.groups) {
    sum += Math.max(0, minimum - common - (seats.get(key)?.length ?? 0))
  }
  return sum
}

/**
 * The repair that fits the plan and fills as many seats of the minimums as possible; among those, the one that changes the fewest
 * decisions; then the one closest to the targets; then the one that prefers staged people and those first in line. Nobody is
 * offered a seat they could not hold.
 * @param offers staged offers of common seats, in staging order
 * @param waiting people who could be offered a seat instead; within each group in queue order
 * @returns null if nothing needs to change
 */
export function smallestRepair(
  room: RepairRoom,
  offers: readonly RepairPerson[],
  waiting: readonly RepairPerson[],
): Repair | null {
  const kept = new Set(cheapest(room, offers, waiting))
  const takenBack = offers.filter(({ id }) => !kept.has(id))
  const offered = waiting.filter(({ id }) => kept.has(id))
  if (takenBack.length === 0 && offered.length === 0) return null
  const after = [...offers.filter(({ id }) => kept.has(id)), ...offered]
  return {
    takenBack: takenBack.map(({ id }) => id),
    offered: offered.map(({ id }) => id),
    unfilledBefore: unfilled(room, offers),
    unfilledAfter: unfilled(room, after),
  }
}
