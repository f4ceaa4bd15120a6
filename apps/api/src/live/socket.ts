/**
 * Subscriptions: GraphQL over WebSocket (protocol `graphql-transport-ws`) at `/graphql`. They bypass Apollo, so limits and the
 * masking of faults are set here too; context and policy are those of requests.
 */
import websocket, { type WebSocket } from '@fastify/websocket'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  validate,
} from 'graphql'
import { handleProtocols, makeServer, type SubscribePayload } from 'graphql-ws'
import { Budget, runWithin } from '../budget/budget.ts'
import { refusalOf } from '../budget/cost.ts'
import { countingFieldResolver } from '../budget/meter.ts'
import { clientOf } from '../budget/request.ts'
import { hashIn, type TrustedDocuments } from '../budget/trusted.ts'
import type { Context, ContextOf } from '../context.ts'
import { faultFacts } from '../errors.ts'
import { faultOfVariables, present } from '../graphql.ts'
import { excessOf, excessOfValues, type Measure, mostAllowed, operationTooLarge, tooLarge } from '../limits.ts'
import type { Log } from '../log.ts'
import { languageOfRequest } from '../people/doors.ts'
import { placeOf } from '../tries.ts'
import type { Feed } from './feed.ts'
import { openTurns, type Watch } from './watch.ts'

/** Bytes of one message of a client. */
const largestMessage = 64 * 1024
/** Open at once: of one connection, of one viewer (of one place, for visitors), and of one place in all. */
const subscriptionsAConnection = 20
const connectionsAViewer = 20
const connectionsAPlace = 200
/** Milliseconds between pings; who has not answered by the next one is gone. */
const pingEvery = 15_000
/** Looks at rights, of all subscriptions of this process. */
const looksAtOnce = 2
/** WebSocket's close code for «try again later», which clients do. */
const tryLater = 1013
/** Milliseconds that clients are given to close when the process ends. */
const farewell = 1_000

interface Extra {
  socket: WebSocket
  request: FastifyRequest
  viewerKey: string | null
  /** Of all that is subscribed to over the connection; each event has one of its own, which ends with it. */
  budget: Budget | null
}

export interface LiveOptions {
  schema: GraphQLSchema
  documents: TrustedDocuments
  log: Log
  feed: Feed
  /** Refuses pages of other sites. */
  onlyFromSite: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined>
  contextOf: ContextOf
}

/** Makes upgrades possible; before any route. */
export const openWebSockets = async (app: FastifyInstance, log: Log): Promise<void> => {
  await app.register(websocket, {
    options: { maxPayload: largestMessage, handleProtocols },
    errorHandler: (fault, socket) => {
      log.warn(faultFacts(fault), 'A WebSocket broke.')
      socket.terminate()
    },
    preClose: async function sayFarewell(this: FastifyInstance) {
      const { websocketServer } = this
      for (const socket of websocketServer.clients) socket.close(1001)
      const patience = setTimeout(() => {
        for (const socket of websocketServer.clients) socket.terminate()
      }, farewell)
      websocketServer.close(() => clearTimeout(patience))
    },
  })
}

/** The two halves of the route: who may connect, and what is done with the connection. */
export function openSubscriptions({ schema, documents, log, feed, onlyFromSite, contextOf }: LiveOptions) {
  const places = openCounter(connectionsAPlace)
  const viewers = openCounter(connectionsAViewer)
  const inTurn = openTurns(looksAtOnce)

  async function subscriptionContext(extra: Extra): Promise<Context> {
    const { request } = extra
    const watch: Watch = {
      feed,
      inTurn,
      viewerNow: async () => (await contextOf(request, null)).viewer,
      onFault: (fault) => log.error({ requestId: request.id, ...faultFacts(fault) }, 'Rights could not be looked at.'),
    }
    const context = await contextOf(request, null)
    return { ...context, budget: budgetOf(extra, clientOf(context, request)), watch }
  }

  const server = makeServer<Record<string, unknown> | undefined, Extra>({
    onConnect: async ({ extra }) => {
      const { socket, request } = extra
      const { viewer } = await contextOf(request, null)
      const key = viewer ? `viewer ${viewer.id}` : `visitor ${placeOf(request)}`
      if (socket.readyState !== socket.OPEN) return false
      if (!viewers.add(key)) {
        socket.close(tryLater, 'Too many connections')
        return false
      }
      extra.viewerKey = key
      return true
    },
    onClose: ({ extra: { viewerKey } }) => {
      if (viewerKey !== null) viewers.remove(viewerKey)
    },
    onSubscribe: async ({ extra, subscriptions }, _, payload) => {
      const { request } = extra
      if (Object.keys(subscriptions).length > subscriptionsAConnection)
        return [tooMany(`A connection has ${subscriptionsAConnection} subscriptions at most.`)]
      const asked = readOperation({ schema, documents }, payload, (measure) =>
        log.warn({ requestId: request.id, measure }, operationTooLarge),
      )
      if (!('document' in asked)) return asked
      try {
        return { ...asked, schema, contextValue: await subscriptionContext(extra) }
      } catch (fault) {
        return [new GraphQLError('', { originalError: fault instanceof Error ? fault : new Error(String(fault)) })]
      }
    },
    execute: executeEvent,
    onError: ({ extra }, _, __, errors) => told(extra, errors),
    onNext: ({ extra }, _, __, ___, result) => formatted(extra, result),
  })

  const told = ({ request }: Extra, errors: readonly GraphQLError[]): GraphQLFormattedError[] =>
    errors.map((error) => present(error, { requestId: request.id, language: languageOfRequest(request) }, log))
  const formatted = (extra: Extra, { errors, data }: ExecutionResult): FormattedExecutionResult =>
    errors ? { errors: told(extra, errors), data: data ?? null } : { data: data ?? null }

  return {
    /** Before the upgrade; requests that want none pass. */
    admit: async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> =>
      request.ws ? onlyFromSite(request, reply) : undefined,
    serve: (socket: WebSocket, request: FastifyRequest): void => {
      if (!places.add(placeOf(request))) {
        socket.close(tryLater, 'Too many connections')
        return
      }
      const fail = (fault: unknown) => {
        log.error({ requestId: request.id, ...faultFacts(fault) }, 'A subscription failed.')
        socket.close(tryLater, 'Internal error')
      }
      const closed = server.opened(
        {
          protocol: socket.protocol,
          send: (data) =>
            new Promise((resolve, reject) => {
              if (socket.readyState !== socket.OPEN) return resolve()
              socket.send(data, (fault) => (fault ? reject(fault) : resolve()))
            }),
          close: (code, reason) => socket.close(code, reason),
          onMessage: (read) => socket.on('message', (data) => void read(String(data)).catch(fail)),
        },
        { socket, request, viewerKey: null, budget: null },
      )
      const stopPings = keepAlive(socket)
      socket.once('close', (code, reason) => {
        stopPings()
        places.remove(placeOf(request))
        closed(code, String(reason)).catch(fail)
      })
    },
  }
}

