/** Generates and mutates operations of the contract: a search over them finds the most expensive ones. */

import { refusalOf } from '@plenaria/api/src/budget/cost.ts'
import { excessOf } from '@plenaria/api/src/budget/limits.ts'
import { buildContract } from '@plenaria/api/src/server/schema.ts'
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  parse,
  validate,
} from 'graphql'
import type { Random } from '../random.ts'

export const schema = buildContract()
const maxItems = 200
const deepest = 9
/** Maximum number of items in a list argument; used occasionally. */
const longList = 50

/** Values that exist in the target, by argument name. */
export type Pools = Record<string, string[]>

/** A selected field, or (`on`) a fragment on a type. */
export interface Node {
  name: string
  type: GraphQLNamedType
  arguments: Record<string, string>
  below: Node[]
  on?: true
}

type Field = GraphQLField<unknown, unknown>

export interface Generator {
  grow: () => Node
  /** Returns one mutation of the contract on each call, in turn. */
  growMutations: () => { name: string; root: Node }[]
  change: (root: Node) => Node
  /** Whether the server would execute it. */
  isAccepted: (text: string) => boolean
}

const fieldsOf = (type: GraphQLNamedType): Field[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []

/** Generates values of arguments. */
function openValues(random: Random, pools: Pools) {
  function argumentValue(argument: GraphQLArgument): string | null {
    const pool = pools[argument.name]
    const isNeeded = isNonNullType(argument.type) && argument.defaultValue === undefined
    if (argument.name === 'first') return String(random.chance(0.3) ? maxItems : 1 + random.below(maxItems))
    if (!isNeeded && random.chance(0.8)) return null
    return writeValue(argument.type, pool ?? [])
  }

  function writeValue(type: GraphQLArgument['type'], pool: string[]): string {
    const inner = getNullableType(type)
    if (isListType(inner)) {
      const length = random.chance(0.2) ? longList : 1
      return `[${Array.from({ length }, () => writeValue(inner.ofType, pool)).join(', ')}]`
    }
    const named = getNamedType(inner)
    if (isEnumType(named)) return random.pick(named.getValues()).name
    if (isInputObjectType(named)) return writeObject(named)
    return writeScalar(named.name, pool)
  }

  function writeScalar(name: string, pool: string[]): string {
    if (name === 'Int' || name === 'Float') return String(1 + random.below(100))
    if (name === 'Boolean') return String(random.chance(0.5))
    if (name === 'DateTime') return '"2026-01-01T00:00:00Z"'
    return JSON.stringify(pool.length > 0 ? random.pick(pool) : random.pick(['a', 'en', 'an']))
  }

  function writeObject(type: GraphQLInputObjectType): string {
    const given = Object.values(type.getFields()).flatMap((field) => {
      const isNeeded = isNonNullType(field.type) && field.defaultValue === undefined
      return isNeeded || random.chance(0.2) ? [`${field.name}: ${writeValue(field.type, pools[field.name] ?? [])}`] : []
    })
    return `{ ${given.join(', ')} }`
  }

  return { argumentValue }
}

export function openGenerator(random: Random, pools: Pools): Generator {
  const { argumentValue } = openValues(random, pools)

  function nodeOf(field: Field, depth: number): Node {
    const given = field.args.flatMap((argument) => {
      const value = argumentValue(argument)
      return value === null ? [] : [[argument.name, value] as const]
    })
    const type = getNamedType(field.type)
    return {
      name: field.name,
      type,
      arguments: Object.fromEntries(given),
      below: isCompositeType(type) ? belowOf(type, depth) : [],
    }
  }

  function belowOf(type: GraphQLNamedType, depth: number): Node[] {
    if (isUnionType(type)) {
      const chosen = random.pick(type.getTypes())
      return [{ name: chosen.name, type: chosen, arguments: {}, below: belowOf(chosen, depth + 1), on: true }]
    }
    const fields = fieldsOf(type)
    const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)))
    const deeper = fields.filter((field) => isCompositeType(getNamedType(field.type)))
    const chosen = leaves.filter(() => random.chance(0.5)).map((field) => nodeOf(field, depth + 1))
    const count = depth >= deepest ? 0 : random.below(4)
    for (let n = 0; n < count && deeper.length > 0; n += 1) chosen.push(nodeOf(random.pick(deeper), depth + 1))
    if (chosen.length > 0) return chosen
    return [{ name: '__typename', type, arguments: {}, below: [] }]
  }

  const root = schema.getQueryType()
  if (!root) throw new Error('The contract has no queries.')
  const grow = (): Node => ({
    name: '',
    type: root,
    arguments: {},
    below: Array.from({ length: 1 + random.below(3) }, () => nodeOf(random.pick(fieldsOf(root)), 1)),
  })

  const mutations = schema.getMutationType()
  const growMutations: Generator['growMutations'] = () =>
    mutations
      ? fieldsOf(mutations).map((field) => ({
          name: field.name,
          root: { name: '', type: mutations, arguments: {}, below: [nodeOf(field, 1)] },
        }))
      : []

  function changeOnce(node: Node, depth: number): void {
    const kind = random.below(5)
    const fields = fieldsOf(node.type)
    const deeper = fields.filter((field) => isCompositeType(getNamedType(field.type)))
    if (kind === 0 && deeper.length > 0) node.below.push(nodeOf(random.pick(deeper), depth + 1))
    else if (kind === 1) node.below.push(copyOf(random.pick(node.below)))
    else if (kind === 2 && node.below.length > 1) node.below.splice(random.below(node.below.length), 1)
    else if (kind === 3) node.below = belowOf(node.type, depth)
    else if ('first' in node.arguments) node.arguments.first = String(1 + random.below(maxItems))
    else node.below.push(...fields.filter(isPlainLeaf).map((field) => nodeOf(field, depth + 1)))
  }

  function change(given: Node): Node {
    const copy = copyOf(given)
    for (let times = 1 + random.below(3); times > 0; times -= 1) {
      const { node, depth } = random.pick(withDepths(copy).filter((each) => each.node.below.length > 0))
      changeOnce(node, depth)
    }
    return copy
  }

  return {
    grow,
    growMutations,
    change,
    isAccepted,
  }
}

function isAccepted(text: string): boolean {
  const document = parse(text)
  return (
    excessOf(document, {}) === null &&
    refusalOf({ schema, document, variables: {} }, false) === null &&
    validate(schema, document, undefined, { maxErrors: 1 }).length === 0
  )
}

const withDepths = (node: Node, depth = 0): { node: Node; depth: number }[] => [
  { node, depth },
  ...node.below.flatMap((each) => withDepths(each, depth + 1)),
]

const isPlainLeaf = (field: Field): boolean => !isCompositeType(getNamedType(field.type)) && field.args.length === 0

const copyOf = (node: Node): Node => ({ ...node, arguments: { ...node.arguments }, below: node.below.map(copyOf) })

/** The operation as sent; each field has its own alias, so that none is merged with another. */
export function textOf(root: Node): string {
  let names = 0
  const write = ({ name, type, arguments: given, below, on }: Node): string => {
    const inner = below.length > 0 ? ` { ${below.map(write).join(' ')} }` : ''
    if (on) return `... on ${type.name}${inner}`
    const list = Object.entries(given).map(([key, value]) => `${key}: ${value}`)
    names += 1
    return `f${names}: ${name}${list.length > 0 ? `(${list.join(', ')})` : ''}${inner}`
  }
  const operation = root.type === schema.getMutationType() ? 'mutation ' : ''
  return `${operation}{ ${root.below.map(write).join(' ')} }`
}
