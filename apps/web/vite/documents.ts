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

/** Visits every node, with the constant that is declared as it. */
function visitNodes(value: unknown, visit: (node: Node, constant?: string) => void, constant?: string): void {
  if (Array.isArray(value)) for (const each of value) visitNodes(each, visit)
  if (typeof value !== 'object' || value === null || !('type' in value)) return
  const node = value as Node
  visit(node, constant)
  if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier') visitNodes(node.init, visit, node.id.name)
  else for (const child of Object.values(node)) visitNodes(child, visit)
}

function callOf(node: Node, constant: string | undefined): GraphqlCall | null {
  if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier' || node.callee.name !== 'graphql') return null
  const [text] = node.arguments
  const code = text?.type === 'TemplateLiteral' ? (text.quasis[0]?.value.raw ?? '') : ''
  const [, kind = '', name = ''] = /^\s*(query|mutation|subscription|fragment)\s+(\w+)/.exec(code) ?? []
  return { start: node.start, end: node.end, kind, name, constant }
}

/** The name in `fragment: Name`; null for any other node. */
function cacheReadOf(node: Node): string | null {
  if (node.type !== 'Property' || node.key.type !== 'Identifier' || node.key.name !== 'fragment') return null
  return node.value.type === 'Identifier' ? node.value.name : null
}

/** All calls of `graphql(…)` in a module, and the names of fragments that it reads from the cache. */
function callsIn(program: unknown): { calls: GraphqlCall[]; readFromCache: string[] } {
  const calls: GraphqlCall[] = []
  const readFromCache: string[] = []
  visitNodes(program, (node, constant) => {
    const call = callOf(node, constant)
    if (call) calls.push(call)
    const read = cacheReadOf(node)
    if (read) readFromCache.push(read)
  })
  return { calls, readFromCache }
}

const exportOf = ({ kind, name }: GraphqlCall): string =>
  name.replace(/(^|_)[a-z]/g, (start) => start.toUpperCase()) + (kind === 'fragment' ? 'FragmentDoc' : 'Document')

type Found = ReturnType<typeof callsIn>

/** A fragment that is read from the cache, and declared in another module. */
const undeclaredIn = ({ calls, readFromCache }: Found): string | undefined =>
  readFromCache.find((name) => !calls.some(({ constant }) => constant === name))

function withImports(code: string, { calls, readFromCache }: Found): string {
  const imports = new Set<string>()
  let replaced = code
  for (const call of calls.toReversed()) {
    const isNothing = call.kind === 'fragment' && readFromCache.length === 0
    const name = isNothing ? 'undefined' : exportOf(call)
    if (!isNothing) imports.add(`import ${name} from '${document}${name}';`)
    replaced = replaced.slice(0, call.start) + name + replaced.slice(call.end)
  }
  return [...imports].join('') + replaced
}

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
        const found = callsIn(this.parse(code, { lang: id.endsWith('x') ? 'tsx' : 'ts' }))
        const undeclared = undeclaredIn(found)
        if (undeclared)
          return this.error(
            `${id} reads ${undeclared} from the cache, and has to declare it: elsewhere it is nothing at run time`,
          )
        return found.calls.length === 0 ? null : { code: withImports(code, found), map: null }
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
