/** Tasks in the order they come, a few at a time. */
export type Lane = <Value>(task: () => Promise<Value>) => Promise<Value>

/** @param width how many tasks run at once, 1 or more */
export function laneOf(width: number): Lane {
  const waiting: (() => void)[] = []
  let running = 0
  return async (task) => {
    if (running >= width) await new Promise<void>((resolve) => waiting.push(resolve))
    else running += 1
    try {
      return await task()
    } finally {
      const next = waiting.shift()
      // The next one takes over the place.
      if (next) next()
      else running -= 1
    }
  }
}

/** Lanes of one task at a time, by key. */
export function lanesByKey(): (key: string) => Lane {
  const lanes = new Map<string, { lane: Lane; users: number }>()
  return (key) => async (task) => {
    const entry = lanes.get(key) ?? { lane: laneOf(1), users: 0 }
    lanes.set(key, entry)
    entry.users += 1
    try {
      return await entry.lane(task)
    } finally {
      entry.users -= 1
      if (entry.users === 0) lanes.delete(key)
    }
  }
}
