/**
 * Jest environment for Node, shared by all of a worker's test files of one project, so that modules are loaded once
 * (`jest.runtime.js`) and their code stays optimised.
 *
 * Its global object is a native V8 one. Jest's is a proxy, which makes reading a global such as `Map` in a loop ten times slower.
 */
import vm from 'node:vm'
import { TestEnvironment } from 'jest-environment-node'
import './jest.compiled.js'
import { clearLeftovers, collectGarbage, onePerProject } from './jest.kept.js'

const { createContext } = vm

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

  async teardown() {
    this.global.process.exit = this.exit
    clearLeftovers(this)
    await collectGarbage()
  }
}

export default onePerProject(NodeEnvironment)
