/** Charges the request's budget during execution, in every resolver. */

import { statementScope } from '@plenaria/prisma/cancel'
import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
} from 'graphql'
import type { Context } from '../request/context.ts'
import { type Budget, budgetInForce } from './budget.ts'
import { isTurnOver, takeTurn, untilTurn } from './turns.ts'
import { isList, markAsRead } from './weights.ts'

type Resolver = GraphQLFieldResolver<unknown, Context>
type Field = GraphQLField<unknown, Context>

const isPromise = (value: unknown): value is Promise<unknown> => value instanceof Promise

/** Wraps every resolver, and every list field without one. */
export function meterResolvers(schema: GraphQLSchema): void {
  const mutation = schema.getMutationType()
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && !type.name.startsWith('__')) meterType(type, type === mutation)
}

function meterType(type: GraphQLObjectType, changes: boolean): void {
  for (const field of Object.values(type.getFields()) as Field[]) meterField(field, changes)
}

function meterField(field: Field, changes: boolean): void {
  const isValue = isLeafType(getNamedType(field.type))
  const counts = !isValue && isList(field.type)
  if (!field.resolve && !counts) return
  if (!field.resolve) markAsRead(field)
  const resolve: Resolver = field.resolve ?? defaultFieldResolver
  if (changes) field.resolve = whole(resolve)
  else if (counts) field.resolve = countingItems(resolve)
  else field.resolve = countingCalls(resolve, isValue ? 0 : 1)
}

/** A mutation runs to completion even if the client has gone; only its answer is measured. */
const whole =
  (resolve: Resolver): Resolver =>
  (source, args, context, info) => {
    context.budget?.check()
    return statementScope.exit(() => resolve(source, args, context, info))
  }

const countingCalls =
  (resolve: Resolver, nodes: number): Resolver =>
  (source, args, context, info) => {
    const { budget } = context
    if (!budget) return resolve(source, args, context, info)
    budget.countNodes(nodes)
    takeTurn(nodes)
    return inTurn(() => resolve(source, args, context, info), budget)
  }

const countingItems =
  (resolve: Resolver): Resolver =>
  (source, args, context, info) => {
    const { budget } = context
    if (!budget) return resolve(source, args, context, info)
    budget.check()
    const counted = (items: unknown): unknown => {
      const count = Array.isArray(items) ? items.length : 1
      budget.countNodes(count)
      takeTurn(count)
      return items
    }
    const items = inTurn(() => resolve(source, args, context, info), budget)
    // Batched values arrive together.
    return isPromise(items) ? items.then((loaded) => inTurn(() => counted(loaded), budget)) : counted(items)
  }

/** Runs now, or in a later turn of the process. */
const inTurn = (run: () => unknown, budget: Budget): unknown =>
  isTurnOver(budget.givesWay)
    ? untilTurn(budget.givesWay).then(() => {
        budget.check()
        return run()
      })
    : run()

const countText = (value: unknown): unknown => {
  if (typeof value === 'string') budgetInForce.getStore()?.countBytes(value.length)
  return value
}

/** Scalars that are serialised as is. */
const trees = ['JSON', 'RichText']

/** Counts texts as compiled operations serialise them. */
export function countingSerializers(schema: GraphQLSchema): Record<string, (value: unknown) => unknown> {
  return Object.fromEntries(
    ['String', ...trees].map((name) => {
      const type = schema.getType(name)
      const serialize = type && 'serialize' in type ? (type.serialize as (value: unknown) => unknown) : countText
      return [name, trees.includes(name) ? countJson : (value: unknown) => countText(serialize(value))]
    }),
  )
}

function countJson(value: unknown): unknown {
  const budget = budgetInForce.getStore()
  if (budget && value !== null && value !== undefined) budget.countBytes(JSON.stringify(value).length)
  return value
}

/** The same for operations that aren't compiled. */
export const countingFieldResolver: Resolver = (source, args, context, info) => {
  const value = defaultFieldResolver(source, args, context, info)
  return trees.includes(getNamedType(info.returnType).name) ? countJson(value) : countText(value)
}
