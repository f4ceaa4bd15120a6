/**
 * How large an operation may be, and what comes with it. Measured before anything else is done with it: validating what is wide costs
 * a multiple of reading it, as every field is compared with each that may stand in its place.
 */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql'
import { LRUCache } from 'lru-cache'

/** What the site itself needs at most is in brackets; `apps/local/src/operations.test.ts` holds it within these. */
export const maxAllowed = {
  /** Of the text, with its comments [8,000]. */
  characters: 50_000,
  tokens: 5_000,
  /** Of one operation or fragment, with those of fragments counted wherever they are spread [760]. */
  fields: 900,
  /** `__typename`, which clients add wherever fields are asked for; likewise [280]. */
  'names of types': 400,
  /** From the operation down to its deepest field [10]. */
  'fields in depth': 15,
  /** Beside each other at the top of an operation, under whatever names [4]. */
  'fields at its top': 20,
  /** How often one field stands in one place, under whatever names and through whatever fragments [26]. */
  'times the same field': 40,
  /** The same of `__typename` [46]. */
  'times the name of the type': 80,
  /** Where fragments are spread, with those within fragments, and types that are distinguished [60]. */
  spreads: 400,
  /** In one document [30]. */
  fragments: 60,
  /** In one document [1]. */
  operations: 10,
  /** Of one operation [5]. */
  variables: 50,
  /** Of introspection; what tools ask for has some 240. */
  'fields of introspection': 300,
  /** How often one field of introspection stands in one place; tools ask once. */
  'times the same field of introspection': 2,
  /** Objects, lists and values of all variables. A decision is about a thousand people at most. */
  'values of variables': 20_000,
  /** Keys of one object in variables. */
  'names in one object': 100,
} as const

export type Measure = keyof typeof maxAllowed

/** What there is too much of. */
class Excess {
  readonly measure: Measure
  constructor(measure: Measure) {
    this.measure = measure
  }
}

/** Stops where more than the most is counted. */
function within(measure: Measure, found: number): void {
  if (found > maxAllowed[measure]) throw new Excess(measure)
}

const textsKept = 500
/** Longer texts, which nobody sends twice, are measured each time. */
const maxCachedLength = 16_000

/** Tells what an operation has too much of, by its text as it came; null: nothing, or it cannot be read at all. */
export function openMeasure(): (text: unknown, variables: unknown) => Measure | null {
  const fitting = new LRUCache<string, true>({ max: textsKept })
  return (text, variables) =>
    excessIn(() => {
      if (typeof text === 'string' && !fitting.get(text)) {
        within('characters', text.length)
        const document = readable(text)
        if (document) measure(document)
        if (document && text.length <= maxCachedLength) fitting.set(text, true)
      }
      countValues(variables)
    })
}

/** The same of variables alone, where the operation is known. */
export const excessOfValues = (variables: unknown): Measure | null => excessIn(() => countValues(variables))

/** The same by the document that was read. */
export const excessOf = (document: DocumentNode, variables: unknown): Measure | null =>
  excessIn(() => {
    measure(document)
    countValues(variables)
  })

/** As the log has it. */
export const operationTooLarge = 'An operation was too large.'

export const tooLarge = (measure: Measure): GraphQLError =>
  new GraphQLError(`This operation is too large: ${maxAllowed[measure]} ${measure} are allowed.`, {
    extensions: { code: 'OPERATION_TOO_LARGE' },
  })

/** The same error, answered with this status of HTTP. */
export const withStatus400 = ({ message, nodes, extensions }: GraphQLError): GraphQLError =>
  new GraphQLError(message, { nodes, extensions: { ...extensions, http: { status: 400 } } })

function excessIn(look: () => void): Measure | null {
  try {
    look()
    return null
  } catch (found) {
    if (found instanceof Excess) return found.measure
    throw found
  }
}

/** Null: it is not a document; the next reader reports that. */
function readable(text: string): DocumentNode | null {
  try {
    return parse(text, { maxTokens: maxAllowed.tokens, noLocation: true })
  } catch (fault) {
    // Otherwise the stack has ended, as reading is recursive; the error of that can be of another realm, so its class says nothing.
    if (!(fault instanceof GraphQLError)) throw new Excess('fields in depth')
    return null
  }
}

/** Characters of a registration through the open API, with all that it selects. */
const maxRegistrationLength = 4_000

