import { readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import zlib from 'node:zlib'
import { lingui } from '@lingui/vite-plugin'
import tailwind from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/**
 * Replaces each `graphql(\`query Name …\`)` by an import of its generated document alone, so that a page is sent its own
 * documents and not everybody's. A fragment is nothing at run time, as `readFragment` only tells its type, except where it is read
 * from the cache.
 */
function documentImports(): Plugin {
  const call = /\bgraphql\(\s*`\s*(query|mutation|subscription|fragment)\s+(\w+)[^`]*`,?\s*\)/g
  const generated = path.join(import.meta.dirname, 'src/__generated__/graphql.ts')
  const prefix = '\0document:'
  return {
    name: 'plenaria:document-imports',
    enforce: 'pre',
    transform(code, id) {
      if (!/src\/(?!__generated__).*\.tsx?$/.test(id) || !code.includes('graphql(')) return null
      const names = new Set<string>()
      const readsCache = /\bfragment: \w/.test(code)
      const transformed = code.replace(call, (_whole, kind: string, name: string) => {
        if (kind === 'fragment' && !readsCache) return 'undefined'
        const raised = name.replace(/(^|_)[a-z]/g, (start) => start.toUpperCase())
        const document = raised + (kind === 'fragment' ? 'FragmentDoc' : 'Document')
        names.add(document)
        return document
      })
      if (transformed === code) return null
      const imports = [...names].map((name) => `import ${name} from '${prefix}${name}';`)
      return { code: imports.join('') + transformed, map: null }
    },
    resolveId: (id) => (id.startsWith(prefix) ? id : null),
    load(id) {
      if (!id.startsWith(prefix)) return null
      this.addWatchFile(generated)
      const start = `export const ${id.slice(prefix.length)} = `
      const line = readFileSync(generated, 'utf8')
        .split('\n')
        .find((each) => each.startsWith(start))
      if (!line) return this.error(`${id} is not generated yet`)
      return `export default ${line.slice(start.length).replace(/ as unknown as .*$/, '')}`
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

/** Twice: for browsers into `dist/client`, and with `--ssr` the part that draws pages on the server into `dist/server`. */
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [
    documentImports(),
    react(),
    lingui({ macroTransform: true, cwd: import.meta.dirname }),
    tailwind(),
    compressed(),
  ],
  build: isSsrBuild
    ? { target: 'node26', outDir: 'dist/server', copyPublicDir: false }
    : { target: 'es2023', outDir: 'dist/client', manifest: true, sourcemap: true },
  ...(isSsrBuild && { ssr: { noExternal: true }, define: { 'process.env.NODE_ENV': '"production"' } }),
  server: { proxy: { '/graphql': { target: 'http://127.0.0.1:4000', ws: true }, '/api': 'http://127.0.0.1:4000' } },
}))
