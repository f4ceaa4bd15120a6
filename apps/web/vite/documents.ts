/** Each operation's document is a module of its own, so that a page is sent its own documents and not everybody's. */
import { statSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ESTree, Plugin } from 'vite'

const generated = path.join(import.meta.dirname, '../src/__generated__/graphql.ts')
/** Ids of modules that hold the document of an operation, and a fragment as part of documents. */
const [document, fragment] = ['\0document:', '\0fragment:']

interface Definition {
  kind: string
  name: { value: string }
}
interface Document {
  kind: 'Document'
  /** Of operations. */
  __meta__?: { hash: string }
  definitions: Definition[]
}

const isDocument = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'Document'

/** The generated documents by the name of their export, as they are now. */
async function readDocuments(): Promise<Map<string, Document>> {
  const version = statSync(generated).mtimeMs
  const exported: Record<string, unknown> = await import(`${pathToFileURL(generated)}?${version}`)
  return new Map(Object.entries(exported).filter((entry): entry is [string, Document] => isDocument(entry[1])))
}

type Node = ESTree.Node

/** A call of `graphql` with its definition's text. */
interface GraphqlCall {
  start: number
  end: number
  kind: string
  name: string
  /** The constant that holds what it gives. */
  constant: string | undefined
}

/** All calls of `graphql(…)` in a module, and the names of fragments that it reads from the cache (`fragment: Name`). */
function callsIn(program: unknown): { calls: GraphqlCall[]; readFromCache: string[] } {
  const calls: GraphqlCall[] = []
  const readFromCache: string[] = []
  const walk = (value: unknown, constant?: string): void => {
    if (Array.isArray(value)) for (const each of value) walk(each)
    if (typeof value !== 'object' || value === null || !('type' in value)) return
    const node = value as Node
    if (node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'graphql') {
      const [text] = node.arguments
      const code = text?.type === 'TemplateLiteral' ? (text.quasis[0]?.value.raw ?? '') : ''
      const [, kind = '', name = ''] = /^\s*(query|mutation|subscription|fragment)\s+(\w+)/.exec(code) ?? []
      calls.push({ start: node.start, end: node.end, kind, name, constant })
    }
    if (node.type === 'Property' && node.key.type === 'Identifier' && node.key.name === 'fragment')
      if (node.value.type === 'Identifier') readFromCache.push(node.value.name)
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier') walk(node.init, node.id.name)
    else for (const child of Object.values(node)) walk(child)
  }
  walk(program)
  return { calls, readFromCache }
}

const exportOf = ({ kind, name }: GraphqlCall): string =>
  name.replace(/(^|_)[a-z]/g, (start) => start.toUpperCase()) + (kind === 'fragment' ? 'FragmentDoc' : 'Document')

/** The code of a module that holds a document; its fragments are modules of their own. */
function moduleOf({ definitions, __meta__: meta }: Document): string {
  const imports: string[] = []
  const listed = definitions.map((each, place) => {
    if (each.kind !== 'FragmentDefinition') return JSON.stringify(each)
    imports.push(`import f${place} from '${fragment}${each.name.value}';`)
    return `f${place}`
  })
  const hash = meta ? `__meta__:${JSON.stringify(meta)},` : ''
  return `${imports.join('')}export default {kind:'Document',${hash}definitions:[${listed.join()}]}`
}

/**
 * Replaces each `graphql(\`query Name …\`)` by an import of its document alone. A fragment is nothing at run time, as `readFragment`
 * only tells its type, except where it is read from the cache; as a part of documents it is a module, so that it is sent once however
 * many of them have it.
 */
export function documentImports(): Plugin {
  let documents = new Map<string, Document>()
  let fragments = new Map<string, Definition>()

  async function read(): Promise<void> {
    documents = await readDocuments()
    const all = [...documents.values()].flatMap(({ definitions }) => definitions)
    fragments = new Map(all.filter(({ kind }) => kind === 'FragmentDefinition').map((each) => [each.name.value, each]))
  }

  return {
    name: 'plenaria:document-imports',
    enforce: 'pre',
    buildStart: read,
    watchChange: read,
    transform: {
      filter: { id: /src\/(?!__generated__).*\.tsx?$/, code: /\bgraphql\(|\bfragment: [A-Z]/ },
      handler(code, id) {
        const { calls, readFromCache } = callsIn(this.parse(code, { lang: id.endsWith('x') ? 'tsx' : 'ts' }))
        for (const name of readFromCache)
          if (!calls.some(({ constant }) => constant === name))
            return this.error(
              `${id} reads ${name} from the cache, and has to declare it: elsewhere it is nothing at run time`,
            )
        if (calls.length === 0) return null
        const imports = new Set<string>()
        let replaced = code
        for (const call of calls.toReversed()) {
          const isNothing = call.kind === 'fragment' && readFromCache.length === 0
          const name = isNothing ? 'undefined' : exportOf(call)
          if (!isNothing) imports.add(`import ${name} from '${document}${name}';`)
          replaced = replaced.slice(0, call.start) + name + replaced.slice(call.end)
        }
        return { code: [...imports].join('') + replaced, map: null }
      },
    },
    resolveId: (id) => (id.startsWith(document) || id.startsWith(fragment) ? id : null),
    load(id) {
      if (id.startsWith(fragment)) return `export default ${JSON.stringify(fragments.get(id.slice(fragment.length)))}`
      if (!id.startsWith(document)) return null
      this.addWatchFile(generated)
      const found = documents.get(id.slice(document.length))
      return found ? moduleOf(found) : this.error(`${id} is not generated yet`)
    },
  }
}
