/** Finds the messages that are labels of buttons, by the sources of the site. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseSync } from 'vite'

interface Node {
  type: string
  [key: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

const nameOf = (value: unknown): string =>
  isNode(value) && (value.type === 'Identifier' || value.type === 'JSXIdentifier') ? String(value.name) : ''

const isButton = (element: string): boolean => /^(?:button|\w*Button)$/.test(element)

/** Elements of HTML within a button belong to its label; what another component shows is its own. */
const belongsToLabel = (element: string): boolean => /^[a-z]/.test(element) && element !== 'dialog'

/** The plain text of a property or attribute. */
const textOf = (nodes: unknown, name: string, nameIn: 'name' | 'key'): string[] => {
  const found = (nodes as Node[]).find((each) => nameOf(each[nameIn]) === name)
  const value = found?.value
  return isNode(value) && typeof value.value === 'string' ? [value.value] : []
}

function idsOfElement(node: Node, inLabel: boolean): string[] {
  const { name, attributes } = node.openingElement as Node
  const element = nameOf(name)
  if (inLabel && element === 'Trans') return textOf(attributes, 'id', 'name')
  const within = isButton(element) || (inLabel && belongsToLabel(element))
  return [...idsIn(attributes, false), ...idsIn(node.children, within)]
}

function idsOfCall(node: Node): string[] {
  const [first] = node.arguments as Node[]
  return ['t', 'msg'].includes(nameOf(node.callee)) && first?.type === 'ObjectExpression'
    ? textOf(first.properties, 'id', 'key')
    : []
}

/** @param inLabel whether the node is part of a button's label */
function idsIn(value: unknown, inLabel: boolean): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => idsIn(each, inLabel))
  if (!isNode(value)) return []
  if (value.type === 'JSXElement') return idsOfElement(value, inLabel)
  const called = inLabel && value.type === 'CallExpression' ? idsOfCall(value) : []
  if (called.length > 0) return called
  return Object.values(value).flatMap((each) => idsIn(each, inLabel))
}

/** Ids of the messages that a component shows as labels of buttons. */
export const labelsIn = (file: string, code: string): string[] =>
  /[Bb]utton\b/.test(code) ? idsIn(parseSync(file, code).program, false) : []

export function readLabels(root: string): Set<string> {
  const folder = path.join(root, 'apps', 'web', 'src')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'),
  )
  return new Set(files.flatMap((file) => labelsIn(file, readFileSync(path.join(folder, file), 'utf8'))))
}
