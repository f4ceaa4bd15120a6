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
  /** Common seats, and seats in all, that the group holds without the offers that are looked at. */
  common: number
  held: number
}

/** The room as it will be once everything staged but the given offers is released. */
export interface RepairRoom {
  total: number
  /** Seats that are held from allotments or set aside for them. */
  allotted: number
  /** Seats that one organisation can hold at most; null: no cap. */
  organisationCap: number | null
  /** Seats that an organisation with a delegation can hold, whatever the cap. Default: there are no delegations. */
  delegations?: ReadonlyMap<string, number>
  groups: ReadonlyMap<string, RepairGroup>
  /** Seats held, by organisation. */
  organisations: ReadonlyMap<string, number>
}

export interface Repair {
  /** Ids, in the order in which they were given. */
  takenBack: string[]
  offered: string[]
  /** Seats of minimums that nobody would hold: as it is staged, and after the repair. */
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
 * What fits the plan and fills as many seats of the minimums as can be; of that, what changes the fewest decisions; of that, what
 * lies closest to the targets; of that, those who were staged and those who wait first. Nobody is offered a seat who could not hold it.
 * @param offers staged offers of common seats, in the order in which they were staged
 * @param waiting those who could be offered a seat instead; of each group in the order in which they come next
 * @returns null where nothing needs to change
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
