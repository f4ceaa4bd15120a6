import { readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import zlib from 'node:zlib'
import { lingui } from '@lingui/vite-plugin'
import tailwind from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { manifestOf } from './src/server/documents.ts'
import { documentImports } from './vite/documents.ts'
import { bringCode, laterCode } from './vite/laterCode.ts'
import { printerLater } from './vite/printer.ts'
import { shortMessageIds } from './vite/shortIds.ts'

const sources = path.join(import.meta.dirname, 'src')
/** Whichever source imports it begins the organisers' part of the site. */
const staffStylesheet = path.join(sources, 'ui/staff/staff.css')

/** What is reached from the first source, at once or later, without the organisers' part. */
function sourcesOfEverybody(): string[] {
  const imported = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g
  const typesOnly = /^import type [^']*'[^']+'/gm
  const found = new Set([path.join(sources, 'main.tsx'), bringCode])
  for (const file of found) {
    const text = readFileSync(file, 'utf8').replace(typesOnly, '')
    const imports = Array.from(text.matchAll(imported), ([, name = '']) => path.resolve(path.dirname(file), name))
    if (imports.includes(staffStylesheet)) found.delete(file)
    else for (const each of imports) if (/(?<!__generated__.*)\.tsx?$/.test(each)) found.add(each)
  }
  return [...found]
}

/** Tells everybody's stylesheet which sources it is made for. The organisers' pages bring a stylesheet of their own. */
function everybodysStyles(): Plugin {
  const stylesheet = path.join(sources, 'ui/tokens.css')
  return {
    name: 'plenaria:everybodys-styles',
    enforce: 'pre',
    transform(code, id) {
      if (id !== stylesheet) return null
      const named = sourcesOfEverybody().map((file) => `@source "${path.relative(path.dirname(stylesheet), file)}";`)
      return { code: [code, ...named].join('\n'), map: null }
    },
  }
}

/** Beside each file of text stands the same as small as Brotli makes it: nobody waits for that when it is asked for. */
function compressed(): Plugin {
  const brotli = promisify(zlib.brotliCompress)
  return {
    name: 'plenaria:compressed',
    apply: (_, { isSsrBuild }) => !isSsrBuild,
    async writeBundle({ dir = '' }, bundle) {
      const texts = Object.keys(bundle).filter((file) => /\.(js|css|svg)$/.test(file))
      await Promise.all(
        texts.map(async (file) => {
          const text = await readFile(path.join(dir, file))
          await writeFile(path.join(dir, `${file}.br`), await brotli(text))
        }),
      )
    },
  }
}

/**
 * Beside what is built for browsers stands `modules.json`: which sources each chunk holds, which sources each of them imports, at
 * once and later, and for which everybody's stylesheet was made. By it the site is weighed (`apps/local/src/weight`).
 */
function moduleGraph(): Plugin {
  const root = path.join(import.meta.dirname, '../..')
  const named = (id: string) => path.relative(root, id.split('?', 1)[0] ?? id)
  return {
    name: 'plenaria:module-graph',
    apply: (_, { isSsrBuild }) => !isSsrBuild,
    async writeBundle({ dir = '' }, bundle) {
      const chunks = Object.values(bundle).flatMap((each) =>
        each.type === 'chunk' ? [[each.fileName, Object.keys(each.modules).map(named)]] : [],
      )
      const modules = [...this.getModuleIds()].map((id) => {
        const { importedIds = [], dynamicallyImportedIds = [] } = this.getModuleInfo(id) ?? {}
        return [named(id), { imports: importedIds.map(named), importsLater: dynamicallyImportedIds.map(named) }]
      })
      const styled = sourcesOfEverybody().map(named)
      const graph = { chunks: Object.fromEntries(chunks), modules: Object.fromEntries(modules), styled }
      await writeFile(path.join(dir, '../modules.json'), JSON.stringify(graph))
    },
  }
}

/** Beside the part that draws pages stands `documents.json`: the operations of this very build, which the API trusts. */
function trustedDocuments(): Plugin {
  const generated = path.join(import.meta.dirname, 'src/__generated__/persisted-documents.json')
  return {
    name: 'plenaria:trusted-documents',
    apply: (_, { isSsrBuild }) => isSsrBuild === true,
    async writeBundle({ dir = '' }) {
      const manifest = manifestOf(JSON.parse(await readFile(generated, 'utf8')) as Record<string, string>)
      await writeFile(path.join(dir, 'documents.json'), JSON.stringify(manifest))
    },
  }
}

/** Twice: for browsers into `dist/client`, and with `--ssr` the part that draws pages on the server into `dist/server`. */
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [
    documentImports(),
    laterCode(),
    printerLater(),
    everybodysStyles(),
    react(),
    lingui({ macroTransform: true, cwd: import.meta.dirname }),
    shortMessageIds(),
    tailwind(),
    compressed(),
    moduleGraph(),
    trustedDocuments(),
  ],
  // The router and the catalogue import a stand-in for a hook that React has had since 18.
  resolve: { alias: [{ find: /^use-sync-external-store\/shim(\/index\.js)?$/, replacement: 'react' }] },
  build: isSsrBuild
    ? { target: 'node26', outDir: 'dist/server', copyPublicDir: false }
    : {
        target: 'es2023',
        outDir: 'dist/client',
        manifest: true,
        sourcemap: true,
        // Small files are each compressed alone: what every page begins with is one.
        rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'site', tags: ['$initial'] }] } } },
      },
  ...(isSsrBuild && { ssr: { noExternal: true }, define: { 'process.env.NODE_ENV': '"production"' } }),
}))
