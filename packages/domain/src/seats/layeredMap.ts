/** Maximum number of own entries in a copy before they are merged with the shared ones. */
const maxOwn = 16

/**
 * A persistent map that is cheap to copy, however large: copies share their common entries, and changing one leaves the others
 * unchanged. Entries can't be deleted.
 */
export class LayeredMap<Key, Value> implements ReadonlyMap<Key, Value> {
  /** Never mutated. */
  readonly #shared: ReadonlyMap<Key, Value>
  readonly #own: Map<Key, Value>
  #size: number

  /** @param original must not be changed afterwards, unless it is a `LayeredMap` */
  constructor(original: ReadonlyMap<Key, Value>) {
    const isLayered = original instanceof LayeredMap
    const layers = isLayered && original.#own.size <= maxOwn ? (original as LayeredMap<Key, Value>) : null
    this.#own = new Map(layers === null ? [] : layers.#own)
    if (layers !== null) this.#shared = layers.#shared
    else this.#shared = isLayered ? new Map(original) : original
    this.#size = original.size
  }

  get size(): number {
    return this.#size
  }

  has(key: Key): boolean {
    return this.#own.has(key) || this.#shared.has(key)
  }

  get(key: Key): Value | undefined {
    return this.#own.has(key) ? this.#own.get(key) : this.#shared.get(key)
  }

  set(key: Key, value: Value): this {
    if (!this.has(key)) this.#size += 1
    this.#own.set(key, value)
    return this
  }

  /** In the order in which keys were first set, like any map. */
  *entries(): MapIterator<[Key, Value]> {
    for (const [key, value] of this.#shared) yield [key, this.#own.has(key) ? (this.#own.get(key) as Value) : value]
    for (const entry of this.#own) if (!this.#shared.has(entry[0])) yield entry
  }

  *keys(): MapIterator<Key> {
    for (const [key] of this.entries()) yield key
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this.entries()) yield value
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries()
  }

  forEach(callback: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    for (const [key, value] of this.entries()) callback(value, key, this)
  }
}
