/** Distributes a room's seats among its groups, before any geometry. */

export interface RoomGroup {
  key: string
  name: string
  minimum: number
  target: number
  maximum: number
  confirmed: number
  offered: number
}

/** Rooms with more seats are drawn as bars: dots would be too small to distinguish. */
export const maxDots = 400

/** Seats that a preview adds to a group (positive) or removes (negative), by the group's key. */
export type Ghost = Readonly<Record<string, number>>

export type SeatKind = 'confirmed' | 'offered' | 'reserved' | 'free' | 'added' | 'removed'

/** A group's part of the room, with its seats in drawing order. */
export interface Wedge {
  group: RoomGroup
  /** Index among the event's groups; determines colour and pattern. */
  place: number
  seats: SeatKind[]
}

export interface Allotment {
  wedges: Wedge[]
  /** Free seats outside of any group's target. */
  open: number
  /** Seats beyond the room's total that are held, or would be after the preview. */
  beyond: number
}

export const heldOf = (group: RoomGroup): number => group.confirmed + group.offered

/** Seats the group holds after the preview; never below zero. */
export const heldAfter = (group: RoomGroup, ghost: Ghost = {}): number =>
  Math.max(0, heldOf(group) + (ghost[group.key] ?? 0))

/**
 * Gives each group the seats it holds (before or after the preview, whichever is more), then its minimum, then its target, up to
 * the total. The rest is open to all. A room that holds more than its total is enlarged.
 */
export function allot(groups: readonly RoomGroup[], total: number, ghost: Ghost = {}): Allotment {
  const widths = groups.map((group) => Math.max(heldOf(group), heldAfter(group, ghost)))
  const beyond = Math.max(0, sum(widths) - total)
  widen(widths, total, (index) => groups[index]?.minimum ?? 0)
  widen(widths, total, (index) => groups[index]?.target ?? 0)

  return {
    wedges: groups.map((group, place) => ({ group, place, seats: seatsOf(group, widths[place] ?? 0, ghost) })),
    open: Math.max(0, total - sum(widths)),
    beyond,
  }
}

/** Distributes free seats to groups below their goal, in proportion to the gap. */
function widen(widths: number[], total: number, goal: (index: number) => number): void {
  const free = total - sum(widths)
  const lacking = widths.map((width, index) => Math.max(0, goal(index) - width))
  const shares = share(Math.min(Math.max(0, free), sum(lacking)), lacking)
  shares.forEach((seats, index) => {
    widths[index] = (widths[index] ?? 0) + seats
  })
}

/**
 * Splits whole seats in proportion to the weights (largest remainders); with `seats ≤ Σ weights`, no share exceeds its weight.
 */
export function share(seats: number, weights: readonly number[]): number[] {
  const all = sum(weights)
  if (all === 0) return weights.map(() => 0)
  const exact = weights.map((weight) => (seats * weight) / all)
  const whole = exact.map(Math.floor)
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of byRemainder.slice(0, seats - sum(whole))) whole[index] = (whole[index] ?? 0) + 1
  return whole
}

function seatsOf(group: RoomGroup, width: number, ghost: Ghost): SeatKind[] {
  const held = heldOf(group)
  const after = heldAfter(group, ghost)
  return Array.from({ length: width }, (_, seat): SeatKind => {
    if (seat < held) {
      if (seat >= after) return 'removed'
      return seat < group.confirmed ? 'confirmed' : 'offered'
    }
    if (seat < after) return 'added'
    return seat < group.minimum ? 'reserved' : 'free'
  })
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
