/**
 * Jest's runtime, in which all test files of a worker share the packages of node_modules; every other module is loaded again for each
 * file. Half of a test file's time was spent on loading packages, and on running their code before V8 has optimised it.
 *
 * It takes the place of three functions of jest-runtime's loader, whose version is fixed. Mocks of packages are not looked for.
 */
import { pathToFileURL } from 'node:url'
import jestRuntime from 'jest-runtime'

const Runtime = jestRuntime.default ?? jestRuntime

/** Not the packages of this repository. */
const isPackage = (file) => /\/node_modules\/(?!\.pnpm\/[^/]*\/node_modules\/@plenaria\/|@plenaria\/)/.test(file)

/** A runtime without tests, which is never torn down: packages that load more of their code later still can. */
class Packages extends Runtime {
  /** @returns the module, evaluated; null where each test file has to load it for itself */
  load(from, file) {
    if (!isPackage(file) || file.endsWith('.json')) return null
    const loader = this.esmLoader
    if (!this.unstable_shouldLoadAsEsm(file)) return loader.loadCjsAsEsm(from, file, '', loader.getContext())
    const module = loader.tryLoadGraphSync(file, '', 'sync-preferred')
    return module.status === 'evaluated' ? module : null
  }
}

/** By the project. */
const packagesOf = new Map()

const isCode = (specifier) => !/^[./#]|^(node|data|file):|^@jest\/globals$/.test(specifier)

export default class SharingRuntime extends Runtime {
  constructor(config, environment, resolver, transformer, files, ...rest) {
    super(config, environment, resolver, transformer, files, ...rest)
    if (!packagesOf.has(config.id))
      packagesOf.set(config.id, new Packages(config, environment, resolver, transformer, new Map(), ...rest))
    share(this.esmLoader, packagesOf.get(config.id))
  }
}

/** Has the loader of a test file take packages from those that are loaded. */
function share(loader, packages) {
  const { loadEsmModule, loadCjsAsEsm, resolveSpecifierForSyncGraph, resolution } = loader
  loader.loadEsmModule = async (file, suffix) => packages.load(file, file) ?? loadEsmModule.call(loader, file, suffix)
  loader.loadCjsAsEsm = (from, file, ...rest) =>
    packages.load(from, file) ?? loadCjsAsEsm.call(loader, from, file, ...rest)
  loader.resolveSpecifierForSyncGraph = (from, specifier, context, scratch, registry, ...rest) => {
    if (isCode(specifier) && !resolution.isCoreModule(specifier)) {
      const file = resolution.resolveEsm(from, specifier)
      const module = packages.load(from, file)
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
