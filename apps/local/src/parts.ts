/** What was started, to be ended in the order of dependence. */
export interface Part {
  stop: () => Promise<void>
}

export interface Parts {
  /** Remembers a part that was started. @throws the signal's reason once the start is given up */
  keep: <Started extends Part>(part: Started) => Started
  /** Ends all parts, the last one first. */
  stop: () => Promise<void>
  signal: AbortSignal | undefined
}

/** @param signal gives the start up */
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
