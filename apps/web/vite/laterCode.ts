import path from 'node:path'
import type { Plugin } from 'vite'

const helper = '\0vite/preload-helper.js'
/** Our helper: no source imports it. */
export const bringCode = path.join(import.meta.dirname, '../src/kernel/loading/bringCode.ts')

/** Loads what is imported later with `kernel/loading/bringCode.ts`, so that it can be loaded again after the connection broke. */
export function laterCode(): Plugin {
  return {
    name: 'plenaria:later-code',
    enforce: 'pre',
    apply: (_, { isSsrBuild }) => !isSsrBuild,
    config: () => ({
      build: {
        modulePreload: {
          // Browsers without `modulepreload` (Safari before 17) load the same files, a little later.
          polyfill: false,
          // Vite leaves out a file that imports no other.
          resolveDependencies: (file, dependencies) => (dependencies.length > 0 ? dependencies : [file]),
        },
      },
    }),
    load: (id) => (id === helper ? `export { bringCode as __vitePreload } from ${JSON.stringify(bringCode)}` : null),
    generateBundle(_, bundle) {
      const isInPlace = Object.values(bundle).some(
        (each) => each.type === 'chunk' && each.moduleIds.includes(bringCode),
      )
      if (!isInPlace)
        this.error("Vite's helper for code that is imported later has another name: see vite/laterCode.ts.")
    },
  }
}
