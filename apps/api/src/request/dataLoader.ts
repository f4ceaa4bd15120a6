import { setImmediate } from 'node:timers/promises'
import type { Context } from './context.ts'
import { type PerRequest, perRequest } from './perRequest.ts'

interface Batch<Value> {
  keys: Set<string>
  values: Promise<Map<string, Value>>
}

/**
 * A data loader for fields without a relation: one statement reads all keys requested in one turn of a request. `load` returns
 * values by key; missing keys resolve to undefined.
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
