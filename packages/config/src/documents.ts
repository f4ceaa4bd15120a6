/**
 * Refuses sources of the site that use the name of a generated document. The build replaces `graphql(…)` by an import of that
 * name (`apps/web/vite/documents.ts`), so a constant of the same name shadows it: it is undefined in the built site, and nowhere
 * else.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './generate.ts'
import { filesIn } from './related.ts'

/** Comments and string literals, in which a name has no meaning. */
const meaningless = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*|`[^`]*`|'[^'\n]*'|"[^"\n]*"/gm
const definition = /\bgraphql\(\s*`\s*(query|mutation|subscription|fragment)\s+(\w+)/g

/** Names of the documents that the generated client exports for a source's operations and fragments. */
export const documentsOf = (code: string): string[] =>
  Array.from(
    code.matchAll(definition),
    ([, kind, name = '']) =>
      name.replace(/(^|_)[a-z]/g, (start) => start.toUpperCase()) + (kind === 'fragment' ? 'FragmentDoc' : 'Document'),
  )

/** Uses of document names in a source, each as a sentence that says how to fix it. */
export function documentNameFaults(file: string, code: string, documents: ReadonlySet<string>): string[] {
  const names = new Set(code.replace(meaningless, '').match(/[A-Za-z_]\w*/g))
  return [...names]
    .filter((name) => documents.has(name))
    .map(
      (name) => `${file}: \`${name}\` is the name of a generated document, and undefined in the built site. Rename it.`,
    )
}

if (import.meta.main) {
  const sources = [...filesIn(root, 'apps/web/src')]
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('__generated__'))
    .map((file) => ({ file, code: readFileSync(path.join(root, file), 'utf8') }))
  const documents = new Set(sources.flatMap(({ code }) => documentsOf(code)))
  const faults = sources.flatMap(({ file, code }) => documentNameFaults(file, code, documents))
  if (documents.size === 0) faults.push('No operation was found in apps/web/src.')
  for (const fault of faults) console.error(fault)
  process.exitCode = faults.length === 0 ? 0 : 1
}
