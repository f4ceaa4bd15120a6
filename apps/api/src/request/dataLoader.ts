import { setImmediate } from 'node:timers/promises'
import type { Context } from './context.ts'

/**
 * A data loader for fields without a relation: all keys requested in one turn of a request are read by one statement. `load`
 * answers by key; a key that is missing gives undefined.
 */
export function batched<Value>(
  load: (keys: string[], context: Context) => Promise<Map<string, Value>>,
): (key: string, context: Context) => Promise<Value | undefined> {
  const waiting = new WeakMap<Context, { keys: Set<string>; values: Promise<Map<string, Value>> }>()
  return async (key, context) => {
    const known = waiting.get(context)
    if (known) {
      known.keys.add(key)
      return (await known.values).get(key)
    }
    const keys = new Set([key])
    const values = setImmediate().then(() => {
      waiting.delete(context)
      return load([...keys], context)
    })
    waiting.set(context, { keys, values })
    return (await values).get(key)
  }
}
