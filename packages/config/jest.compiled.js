/**
 * Keeps what a Jest worker has compiled, for its next test files: each loads the same modules again, into a registry or a context of
 * its own. Loaded by environments, outside of the tests' own context.
 */
import vm from 'node:vm'

const { compileFunction, Script, SourceTextModule } = vm

/** By the name of the file and the names of the parameters. */
const functions = new Map()

function compile(source, parameters, { filename, importModuleDynamically }) {
  const head = `(function (${parameters.join(', ')}) {`
  const key = `${filename} ${head}`
  const known = functions.get(key)
  if (known?.source === source) return Object.assign(known, { importModuleDynamically })
  const compiled = { source, importModuleDynamically }
  compiled.script = new Script(`${head}${source}\n})`, {
    filename,
    columnOffset: -head.length,
    importModuleDynamically: (...request) => compiled.importModuleDynamically(...request),
  })
  functions.set(key, compiled)
  return compiled
}

/** CommonJS modules: a script that runs again brings along the functions that were compiled while it ran before. */
vm.compileFunction = (source, parameters, options) =>
  options.parsingContext
    ? compile(source, parameters, options).script.runInContext(options.parsingContext)
    : compileFunction(source, parameters, options)

/** By the identifier: the source, and V8's notes on it. */
const modules = new Map()

vm.SourceTextModule = class extends SourceTextModule {
  constructor(source, options) {
    const known = modules.get(options.identifier)
    const isKnown = known?.source === source
    super(source, isKnown ? { ...options, cachedData: known.cachedData } : options)
    if (!isKnown) modules.set(options.identifier, { source, cachedData: this.createCachedData() })
  }
}
