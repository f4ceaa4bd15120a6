/** Costs of fields from the contract: `@cost` and `@listSize`, as in the GraphQL Cost Directives specification. */
import {
  type ConstArgumentNode,
  type ConstDirectiveNode,
  type ConstValueNode,
  type GraphQLField,
  type GraphQLType,
  getNamedType,
  isLeafType,
  isListType,
  isWrappingType,
  Kind,
} from 'graphql'

/** Cost of a database statement, including building it and reading its result, in points. */
const statement = 25
/** Cost of an object of the answer, and of a value in it. */
const object = 0.7
const value = 0.07
/** Cost of a computed value. */
const resolvedValue = 0.2

export interface FieldWeight {
  /** Points each time it is resolved. */
  each: number
  /** Points per occurrence in an operation, however often it is resolved: its data is loaded in one batch. */
  once: number
  list: ListSize | null
  isLeaf: boolean
}

export interface ListSize {
  /** Size without a slicing argument. */
  assumed: number
  slicing: string[]
  /** Fields of the answer with this many items; empty: the field itself is the list. */
  sized: string[]
}

export const isList = (type: GraphQLType): boolean => isListType(type) || (isWrappingType(type) && isList(type.ofType))

const argumentOf = ({ arguments: given = [] }: ConstDirectiveNode, name: string): ConstValueNode | undefined =>
  given.find((each: ConstArgumentNode) => each.name.value === name)?.value

const textsIn = (node: ConstValueNode | undefined): string[] =>
  node?.kind === Kind.LIST ? node.values.flatMap((each) => (each.kind === Kind.STRING ? [each.value] : [])) : []

const numberIn = (node: ConstValueNode | undefined): number | null =>
  node && 'value' in node && Number.isFinite(Number(node.value)) ? Number(node.value) : null

type Field = GraphQLField<unknown, unknown>

const directiveOf = ({ astNode }: { astNode?: Field['astNode'] }, name: string): ConstDirectiveNode | undefined =>
  astNode?.directives?.find((each) => each.name.value === name)

/** Null if the contract doesn't state it. */
export function listSizeOf(field: Field): ListSize | null {
  const directive = directiveOf(field, 'listSize')
  const assumed = directive && numberIn(argumentOf(directive, 'assumedSize'))
  if (!directive || assumed === undefined || assumed === null) return null
  return {
    assumed,
    slicing: textsIn(argumentOf(directive, 'slicingArguments')),
    sized: textsIn(argumentOf(directive, 'sizedFields')),
  }
}

const readsParent = Symbol('reads its parent')

/** Marks a field whose resolver only reads its parent, as if it had none. */
export function markAsRead(field: Pick<Field, 'extensions'>): void {
  field.extensions = { ...field.extensions, [readsParent]: true }
}

export function weightOf(field: Field): FieldWeight {
  const isLeaf = isLeafType(getNamedType(field.type))
  const isResolved = field.resolve !== undefined && !(readsParent in field.extensions)
  const directive = directiveOf(field, 'cost')
  const given = directive && numberIn(argumentOf(directive, 'weight'))
  const usual = isLeaf ? (isResolved ? resolvedValue : value) : object
  return {
    each: given ?? usual,
    once: !isLeaf && isResolved ? statement : 0,
    list: listSizeOf(field),
    isLeaf,
  }
}
