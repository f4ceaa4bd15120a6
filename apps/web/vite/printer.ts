import path from 'node:path'
import type { Plugin } from 'vite'

/**
 * The site sends its operations by their hash, and needs no printer of GraphQL until a server of another release doesn't know one. Then it
 * loads it (`routes/printer.ts`); without this, the library would bring it to every page.
 */
export function printerLater(): Plugin {
  const importer = /\/@apollo\/client\/utilities\/graphql\/print\.js$/
  return {
    name: 'plenaria:printer-later',
    enforce: 'pre',
    resolveId: (source, from) =>
      source === 'graphql' && from && importer.test(from)
        ? path.join(import.meta.dirname, '../src/routes/printer.ts')
        : null,
  }
}
