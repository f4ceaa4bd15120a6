/** Runs tasks in order, with limited concurrency. */
export type Lane = <Value>(task: () => Promise<Value>) => Promise<Value>

/** @param width number of concurrent tasks, at least 1 */
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
      // The next task takes over the slot.
      if (next) next()
      else running -= 1
    }
  }
}

/** Lanes without concurrency, one per key. */
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
