/** Environments that a Jest worker keeps: all test files that it runs of a project share one, and with it the modules (`jest.runtime.js`). */

import { Session } from 'node:inspector/promises'
import { totalmem } from 'node:os'

/** Under these symbols, the tests of a file leave what they are on the global object. */
const leftovers =
  /^(JEST_STATE_SYMBOL|EVENT_HANDLERS|RETRY_\w+|WAIT_BEFORE_RETRY|TEST_TIMEOUT_SYMBOL|LOG_ERRORS_BEFORE_RETRY)$/

/** Undoes what Jest leaves: it holds the modules of the test file, and would listen to the tests of the next one. */
export function clearLeftovers({ global, fakeTimers, fakeTimersModern }) {
  for (const symbol of Object.getOwnPropertySymbols(global))
    if (leftovers.test(symbol.description ?? '')) delete global[symbol]
  fakeTimers.useRealTimers()
  fakeTimersModern.useRealTimers()
}

/**
 * Bytes. Jest ends a worker that holds more than `workerIdleMemoryLimit` (`jest.config.js`), and the next one would load everything again.
 * Collecting takes a second of the processor, so it is put off for as long as three workers leave most of the memory free.
 */
const muchMemory = Math.min(1_800_000_000, Math.max(900_000_000, totalmem() / 12))
const session = new Session()
session.connect()

/** Of a test file that has ended, V8's caches hold nearly everything, and give it back for this request alone. */
export async function collectGarbage() {
  if (process.memoryUsage().heapUsed > muchMemory) await session.post('HeapProfiler.collectGarbage')
}

/** @returns what Jest calls with `new`; it answers with the environment that the project has */
export function onePerProject(Environment) {
  const environments = new Map()
  return function environmentOf(config, context) {
    const { id } = config.projectConfig
    const environment = environments.get(id) ?? new Environment(config, context)
    environments.set(id, environment)
    return environment
  }
}
