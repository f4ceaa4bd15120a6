/** Pseudo-random numbers, the same for the same seed (mulberry32). */
export interface Random {
  /** From 0 up to, but not including, 1. */
  next: () => number
  /** Returns true with this probability. */
  chance: (probability: number) => boolean
  /** An integer from 0 to `below` - 1. */
  below: (below: number) => number
  /** One of the list, which must not be empty. */
  pick: <T>(list: readonly T[]) => T
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (list) => {
      const one = list[below(list.length)]
      if (one === undefined) throw new RangeError('Nothing to pick from.')
      return one
    },
  }
}
