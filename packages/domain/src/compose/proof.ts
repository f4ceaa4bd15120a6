/** Recomputes the claims about a lottery in whole numbers. */
import type { Lottery } from './lottery.ts'
import type { Odds } from './odds.ts'
import { isRoom, type Problem } from './problem.ts'

export interface Proof {
  /** A person's lowest odds, and their distance from the upper bound. */
  lowest: number
  lowestGap: number
  /** Maximum distance of anybody's odds from their level's, or of a level's odds from its bound, whichever is greater. */
  gap: number
}

/** @throws if a room violates a quota or the weights don't add up; the lottery must not be published then */
export function proofOf(problem: Problem, lottery: Lottery, { odds, levels }: Odds): Proof {
  const { sizes } = problem
  const sums = sumsOf(problem, lottery)
  let [lowest, gap] = [1, 0]
  for (let type = 0; type < sizes.length; type += 1) {
    const own = (sums[type] ?? 0) / lottery.weights / (sizes[type] ?? 1)
    lowest = Math.min(lowest, own)
    gap = Math.max(gap, Math.abs(own - (odds[type] ?? 0)))
  }
  for (const { value, bound } of levels) gap = Math.max(gap, bound - value)
  return { lowest, lowestGap: (levels[0]?.bound ?? 0) - lowest, gap }
}

/** The weights of all seats of each type. */
function sumsOf(problem: Problem, { batches, weights }: Lottery): Float64Array {
  const sums = new Float64Array(problem.sizes.length)
  let total = 0
  for (const { rooms, seats: types, weight } of batches) {
    if (!Number.isSafeInteger(weight) || weight <= 0) throw new Error('A weight is not a whole number.')
    for (let room = 0; room < rooms; room += 1) {
      const own = types.subarray(room * problem.seats, (room + 1) * problem.seats)
      if (!isRoom(problem, own)) throw new Error('A room does not meet the quotas.')
      for (const type of own) sums[type] = (sums[type] ?? 0) + weight
    }
    total += rooms * weight
  }
  if (total !== weights || !sums.every(Number.isSafeInteger)) throw new Error('The weights do not add up.')
  return sums
}
