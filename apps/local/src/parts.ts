/** Started parts, stopped in order of dependency. */
export interface Part {
  stop: () => Promise<void>
}

export interface Parts {
  /**
   * Registers a part that was started.
   * @throws the signal's reason once the start is aborted
   */
  keep: <Started extends Part>(part: Started) => Started
  /** Stops all parts, the last one first. */
  stop: () => Promise<void>
  signal: AbortSignal | undefined
}

/** @param signal aborts the start */
export function openParts(signal?: AbortSignal): Parts {
  const started: Part[] = []
  return {
    signal,
    keep: (part) => {
      started.push(part)
      signal?.throwIfAborted()
      return part
    },
    stop: async () => {
      for (const part of started.splice(0).reverse()) await part.stop()
    },
  }
}
