/** Apollo Server over graphql-jit, faults masked. How large an operation may be is looked at before (`limits.ts`). */
import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server'
import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import type { Context } from './context.ts'
import { faultFacts } from './errors.ts'
import { openKept } from './kept.ts'
import { mostAllowed } from './limits.ts'
import type { Log } from './log.ts'
import { isUnstorable } from './registrations/faults.ts'

/** Compiled operations kept a process; each takes some 50 KB. */
const operationsKept = 500

/** Characters of variables, as JSON; of longer ones the first fault is told, without all that stands around it. */
const longVariables = 32_000
/** Characters of what is told of a variable at fault. */
const longestTold = 1_000

const masked = 'Internal error'

/** What the client is told: an error that names its code as it is, a fault as `Internal error` with the request's id. */
export function present(error: GraphQLError, requestId: string, log: Log): GraphQLFormattedError {
  const { message, locations, path, extensions } = error
  const thrown = error.originalError ? unwrapResolverError(error) : error
  // Errors that graphql-jit finds itself have no extensions, whatever their type says.
  const code = thrown instanceof GraphQLError ? (thrown.extensions?.code ?? extensions?.code) : undefined
  if (typeof code === 'string' && code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR) {
    return { message, locations, path, extensions: { code } }
  }
  if (isUnstorable(thrown)) {
    const unstorable = 'The input holds a character or an instant that cannot be kept.'
    return { message: unstorable, locations, path, extensions: { code: ApolloServerErrorCode.BAD_USER_INPUT } }
  }
  log.error({ requestId, path: path?.join('.'), ...faultFacts(thrown) }, 'A resolver failed.')
  return {
    message: masked,
    locations,
    path,
    extensions: { code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR, requestId },
  }
}

/** The first fault of variables, briefly; null: there is none. graphql tells of each all that stands around it. */
export function faultOfVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Record<string, unknown>,
): GraphQLError | null {
  const [first] = getVariableValues(schema, variableDefinitions, variables, { maxErrors: 1 }).errors ?? []
  if (!first) return null
  const { message, nodes } = first
  const told = message.length > longestTold ? `${message.slice(0, longestTold)} …` : message
  return new GraphQLError(told, { nodes, extensions: { code: ApolloServerErrorCode.BAD_USER_INPUT } })
}

/** Compiles each operation once. Null: graphql-jit can't, so graphql-js executes it. */
function openCompiler(schema: GraphQLSchema) {
  const kept = openKept<CompiledQuery | null>(operationsKept)
  return (document: DocumentNode, key: string, operationName: string | null): CompiledQuery | null => {
    const known = kept.get(key)
    if (known !== undefined) return known
    const compiled = compileQuery(schema, document, operationName ?? undefined)
    const query = isCompiledQuery(compiled) ? compiled : null
    kept.set(key, query)
    return query
  }
}

function compiledExecution(schema: GraphQLSchema, log: Log): ApolloServerPlugin<Context> {
  const compile = openCompiler(schema)
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ operation, request: { variables = {} } }) => {
        if (JSON.stringify(variables).length <= longVariables) return
        const fault = operation && faultOfVariables(schema, operation, variables)
        if (fault)
          throw new GraphQLError(fault.message, {
            ...fault,
            extensions: { ...fault.extensions, http: { status: 400 } },
          })
      },
      responseForOperation: async ({ document, operationName, queryHash, request, contextValue }) => {
        const compiled = compile(document, `${queryHash} ${operationName}`, operationName)
        if (!compiled) return null
        const result = await compiled.query(undefined, contextValue, request.variables ?? {})
        // Refused variables: nothing ran, and graphql-js words such errors better.
        if (!('data' in result) || result.data === undefined) return null
        const errors = result.errors?.map((error) => present(error, contextValue.requestId, log))
        return {
          http: { status: undefined, headers: new HeaderMap() },
          body: { kind: 'single', singleResult: errors ? { errors, data: result.data } : { data: result.data } },
        }
      },
    }),
  }
}

/** The server, not yet started. */
export function openGraphql(schema: GraphQLSchema, log: Log): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: mostAllowed.tokens },
    plugins: [ApolloServerPluginLandingPageDisabled(), compiledExecution(schema, log)],
    formatError: (formatted) =>
      formatted.extensions?.code === ApolloServerErrorCode.INTERNAL_SERVER_ERROR
        ? { ...formatted, message: masked }
        : formatted,
  })
}
