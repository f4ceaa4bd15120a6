/** Apollo Server over graphql-jit, within each request's budget (`budget/`), with internal errors masked. */
import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server'
import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import {
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql'
import { unlimitedAdmission } from '../budget/admission.ts'
import { operationTooExpensive } from '../budget/cost.ts'
import { type Execution, openExecution } from '../budget/execution.ts'
import { maxAllowed, withStatus400 } from '../budget/limits.ts'
import { JournalUnwritable } from '../erasure/journal.ts'
import { costLimit } from '../kernel/config.ts'
import { isUnstorable } from '../kernel/databaseErrors.ts'
import type { Log } from '../kernel/log.ts'
import { UnreadableSeal } from '../kernel/sealing.ts'
import { describeError } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import { faultWords } from './faultWords.ts'

/** Characters of variables as JSON above which only the first error is reported, without its context. */
const longVariables = 32_000
/** Upper bound on characters shown of an invalid variable. */
const maxShownLength = 1_000

const masked = 'Internal error'

/**
 * The client's view of an error: coded errors unchanged, faults with a text of their own in the reader's language, any other as
 * `Internal error` with the request's id.
 */
export function present(
  error: GraphQLError,
  { requestId, language }: Pick<Context, 'requestId' | 'language'>,
  log: Log,
): GraphQLFormattedError {
  const { message, locations, path, extensions } = error
  const thrown = error.originalError ? unwrapResolverError(error) : error
  // Errors raised by graphql-jit itself have no extensions, despite their type.
  const code = thrown instanceof GraphQLError ? (thrown.extensions?.code ?? extensions?.code) : undefined
  if (typeof code === 'string' && code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR) {
    return { message, locations, path, extensions: { code } }
  }
  if (thrown instanceof UnreadableSeal) {
    log.error({ requestId, path: path?.join('.'), fault: thrown.name }, 'A sealed value cannot be opened.')
    return { message: faultWords[language].unreadable, locations, path, extensions: { code: 'UNREADABLE' } }
  }
  if (thrown instanceof JournalUnwritable) {
    log.error({ requestId, path: path?.join('.'), ...describeError(thrown) }, 'The list of erasures cannot be written.')
    const message = faultWords[language].erasureNotRecorded
    return { message, locations, path, extensions: { code: 'ERASURE_NOT_RECORDED' } }
  }
  if (isUnstorable(thrown)) {
    const unstorable = 'The input holds a character or an instant that cannot be kept.'
    return { message: unstorable, locations, path, extensions: { code: ApolloServerErrorCode.BAD_USER_INPUT } }
  }
  log.error({ requestId, path: path?.join('.'), ...describeError(thrown) }, 'A resolver failed.')
  return {
    message: masked,
    locations,
    path,
    extensions: { code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR, requestId },
  }
}

/** The first problem of the variables, in short; null if there is none. graphql would quote the surrounding value with each. */
export function problemOfVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Record<string, unknown>,
): GraphQLError | null {
  const [first] = getVariableValues(schema, variableDefinitions, variables, { maxErrors: 1 }).errors ?? []
  if (!first) return null
  const { message, nodes } = first
  const shown = message.length > maxShownLength ? `${message.slice(0, maxShownLength)} …` : message
  return new GraphQLError(shown, { nodes, extensions: { code: ApolloServerErrorCode.BAD_USER_INPUT } })
}

/** Returns errors that ended an execution early; rethrows anything else. */
function stoppedBy(fault: unknown): GraphQLError {
  if (fault instanceof GraphQLError) return fault
  throw fault
}

function presentRefusal({ message, extensions: { http: _, ...extensions } }: GraphQLError): GraphQLFormattedError {
  return { message, extensions }
}

const answerOf = (singleResult: FormattedExecutionResult, refusal?: GraphQLError) => ({
  http: { status: refusal && statusOf(refusal), headers: headersOf(refusal) },
  body: { kind: 'single' as const, singleResult },
})

function headersOf(refusal?: GraphQLError): HeaderMap {
  const headers = new HeaderMap()
  const seconds = refusal?.extensions.retryAfter
  if (typeof seconds === 'number') headers.set('retry-after', String(seconds))
  return headers
}

function statusOf({ extensions: { http } }: GraphQLError): number {
  return typeof http === 'object' && http !== null && 'status' in http ? Number(http.status) : 400
}

function boundedExecution(schema: GraphQLSchema, execution: Execution, log: Log): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ operation, document, operationName, queryHash, request, contextValue }) => {
        const { variables = {} } = request
        const isLong = JSON.stringify(variables).length > longVariables
        const fault = isLong && operation ? problemOfVariables(schema, operation, variables) : null
        if (fault) throw withStatus400(fault)
        const asked = { document, key: `${queryHash} ${operationName}`, operationName, variables }
        const refusal = execution.refusalOf(asked, contextValue.budget)
        if (!refusal) return
        const { requestId } = contextValue
        log.warn({ requestId, ...refusal.extensions }, operationTooExpensive)
        throw withStatus400(refusal)
      },
      responseForOperation: async ({ document, operationName, queryHash, request, contextValue }) => {
        const { variables = {} } = request
        const asked = { document, key: `${queryHash} ${operationName}`, operationName, variables }
        const result = await execution.run(asked, contextValue).catch(stoppedBy)
        if (result instanceof GraphQLError) return answerOf({ errors: [presentRefusal(result)] }, result)
        const { data } = result
        // Invalid variables, which Apollo reports: nothing was executed.
        if (data === undefined) return null
        const errors = result.errors?.map((error) => present(error, contextValue, log))
        return answerOf(errors ? { errors, data } : { data })
      },
    }),
  }
}

/** Creates the server without starting it. */
export function openGraphql(
  schema: GraphQLSchema,
  log: Log,
  admission = unlimitedAdmission,
  limit = costLimit,
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    // `budget/request.ts` finds the site's operations by hash; nobody else can add any.
    persistedQueries: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: maxAllowed.tokens },
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // This plugin would wrap every field's resolver once Apollo executes an operation itself.
      ApolloServerPluginCacheControlDisabled(),
      boundedExecution(schema, openExecution(schema, admission, limit), log),
    ],
    formatError: (formatted) =>
      formatted.extensions?.code === ApolloServerErrorCode.INTERNAL_SERVER_ERROR
        ? { ...formatted, message: masked }
        : formatted,
  })
}
