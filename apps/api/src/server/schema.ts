/** The contract with all resolvers. */
import { contract } from '@plenaria/schema/contract'
import {
  buildSchema,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLScalarType,
  type GraphQLSchema,
  isObjectType,
  isScalarType,
  Kind,
  valueFromASTUntyped,
} from 'graphql'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { resolvers as assignments } from '../assignments/resolvers.ts'
import { resolvers as attendance } from '../attendance/resolvers.ts'
import { resolvers as audit } from '../auditLog/resolvers.ts'
import { boardResolvers } from '../board/resolvers.ts'
import { resolvers as calendar } from '../calendar/resolvers.ts'
import { resolvers as companions } from '../companions/resolvers.ts'
import { resolvers as compose } from '../compose/resolvers.ts'
import { resolvers as contributions } from '../contributions/resolvers.ts'
import { countersignResolvers } from '../countersigning/resolvers.ts'
import { resolvers as delegations } from '../delegations/resolvers.ts'
import { resolvers as digests } from '../digests/resolvers.ts'
import { resolvers as draws } from '../draws/resolvers.ts'
import { resolvers as erasure } from '../erasure/resolvers.ts'
import { resolvers as events } from '../events/resolvers.ts'
import { resolvers as evidence } from '../evidence/resolvers.ts'
import { resolvers as exchange } from '../exchange/resolvers.ts'
import { resolvers as figures } from '../figures/resolvers.ts'
import { resolvers as files } from '../files/resolvers.ts'
import { resolvers as findings } from '../findings/resolvers.ts'
import { resolvers as followUps } from '../followUps/resolvers.ts'
import { resolvers as grants } from '../grants/resolvers.ts'
import { resolvers as groups } from '../groups/resolvers.ts'
import { resolvers as home } from '../home/resolvers.ts'
import { resolvers as institutes } from '../institutes/resolvers.ts'
import { resolvers as internalNotes } from '../internalNotes/resolvers.ts'
import { resolvers as invitations } from '../invitations/resolvers.ts'
import { resolvers as letterhead } from '../letterhead/resolvers.ts'
import { resolvers as lifecycle } from '../lifecycle/resolvers.ts'
import { resolvers as live } from '../live/resolvers.ts'
import { resolvers as messages } from '../messages/resolvers.ts'
import { resolvers as notes } from '../notes/resolvers.ts'
import { resolvers as outbox } from '../outbox/resolvers.ts'
import { resolvers as people } from '../people/resolvers.ts'
import { delayMutations } from '../planned/mutations.ts'
import { resolvers as planned } from '../planned/resolvers.ts'
import { resolvers as publicRoom } from '../publicRoom/resolvers.ts'
import { resolvers as recipients } from '../recipients/resolvers.ts'
import { recordResolvers } from '../records/resolvers.ts'
import { registeringResolvers } from '../registering/resolvers.ts'
import { registrationResolvers } from '../registrations/resolvers.ts'
import { resolvers as replacements } from '../replacements/resolvers.ts'
import { resolvers as report } from '../report/resolvers.ts'
import { resolvers as reviews } from '../reviews/resolvers.ts'
import { resolvers as rosters } from '../rosters/resolvers.ts'
import { resolvers as series } from '../series/resolvers.ts'
import { resolvers as sessions } from '../sessions/resolvers.ts'
import { resolvers as speakers } from '../speakers/resolvers.ts'
import { byLinkResolvers } from '../status/byLink.ts'
import { statusResolvers } from '../status/resolvers.ts'
import { resolvers as tags } from '../tags/resolvers.ts'
import { resolvers as tokens } from '../tokens/resolvers.ts'
import { resolvers as topics } from '../topics/resolvers.ts'
import { resolvers as uptake } from '../uptake/resolvers.ts'
import { resolvers as validation } from '../validation/resolvers.ts'
import { resolvers as venue } from '../venue/resolvers.ts'
import { waitlistResolvers } from '../waitlist/resolvers.ts'
import { resolvers as webhooks } from '../webhooks/resolvers.ts'
import { testActionResolvers } from './testAction.ts'

const rooms: Resolvers[] = [
  grants,
  countersignResolvers,
  events,
  files,
  lifecycle,
  erasure,
  calendar,
  attendance,
  groups,
  publicRoom,
  sessions,
  venue,
  topics,
  contributions,
  followUps,
  notes,
  recipients,
  uptake,
  evidence,
  registrationResolvers,
  recordResolvers,
  registeringResolvers,
  statusResolvers,
  boardResolvers,
  waitlistResolvers,
  byLinkResolvers,
  replacements,
  companions,
  speakers,
  delegations,
  reviews,
  assignments,
  compose,
  draws,
  tags,
  internalNotes,
  institutes,
  letterhead,
  invitations,
  people,
  messages,
  outbox,
  audit,
  exchange,
  rosters,
  figures,
  findings,
  report,
  series,
  tokens,
  validation,
  webhooks,
  digests,
  home,
  planned,
  testActionResolvers,
  live,
]

const instantShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/

function readInstant(value: unknown): Date {
  const at = typeof value === 'string' && instantShape.test(value) ? new Date(value) : null
  if (at === null || Number.isNaN(at.getTime())) {
    throw new GraphQLError('Write an instant with its zone, for example 2022-06-14T15:00:00Z.')
  }
  return at
}

function writeInstant(value: unknown): string {
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'string') return new Date(value).toISOString()
  throw new GraphQLError('An instant must be a Date.')
}

const json: Partial<GraphQLScalarType> = {
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
}

const scalars: Record<string, Partial<GraphQLScalarType>> = {
  DateTime: {
    serialize: writeInstant,
    parseValue: readInstant,
    parseLiteral: (node) => readInstant(node.kind === Kind.STRING ? node.value : null),
  },
  JSON: json,
  RichText: json,
}

/** Rejects resolvers that the contract doesn't name. Unions and interfaces are resolved by `__typename`. */
function attach(schema: GraphQLSchema, resolvers: Resolvers): void {
  for (const [typeName, fields] of Object.entries(resolvers)) {
    const type = schema.getType(typeName)
    if (!isObjectType(type)) throw new Error(`The contract has no object type ${typeName}.`)
    for (const [name, resolver] of Object.entries(fields)) {
      const field = freeField(type, name)
      if (!resolver) throw new Error(`The contract has no field ${typeName}.${name}.`)
      if (typeof resolver === 'function') field.resolve = resolver
      else field.subscribe = resolver.subscribe
    }
  }
}

/** @throws if the type lacks the field, or it already has a resolver */
function freeField(type: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> {
  const field = type.getFields()[name]
  if (!field) throw new Error(`The contract has no field ${type.name}.${name}.`)
  if (field.resolve ?? field.subscribe) throw new Error(`${type.name}.${name} is resolved by two rooms.`)
  return field
}

/**
 * `isKnownSound` skips the contract's validation, which takes half a second and happens when types are generated, and in a test.
 */
export function buildContract({ isKnownSound = true } = {}): GraphQLSchema {
  const schema = buildSchema(contract, { assumeValid: isKnownSound, assumeValidSDL: isKnownSound })
  for (const room of rooms) attach(schema, room)
  for (const [name, behaviour] of Object.entries(scalars)) {
    const type = schema.getType(name)
    if (!isScalarType(type)) throw new Error(`The contract has no scalar ${name}.`)
    Object.assign(type, behaviour)
  }
  delayMutations(schema)
  return schema
}
