/**
 * Jest's runtime, in which all test files of a worker share every module but tests and what is made for them with Jest's functions. Half
 * of a test file's time was spent on loading modules, and on running their code before V8 has optimised it.
 *
 * It takes the place of three functions of jest-runtime's loader, whose version is fixed. Mocks of modules are not looked for.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import jestRuntime from 'jest-runtime'

const Runtime = jestRuntime.default ?? jestRuntime

const ofTestFiles = new Map()

/** Of tests, and of what is made for them and uses Jest's functions, each test file has its own. */
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

/** Modules of Node have no path. */
const isShared = (file) => path.isAbsolute(file) && !file.endsWith('.json') && !isOfTestFile(file)

/** A runtime without tests, which is never torn down: modules that load more of their code later still can. */
class SharedModules extends Runtime {
  /** @returns the module, evaluated; null where each test file has to load it for itself */
  load(from, file) {
    if (!isShared(file)) return null
    const loader = this.esmLoader
    if (!this.unstable_shouldLoadAsEsm(file)) return loader.loadCjsAsEsm(from, file, '', loader.getContext())
    const module = loader.tryLoadGraphSync(file, '', 'sync-preferred')
    return module.status === 'evaluated' ? module : null
  }
}

/** By the environment. */
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

/** Has the loader of a test file take modules from those that are loaded. */
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
