import { setImmediate } from 'node:timers/promises'
import type { Context } from './context.ts'
import { type PerRequest, perRequest } from './perRequest.ts'

interface Batch<Value> {
  keys: Set<string>
  values: Promise<Map<string, Value>>
}

/**
 * A data loader for fields without a relation: all keys requested in one turn of a request are read by one statement. `load`
 * answers by key; a key that is missing gives undefined.
 */
export function dataLoader<Value>(
  load: (keys: string[], context: Context) => Promise<Map<string, Value>>,
): (key: string, context: Context) => Promise<Value | undefined> {
  const batchOf: PerRequest<Batch<Value>> = perRequest((context) => {
    const keys = new Set<string>()
    const values = setImmediate().then(() => {
      batchOf.forget(context)
      return load([...keys], context)
    })
    return { keys, values }
  })
  return async (key, context) => {
    const { keys, values } = batchOf(context)
    keys.add(key)
    return (await values).get(key)
  }
}