/** Whether this text does nothing but register one person. */
export function isRegistration(text: unknown): boolean {
  if (typeof text !== 'string' || text.length > maxRegistrationLength) return false
  const operations = readable(text)?.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION) ?? []
  const [operation, ...others] = operations
  const [field, ...more] = operation?.selectionSet.selections ?? []
  const isAlone = others.length + more.length === 0 && operation?.operation === 'mutation'
  return isAlone && field?.kind === Kind.FIELD && field.name.value === 'registerInterest'
}

function measure({ definitions }: DocumentNode): void {
  const operations = definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION)
  const named = definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION)
  within('operations', operations.length)
  within('fragments', named.length)
  const fragments = new Map(named.map((fragment) => [fragment.name.value, fragment]))
  for (const each of [...operations, ...named]) measureOne(each, fragments)
}

/** As it is executed: what stands in one place under one name is looked at together, through all fragments. */
function measureOne(
  { kind, selectionSet, variableDefinitions = [] }: OperationDefinitionNode | FragmentDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): void {
  within('variables', variableDefinitions.length)
  new Measurer(fragments, kind === Kind.OPERATION_DEFINITION).place([selectionSet], 0, false)
}

/** What is counted over a whole operation or fragment. */
type Counted = 'fields' | 'names of types' | 'spreads' | 'fields of introspection'

/** What is selected under one field's name in one place. */
interface Here {
  times: number
  below: SelectionSetNode[]
  depth: number
}

class Measurer {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly #isOperation: boolean
  readonly #counts: Record<Counted, number> = {
    fields: 0,
    'names of types': 0,
    spreads: 0,
    'fields of introspection': 0,
  }

  constructor(fragments: ReadonlyMap<string, FragmentDefinitionNode>, isOperation: boolean) {
    this.#fragments = fragments
    this.#isOperation = isOperation
  }

  place(sets: readonly SelectionSetNode[], depth: number, isIntrospection: boolean): void {
    /** By the field's own name. */
    const here = new Map<string, Here>()
    for (const set of sets)
      for (const field of this.#fieldsOf(set, [])) this.#countField(field, here, depth, isIntrospection)
    if (depth === 0 && !isIntrospection && this.#isOperation)
      within(
        'fields at its top',
        Array.from(here.values(), ({ times }) => times).reduce((sum, times) => sum + times, 0),
      )
    for (const [name, { below, depth: reached }] of here) {
      within('fields in depth', reached)
      if (below.length > 0) this.place(below, reached, isIntrospection || name.startsWith('__'))
    }
  }

  #count(measure: Counted): void {
    within(measure, ++this.#counts[measure])
  }

  /** The fields of a set, its fragments resolved. @param around names of the fragments that the set is in */
  *#fieldsOf(set: SelectionSetNode, around: readonly string[]): Generator<FieldNode> {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        yield selection
        continue
      }
      this.#count('spreads')
      if (selection.kind === Kind.INLINE_FRAGMENT) yield* this.#fieldsOf(selection.selectionSet, around)
      else {
        const { value: name } = selection.name
        const fragment = this.#fragments.get(name)
        // What spreads itself is refused when it is validated.
        if (fragment && !around.includes(name)) yield* this.#fieldsOf(fragment.selectionSet, [...around, name])
      }
    }
  }

  #countField(
    { name, selectionSet }: FieldNode,
    here: Map<string, Here>,
    depth: number,
    isIntrospection: boolean,
  ): void {
    const isMeta = isIntrospection || (name.value.startsWith('__') && selectionSet !== undefined)
    const ofFields = isMeta ? 'fields of introspection' : 'fields'
    this.#count(name.value === '__typename' ? 'names of types' : ofFields)
    const field = here.get(name.value) ?? { times: 0, below: [], depth: isMeta ? depth : depth + 1 }
    here.set(name.value, field)
    field.times++
    if (selectionSet) field.below.push(selectionSet)
    within(timesOf(name.value, isMeta), field.times)
  }
}

function timesOf(name: string, isMeta: boolean): Measure {
  if (name === '__typename') return 'times the name of the type'
  return isMeta ? 'times the same field of introspection' : 'times the same field'
}

function countValues(variables: unknown): void {
  const waiting = [variables]
  for (let found = 1; waiting.length > 0; ) {
    const value = waiting.pop()
    if (typeof value !== 'object' || value === null) continue
    const inner = Object.values(value)
    if (!Array.isArray(value)) within('names in one object', inner.length)
    for (const each of inner) {
      within('values of variables', ++found)
      waiting.push(each)
    }
  }
}
