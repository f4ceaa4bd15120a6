/** Delayed mutations of the contract: as clients call them, and as they run in the end. */
import {
  coerceInputValue,
  GraphQLError,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isInterfaceType,
} from 'graphql'
import type { PlannedActionKind } from '../__generated__/resolvers.ts'
import type { Context } from '../context.ts'
import { type AnyDelayed, delayed } from './classes.ts'
import { planOrRun } from './plan.ts'

export interface Answer {
  __typename: string
  message?: string
}

export type Run = (context: Context) => Promise<Answer>

/** Of each schema, resolvers without the delay. */
const immediate = new WeakMap<GraphQLField<unknown, Context>, GraphQLFieldResolver<unknown, Context>>()

function fieldOf(schema: GraphQLSchema, kind: PlannedActionKind): GraphQLField<unknown, Context> {
  const field = schema.getMutationType()?.getFields()[delayed[kind].mutation]
  if (!field) throw new Error(`The contract has no mutation ${delayed[kind].mutation}.`)
  return field
}

/** Makes delayed mutations wait, in a schema whose resolvers are attached. */
export function delayMutations(schema: GraphQLSchema): void {
  const isRefusal = refusalsOf(schema)
  for (const kind of Object.keys(delayed) as PlannedActionKind[]) {
    const field = fieldOf(schema, kind)
    const { resolve } = field
    if (!resolve) throw new Error(`${field.name} has no resolver.`)
    const { when, isIrrevocable = false }: AnyDelayed = delayed[kind]
    immediate.set(field, resolve)
    field.resolve = (source, args, context, info) => {
      // Mutations of the contract that wait answer with a union.
      const run: Run = async (own) => (await resolve(source, args, own, info)) as Answer
      const waits = context.undoSeconds > 0 && (when?.(args as never) ?? true)
      return waits ? planOrRun({ kind, args, run, isIrrevocable, isRefusal }, context) : run(context)
    }
  }
}

/** Whether a type of the contract is a refusal. */
export function refusalsOf(schema: GraphQLSchema): (answer: Answer) => boolean {
  const refusal = schema.getType('Refusal')
  const names = isInterfaceType(refusal) ? schema.getPossibleTypes(refusal).map(({ name }) => name) : []
  const known = new Set(names)
  return ({ __typename }) => known.has(__typename)
}

/** The mutation as it was planned, without the delay. `stored`: its arguments as JSON. */
export function mutationOf(schema: GraphQLSchema, kind: PlannedActionKind, stored: unknown): Run {
  const field = fieldOf(schema, kind)
  const resolve = immediate.get(field)
  if (!resolve || typeof stored !== 'object' || stored === null) throw new Error(`${field.name} cannot be run.`)
  const given = stored as Record<string, unknown>
  const args = Object.fromEntries(
    field.args
      .filter(({ name }) => given[name] !== undefined)
      .map(({ name, type }) => [name, coerceInputValue(given[name], type, refuseStored)]),
  )
  // Resolvers of mutations look at nothing of the operation.
  return async (context) => (await resolve(undefined, args, context, undefined as never)) as Answer
}

/** The contract has changed between planning and taking effect. */
function refuseStored(path: readonly (string | number)[], _: unknown, error: GraphQLError): never {
  throw new GraphQLError(`A planned action no longer fits the contract at ${path.join('.')}.`, { originalError: error })
}
