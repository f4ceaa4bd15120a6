/**
 * Caches what a Jest worker has compiled for its next test files, which load the same modules into a registry or context of
 * their own. Loaded by environments, outside the tests' context.
 */
import vm from 'node:vm'

const { compileFunction, Script, SourceTextModule } = vm

/** Compiled functions, by file name and parameter names. */
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

/** CommonJS modules: rerunning a script reuses the functions compiled during its earlier runs. */
vm.compileFunction = (source, parameters, options) =>
  options.parsingContext
    ? compile(source, parameters, options).script.runInContext(options.parsingContext)
    : compileFunction(source, parameters, options)

/** Source and V8's cached data, by identifier. */
const modules = new Map()

vm.SourceTextModule = class extends SourceTextModule {
  constructor(source, options) {
    const known = modules.get(options.identifier)
    const isKnown = known?.source === source
    super(source, isKnown ? { ...options, cachedData: known.cachedData } : options)
    if (!isKnown) modules.set(options.identifier, { source, cachedData: this.createCachedData() })
  }
}
