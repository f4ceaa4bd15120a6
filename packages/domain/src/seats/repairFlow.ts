/**
 * Chooses offers by minimum-cost flow: each seat flows from what is reserved for a group, or from what is free for all, through
 * the group, the person and their organisation, so that groups, minimums and caps are weighed together.
 */
import type { RepairPerson, RepairRoom } from './repair.ts'

/** Each outweighs all later ones combined. */
const weights = { minimum: 2 ** 46, change: 2 ** 34, target: 2 ** 20 }
/** Higher ranks count as equal. */
const maxRanks = 2 ** 9

interface Arc {
  to: string
  room: number
  cost: number
  back: Arc
}

class Network {
  readonly arcs = new Map<string, Arc[]>()

  add(from: string, to: string, room: number, cost = 0): Arc {
    const there = { to, room: Math.max(0, room), cost } as Arc
    const back: Arc = { to: from, room: 0, cost: -cost, back: there }
    there.back = back
    this.#of(from).push(there)
    this.#of(to).push(back)
    return there
  }

  #of(node: string): Arc[] {
    const known = this.arcs.get(node)
    if (known) return known
    const arcs: Arc[] = []
    this.arcs.set(node, arcs)
    return arcs
  }

  /** For each node: cost of the cheapest path to it, and the path's last arc. */
  #cheapestWays(from: string): { cost: Map<string, number>; by: Map<string, Arc> } {
    const cost = new Map([[from, 0]])
    const by = new Map<string, Arc>()
    const queue = [from]
    const queued = new Set(queue)
    for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
      queued.delete(node)
      for (const arc of this.arcs.get(node) ?? []) {
        const reached = (cost.get(node) ?? 0) + arc.cost
        if (arc.room === 0 || reached >= (cost.get(arc.to) ?? Number.POSITIVE_INFINITY)) continue
        cost.set(arc.to, reached)
        by.set(arc.to, arc)
        if (!queued.has(arc.to)) queue.push(arc.to)
        queued.add(arc.to)
      }
    }
    return { cost, by }
  }

  /** Sends one more seat along the cheapest path; returns false if no path lowers the cost. */
  improve(from: string, to: string): boolean {
    const { cost, by } = this.#cheapestWays(from)
    if ((cost.get(to) ?? 0) >= 0) return false
    for (let arc = by.get(to); arc; arc = by.get(arc.back.to)) {
      arc.room -= 1
      arc.back.room += 1
    }
    return true
  }
}

/** @returns ids of the offered and waiting people who should be offered a seat */
export function cheapest(
  room: RepairRoom,
  offers: readonly RepairPerson[],
  waiting: readonly RepairPerson[],
): string[] {
  const network = new Network()
  let reserved = room.allotted
  for (const { minimum, common } of room.groups.values()) reserved += Math.max(minimum, common)
  network.add('source', 'free', room.total - reserved)
  for (const [key, group] of room.groups) {
    const short = Math.max(0, group.minimum - group.common)
    network.add('source', `reserved ${key}`, short, -weights.minimum)
    network.add(`reserved ${key}`, `in ${key}`, short)
    network.add('free', `in ${key}`, offers.length + waiting.length)
    const toTarget = Math.min(group.maximum, group.target) - group.held
    network.add(`in ${key}`, `group ${key}`, toTarget, -weights.target)
    network.add(`in ${key}`, `group ${key}`, group.maximum - Math.max(group.held, group.target), weights.target)
  }
  const seats = new Map<string, Arc>()
  const seat = ({ id, groupKey, organisationKey }: RepairPerson, cost: number): void => {
    seats.set(id, network.add(`group ${groupKey}`, `person ${id}`, 1, cost))
    if (organisationKey === null || capIn(room, organisationKey) === null) network.add(`person ${id}`, 'sink', 1)
    else network.add(`person ${id}`, `organisation ${organisationKey}`, 1)
  }
  for (const [rank, person] of offers.entries()) seat(person, -weights.change + Math.min(rank, maxRanks))
  for (const [rank, person] of waiting.entries()) seat(person, weights.change + Math.min(rank, maxRanks))
  const keys = new Set([...offers, ...waiting].flatMap(({ organisationKey }) => organisationKey ?? []))
  for (const key of keys) {
    const cap = capIn(room, key)
    if (cap !== null) network.add(`organisation ${key}`, 'sink', cap - (room.organisations.get(key) ?? 0))
  }
  let better = true
  while (better) better = network.improve('source', 'sink')
  return [...seats].flatMap(([id, { room: left }]) => (left === 0 ? [id] : []))
}

const capIn = ({ delegations, organisationCap }: RepairRoom, key: string): number | null =>
  delegations?.get(key) ?? organisationCap
