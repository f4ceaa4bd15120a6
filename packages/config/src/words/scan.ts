/** Extracts declared names, comments and test titles from a source. */
import { parseSync } from 'vite'

/**
 * A text in a source that people read. A message is a sentence in a module of words. A field is an object key or a type member,
 * whose name may have been chosen elsewhere.
 */
export interface Text {
  kind: 'name' | 'field' | 'comment' | 'title' | 'file' | 'message'
  text: string
  /** Offset in the source. */
  start: number
}

interface Node {
  type: string
  start: number
  end: number
  [key: string]: unknown
}

type Found = (node: unknown, kind: 'name' | 'field') => void

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/** For each node type, the properties that hold a declared name. */
const declaring: Record<string, readonly string[]> = {
  VariableDeclarator: ['id'],
  FunctionDeclaration: ['id', 'params'],
  FunctionExpression: ['id', 'params'],
  TSDeclareFunction: ['id', 'params'],
  TSEmptyBodyFunctionExpression: ['params'],
  ArrowFunctionExpression: ['params'],
  TSFunctionType: ['params'],
  TSMethodSignature: ['key', 'params'],
  CatchClause: ['param'],
  ClassDeclaration: ['id'],
  ClassExpression: ['id'],
  MethodDefinition: ['key'],
  PropertyDefinition: ['key'],
  TSPropertySignature: ['key'],
  TSInterfaceDeclaration: ['id'],
  TSTypeAliasDeclaration: ['id'],
  TSEnumDeclaration: ['id'],
  TSEnumMember: ['id'],
  TSModuleDeclaration: ['id'],
  TSTypeParameter: ['name'],
  TSNamedTupleMember: ['label'],
  ImportDefaultSpecifier: ['local'],
  ImportNamespaceSpecifier: ['local'],
}

/** Names bound by a pattern: `{ a, b: [c] }` binds `a` and `c`. */
function bound(pattern: unknown, found: Found): void {
  if (Array.isArray(pattern)) for (const each of pattern) bound(each, found)
  else if (!isNode(pattern)) return
  else if (pattern.type === 'ObjectPattern') bound(pattern.properties, found)
  else if (pattern.type === 'ArrayPattern') bound(pattern.elements, found)
  // `{ told }` takes the name from a field.
  else if (pattern.type === 'Property' && pattern.shorthand) found(pattern.key, 'field')
  else if (pattern.type === 'Property') bound(pattern.value, found)
  else if (pattern.type === 'AssignmentPattern') bound(pattern.left, found)
  else if (pattern.type === 'RestElement') bound(pattern.argument, found)
  else if (pattern.type === 'TSParameterProperty') bound(pattern.parameter, found)
  else found(pattern, 'name')
}

function declaredBy(node: Node, found: Found): void {
  for (const part of declaring[node.type] ?? [])
    if (part !== 'key') bound(node[part], found)
    else if (!node.computed) found(node.key, 'field')
  // A key of an object pattern is a use; a shorthand key repeats a name that is declared elsewhere.
  if (node.type === 'ObjectExpression')
    for (const property of node.properties as Node[])
      if (property.type === 'Property' && !property.computed && !property.shorthand) found(property.key, 'field')
  if (node.type === 'ImportSpecifier' && (node.local as Node).start !== (node.imported as Node).start)
    found(node.local, 'name')
}

/** Whether it is `test`, `it` or `describe`, also as `test.each(…)`. */
function isTestFunction(node: unknown): boolean {
  if (!isNode(node)) return false
  if (node.type === 'Identifier') return ['test', 'it', 'describe'].includes(node.name as string)
  if (node.type === 'MemberExpression') return isTestFunction(node.object)
  return node.type === 'CallExpression' && isTestFunction(node.callee)
}

function titleIn(node: Node, source: string): Text[] {
  if (node.type !== 'CallExpression' || !isTestFunction(node.callee)) return []
  const [title] = node.arguments as Node[]
  if (!title || (title.type !== 'TemplateLiteral' && typeof title.value !== 'string')) return []
  return [{ kind: 'title', text: source.slice(title.start, title.end), start: title.start }]
}

/** Modules of texts that people read, in English alone or in all languages. The site's own messages have separate rules. */
const isWordModule = (file: string): boolean =>
  !file.startsWith('apps/web/') && /\/words\/([^.]+\/)?en\.ts$|[wW]ords\.ts$/.test(file)

/** A literal or template that is a sentence rather than a key. */
function messageIn(node: Node, source: string): Text[] {
  const isText = node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string')
  const text = source.slice(node.start, node.end)
  return isText && / \p{L}|\p{L} /u.test(text) ? [{ kind: 'message', text, start: node.start }] : []
}

/** @param file its extension decides how the source is parsed */
export function textsOf(file: string, source: string): Text[] {
  const hasMessages = isWordModule(file)
  const { program, comments } = parseSync(file, source)
  const texts: Text[] = comments.map(({ value, start }) => ({ kind: 'comment', text: value, start }))
  const declare: Found = (node, kind) => {
    if (isNode(node) && typeof node.name === 'string') texts.push({ kind, text: node.name, start: node.start })
  }
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) visit(each)
    if (!isNode(value)) return
    declaredBy(value, declare)
    texts.push(...titleIn(value, source), ...(hasMessages ? messageIn(value, source) : []))
    for (const key in value) if (typeof value[key] === 'object') visit(value[key])
  }
  visit(program)
  return texts
}

/** Names and descriptions of a file of the contract (SDL). */
export function textsOfContract(source: string): Text[] {
  const tokens = source.matchAll(/"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|#.*|[_A-Za-z]\w*/g)
  const names = new Set<string>()
  return [...tokens].flatMap(({ 0: text, index }): Text[] => {
    if (/^["#]/.test(text)) return [{ kind: 'comment', text, start: index }]
    // A type is named wherever it is used, so only its first occurrence counts.
    if (names.has(text)) return []
    names.add(text)
    return [{ kind: 'name', text, start: index }]
  })
}