function keepAlive(socket: WebSocket): () => void {
  let answered = true
  socket.on('pong', () => {
    answered = true
  })
  const timer = setInterval(() => {
    if (!answered) return socket.terminate()
    answered = false
    socket.ping()
  }, pingEvery)
  return () => clearInterval(timer)
}

function budgetOf(extra: Extra, client: string): Budget {
  if (extra.budget) return extra.budget
  const budget = new Budget({ client, isTrusted: false })
  extra.socket.once('close', () => budget.abandon())
  extra.budget = budget
  return budget
}

/** What is told of one event, within a budget of its own; it ends with the connection. */
async function executeEvent(args: ExecutionArgs): Promise<ExecutionResult> {
  const context = args.contextValue as Context
  const { budget: lasting } = context
  if (!lasting) return execute(args)
  const budget = new Budget(lasting)
  const abandon = () => budget.abandon()
  lasting.signal.addEventListener('abort', abandon, { once: true })
  budget.start()
  try {
    lasting.check()
    const contextValue = { ...context, budget }
    const executing = runWithin(budget, async () =>
      execute({ ...args, contextValue, fieldResolver: countingFieldResolver }),
    )
    executing.catch(() => {})
    const result = await Promise.race([executing, budget.stopped])
    if (result instanceof GraphQLError) throw result
    return result
  } catch (fault) {
    if (fault instanceof GraphQLError) return { errors: [fault], data: null }
    throw fault
  } finally {
    budget.end()
    lasting.signal.removeEventListener('abort', abandon)
  }
}

type Operation = Pick<ExecutionArgs, 'document' | 'operationName' | 'variableValues'>

function readOperation(
  { schema, documents }: Pick<LiveOptions, 'schema' | 'documents'>,
  payload: SubscribePayload,
  onTooLarge: (measure: Measure) => void,
): Operation | GraphQLError[] {
  const { operationName, variables } = payload
  const trusted = documents.textOf(hashIn(payload.extensions) ?? '')
  const query = trusted ?? payload.query
  let document: DocumentNode
  try {
    document = parse(query, { maxTokens: mostAllowed.tokens })
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
  const fault = faultOfVariables(schema, operation, variables ?? {})
  if (fault) return [fault]
  const refusal = refusalOf({ schema, document, operationName, variables: variables ?? {} }, trusted !== undefined)
  if (refusal) return [refusal]
  return { document, operationName, variableValues: variables }
}

const coded =
  (code: string) =>
  ({ message, nodes }: GraphQLError): GraphQLError =>
    new GraphQLError(message, { nodes, extensions: { code } })

const tooMany = (message: string): GraphQLError => coded('TOO_MANY_REQUESTS')(new GraphQLError(message))

/** How many there are of each key. */
function openCounter(most: number) {
  const counts = new Map<string, number>()
  return {
    /** False where there are `most` already. */
    add: (key: string): boolean => {
      const count = counts.get(key) ?? 0
      if (count >= most) return false
      counts.set(key, count + 1)
      return true
    },
    remove: (key: string): void => {
      const count = (counts.get(key) ?? 0) - 1
      if (count > 0) counts.set(key, count)
      else counts.delete(key)
    },
  }
}
