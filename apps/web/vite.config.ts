import { readFileSync } from 'node:fs'
import path from 'node:path'
import { lingui } from '@lingui/vite-plugin'
import tailwind from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/**
 * Replaces each `graphql(\`query Name …\`)` by an import of its generated document alone, so that a page is sent its own
 * documents and not everybody's.
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
      const transformed = code.replace(call, (_whole, kind: string, name: string) => {
        const raised = name.replace(/(^|_)[a-z]/g, (start) => start.toUpperCase())
        const document = raised + (kind === 'fragment' ? 'FragmentDoc' : 'Document')
        names.add(document)
        return document
      })
      if (names.size === 0) return null
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

export default defineConfig({
  plugins: [documentImports(), react(), lingui({ macroTransform: true, cwd: import.meta.dirname }), tailwind()],
  build: { target: 'es2023', sourcemap: true },
  server: { proxy: { '/graphql': { target: 'http://127.0.0.1:4000', ws: true }, '/api': 'http://127.0.0.1:4000' } },
})
