/** Environments kept by a Jest worker. All its test files of a project share one, and its modules (`jest.runtime.js`). */

import { Session } from 'node:inspector/promises'
import { totalmem } from 'node:os'

/** Symbols under which a test file leaves its state on the global object. */
const leftovers =
  /^(JEST_STATE_SYMBOL|EVENT_HANDLERS|RETRY_\w+|WAIT_BEFORE_RETRY|TEST_TIMEOUT_SYMBOL|LOG_ERRORS_BEFORE_RETRY)$/

/** Removes Jest's leftovers, which retain the test file's modules and would listen to the next file's tests. */
export function clearLeftovers({ global, fakeTimers, fakeTimersModern }) {
  for (const symbol of Object.getOwnPropertySymbols(global))
    if (leftovers.test(symbol.description ?? '')) delete global[symbol]
  fakeTimers.useRealTimers()
  fakeTimersModern.useRealTimers()
}

/**
 * In bytes. Jest ends a worker that exceeds `workerIdleMemoryLimit` (`jest.config.js`), and the next one reloads everything.
 * Collection takes a second of CPU time, so it is deferred while three workers leave most of the memory free.
 */
const muchMemory = Math.min(1_800_000_000, Math.max(900_000_000, totalmem() / 12))
const session = new Session()
session.connect()

/** V8's caches retain nearly everything of a finished test file, and release it only on this request. */
export async function collectGarbage() {
  if (process.memoryUsage().heapUsed > muchMemory) await session.post('HeapProfiler.collectGarbage')
}

/** @returns a constructor for Jest that returns the project's existing environment */
export function onePerProject(Environment) {
  const environments = new Map()
  return function environmentOf(config, context) {
    const { id } = config.projectConfig
    const environment = environments.get(id) ?? new Environment(config, context)
    environments.set(id, environment)
    return environment
  }
}
