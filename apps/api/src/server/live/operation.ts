/**
 * Parses the operation of a subscription, from the site by hash or from the open API by text, and refuses what may not be
 * executed.
 */
import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  validate,
} from 'graphql'
import type { SubscribePayload } from 'graphql-ws'
import { refusalOf } from '../../budget/cost.ts'
import { excessOf, excessOfValues, type Measure, maxAllowed, tooLarge } from '../../budget/limits.ts'
import { hashIn, type TrustedDocuments } from '../../budget/trusted.ts'
import { problemOfVariables } from '../graphql.ts'

type Operation = Pick<ExecutionArgs, 'document' | 'operationName' | 'variableValues'>

/** The text of a subscription with a known hash; undefined if it isn't one of the site's. */
export const trustedTextOf = (documents: TrustedDocuments, { extensions }: SubscribePayload): string | undefined =>
  documents.textOf(hashIn(extensions) ?? '')

/** @param trusted the text, if it is one of the site's */
export function readOperation(
  schema: GraphQLSchema,
  trusted: string | undefined,
  { query: text, operationName, variables }: SubscribePayload,
  onTooLarge: (measure: Measure) => void,
): Operation | GraphQLError[] {
  const query = trusted ?? text
  let document: DocumentNode
  try {
    document = parse(query, { maxTokens: maxAllowed.tokens })
  } catch (fault) {
    return [coded('GRAPHQL_PARSE_FAILED')(fault instanceof GraphQLError ? fault : new GraphQLError('Not readable.'))]
  }
  const measure = trusted === undefined ? excessOf(document, variables) : excessOfValues(variables)
  if (measure) {
    onTooLarge(measure)
    return [tooLarge(measure)]
  }
  const faults = validate(schema, document)
  if (faults.length > 0) return faults.map(coded('GRAPHQL_VALIDATION_FAILED'))
  const operation = getOperationAST(document, operationName)
  if (operation?.operation !== 'subscription')
    return [coded('BAD_REQUEST')(new GraphQLError('Here are subscriptions; send everything else with POST.'))]
  const fault = problemOfVariables(schema, operation, variables ?? {})
  if (fault) return [fault]
  const refusal = refusalOf({ schema, document, operationName, variables: variables ?? {} }, trusted !== undefined)
  if (refusal) return [refusal]
  return { document, operationName, variableValues: variables }
}

const coded =
  (code: string) =>
  ({ message, nodes }: GraphQLError): GraphQLError =>
    new GraphQLError(message, { nodes, extensions: { code } })

export const tooMany = (message: string): GraphQLError => coded('TOO_MANY_REQUESTS')(new GraphQLError(message))
