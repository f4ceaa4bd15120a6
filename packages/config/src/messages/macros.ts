/** Finds messages without an id in a source. */
import { parseSync } from 'vite'

/** A message without an id: `write` gives the replacements that give it one. */
export interface Unnamed {
  /** Offset in the source. */
  start: number
  context: string | undefined
  write: (id: string) => Edit[]
}

/** Replaces the text from `start` to `end`. */
export interface Edit {
  start: number
  end: number
  text: string
}

interface Node {
  type: string
  start: number
  end: number
  [key: string]: unknown
}

const tags = new Set(['t', 'msg'])
const choices = new Set(['plural', 'select', 'selectOrdinal'])
const macros = /^@lingui\/(?:core|react)\/macro$/

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

const nameOf = (value: unknown): string | undefined =>
  isNode(value) && (value.type === 'Identifier' || value.type === 'JSXIdentifier') ? (value.name as string) : undefined

const elementName = (node: Node): string | undefined => nameOf((node.openingElement as Node).name)

/** Value of a property or attribute written as a plain string. */
const literal = (value: unknown): string | undefined =>
  isNode(value) && value.type === 'Literal' && typeof value.value === 'string' ? value.value : undefined

/** `t` and `msg` before a template: the template becomes the message of a descriptor. */
function taggedTemplate(node: Node, code: string): Unnamed {
  const quasi = node.quasi as Node
  const raw = code.slice(quasi.start + 1, quasi.end - 1)
  const isPlain = (quasi.expressions as Node[]).length === 0 && !/['\\\n]/.test(raw)
  return {
    start: node.start,
    context: undefined,
    write: (id) => [
      { start: (node.tag as Node).end, end: quasi.start + 1, text: `({ id: '${id}', message: ${isPlain ? "'" : '`'}` },
      { start: quasi.end - 1, end: quasi.end, text: `${isPlain ? "'" : '`'} })` },
    ],
  }
}

/** A descriptor has its id first; a context, which only distinguished equal texts, is dropped. */
function descriptor(object: Node, code: string): Unnamed | undefined {
  const properties = object.properties as Node[]
  const named = new Map(properties.map((each) => [nameOf(each.key), each]))
  if (!named.has('message') || named.has('id')) return undefined
  const context = named.get('context')
  return {
    start: object.start,
    context: context && literal(context.value),
    write: (id) => [
      { start: object.start, end: object.start + 1, text: `{ id: '${id}',` },
      ...(context ? [without(context, code)] : []),
    ],
  }
}

function element(node: Node): Unnamed | undefined {
  const opening = node.openingElement as Node
  const attributes = new Map((opening.attributes as Node[]).map((each) => [nameOf(each.name), each]))
  if (attributes.has('id')) return undefined
  const context = attributes.get('context')
  const name = opening.name as Node
  return {
    start: node.start,
    context: context && literal(context.value),
    write: (id) => [
      { start: name.end, end: name.end, text: ` id="${id}"` },
      ...(context ? [{ start: context.start - 1, end: context.end, text: '' }] : []),
    ],
  }
}

function without(property: Node, code: string): Edit {
  const before = code.lastIndexOf(',', property.start)
  return { start: before, end: property.end, text: '' }
}

class Finder {
  readonly found: Unnamed[] = []
  /** Choices outside any message: only `t` and `msg` can give them an id. */
  readonly bare: number[] = []
  readonly #code: string
  /** Names imported from Lingui's macros. */
  readonly #imported = new Set<string | undefined>()

  constructor(code: string, program: Node) {
    this.#code = code
    for (const each of program.body as Node[])
      if (each.type === 'ImportDeclaration' && macros.test(literal(each.source) ?? ''))
        for (const one of each.specifiers as Node[]) this.#imported.add(nameOf(one.local))
    if (this.#imported.has('useLingui')) this.#imported.add('t')
  }

  #isMacro(name: string | undefined, among?: ReadonlySet<string>): boolean {
    return this.#imported.has(name) && (!among || among.has(name ?? ''))
  }

  /** @param inMessage whether the node's text belongs to the enclosing message */
  visit(value: unknown, inMessage: boolean): void {
    if (Array.isArray(value)) for (const each of value) this.visit(each, inMessage)
    else if (isNode(value)) this.#visitNode(value, inMessage)
  }

  #visitChildren(node: Node, inMessage: boolean): void {
    for (const [key, value] of Object.entries(node)) if (key !== 'type') this.visit(value, inMessage)
  }

  #visitNode(node: Node, inMessage: boolean): void {
    if (node.type === 'TaggedTemplateExpression' && this.#isMacro(nameOf(node.tag), tags)) {
      this.found.push(taggedTemplate(node, this.#code))
      this.#visitChildren(node.quasi as Node, true)
    } else if (node.type === 'CallExpression') this.#visitCall(node, inMessage)
    else if (node.type === 'JSXElement') this.#visitElement(node, inMessage)
    else if (node.type === 'JSXExpressionContainer' || node.type === 'TemplateLiteral' || node.type === 'JSXFragment')
      this.#visitChildren(node, inMessage)
    else this.#visitChildren(node, false)
  }

  #visitCall(node: Node, inMessage: boolean): void {
    const callee = nameOf(node.callee)
    const [first] = node.arguments as Node[]
    if (this.#isMacro(callee, tags) && first?.type === 'ObjectExpression') {
      const unnamed = descriptor(first, this.#code)
      if (unnamed) this.found.push(unnamed)
      for (const each of first.properties as Node[]) this.visit(each.value, true)
    } else if (this.#isMacro(callee, choices)) this.#visitChoice(node, inMessage)
    else this.#visitChildren(node, false)
  }

  /** `plural(count, { one: …, other: … })`. */
  #visitChoice(node: Node, inMessage: boolean): void {
    if (!inMessage) this.bare.push(node.start)
    for (const each of node.arguments as Node[])
      if (each.type === 'ObjectExpression') for (const one of each.properties as Node[]) this.visit(one.value, true)
      else this.visit(each, false)
  }

  #visitElement(node: Node, inMessage: boolean): void {
    const isMacro = this.#isMacro(elementName(node))
    if (isMacro && !inMessage) {
      const unnamed = element(node)
      if (unnamed) this.found.push(unnamed)
    }
    const { attributes } = node.openingElement as Node
    for (const each of attributes as Node[])
      if (each.type === 'JSXSpreadAttribute') this.visit(each.argument, false)
      else this.visit(each.value, isMacro && nameOf(each.name) !== 'value')
    this.visit(node.children, inMessage || isMacro)
  }
}

/** Whether a source may hold a message without an id; most can be ruled out without parsing them. */
const mayHoldUnnamed = (code: string): boolean =>
  /@lingui\/(?:core|react)\/macro/.test(code) &&
  /<(?:Trans|Plural|Select|SelectOrdinal)\b(?!\s+id=)|\b(?:t|msg)`|\b(?:t|msg)\(\s*\{(?!\s*id:)|\b(?:plural|select|selectOrdinal)\(/.test(
    code,
  )

/** @throws if it can't be parsed, or if a choice belongs to no message */
export function unnamedIn(file: string, code: string): Unnamed[] {
  if (!mayHoldUnnamed(code)) return []
  const { program, errors } = parseSync(file, code)
  const [error] = errors
  if (error) throw new Error(`${file}: ${error.message}`)
  const finder = new Finder(code, program as unknown as Node)
  finder.visit(program, false)
  const [bare] = finder.bare
  if (bare !== undefined) {
    const line = code.slice(0, bare).split('\n').length
    throw new Error(`${file}:${line}: put this choice into t({ id, message }), so that it has an id`)
  }
  return finder.found
}

export function edited(code: string, edits: readonly Edit[]): string {
  let text = ''
  let at = 0
  for (const { start, end, text: put } of edits.toSorted((one, other) => one.start - other.start)) {
    text += code.slice(at, start) + put
    at = end
  }
  return text + code.slice(at)
}
