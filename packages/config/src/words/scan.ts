/** Finds the names that a source declares, its comments and the titles of its tests. */
import { parseSync } from 'vite'

/** A text that people read in a source. */
export interface Text {
  kind: 'name' | 'comment' | 'title'
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

type Found = (node: unknown) => void

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/** The parts of a node that hold a name which the node declares. */
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
  else if (pattern.type === 'Property') bound(pattern.value, found)
  else if (pattern.type === 'AssignmentPattern') bound(pattern.left, found)
  else if (pattern.type === 'RestElement') bound(pattern.argument, found)
  else if (pattern.type === 'TSParameterProperty') bound(pattern.parameter, found)
  else found(pattern)
}

function declaredBy(node: Node, found: Found): void {
  for (const part of declaring[node.type] ?? []) if (!node.computed || part !== 'key') bound(node[part], found)
  // A key of an object pattern is a use; a shorthand key repeats a name that is declared elsewhere.
  if (node.type === 'ObjectExpression')
    for (const property of node.properties as Node[])
      if (property.type === 'Property' && !property.computed && !property.shorthand) found(property.key)
  if (node.type === 'ImportSpecifier' && (node.local as Node).start !== (node.imported as Node).start) found(node.local)
}

/** Whether it is `test`, `it` or `describe`, also as `test.each(…)`. */
function isTestFunction(node: unknown): boolean {
  if (!isNode(node)) return false
  if (node.type === 'Identifier') return ['test', 'it', 'describe'].includes(node.name as string)
  if (node.type === 'MemberExpression') return isTestFunction(node.object)
  return node.type === 'CallExpression' && isTestFunction(node.callee)
}

function titleOf(node: Node): Node | undefined {
  if (node.type !== 'CallExpression' || !isTestFunction(node.callee)) return undefined
  const [title] = node.arguments as Node[]
  return title && (title.type === 'TemplateLiteral' || typeof title.value === 'string') ? title : undefined
}

/** @param file decides how it is parsed, by its ending */
export function textsOf(file: string, source: string): Text[] {
  const { program, comments } = parseSync(file, source)
  const texts: Text[] = comments.map(({ value, start }) => ({ kind: 'comment', text: value, start }))
  const declare = (node: unknown): void => {
    if (isNode(node) && typeof node.name === 'string') texts.push({ kind: 'name', text: node.name, start: node.start })
  }
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    if (!isNode(value)) return
    declaredBy(value, declare)
    const title = titleOf(value)
    if (title) texts.push({ kind: 'title', text: source.slice(title.start, title.end), start: title.start })
    for (const key in value) if (typeof value[key] === 'object') visit(value[key])
  }
  visit(program)
  return texts
}
