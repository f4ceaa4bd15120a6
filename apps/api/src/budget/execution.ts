/**
 * Executes operations within their budget: refuses those that would cost too much, waits for the client's turn, and stops when
 * the budget is used up.
 */
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import { LRUCache } from 'lru-cache'
import type { Context } from '../request/context.ts'
import { type Admission, largeFrom, type Work } from './admission.ts'
import { type Budget, runWithin } from './budget.ts'
import { type Cost, costOf, refusalBy, type Variables } from './cost.ts'
import { countingFieldResolver, countingSerializers } from './meter.ts'
import { beginSmall } from './turns.ts'

/** Upper bound on cached operations in a process; a compiled one takes some 50 KB. */
const operationsKept = 500
/** Compiling an operation takes longer than executing it a few times; the site's are compiled at once. */
const timesUntilCompiled = 3

/** Mutations that don't wait for their author's earlier operations. */
const urgentMutations: ReadonlySet<string> = new Set(['undoPlannedAction', 'runPlannedActionNow'])

const isUrgent = (operation: OperationDefinitionNode | null | undefined): boolean =>
  operation?.operation === OperationTypeNode.MUTATION &&
  operation.selectionSet.selections.every(
    (selection) => selection.kind === Kind.FIELD && urgentMutations.has(selection.name.value),
  )

export interface Asked {
  document: DocumentNode
  /** Identifies the document and the operation's name. */
  key: string
  operationName: string | null
  variables: Variables
}

interface Known {
  cost: Cost | null
  /** Whether it is a mutation. */
  changes: boolean
  isUrgent: boolean
  /** Null: graphql-jit can't compile it. */
  compiled: CompiledQuery | null | undefined
  times: number
}

export interface Execution {
  /** Why the operation is refused before execution; null if it isn't. */
  refusalOf: (asked: Asked, budget: Budget | undefined) => GraphQLError | null
  /** Rejects with a GraphQLError if the client would wait too long, or the budget is used up. */
  run: (asked: Asked, context: Context) => Promise<ExecutionResult>
}

/** @param limit upper bound on an operation's points */
export function openExecution(schema: GraphQLSchema, admission: Admission, limit: number): Execution {
  const kept = new LRUCache<string, Known>({ max: operationsKept })
  const customSerializers = countingSerializers(schema)

  function know({ document, key, operationName }: Asked): Known {
    const remembered = kept.get(key)
    const operation = remembered ? null : getOperationAST(document, operationName)
    const known = remembered ?? {
      cost: costOf(schema, document, operationName),
      changes: operation?.operation === OperationTypeNode.MUTATION,
      isUrgent: isUrgent(operation),
      compiled: undefined,
      times: 0,
    }
    kept.set(key, known)
    return known
  }

  function compiledOf(asked: Asked, isTrusted: boolean): CompiledQuery | null {
    const known = know(asked)
    known.times += 1
    if (known.compiled !== undefined) return known.compiled
    if (!isTrusted && known.times < timesUntilCompiled) return null
    const compiled = compileQuery(schema, asked.document, asked.operationName ?? undefined, { customSerializers })
    known.compiled = isCompiledQuery(compiled) ? compiled : null
    return known.compiled
  }

  async function executed(asked: Asked, contextValue: Context, isTrusted: boolean): Promise<ExecutionResult> {
    const { document, operationName, variables } = asked
    const compiled = compiledOf(asked, isTrusted)
    if (compiled) return compiled.query(undefined, contextValue, variables)
    return execute({
      schema,
      document,
      operationName,
      contextValue,
      variableValues: variables,
      fieldResolver: countingFieldResolver,
    })
  }

  function workOf(asked: Asked, { isTrusted }: Budget, { viewer }: Pick<Context, 'viewer'>): Work {
    const { changes, isUrgent, cost } = know(asked)
    if (!isTrusted) return 'open'
    // Visitors have no planned actions.
    if (isUrgent && viewer) return 'urgent'
    if (changes) return viewer ? 'change' : 'registering'
    return (cost?.of(asked.variables) ?? 0) < largeFrom ? 'small' : 'large'
  }

  async function withinBudget(asked: Asked, context: Context, budget: Budget): Promise<ExecutionResult> {
    const work = workOf(asked, budget, context)
    const leave = budget.leave ?? (await admission.enter(budget.client, work, budget.signal))
    budget.givesWay = work === 'large' || work === 'open'
    const endSmall = budget.givesWay ? null : beginSmall()
    // A completed mutation is reported, however long it took.
    if (!know(asked).changes) budget.start()
    try {
      // Mutations always complete: `meter.ts` exempts their statements from cancellation.
      const running = runWithin(budget, () => executed(asked, context, budget.isTrusted))
      // A stopped execution may fail later.
      running.catch(() => {})
      const result = await Promise.race([running, budget.stopped])
      if (result instanceof GraphQLError) throw result
      budget.check()
      return result
    } finally {
      budget.end()
      endSmall?.()
      leave(budget.points, budget.idle)
    }
  }

  return {
    refusalOf: (asked, budget) => refusalBy(know(asked).cost, asked.variables, budget?.isTrusted ?? true, limit),
    run: (asked, context) =>
      context.budget ? withinBudget(asked, context, context.budget) : executed(asked, context, true),
  }
}
