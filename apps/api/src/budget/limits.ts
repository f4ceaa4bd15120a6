/**
 * Upper bounds on an operation and its variables, measured before anything else: validating wide documents costs a multiple of
 * parsing them, because each field is compared with every other at its place.
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

/** In brackets: the most that the site itself needs; `apps/local/src/operations.test.ts` keeps it within these. */
export const maxAllowed = {
  /** Text, including comments [8,000]. */
  characters: 50_000,
  tokens: 5_000,
  /** Per operation or fragment, counting fragments wherever they are spread [760]. */
  fields: 900,
  /** `__typename`, which clients add to every selection; counted in the same way [280]. */
  'names of types': 400,
  /** From the operation down to its deepest field [10]. */
  'fields in depth': 15,
  /** Top-level fields of an operation, including aliases [4]. */
  'fields at its top': 20,
  /** Occurrences of one field at one place, across aliases and fragments [26]. */
  'times the same field': 40,
  /** The same for `__typename` [46]. */
  'times the name of the type': 80,
  /** Fragment spreads, including those within fragments, and inline fragments [60]. */
  spreads: 400,
  /** Per document [30]. */
  fragments: 60,
  /** Per document [1]. */
  operations: 10,
  /** Per operation [5]. */
  variables: 50,
  /** Introspection; tools request some 240. */
  'fields of introspection': 300,
  /** Occurrences of one introspection field at one place; tools request one. */
  'times the same field of introspection': 2,
  /** Objects, lists and values of all variables. A decision concerns a thousand people at most. */
  'values of variables': 20_000,
  /** Keys of one object in variables. */
  'names in one object': 100,
} as const

export type Measure = keyof typeof maxAllowed

/** Thrown for the measure that is exceeded. */
class Excess {
  readonly measure: Measure
  constructor(measure: Measure) {
    this.measure = measure
  }
}

/** Throws if the count exceeds the upper bound. */
function within(measure: Measure, found: number): void {
  if (found > maxAllowed[measure]) throw new Excess(measure)
}

const textsKept = 500
/** Longer texts, which are rarely repeated, are measured each time. */
const maxCachedLength = 16_000

/** The measure that an operation exceeds, given its raw text; null if there is none, or it can't be parsed. */
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

/** The same for variables alone, for known operations. */
export const excessOfValues = (variables: unknown): Measure | null => excessIn(() => countValues(variables))

/** The same for a parsed document. */
export const excessOf = (document: DocumentNode, variables: unknown): Measure | null =>
  excessIn(() => {
    measure(document)
    countValues(variables)
  })

/** As logged. */
export const operationTooLarge = 'An operation was too large.'

export const tooLarge = (measure: Measure): GraphQLError =>
  new GraphQLError(`This operation is too large: ${maxAllowed[measure]} ${measure} are allowed.`, {
    extensions: { code: 'OPERATION_TOO_LARGE' },
  })

/** The same error with HTTP status 400. */
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

/** Null if it isn't a document, which the next parser reports. */
function readable(text: string): DocumentNode | null {
  try {
    return parse(text, { maxTokens: maxAllowed.tokens, noLocation: true })
  } catch (fault) {
    // Otherwise the recursive parser overflowed the stack; that error can come from another realm, so its class is meaningless.
    if (!(fault instanceof GraphQLError)) throw new Excess('fields in depth')
    return null
  }
}

/** Upper bound on the characters of a registration through the open API, including its selection. */
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

/** Matches execution: all selections at one place under one name are merged, across fragments. */
function measureOne(
  { kind, selectionSet, variableDefinitions = [] }: OperationDefinitionNode | FragmentDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): void {
  within('variables', variableDefinitions.length)
  new Measurer(fragments, kind === Kind.OPERATION_DEFINITION).place([selectionSet], 0, false)
}

/** Measures summed over a whole operation or fragment. */
type Counted = 'fields' | 'names of types' | 'spreads' | 'fields of introspection'

/** Selections under one field's name at one place. */
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
    /** Keyed by the field's own name, not its alias. */
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

  /** The fields of a set, with its fragments resolved. @param around names of enclosing fragments */
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
        // Cyclic fragments are refused by validation.
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
