/**
 * Jest runtime in which a worker's test files share all modules except tests and test helpers that use Jest's functions. Half
 * of a test file's time used to go into loading modules and running code that V8 had not optimised yet.
 *
 * Replaces three functions of jest-runtime's loader, whose version is pinned. Module mocks aren't supported.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import jestRuntime from 'jest-runtime'

const Runtime = jestRuntime.default ?? jestRuntime

const ofTestFiles = new Map()

/** Whether each test file needs its own instance: true for tests and for test helpers that use Jest's functions. */
function isOfTestFile(file) {
  if (/\.test\.tsx?$|\/jest-globals\.mjs$/.test(file)) return true
  if (!file.includes('/testing/') || !existsSync(file)) return false
  if (!ofTestFiles.has(file)) {
    ofTestFiles.set(file, false)
    const text = readFileSync(file, 'utf8')
    const imported = [...text.matchAll(/ from '(\.[^']+)'/g)].map(([, specifier]) =>
      path.resolve(path.dirname(file), specifier),
    )
    ofTestFiles.set(file, text.includes("'@jest/globals'") || imported.some(isOfTestFile))
  }
  return ofTestFiles.get(file)
}

/** Node's built-in modules have no path. */
const isShared = (file) => path.isAbsolute(file) && !file.endsWith('.json') && !isOfTestFile(file)

/** A runtime without tests that is never torn down, so that modules can still load code lazily. */
class SharedModules extends Runtime {
  /** @returns the evaluated module; null if each test file has to load its own */
  load(from, file) {
    if (!isShared(file)) return null
    const loader = this.esmLoader
    if (!this.unstable_shouldLoadAsEsm(file)) return loader.loadCjsAsEsm(from, file, '', loader.getContext())
    const module = loader.tryLoadGraphSync(file, '', 'sync-preferred')
    return module.status === 'evaluated' ? module : null
  }
}

/** Runtimes by environment. */
const modulesOf = new WeakMap()

const isCode = (specifier) => !/^(node|data|file):|^@jest\/globals$/.test(specifier)

export default class SharingRuntime extends Runtime {
  constructor(config, environment, resolver, transformer, files, ...rest) {
    super(config, environment, resolver, transformer, files, ...rest)
    if (!modulesOf.has(environment))
      modulesOf.set(environment, new SharedModules(config, environment, resolver, transformer, new Map(), ...rest))
    share(this.esmLoader, modulesOf.get(environment))
  }
}

/** Makes a test file's loader reuse modules that are already loaded. */
function share(loader, shared) {
  const { loadEsmModule, loadCjsAsEsm, resolveSpecifierForSyncGraph, resolution } = loader
  loader.loadEsmModule = async (file, suffix) => shared.load(file, file) ?? loadEsmModule.call(loader, file, suffix)
  loader.loadCjsAsEsm = (from, file, ...rest) =>
    shared.load(from, file) ?? loadCjsAsEsm.call(loader, from, file, ...rest)
  loader.resolveSpecifierForSyncGraph = (from, specifier, context, scratch, registry, ...rest) => {
    if (isCode(specifier) && !resolution.isCoreModule(specifier)) {
      const file = resolution.resolveEsm(from, specifier)
      const module = shared.load(from, file)
      if (module) {
        const cacheKey = pathToFileURL(file).href
        registry.set(cacheKey, module)
        scratch.set(cacheKey, { cacheKey, kind: 'prelinked', module })
        return { cacheKey, enqueue: null, modulePath: file }
      }
    }
    return resolveSpecifierForSyncGraph.call(loader, from, specifier, context, scratch, registry, ...rest)
  }
}
