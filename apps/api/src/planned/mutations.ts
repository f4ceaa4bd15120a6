/** Delayed mutations of the contract: as clients call them, and as they finally run. */
import {
  coerceInputValue,
  GraphQLError,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isInterfaceType,
  isRequiredArgument,
} from 'graphql'
import type { PlannedActionKind } from '../__generated__/resolvers.ts'
import type { Context } from '../request/context.ts'
import { type AnyDelayed, delayed } from './classes.ts'
import { planOrRun } from './plan.ts'

export interface Answer {
  __typename: string
  message?: string
  /** Refused rows of an action whose other rows took effect; for bulk actions their number. */
  refused?: { reference: string; refusal: { message: string } }[] | number
}

export type Run = (context: Context) => Promise<Answer>

/** Resolvers without the delay, by field of a schema. */
const immediate = new WeakMap<GraphQLField<unknown, Context>, GraphQLFieldResolver<unknown, Context>>()

function fieldOf(schema: GraphQLSchema, kind: PlannedActionKind): GraphQLField<unknown, Context> {
  const field = schema.getMutationType()?.getFields()[delayed[kind].mutation]
  if (!field) throw new Error(`The contract has no mutation ${delayed[kind].mutation}.`)
  return field
}

/** Delays the classified mutations of a schema whose resolvers are attached. */
export function delayMutations(schema: GraphQLSchema): void {
  const isRefusal = refusalsOf(schema)
  for (const kind of Object.keys(delayed) as PlannedActionKind[]) {
    const field = fieldOf(schema, kind)
    const { resolve } = field
    if (!resolve) throw new Error(`${field.name} has no resolver.`)
    const { when, isEmailOnly, keepsRefusal = false }: AnyDelayed = delayed[kind]
    immediate.set(field, resolve)
    if (isEmailOnly) continue
    field.resolve = (source, args, context, info) => {
      // Delayed mutations of the contract all return a union.
      const run: Run = async (own) => (await resolve(source, args, own, info)) as Answer
      const waits = context.undoSeconds > 0 && (when?.(args as never) ?? true)
      return waits
        ? planOrRun({ kind, args, run, isIrrevocable: isIrrevocable(kind), isRefusal, keepsRefusal }, context)
        : run(context)
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

/** The planned mutation without the delay. `stored`: its arguments as JSON. */
export function mutationOf(schema: GraphQLSchema, kind: PlannedActionKind, stored: unknown): Run {
  return runOf(schema, kind, argsOf(schema, kind, stored, refuseStored))
}

/** The mutation without the delay, for arguments that a client gave as JSON. */
export function givenMutation(schema: GraphQLSchema, kind: PlannedActionKind, given: unknown): Given {
  const { when }: AnyDelayed = delayed[kind]
  const args = argsOf(schema, kind, given, refuseGiven)
  return { args, run: runOf(schema, kind, args), canAffect: when?.(args as never) ?? true }
}

export interface Given {
  args: object
  run: Run
  /** Whether it could email anybody or be irrevocable, given its arguments. */
  canAffect: boolean
}

export const mayGrow = (kind: PlannedActionKind): boolean => (delayed[kind] as AnyDelayed).mayGrow ?? false

export const isIrrevocable = (kind: PlannedActionKind): boolean => (delayed[kind] as AnyDelayed).isIrrevocable ?? false

function runOf(schema: GraphQLSchema, kind: PlannedActionKind, args: object): Run {
  const field = fieldOf(schema, kind)
  const resolve = immediate.get(field)
  if (!resolve) throw new Error(`${field.name} cannot be run.`)
  // Resolvers of mutations don't use the operation's info.
  return async (context) => (await resolve(undefined, args, context, undefined as never)) as Answer
}

type OnFault = (path: readonly (string | number)[], value: unknown, error: GraphQLError) => never

/** Coerces arguments as GraphQL does those of an operation. */
function argsOf(
  schema: GraphQLSchema,
  kind: PlannedActionKind,
  given: unknown,
  onFault: OnFault,
): Record<string, unknown> {
  const { args } = fieldOf(schema, kind)
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return onFault([], given, new GraphQLError('Arguments are an object.'))
  const values = given as Record<string, unknown>
  const unknown = Object.keys(values).find((name) => !args.some((arg) => arg.name === name))
  if (unknown !== undefined) return onFault([unknown], values[unknown], new GraphQLError('There is no such argument.'))
  const entries = args.flatMap((arg): [string, unknown][] => {
    const value = values[arg.name]
    if (value !== undefined)
      return [[arg.name, coerceInputValue(value, arg.type, (path, ...rest) => onFault([arg.name, ...path], ...rest))]]
    if (isRequiredArgument(arg)) return onFault([arg.name], value, new GraphQLError('It is required.'))
    return arg.defaultValue === undefined ? [] : [[arg.name, arg.defaultValue]]
  })
  return Object.fromEntries(entries)
}

/** The contract has changed between planning and execution. */
function refuseStored(path: readonly (string | number)[], _: unknown, error: GraphQLError): never {
  throw new GraphQLError(`A planned action no longer fits the contract at ${path.join('.')}.`, { originalError: error })
}

function refuseGiven(path: readonly (string | number)[], _: unknown, { message }: GraphQLError): never {
  const where = path.length > 0 ? ` at ${path.join('.')}` : ''
  throw new GraphQLError(`The arguments of the action do not fit the contract${where}. ${message}`, {
    extensions: { code: 'BAD_USER_INPUT' },
  })
}
