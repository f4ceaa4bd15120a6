/**
 * Estimates an upper bound on an operation's cost before execution, in points of about 10 µs of processor time. The document is
 * read once; what depends on variables is evaluated for each request.
 */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  type InlineFragmentNode,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import { costLimit } from '../kernel/config.ts'
import { type FieldWeight, type ListSize, weightOf } from './weights.ts'

/** How often a type may be nested within itself along one path. */
const maxNested = 1
/** Points for parsing, validating and executing a field that was never seen before. */
const newField = 4
/** Operations of the open API are interpreted until they are known, which takes almost twice as long. */
const interpreted = 1.7
/** Points per character of a name in an answer. */
const nameCharacter = 0.002

export type Variables = Readonly<Record<string, unknown>>

export interface Cost {
  /** Points, given these variables. */
  of: (variables: Variables) => number
  /** Points for parsing the document, not charged for documents parsed once. */
  ofReading: number
  /** A type nested within itself too often; null if there is none. */
  nested: string | null
}

/** A selected field with what is below it. */
interface Priced extends Pick<FieldWeight, 'each' | 'once'> {
  name: string
  size: (variables: Variables, sizes: Sizes | null) => number
  sizesBelow: ((variables: Variables) => Sizes) | null
  below: Branches | null
}

/** Fields on every object, and by type those on that type only: an object has only one type. */
interface Branches {
  common: Priced[]
  byType: Priced[][]
}

type Sizes = ReadonlyMap<string, number>
type Field = GraphQLField<unknown, unknown>

const weights = new WeakMap<Field, FieldWeight>()

function weightKept(field: Field): FieldWeight {
  const weight = weights.get(field) ?? weightOf(field)
  weights.set(field, weight)
  return weight
}

/** @returns null if there is no such operation */
export function costOf(schema: GraphQLSchema, document: DocumentNode, operationName?: string | null): Cost | null {
  const operation = getOperationAST(document, operationName)
  const root = operation && schema.getRootType(operation.operation)
  if (!operation || !root) return null
  const reader = new Reader(schema, document)
  const branches = reader.read([operation.selectionSet], root, [root.name])
  return {
    of: (variables) => sumOf(branches, 1, variables, null),
    ofReading: reader.fields * newField,
    nested: reader.nested,
  }
}

interface Operation {
  schema: GraphQLSchema
  document: DocumentNode
  operationName?: string | null | undefined
  variables: Variables
}

/** Why the operation would cost too much; null if it wouldn't. */
export const refusalOf = ({ schema, document, operationName, variables }: Operation, isTrusted: boolean) =>
  refusalBy(costOf(schema, document, operationName), variables, isTrusted, costLimit)

/** The same for a cost computed earlier. Documents of the site are parsed once. */
export function refusalBy(
  cost: Cost | null,
  variables: Variables,
  isTrusted: boolean,
  limit: number,
): GraphQLError | null {
  if (!cost) return null
  if (cost.nested) return nestedTooOften(cost.nested)
  const points = isTrusted ? cost.of(variables) : cost.of(variables) * interpreted + cost.ofReading
  return points > limit ? tooExpensive(points, limit) : null
}

class Reader {
  readonly #schema: GraphQLSchema
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>
  fields = 0
  nested: string | null = null

  constructor(schema: GraphQLSchema, { definitions }: DocumentNode) {
    this.#schema = schema
    const fragments = definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION)
    this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]))
  }

  /** @param path object types from the operation down to this one */
  read(sets: readonly SelectionSetNode[], type: GraphQLNamedType, path: readonly string[]): Branches {
    const found: Found = { common: new Map(), byType: new Map() }
    for (const set of sets) this.#collect(set, type, { found, into: found.common, type, path, spread: [] })
    const price = (selections: Map<string, Selected>) => Array.from(selections.values(), (each) => this.#price(each))
    return {
      common: price(found.common),
      byType: Array.from(found.byType.values(), price),
    }
  }

  /** Fields under one response name are resolved once. */
  #collect(set: SelectionSetNode, type: GraphQLNamedType, place: Place): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) this.#collectField(selection, type, place)
      else this.#collectFragment(selection, type, place)
    }
  }

  #collectField(field: FieldNode, type: GraphQLNamedType, place: Place): void {
    this.fields += 1
    const key = (field.alias ?? field.name).value
    const selected = place.into.get(key) ?? { key, node: field, type, path: place.path, sets: [] }
    if (field.selectionSet) selected.sets.push(field.selectionSet)
    place.into.set(key, selected)
  }

  #collectFragment(selection: FragmentSpreadNode | InlineFragmentNode, type: GraphQLNamedType, place: Place): void {
    const name = selection.kind === Kind.INLINE_FRAGMENT ? null : selection.name.value
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value)
    if (!fragment || (name && place.spread.includes(name))) return
    const condition = fragment.typeCondition?.name.value
    const narrowed = (condition && this.#schema.getType(condition)) || type
    const spread = name ? [...place.spread, name] : place.spread
    this.#collect(fragment.selectionSet, narrowed, { ...this.#within(narrowed, place), spread })
  }

  /** Where fields of a fragment on `narrowed` belong. */
  #within(narrowed: GraphQLNamedType, place: Place): Place {
    if (!isObjectType(narrowed) || !isAbstractType(place.type)) return place
    const { byType } = place.found
    const into = byType.get(narrowed.name) ?? new Map()
    byType.set(narrowed.name, into)
    return { ...place, into, type: narrowed, path: this.#enter(narrowed, place.path) }
  }

  #enter(type: GraphQLObjectType, path: readonly string[]): readonly string[] {
    const above = path.filter((name) => name === type.name).length
    if (above > maxNested && !type.name.startsWith('__')) this.nested ??= type.name
    return [...path, type.name]
  }

  #price({ key, node, type, path, sets }: Selected): Priced {
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined
    const ofName = nameCharacter * (key.length + 4)
    // `__typename`, and introspection, which `limits.ts` bounds.
    if (!field) return { ...meta, each: meta.each + ofName }
    const { each, once, list } = weightKept(field)
    const below = getNamedType(field.type)
    const deeper = isObjectType(below) ? this.#enter(below, path) : path
    return {
      name: field.name,
      each: each + ofName,
      once,
      size: sizeOf(field, node, list),
      sizesBelow: list && list.sized.length > 0 ? sizesOf(node, list) : null,
      // Deeper documents are refused anyway.
      below: sets.length > 0 && isCompositeType(below) && !this.nested ? this.read(sets, below, deeper) : null,
    }
  }
}

