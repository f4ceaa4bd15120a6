import type { Context } from './context.ts'

export interface PerRequest<Value, Key extends unknown[] = []> {
  (...asked: [...key: Key, context: Context]): Value
  /** Forgets the value computed for the request. @returns whether there was one */
  forget(context: Context): boolean
}

/** Computes a value once per request, on first use. */
export function perRequest<Value>(compute: (context: Context) => Value): PerRequest<Value> {
  const known = new WeakMap<Context, { value: Value }>()
  const read = (context: Context): Value => {
    const kept = known.get(context) ?? { value: compute(context) }
    known.set(context, kept)
    return kept.value
  }
  return Object.assign(read, { forget: (context: Context) => known.delete(context) })
}

/** Computes a value once per request and key. */
export function perRequestAndKey<Value>(
  compute: (key: string, context: Context) => Value,
): PerRequest<Value, [key: string]> {
  const valuesOf = perRequest(() => new Map<string, { value: Value }>())
  const read = (key: string, context: Context): Value => {
    const values = valuesOf(context)
    const kept = values.get(key) ?? { value: compute(key, context) }
    values.set(key, kept)
    return kept.value
  }
  return Object.assign(read, { forget: valuesOf.forget })
}
