/** A random stream that is the same for the same seed, on every machine (mulberry32). */
export interface Random {
  /** From 0 up to, but not including, 1. */
  next: () => number
  /** An integer from `from` to `to`, inclusive. */
  between: (from: number, to: number) => number
  chance: (probability: number) => boolean
  pick: <T>(items: readonly T[]) => T
  /** `count` distinct items, in list order. */
  some: <T>(items: readonly T[], count: number) => T[]
  /** One of the keys; a key with twice the weight is drawn twice as often. */
  weighted: <K extends string>(weights: Partial<Record<K, number>>) => K
  /** The same items in random order. */
  shuffled: <T>(items: readonly T[]) => T[]
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const pick = <T>(items: readonly T[]): T => {
    const item = items[between(0, items.length - 1)]
    if (item === undefined) throw new Error('There is nothing to pick from.')
    return item
  }
  const shuffled = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => ({ item, order: next() }))
      .sort((one, other) => one.order - other.order)
      .map(({ item }) => item)
  return {
    next,
    between,
    pick,
    shuffled,
    chance: (probability) => next() < probability,
    some: (items, count) => {
      const chosen = new Set(shuffled(items.map((_, index) => index)).slice(0, count))
      return items.filter((_, index) => chosen.has(index))
    },
    weighted: <K extends string>(weights: Partial<Record<K, number>>) => {
      const entries = Object.entries(weights) as [K, number][]
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [key, weight] of entries) {
        left -= weight
        if (left < 0) return key
      }
      throw new Error('There is nothing to pick from.')
    },
  }
}