/** Fields selected at one place under one name. */
interface Selected {
  key: string
  node: FieldNode
  type: GraphQLNamedType
  path: readonly string[]
  sets: SelectionSetNode[]
}

interface Found {
  common: Map<string, Selected>
  byType: Map<string, Map<string, Selected>>
}

interface Place {
  found: Found
  into: Map<string, Selected>
  type: GraphQLNamedType
  path: readonly string[]
  /** Enclosing fragments. */
  spread: readonly string[]
}

const one = () => 1
const meta: Priced = { name: '', each: 0.07, once: 0, size: one, sizesBelow: null, below: null }

/** Size requested by a slicing argument, as a number or the length of a list; the assumed size if there is none. */
function askedOf(node: FieldNode, { slicing, assumed }: ListSize): (variables: Variables) => number {
  const given = node.arguments?.find((argument) => slicing.includes(argument.name.value))?.value
  if (given?.kind === Kind.INT) return () => Number(given.value)
  if (given?.kind === Kind.LIST) return () => given.values.length
  if (given?.kind !== Kind.VARIABLE) return () => assumed
  const { value: name } = given.name
  return (variables) => {
    const asked = variables[name]
    if (Array.isArray(asked)) return asked.length
    return typeof asked === 'number' ? Math.max(0, asked) : assumed
  }
}

function sizeOf(field: Field, node: FieldNode, list: ListSize | null): Priced['size'] {
  if (!list || list.sized.length > 0) return one
  const asked = askedOf(node, list)
  return (variables, sizes) => sizes?.get(field.name) ?? asked(variables)
}

function sizesOf(node: FieldNode, list: ListSize): (variables: Variables) => Sizes {
  const asked = askedOf(node, list)
  return (variables) => new Map(list.sized.map((name) => [name, asked(variables)]))
}

function sumOf({ common, byType }: Branches, times: number, variables: Variables, sizes: Sizes | null): number {
  const sum = (fields: readonly Priced[]) =>
    fields.reduce((total, field) => total + priceOf(field, times, variables, sizes), 0)
  return sum(common) + Math.max(0, ...byType.map(sum))
}

function priceOf(
  { each, once, size, sizesBelow, below }: Priced,
  times: number,
  variables: Variables,
  sizes: Sizes | null,
): number {
  const items = times * size(variables, sizes)
  const own = once + each * Math.max(times, items)
  return below ? own + sumOf(below, items, variables, sizesBelow?.(variables) ?? null) : own
}

/** As logged. */
export const operationTooExpensive = 'An operation was too expensive.'

const tooExpensive = (cost: number, limit: number): GraphQLError =>
  new GraphQLError(
    `This operation costs up to ${Math.ceil(cost)} points; ${limit} are allowed. Ask for fewer items (a smaller \`first\`), for fewer fields of each, or in several requests.`,
    { extensions: { code: 'OPERATION_TOO_EXPENSIVE', cost: Math.ceil(cost), limit } },
  )

const nestedTooOften = (type: string): GraphQLError =>
  new GraphQLError(
    `${type} stands more than ${maxNested + 1} times along one path; it may stand below itself once. Ask for what is deeper in a request of its own.`,
    { extensions: { code: 'TYPE_NESTED_TOO_OFTEN', type, cost: maxNested + 1, limit: maxNested } },
  )
