/**
 * Jest's environment for Node: one for all test files that a worker runs of a project, so that the packages that they import
 * (`jest.runtime.js`) are loaded once, and their code stays optimised. Modules of our own are loaded again for each test file.
 *
 * Its global object is one of V8's own. Jest's is a proxy: code that reads a global such as `Map` in a loop takes ten times as long.
 */
import vm from 'node:vm'
import { TestEnvironment } from 'jest-environment-node'
import './jest.compiled.js'

const { createContext } = vm

/** Under these symbols, the tests of a file leave what they are on the global object. */
const leftovers =
  /^(JEST_STATE_SYMBOL|EVENT_HANDLERS|RETRY_\w+|WAIT_BEFORE_RETRY|TEST_TIMEOUT_SYMBOL|LOG_ERRORS_BEFORE_RETRY)$/

class NodeEnvironment extends TestEnvironment {
  constructor(config, context) {
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY)
    try {
      super(config, context)
    } finally {
      vm.createContext = createContext
    }
    const { env, exit } = this.global.process
    this.variables = { ...env }
    this.exit = exit
  }

  async setup() {
    const { env } = this.global.process
    for (const name of Object.keys(env)) if (!(name in this.variables)) delete env[name]
    Object.assign(env, this.variables)
  }

  /** Undoes what Jest leaves: it holds every module of the file, and would listen to the tests of the next one. */
  async teardown() {
    this.global.process.exit = this.exit
    for (const symbol of Object.getOwnPropertySymbols(this.global))
      if (leftovers.test(symbol.description ?? '')) delete this.global[symbol]
    this.fakeTimers.useRealTimers()
    this.fakeTimersModern.useRealTimers()
  }
}

/** By the project. */
const environments = new Map()

export default function environmentOf(config, context) {
  const { id } = config.projectConfig
  const environment = environments.get(id) ?? new NodeEnvironment(config, context)
  environments.set(id, environment)
  return environment
}
