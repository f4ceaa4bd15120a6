/** JSON lines on standard output, in the format of the server's own logger. Facts are listed explicitly and never personal. */

export interface Log {
  info: (facts: Record<string, unknown>, message: string) => void
  warn: (facts: Record<string, unknown>, message: string) => void
  error: (facts: Record<string, unknown>, message: string) => void
}

const levels = { info: 30, warn: 40, error: 50, silent: 100 } as const

/** `least`: minimum level, one of `info`, `warn`, `error` or `silent`; anything else means `info`. */
export function openLog(least: string): Log {
  const threshold = Object.entries(levels).find(([name]) => name === least)?.[1] ?? levels.info
  const write = (level: number) => (facts: Record<string, unknown>, message: string) => {
    if (level >= threshold)
      process.stdout.write(`${JSON.stringify({ level, time: Date.now(), ...facts, msg: message })}\n`)
  }
  return { info: write(levels.info), warn: write(levels.warn), error: write(levels.error) }
}
